// The model loader: opening a model, finding its layers, looking at their weights.
#include "engine/runtime/open_model.h"
#include "engine/statistics/histogram.h"
#include "engine/statistics/tensor_statistics.h"
#include "tests/fuzz/fuzzing.h"

using namespace bitdepth;

namespace {

void lookAt(const Layer& layer)
{
    const std::span<const float> values = *layer.weight.values;
    require(computeStatistics(values).count == values.size(), "numbers were lost");
    computeChannelStatistics(values, channelLayout(layer.weight.shape, layer.channelAxis));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const ScratchFolder folder;
    folder.write("weights.bin", std::string(64, '\1'));
    folder.write("model.onnx", textOf(data, size));
    expectWorksOrError([] {
        const ModelPtr model = openModel(folder / "model.onnx");
        for (const Layer& layer : model->layers)
            lookAt(layer);
    });
    return 0;
}
