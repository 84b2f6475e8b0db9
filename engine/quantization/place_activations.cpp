#include "engine/quantization/place_activations.h"

#include "engine/model/operator_kinds.h"
#include "engine/quantization/carried_plan.h"
#include "engine/runtime/observed_activations.h"
#include <algorithm>
#include <onnx/onnx_pb.h>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace bitdepth {

namespace {

bool isNarrowInteger(const Format& format) { return format.isInteger() && format.bits <= 8; }

/// Walks the graph from its end, so that what readers want is known when their producer is met.
class Placer {
public:
    Placer(const Model& model, const Recipe& recipe)
        : m_recipe(recipe), m_graph(model.graph.proto->graph()), m_view(m_graph)
    {
        for (const Layer& layer : model.layers)
            m_layerOf.emplace(layer.node, &layer);
        for (std::string& name : observedActivations(model, m_view))
            m_observed.insert(std::move(name));
        for (const ActivationPlan& kept : carriedActivations(model, recipe)) {
            m_kept.insert(kept.readers.begin(), kept.readers.end());
            if (kept.isGraphOutput)
                m_keptOutputs.insert(kept.tensor);
        }
    }

    std::vector<PlacedQuantizer> run()
    {
        for (int n = m_graph.node_size() - 1; n >= 0; --n)
            visit(n);
        return collect();
    }

private:
    /// What the readers of one tensor want.
    struct Wishes {
        std::map<Edge, Quantizer> byReader;
        bool graphOutputToo = false;
        bool someoneWantsFloat = false;
    };

    void visit(int n)
    {
        const auto layer = m_layerOf.find(n);
        if (layer != m_layerOf.end())
            return visitLayer(*layer->second);
        switch (operatorKind(m_graph.node(n))) {
        case OperatorKind::Integer:
            return visitIntegerOperator(n);
        case OperatorKind::PassThrough:
            return visitPassThrough(n);
        case OperatorKind::Activation:
            return visitActivationFunction(n);
        case OperatorKind::Float:
            return;
        }
    }

    void visitLayer(const Layer& layer)
    {
        const std::string output = outputOf(layer.node);
        const bool needsQuantizedOutput = layer.operatorType == "Conv" && isIntegerLayer(layer, m_recipe);
        const bool isWanted = !m_wishes[output].byReader.empty();
        if (needsQuantizedOutput && !m_wishes[output].someoneWantsFloat &&
            (isWanted || !isCarried(m_recipe.operatorQuantizer())))
            settle(output, isWanted ? firstWish(output) : m_recipe.operatorQuantizer());
        if (layer.dataInput < 0)
            return;
        const Quantizer wish = m_recipe.activationsOf(layer.name);
        const std::string input = layer.input;
        if (wish.format.isFloat32())
            m_wishes[input].someoneWantsFloat = true;
        else if (!isCarried(wish))
            want({layer.node, layer.dataInput}, wish);
    }

    void visitIntegerOperator(int n)
    {
        const auto& node = m_graph.node(n);
        const std::string output = outputOf(n);
        const bool readsActivationsOnly =
            std::all_of(node.input().begin(), node.input().end(),
                        [&](const auto& name) { return m_observed.contains(name); });
        const Quantizer wish = m_recipe.operatorQuantizer();
        if (!readsActivationsOnly || !isNarrowInteger(wish.format) || isCarried(wish) ||
            m_wishes[output].byReader.empty())
            return;
        if (!m_wishes[output].someoneWantsFloat)
            settle(output, firstWish(output));
        for (int i = 0; i < node.input_size(); ++i)
            want({n, i}, wish);
    }

    void visitPassThrough(int n)
    {
        const std::string output = outputOf(n);
        const Wishes& wishes = m_wishes[output];
        const std::string input = inputOrEmpty(m_graph.node(n), 0);
        const bool oneWish = !wishes.byReader.empty() &&
                             std::all_of(wishes.byReader.begin(), wishes.byReader.end(),
                                         [&](const auto& wish) { return wish.second == firstWish(output); });
        if (wishes.someoneWantsFloat)
            m_wishes[input].someoneWantsFloat = true;
        if (!oneWish || wishes.someoneWantsFloat || !m_observed.contains(input))
            return;
        settle(output, firstWish(output));
        want({n, 0}, firstWish(output));
        m_movedFrom[output] = input;
    }

