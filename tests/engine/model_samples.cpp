#include "tests/engine/model_samples.h"

#include "engine/data/open_dataset.h"
#include "engine/data/sample_selection.h"
#include "tests/engine/data_files.h"
#include <onnx/onnx_pb.h>
#include <random>

namespace bitdepth {

namespace {

std::string randomTensor(const ModelPort& port, std::mt19937& random)
{
    std::normal_distribution<float> normal;
    onnx::TensorProto tensor;
    tensor.set_name(port.name);
    tensor.set_data_type(onnx::TensorProto::FLOAT);
    for (const int64_t dimension : port.info.shape)
        tensor.add_dims(dimension < 0 ? 1 : dimension);
    for (int64_t i = 0; i < elementCount(port.info.shape); ++i)
        tensor.add_float_data(normal(random));
    return tensor.SerializeAsString();
}

} // namespace

SampleSet writeSamples(const Model& model, const std::filesystem::path& folder, size_t count)
{
    std::mt19937 random(3);
    for (size_t set = 0; set < count; ++set)
        for (size_t input = 0; input < model.inputs.size(); ++input)
            writeBytes(folder / ("test_data_set_" + std::to_string(set)) /
                           ("input_" + std::to_string(input) + ".pb"),
                       randomTensor(model.inputs[input], random));
    const DatasetPtr dataset = openDataset(folder, {.inputShape = model.inputs.front().info.shape});
    return {dataset, selectSamples(dataset->size(), 0, 0)};
}

} // namespace bitdepth
