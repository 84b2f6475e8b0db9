// The model loader: opening a model, finding its layers, looking at their weights, and writing it quantized.
#include "engine/quantization/export.h"
#include "engine/recipe/presets.h"
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

/// With recipes that need no samples.
void exportAs(const char* preset, const ModelPtr& model)
{
    const QuantizationPlan plan = makePlan(*model, makePreset(preset, *model), nullptr);
    const auto written = static_cast<int64_t>(exportModel(*model, plan).bytes->size());
    require(ExportSizer(model).size(plan).fileBytes == written, "the file has another size than was said");
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
        for (const char* preset : {"smallest", "carried"})
            expectWorksOrError([&] { exportAs(preset, model); });
    });
    return 0;
}
