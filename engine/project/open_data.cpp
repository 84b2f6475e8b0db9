#include "engine/project/open_data.h"

#include "engine/core/error.h"
#include "engine/data/open_dataset.h"
#include "engine/data/sample_selection.h"
#include <algorithm>

namespace bitdepth {

namespace {

DatasetPtr openFor(const Model& model, const std::filesystem::path& path, const std::string& preprocess,
                   const JobControl& control)
{
    DataOptions options;
    options.preprocess = preprocess;
    if (!model.inputs.empty())
        options.inputShape = model.inputs.front().info.shape;
    DatasetPtr dataset = openDataset(path, options, control);
    const Message misfit = checkFits(*dataset, options.inputShape, model.displayName());
    if (!misfit.isEmpty())
        throw Error(misfit);
    return dataset;
}

} // namespace

OpenedData openData(const Model& model, const DataRequest& request, const JobControl& control)
{
    OpenedData data;
    data.dataset = openFor(model, request.path, request.preprocess, control);
    if (!request.calibrationPath.empty())
        data.calibrationDataset = openFor(model, request.calibrationPath, request.preprocess, control);
    return data;
}

SampleSet evaluatedSamples(const OpenedData& data, const DataRequest& request)
{
    return {data.dataset, selectSamples(data.dataset->size(), request.count, request.seed)};
}

SampleSet calibrationSamples(const OpenedData& data, const DataRequest& request)
{
    const DatasetPtr& source = data.calibrationDataset ? data.calibrationDataset : data.dataset;
    const size_t wanted = std::max<size_t>(1, std::min(request.calibrationCount, source->size()));
    return {source, selectSamples(source->size(), wanted, request.seed)};
}

} // namespace bitdepth
