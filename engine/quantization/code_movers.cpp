#include "engine/quantization/code_movers.h"

#include "engine/model/graph_view.h"
#include "engine/model/operator_kinds.h"
#include "engine/quantization/integer_layers.h"
#include <algorithm>
#include <set>

namespace bitdepth {

namespace {

constexpr int kFirstOpsetThatNamesTypes = 21;

bool isSignedByte(const Format& format) { return format.isInteger() && format.isSigned && format.bits == 8; }

bool isStoredInSignedBytes(const ActivationPlan& activation)
{
    return isSignedByte(storedActivation(activation.encoding).format);
}

/// @p encoding with all the codes of its type: those it left out do not occur behind it.
Encoding wholeType(Encoding encoding)
{
    for (ScaleOffset& scale : encoding.scales) {
        scale.lowCode = encoding.format.lowestCode();
        scale.highCode = encoding.format.highestCode();
    }
    return encoding;
}

class Follower {
public:
    Follower(const Model& model, const QuantizationPlan& plan)
        : m_graph(model.graph.proto->graph()), m_view(m_graph), m_written(plan.activations)
    {
        for (const ActivationPlan& activation : m_written) {
            m_quantized.insert(activation.readers.begin(), activation.readers.end());
            if (activation.isGraphOutput)
                m_quantizedOutputs.insert(activation.tensor);
        }
    }

    std::vector<ActivationPlan> run()
    {
        for (size_t i = 0; i < m_written.size(); ++i) { // what is added is followed further
            const Encoding stored = storedActivation(m_written[i].encoding);
            if (!isSignedByte(stored.format))
                continue;
            for (const Edge& reader : std::vector<Edge>(m_written[i].readers))
                if (reader.input == 0 && operatorKind(m_graph.node(reader.node)) == OperatorKind::PassThrough)
                    quantizeBehind(m_graph.node(reader.node).output(0), wholeType(stored));
        }
        return std::move(m_written);
    }

private:
    void quantizeBehind(const std::string& tensor, const Encoding& encoding)
    {
        ActivationPlan again{tensor, encoding, {}, false, false};
        for (const GraphView::Reader& reader : m_view.readers(tensor))
            if (reader.input >= 0 && m_quantized.insert({reader.node, reader.input}).second)
                again.readers.push_back({reader.node, reader.input});
        again.isGraphOutput = m_view.isGraphOutput(tensor) && m_quantizedOutputs.insert(tensor).second;
        if (!again.readers.empty() || again.isGraphOutput)
            m_written.push_back(std::move(again));
    }

    const onnx::GraphProto& m_graph;
    GraphView m_view;
    std::vector<ActivationPlan> m_written;
    std::set<Edge> m_quantized; ///< inputs of nodes that read codes
    std::set<std::string> m_quantizedOutputs;
};

} // namespace

std::vector<ActivationPlan> writtenActivations(const Model& model, const QuantizationPlan& plan, int opset)
{
    const bool isConcerned =
        opset >= kFirstOpsetThatNamesTypes &&
        std::any_of(plan.activations.begin(), plan.activations.end(), isStoredInSignedBytes);
    return isConcerned ? Follower(model, plan).run() : plan.activations;
}

} // namespace bitdepth
