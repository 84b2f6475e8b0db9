#include "engine/quantization/runtime_kernels.h"

#include "engine/model/graph_view.h"
#include "engine/quantization/graph_rewriter.h"
#include "engine/quantization/stored_tensor.h"

namespace bitdepth {

namespace {

constexpr const char* kRuntimeDomain = "com.microsoft";

/// Names of an encoding's constants.
struct Parameters {
    std::string scale;
    std::string zeroPoint;
};

/// A tensor's codes: where they are, and what they mean.
struct Codes {
    std::string name;
    Encoding encoding;
    Parameters parameters;
};

/// One graph whose operators are being replaced.
class Replacer {
public:
    Replacer(onnx::ModelProto& model, const Model& source, const KernelPlaces& places,
             const ActivationQuantizers& table)
        : m_graph(*model.mutable_graph()), m_table(table)
    {
        for (const IntegerOperator& one : places.operators)
            place(m_operators, source.graph.proto->graph().node(one.node).output(0), one);
        for (const IntegerLayer& layer : places.convolutions)
            place(m_convolutions, source.layers[layer.weight->layer].output, layer);
    }

    void run()
    {
        onnx::GraphProto replaced;
        m_nodes = &replaced;
        for (auto& node : *m_graph.mutable_node()) {
            const std::string output = node.output_size() > 0 ? node.output(0) : std::string();
            const auto convolution = m_convolutions.find(output);
            const auto binary = m_operators.find(output);
            // An output of the network gets its name from the quantizer behind the operator.
            if (convolution != m_convolutions.end() && isStandard(node))
                convolve(node, convolution->second);
            else if (binary != m_operators.end() && isStandard(node))
                combine(node, binary->second);
            else if (!handOn(node))
                *replaced.add_node() = std::move(node);
        }
        m_graph.mutable_node()->Swap(replaced.mutable_node());
    }

private:
    template <typename Place>
    static void place(std::map<std::string, Place>& places, const std::string& output, const Place& one)
    {
        places.emplace(output, one);
        places.emplace(unquantizedName(output), one);
    }

    void convolve(const onnx::NodeProto& node, const IntegerLayer& layer)
    {
        const std::string& made = node.output(0);
        const Codes input = codesOf(node.input(0), layer.input->encoding);
        const Codes output = newCodes(made, layer.output->encoding);
        const WeightPlan& weight = *layer.weight;
        const Parameters weights = addParameters(made + "_weights", weight.values.shape, weight.encoding);
        onnx::NodeProto& kernel =
            addNode("QLinearConv", "",
                    {input.name, input.parameters.scale, input.parameters.zeroPoint, node.input(1),
                     weights.scale, weights.zeroPoint, output.parameters.scale, output.parameters.zeroPoint},
                    output.name);
        if (layer.bias)
            kernel.add_input(node.input(2));
        *kernel.mutable_attribute() = node.attribute();
        make(made, output);
    }

    void combine(const onnx::NodeProto& node, const IntegerOperator& integer)
    {
        const std::string& made = node.output(0);
        const Codes left = codesOf(node.input(0), integer.left->encoding);
        const Codes right = codesOf(node.input(1), integer.right->encoding);
        const Codes output = newCodes(made, integer.output->encoding);
        addNode(node.op_type() == "Add" ? "QLinearAdd" : "QLinearMul", kRuntimeDomain,
                {left.name, left.parameters.scale, left.parameters.zeroPoint, right.name,
                 right.parameters.scale, right.parameters.zeroPoint, output.parameters.scale,
                 output.parameters.zeroPoint},
                output.name);
        make(made, output);
    }

    /// True where @p node would make the codes it reads once more: a Relu that melted away, or the quantizer
    /// that a kernel applied already.
    bool handOn(const onnx::NodeProto& node)
    {
        const auto known = node.input_size() > 0 ? m_made.find(node.input(0)) : m_made.end();
        if (known == m_made.end())
            return false;
        const bool melted = node.op_type() == "Identity" && isStandard(node);
        if (!melted && !quantizesAs(node, known->second.encoding))
            return false;
        make(node.output(0), Codes(known->second));
        return true;
    }

    bool quantizesAs(const onnx::NodeProto& node, const Encoding& encoding) const
    {
        if (node.op_type() != kFakeQuantize || node.domain() != kSimulationDomain)
            return false;
        const ActivationQuantizer& quantizer = m_table.entries.at(size_t(intAttribute(node, "slot", 0)));
        return quantizer.block == 0 && !quantizer.makesCodes && quantizer.multipliers.empty() &&
               quantizer.format == encoding.format && quantizer.parameters == encoding.scales.front();
    }

    /// The codes of real numbers @p tensor, which are on the grid of @p encoding.
    Codes codesOf(const std::string& tensor, const Encoding& encoding)
    {
        const auto made = m_made.find(tensor);
        if (made != m_made.end() && made->second.encoding == encoding)
            return made->second;
        const auto [quantized, isNew] = m_quantized.try_emplace(tensor);
        for (const Codes& codes : quantized->second)
            if (codes.encoding == encoding)
                return codes;
        const Codes codes = newCodes(tensor + "_read" + std::to_string(quantized->second.size()), encoding);
        addNode("QuantizeLinear", "", {tensor, codes.parameters.scale, codes.parameters.zeroPoint},
                codes.name);
        quantized->second.push_back(codes);
        return codes;
    }

    /// The real numbers that @p codes stand for, as @p tensor.
    void make(const std::string& tensor, const Codes& codes)
    {
        addNode("DequantizeLinear", "", {codes.name, codes.parameters.scale, codes.parameters.zeroPoint},
                tensor);
        m_made.emplace(tensor, codes);
    }

    Codes newCodes(const std::string& stem, const Encoding& encoding)
    {
        return {stem + "_codes", encoding, addParameters(stem, {}, storedActivation(encoding))};
    }

    Parameters addParameters(const std::string& stem, const Shape& shape, const Encoding& encoding)
    {
        Parameters names{stem + "_scale", stem + "_zero_point"};
        *m_graph.add_initializer() = storedScales(names.scale, shape, encoding);
        *m_graph.add_initializer() = storedZeroPoints(names.zeroPoint, shape, encoding);
        return names;
    }

    onnx::NodeProto& addNode(const char* type, const char* domain, std::initializer_list<std::string> inputs,
                             const std::string& output)
    {
        onnx::NodeProto& node = *m_nodes->add_node();
        node.set_op_type(type);
        node.set_domain(domain);
        node.set_name(output + "/" + type);
        for (const auto& input : inputs)
            node.add_input(input);
        node.add_output(output);
        return node;
    }

    onnx::GraphProto& m_graph;
    const ActivationQuantizers& m_table;
    onnx::GraphProto* m_nodes = nullptr;
    std::map<std::string, IntegerOperator> m_operators;    ///< by the tensor they make, under both its names
    std::map<std::string, IntegerLayer> m_convolutions;    ///< likewise
    std::map<std::string, Codes> m_made;                   ///< of tensors that kernels make
    std::map<std::string, std::vector<Codes>> m_quantized; ///< of others, for kernels to read
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

void useRuntimeKernels(onnx::ModelProto& model, const Model& source, const KernelPlaces& places,
                       const ActivationQuantizers& table)
{
    if (places.operators.empty() && places.convolutions.empty())
        return;
    importRuntimeDomain(model);
    Replacer(model, source, places, table).run();
}

} // namespace bitdepth
