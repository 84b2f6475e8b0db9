#include "engine/quantization/runtime_operators.h"

#include "engine/model/graph_view.h"
#include "engine/quantization/graph_rewriter.h"
#include "engine/quantization/stored_tensor.h"

namespace bitdepth {

namespace {

constexpr const char* kRuntimeDomain = "com.microsoft";

/// One graph whose operators are being replaced.
class Replacer {
public:
    Replacer(onnx::ModelProto& model, const Model& source, const std::vector<IntegerOperator>& operators)
        : m_graph(*model.mutable_graph())
    {
        for (const IntegerOperator& one : operators) {
            const std::string& output = source.graph.proto->graph().node(one.node).output(0);
            m_operators.emplace(output, one);
            m_operators.emplace(unquantizedName(output), one);
        }
    }

    void run()
    {
        onnx::GraphProto replaced;
        m_nodes = &replaced;
        for (auto& node : *m_graph.mutable_node()) {
            const auto found = node.output_size() > 0 ? m_operators.find(node.output(0)) : m_operators.end();
            // An output of the network gets its name from the quantizer behind the operator.
            if (found == m_operators.end() || !isStandard(node))
                *replaced.add_node() = std::move(node);
            else
                replace(node, found->second);
        }
        m_graph.mutable_node()->Swap(replaced.mutable_node());
    }

private:
    void replace(const onnx::NodeProto& node, const IntegerOperator& integer)
    {
        const std::string& made = node.output(0);
        const Parameters left = addParameters(made + "_left", integer.left->encoding);
        const Parameters right = addParameters(made + "_right", integer.right->encoding);
        const Parameters output = addParameters(made + "_output", integer.output->encoding);
        addNode("QuantizeLinear", "", {node.input(0), left.scale, left.zeroPoint}, left.codes);
        addNode("QuantizeLinear", "", {node.input(1), right.scale, right.zeroPoint}, right.codes);
        addNode(node.op_type() == "Add" ? "QLinearAdd" : "QLinearMul", kRuntimeDomain,
                {left.codes, left.scale, left.zeroPoint, right.codes, right.scale, right.zeroPoint,
                 output.scale, output.zeroPoint},
                output.codes);
        addNode("DequantizeLinear", "", {output.codes, output.scale, output.zeroPoint}, made);
    }

    struct Parameters {
        std::string codes;
        std::string scale;
        std::string zeroPoint;
    };

    Parameters addParameters(const std::string& stem, const Encoding& encoding)
    {
        const Encoding stored = storedActivation(encoding);
        Parameters names{stem + "_codes", stem + "_scale", stem + "_zero_point"};
        *m_graph.add_initializer() = storedScales(names.scale, {}, stored);
        *m_graph.add_initializer() = storedZeroPoints(names.zeroPoint, {}, stored);
        return names;
    }

    void addNode(const char* type, const char* domain, std::initializer_list<std::string> inputs,
                 const std::string& output)
    {
        auto* node = m_nodes->add_node();
        node->set_op_type(type);
        node->set_domain(domain);
        node->set_name(output + "/" + type);
        for (const auto& input : inputs)
            node->add_input(input);
        node->add_output(output);
    }

    onnx::GraphProto& m_graph;
    onnx::GraphProto* m_nodes = nullptr;
    std::map<std::string, IntegerOperator> m_operators; ///< by the tensor they make, under both its names
};

void importRuntimeDomain(onnx::ModelProto& model)
{
    for (const auto& opset : model.opset_import())
        if (opset.domain() == kRuntimeDomain)
            return;
    auto* opset = model.add_opset_import();
    opset->set_domain(kRuntimeDomain);
    opset->set_version(1);
}

} // namespace

void useRuntimeOperators(onnx::ModelProto& model, const Model& source,
                         const std::vector<IntegerOperator>& operators)
{
    if (operators.empty())
        return;
    importRuntimeDomain(model);
    Replacer(model, source, operators).run();
}

} // namespace bitdepth
