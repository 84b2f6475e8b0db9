#include "engine/runtime/open_model.h"

#include "engine/model/constant_folding.h"
#include "engine/model/expand_integer_operators.h"
#include "engine/model/find_layers.h"
#include "engine/model/fold_batch_normalization.h"
#include "engine/model/lift_quantizers.h"
#include "engine/model/onnx_file.h"
#include "engine/model/parameter_count.h"
#include "engine/runtime/infer_shapes.h"
#include <onnx/onnx_pb.h>

namespace bitdepth {

namespace {

template <typename Values>
std::vector<ModelPort> portsOf(const Values& values,
                               const std::map<std::string, TensorInfo, std::less<>>& tensors)
{
    std::vector<ModelPort> ports;
    for (const auto& value : values) {
        const auto info = tensors.find(value.name());
        ports.push_back({value.name(), info == tensors.end() ? TensorInfo() : info->second});
    }
    return ports;
}

/// What the file has for @p layers.
void addCarried(std::vector<Layer>& layers, const CarriedQuantizers& carried)
{
    std::map<Edge, const Encoding*> inputs;
    for (const CarriedActivation& activation : carried.activations)
        for (const Edge& reader : activation.readers)
            inputs.emplace(reader, &activation.encoding);
    for (Layer& layer : layers) {
        if (const auto weights = carried.weights.find(layer.weightName); weights != carried.weights.end())
            layer.carriedWeights = weights->second;
        if (const auto input = inputs.find({layer.node, layer.dataInput}); input != inputs.end())
            layer.carriedInput = *input->second;
    }
}

} // namespace

ModelPtr openModel(const std::filesystem::path& path, const JobControl& control)
{
    control.report(Stage::Loading, 0, 3);
    OnnxFile file = readOnnxFile(path);
    control.throwIfStopped();
    control.report(Stage::Loading, 1, 3);

    auto model = std::make_shared<Model>();
    model->path = std::filesystem::absolute(path);
    model->hash = std::move(file.hash);
    model->fileSize = file.fileSize;
    model->irVersion = static_cast<int>(file.graph.proto->ir_version());
    model->opset = opsetOf(*file.graph.proto);
    model->producer = file.graph.proto->producer_name();
    model->original = std::move(file.graph);
    const FoldedGraph folded = foldBatchNormalization(foldConstants(expandIntegerOperators(model->original)));
    LiftedGraph lifted = liftQuantizers(folded.graph);
    model->graph = std::move(lifted.graph);
    model->carried = std::move(lifted.carried);
    model->foldedNormalizations = folded.folded;
    control.throwIfStopped();
    control.report(Stage::Loading, 2, 3);

    model->tensors = inferShapes(model->graph, model->displayName());
    FoundOperators found = findLayers(model->graph, model->tensors);
    model->layers = std::move(found.layers);
    addCarried(model->layers, model->carried);
    model->operators = std::move(found.operators);
    model->inputs = portsOf(model->graph.proto->graph().input(), model->tensors);
    model->outputs = portsOf(model->graph.proto->graph().output(), model->tensors);
    model->parameters = parameterCount(model->original);
    control.report(Stage::Loading, 3, 3);
    return model;
}

} // namespace bitdepth
