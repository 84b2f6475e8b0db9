#include "app/data_selection.h"

#include "engine/data/sample_selection.h"
#include <algorithm>

namespace bitdepth {

SampleSet DataSelection::samples() const { return {dataset, selectSamples(dataset->size(), count, seed)}; }

SampleSet DataSelection::calibrationSamples() const
{
    const DatasetPtr& source = calibrationDataset ? calibrationDataset : dataset;
    const size_t wanted = std::max<size_t>(1, std::min(calibrationCount, source->size()));
    return {source, selectSamples(source->size(), wanted, seed)};
}

} // namespace bitdepth
