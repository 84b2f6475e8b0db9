#include "engine/evaluation/layer_results.h"

#include "engine/quantization/packed_layers.h"
#include "engine/statistics/error_measures.h"
#include <algorithm>
#include <limits>
#include <set>
#include <string_view>

namespace bitdepth {

namespace {

/// Nodes and the quantized tensors they read.
std::set<std::pair<int, std::string_view>> quantizedReads(const QuantizationPlan& plan)
{
    std::set<std::pair<int, std::string_view>> reads;
    for (const ActivationPlan& activation : plan.activations)
        for (const Edge& reader : activation.readers)
            reads.emplace(reader.node, activation.tensor);
    return reads;
}

double sqnrDb(const Layer& layer, const WeightPlan& weight)
{
    NoiseSums sums;
    sums.add(*layer.weight.values, *reconstructed(weight).values);
    return sums.sqnrDb();
}

} // namespace

std::vector<LayerResult> layerResults(const Model& model, const Recipe& recipe, const QuantizationPlan& plan)
{
    const auto quantized = quantizedReads(plan);
    std::vector<LayerResult> results;
    for (const Layer& layer : model.layers) {
        LayerResult& result = results.emplace_back();
        result.name = layer.name;
        result.weightSqnrDb = std::numeric_limits<double>::infinity();
        result.multiplyAdds = layer.multiplyAdds;
        if (quantized.contains({layer.node, layer.input}))
            result.activations = recipe.activationsOf(layer.name);
    }
    for (const WeightPlan& weight : plan.weights) {
        LayerResult& result = results.at(weight.layer);
        result.weights = recipe.weightsOf(result.name);
        result.weightSqnrDb = sqnrDb(model.layers[weight.layer], weight);
    }
    return results;
}

std::vector<Message> evaluationNotes(const Model& model, const Recipe& recipe, const ExportedModel& exported)
{
    std::vector<Message> notes;
    if (recipe.quantizesActivations()) {
        for (const PlainOperator& plain : model.operators) {
            const Message note = noteOf(plain);
            if (!plain.note.isEmpty() && std::find(notes.begin(), notes.end(), note) == notes.end())
                notes.push_back(note);
        }
    }
    if (exported.usesRuntimeDomain)
        notes.push_back(
            {QT_TRANSLATE_NOOP("Engine",
                               "The exported file uses the runtime's own QuantizeLinear (com.microsoft): an "
                               "operator of opset %1 has no form in the opset that the formats need."),
             {std::to_string(model.opset)}});
    return notes;
}

std::optional<Message> packedNote(const Model& model, const QuantizationPlan& plan)
{
    const size_t layers = packedLayers(model, plan).size();
    if (layers == 0)
        return {};
    return Message{
        QT_TRANSLATE_NOOP("Engine",
                          "The runtime here rounds what layers with packed weights read to 8 bits while it "
                          "runs, and the simulation does so too (layers: %1). With its session option "
                          "session.qdq_matmulnbits_accuracy_level = 1 it computes them in float."),
        {std::to_string(layers)}};
}

Message noteOf(const PlainOperator& plain)
{
    return {QT_TRANSLATE_NOOP("Engine", "%1: %2"), {plain.operatorType}, {plain.note}};
}

} // namespace bitdepth