    void visitActivationFunction(int n)
    {
        const std::string input = inputOrEmpty(m_graph.node(n), 0);
        const std::string output = m_graph.node(n).output(0);
        if (!m_observed.contains(input) || m_wishes[output].byReader.empty())
            return;
        want({n, 0}, firstWish(output));
    }

    void want(Edge reader, const Quantizer& quantizer)
    {
        const std::string& tensor = m_graph.node(reader.node).input(reader.input);
        if (m_observed.contains(tensor) && !m_kept.contains(reader))
            m_wishes[tensor].byReader[reader] = quantizer;
    }

    /// Gives @p quantizer to all readers of @p tensor that have no wish, so that its producer sees one
    /// quantizer.
    void settle(const std::string& tensor, const Quantizer& quantizer)
    {
        if (!m_observed.contains(tensor))
            return;
        Wishes& wishes = m_wishes[tensor];
        for (const auto& reader : m_view.readers(tensor))
            if (reader.input >= 0 && !m_kept.contains({reader.node, reader.input}))
                wishes.byReader.try_emplace({reader.node, reader.input}, quantizer);
        wishes.graphOutputToo = m_view.isGraphOutput(tensor) && !m_keptOutputs.contains(tensor);
        m_settled.emplace(tensor, quantizer);
    }

    Quantizer firstWish(const std::string& tensor) const
    {
        return m_wishes.at(tensor).byReader.begin()->second;
    }

    /// What node @p n makes, behind the Relu or Clip that melts into it.
    std::string outputOf(int n) const
    {
        return behindActivationFunction(m_view, m_graph, m_graph.node(n).output(0));
    }

    std::string rangeOf(std::string tensor) const
    {
        for (auto from = m_movedFrom.find(tensor); from != m_movedFrom.end(); from = m_movedFrom.find(tensor))
            tensor = from->second;
        return tensor;
    }

    std::vector<PlacedQuantizer> collect() const
    {
        std::vector<PlacedQuantizer> placed;
        for (const auto& [tensor, wishes] : m_wishes) {
            const size_t first = placed.size();
            for (const auto& wish : wishes.byReader) {
                const auto& [reader, quantizer] = wish;
                const auto same =
                    std::find_if(placed.begin() + static_cast<std::ptrdiff_t>(first), placed.end(),
                                 [&](const auto& other) { return other.quantizer == wish.second; });
                if (same != placed.end())
                    same->readers.push_back(reader);
                else
                    placed.push_back({tensor, rangeOf(tensor), quantizer, {reader}, false});
            }
            addGraphOutput(placed, first, tensor, wishes);
        }
        return placed;
    }

    void addGraphOutput(std::vector<PlacedQuantizer>& placed, size_t first, const std::string& tensor,
                        const Wishes& wishes) const
    {
        if (!wishes.graphOutputToo)
            return;
        if (placed.size() == first)
            placed.push_back({tensor, rangeOf(tensor), m_settled.at(tensor), {}, false});
        placed[first].isGraphOutput = true;
    }

    const Recipe& m_recipe;
    const onnx::GraphProto& m_graph;
    GraphView m_view;
    std::unordered_map<int, const Layer*> m_layerOf;
    std::unordered_set<std::string> m_observed;
    std::set<Edge> m_kept; ///< inputs of nodes that read through a quantizer of the model's file
    std::set<std::string> m_keptOutputs; ///< likewise outputs of the model
    std::map<std::string, Wishes> m_wishes;
    std::unordered_map<std::string, Quantizer> m_settled;
    std::unordered_map<std::string, std::string>
        m_movedFrom; ///< output of an operator that only moves numbers -> its input
};

} // namespace

bool isIntegerLayer(const Layer& layer, const Recipe& recipe)
{
    return layer.dataInput >= 0 && isNarrowInteger(recipe.weightsOf(layer.name).format) &&
           isNarrowInteger(recipe.activationsOf(layer.name).format);
}

std::vector<PlacedQuantizer> placeActivations(const Model& model, const Recipe& recipe)
{
    return Placer(model, recipe).run();
}

} // namespace bitdepth
