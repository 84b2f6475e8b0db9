#include "engine/model/expand_integer_operators.h"

#include "engine/model/graph_view.h"
#include "engine/model/lift_quantizers.h"
#include "engine/model/onnx_file.h"
#include "engine/model/operator_kinds.h"
#include "engine/model/stored_codes.h"
#include "engine/model/tensor_proto.h"
#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

namespace bitdepth {

namespace {

constexpr const char* kRuntimeDomain = "com.microsoft";
constexpr int kFirstQuantizingOpset = 10;
constexpr int kClipBoundsAsInputsOpset = 11;

/// Inputs of an operator by which it reads one tensor of codes.
struct CodesAt {
    int codes = 0;
    int scale = 1;
    int zeroPoint = 2;
};

/// An operator on codes, and the float operator that it computes.
struct IntegerOperatorKind {
    const char* type;
    const char* floatType;
    bool isStandard;
    std::vector<CodesAt> operands;
    int biasInput = -1;
    int outputScale = 0; ///< its zero point follows
};

const IntegerOperatorKind* kindOf(const onnx::NodeProto& node)
{
    static const std::vector<CodesAt> kOne = {{0, 1, 2}};
    static const std::vector<CodesAt> kTwo = {{0, 1, 2}, {3, 4, 5}};
    static const std::vector<IntegerOperatorKind> kKinds = {
        {"QLinearConv", "Conv", true, kTwo, 8, 6},
        {"QLinearMatMul", "MatMul", true, kTwo, -1, 6},
        {"QGemm", "Gemm", false, kTwo, 6, 7},
        {"QLinearAdd", "Add", false, kTwo, -1, 6},
        {"QLinearMul", "Mul", false, kTwo, -1, 6},
        {"QLinearAveragePool", "AveragePool", false, kOne, -1, 3},
        {"QLinearGlobalAveragePool", "GlobalAveragePool", false, kOne, -1, 3},
        {"QLinearLeakyRelu", "LeakyRelu", false, kOne, -1, 3},
        {"QLinearSigmoid", "Sigmoid", false, kOne, -1, 3},
    };
    const auto found = std::find_if(kKinds.begin(), kKinds.end(), [&](const IntegerOperatorKind& kind) {
        return node.op_type() == kind.type &&
               (kind.isStandard ? isStandard(node) : node.domain() == kRuntimeDomain);
    });
    return found == kKinds.end() ? nullptr : &*found;
}

onnx::NodeProto makeNode(const char* type, std::initializer_list<std::string> inputs,
                         const std::string& output)
{
    onnx::NodeProto node;
    node.set_op_type(type);
    for (const std::string& input : inputs)
        node.add_input(input);
    node.add_output(output);
    return node;
}

/// What codes mean: names of the stored scale and zero point.
struct CodeMeaning {
    std::string scale;
    std::string zeroPoint;
};

/// At work on one graph, in the order of its nodes.
class Expander {
public:
    explicit Expander(const NetworkGraph& source)
        : m_source(source),
          m_proto(std::make_shared<onnx::ModelProto>(*source.proto)),
          m_constants(source.constants),
          m_opset(opsetOf(*source.proto))
    {
        const onnx::GraphProto& graph = source.proto->graph();
        for (const auto& initializer : graph.initializer()) {
            m_stored.emplace(initializer.name(), &initializer);
            m_names.insert(initializer.name());
        }
        for (const auto& input : graph.input())
            m_names.insert(input.name());
        for (const auto& node : graph.node())
            for (const std::string& name : tensorsRead(node))
                m_names.insert(name);
        for (const auto& node : graph.node())
            m_names.insert(node.output().begin(), node.output().end());
    }

    NetworkGraph run()
    {
        m_proto->mutable_graph()->clear_node();
        for (const auto& node : m_source.proto->graph().node())
            if (!expand(node) && !expandMover(node))
                append(node);
        return {m_proto, std::move(m_constants)};
    }

private:
    void append(onnx::NodeProto node)
    {
        for (const std::string& output : node.output())
            m_makers[output] = node.op_type();
        if (cutsBelowZero(node))
            node.set_input(0, appendCut(node.input(0), isSix(node)));
        const bool quantizes =
            node.op_type() == "QuantizeLinear" && isStandard(node) && node.output_size() == 1;
        if (quantizes && isScalar(inputOrEmpty(node, 1)) && m_stored.contains(inputOrEmpty(node, 2)))
            m_meanings[node.output(0)] = {node.input(1), node.input(2)};
        *m_proto->mutable_graph()->add_node() = node;
    }

    /// Quantizing tools leave a Relu out whose work the codes do: their lowest stands for 0. Without the
    /// codes it is missed.
    bool cutsBelowZero(const onnx::NodeProto& node) const
    {
        static const std::set<std::string> kSigned = {"Conv", "ConvTranspose", "Gemm", "MatMul",
                                                      "Add",  "Sub",           "Mul"};
        const auto maker = m_makers.find(inputOrEmpty(node, 0));
        const auto zeroPoint = m_stored.find(inputOrEmpty(node, 2));
        if (node.op_type() != "QuantizeLinear" || maker == m_makers.end() ||
            !kSigned.contains(maker->second) || zeroPoint == m_stored.end() ||
            !isScalar(inputOrEmpty(node, 1)))
            return false;
        const auto format = formatOfElementType(zeroPoint->second->data_type());
        const auto code = decodeCodes(*zeroPoint->second);
        return format && format->isInteger() && code && code->size() == 1 &&
               code->front() == format->lowestCode();
    }

    /// A Clip at 6, as mobile networks have it, is left out likewise.
    bool isSix(const onnx::NodeProto& quantize) const
    {
        const auto format = formatOfElementType(m_stored.find(quantize.input(2))->second->data_type());
        const double top = double(m_constants.find(quantize.input(1))->second.values->front()) *
                           (format->highestCode() - format->lowestCode());
        return std::abs(top - 6) < 0.006;
    }

    std::string appendCut(const std::string& tensor, bool atSix)
    {
        const std::string target = freshName(tensor);
        auto cut = makeNode(atSix ? "Clip" : "Relu", {tensor}, target);
        if (atSix && m_opset >= kClipBoundsAsInputsOpset) {
            cut.add_input(scalar(0));
            cut.add_input(scalar(6));
        } else if (atSix) {
            setFloat(cut, "min", 0);
            setFloat(cut, "max", 6);
        }
        *m_proto->mutable_graph()->add_node() = cut;
        return target;
    }

    std::string scalar(float value)
    {
        const std::string name = freshName("bound");
        m_constants[name] = {{}, std::make_shared<const std::vector<float>>(1, value)};
        *m_proto->mutable_graph()->add_initializer() = placeholder(name, {});
        return name;
    }

    static void setFloat(onnx::NodeProto& node, const char* name, float value)
    {
        auto* attribute = node.add_attribute();
        attribute->set_name(name);
        attribute->set_type(onnx::AttributeProto::FLOAT);
        attribute->set_f(value);
    }

    bool expand(const onnx::NodeProto& node)
    {
        const IntegerOperatorKind* kind = kindOf(node);
        if (!kind || node.output_size() != 1 || !isExpandable(node, *kind))
            return false;
        onnx::NodeProto computed = node;
        computed.set_op_type(kind->floatType);
        computed.clear_domain();
        computed.clear_input();
        dropAttribute(computed, "channels_last"); // the runtime's operators have attributes of their own
        for (const CodesAt& operand : kind->operands)
            computed.add_input(dequantized(node, operand, isWeight(node, *kind, operand)));
        if (!inputOrEmpty(node, kind->biasInput).empty())
            computed.add_input(dequantizedBias(node, *kind));
        quantizeOutput(std::move(computed), node.output(0),
                       {node.input(kind->outputScale), node.input(kind->outputScale + 1)});
        return true;
    }

    /// An operator that picks or moves codes does the same to the numbers they stand for.
    bool expandMover(const onnx::NodeProto& node)
    {
        const auto meaning = m_meanings.find(inputOrEmpty(node, 0));
        if (meaning == m_meanings.end() || node.output_size() != 1 || node.op_type() == "Pad" ||
            operatorKind(node) != OperatorKind::PassThrough)
            return false;
        const CodeMeaning codes = meaning->second; // the table grows
        onnx::NodeProto moved = node;
        moved.set_input(0, freshName(node.input(0)));
        append(makeNode("DequantizeLinear", {node.input(0), codes.scale, codes.zeroPoint}, moved.input(0)));
        quantizeOutput(std::move(moved), node.output(0), codes);
        return true;
    }

    void quantizeOutput(onnx::NodeProto node, const std::string& codes, const CodeMeaning& meaning)
    {
        node.set_output(0, freshName(codes));
        append(node);
        append(makeNode("QuantizeLinear", {node.output(0), meaning.scale, meaning.zeroPoint}, codes));
    }

    std::string dequantized(const onnx::NodeProto& node, const CodesAt& operand, bool isWeight)
    {
        const std::string target = freshName(node.input(operand.codes));
        auto dequantize = makeNode(
            "DequantizeLinear",
            {node.input(operand.codes), node.input(operand.scale), node.input(operand.zeroPoint)}, target);
        if (isWeight && !isScalar(node.input(operand.scale)))
            setAxis(dequantize, weightAxis(node));
        append(dequantize);
        return target;
    }

    /// Codes of a bias count in steps of input scale x weight scale.
    std::string dequantizedBias(const onnx::NodeProto& node, const IntegerOperatorKind& kind)
    {
        const std::string& codes = node.input(kind.biasInput);
        const float input = m_constants.find(node.input(kind.operands[0].scale))->second.values->front();
        const ConstantTensor& weight = m_constants.find(node.input(kind.operands[1].scale))->second;
        auto scales = std::make_shared<std::vector<float>>();
        for (const float scale : *weight.values)
            scales->push_back(input * scale);
        const Shape shape = scales->size() == 1 ? Shape{} : Shape{static_cast<int64_t>(scales->size())};
        const std::string name = freshName(codes + "_scale");
        m_constants[name] = {shape, scales};
        *m_proto->mutable_graph()->add_initializer() = placeholder(name, shape);
        const std::string target = freshName(codes);
        auto dequantize = makeNode("DequantizeLinear", {codes, name}, target);
        if (!shape.empty())
            setAxis(dequantize, 0);
        append(dequantize);
        return target;
    }

    static void setAxis(onnx::NodeProto& node, int64_t axis)
    {
        auto* attribute = node.add_attribute();
        attribute->set_name("axis");
        attribute->set_type(onnx::AttributeProto::INT);
        attribute->set_i(axis);
    }

    static void dropAttribute(onnx::NodeProto& node, const std::string& name)
    {
        onnx::NodeProto kept;
        for (auto& attribute : *node.mutable_attribute())
            if (attribute.name() != name)
                *kept.add_attribute() = std::move(attribute);
        node.mutable_attribute()->Swap(kept.mutable_attribute());
    }

    bool isExpandable(const onnx::NodeProto& node, const IntegerOperatorKind& kind) const
    {
        if (m_opset < kFirstQuantizingOpset || intAttribute(node, "channels_last", 0) != 0 ||
            !isScalar(inputOrEmpty(node, kind.outputScale)) ||
            !m_stored.contains(inputOrEmpty(node, kind.outputScale + 1)))
            return false;
        const std::string bias = inputOrEmpty(node, kind.biasInput);
        if (!bias.empty() && !isStoredAs(bias, onnx::TensorProto::INT32))
            return false;
        return std::all_of(kind.operands.begin(), kind.operands.end(), [&](const CodesAt& operand) {
            const std::string scale = inputOrEmpty(node, operand.scale);
            const bool hasMeaning =
                m_constants.contains(scale) && m_stored.contains(inputOrEmpty(node, operand.zeroPoint));
            return hasMeaning &&
                   (isScalar(scale) || (isWeight(node, kind, operand) && hasScaleAChannel(node)));
        });
    }

    /// The second operand of a layer, where it is stored: only that may have a scale for each channel.
    bool isWeight(const onnx::NodeProto& node, const IntegerOperatorKind& kind, const CodesAt& operand) const
    {
        const std::string type = kind.floatType;
        const bool isLayer = type == "Conv" || type == "MatMul" || type == "Gemm";
        return isLayer && operand.codes == 3 && m_stored.contains(node.input(3));
    }

    bool hasScaleAChannel(const onnx::NodeProto& node) const
    {
        const onnx::TensorProto& weight = *m_stored.find(node.input(3))->second;
        const auto axis = static_cast<int>(weightAxis(node));
        const auto& scales = *m_constants.find(node.input(4))->second.values;
        return axis < weight.dims_size() && static_cast<int64_t>(scales.size()) == weight.dims(axis) &&
               std::all_of(scales.begin(), scales.end(), isUsableScale);
    }

    int64_t weightAxis(const onnx::NodeProto& node) const
    {
        if (node.op_type() == "QLinearConv")
            return 0;
        if (node.op_type() == "QGemm")
            return intAttribute(node, "transB", 0) != 0 ? 0 : 1;
        return std::max(0, m_stored.find(node.input(3))->second->dims_size() - 1);
    }

    bool isStoredAs(const std::string& name, int type) const
    {
        const auto stored = m_stored.find(name);
        return stored != m_stored.end() && stored->second->data_type() == type;
    }

    bool isScalar(const std::string& name) const
    {
        const auto constant = m_constants.find(name);
        return constant != m_constants.end() && constant->second.values->size() == 1;
    }

    std::string freshName(const std::string& stem)
    {
        std::string name = stem + "_real";
        for (int i = 2; !m_names.insert(name).second; ++i)
            name = stem + "_real" + std::to_string(i);
        return name;
    }

    const NetworkGraph& m_source;
    std::shared_ptr<onnx::ModelProto> m_proto;
    ConstantMap m_constants;
    int m_opset;
    std::map<std::string, const onnx::TensorProto*> m_stored; ///< initializers of the source
    std::map<std::string, std::string> m_makers;              ///< type of the operator that makes a tensor
    std::map<std::string, CodeMeaning> m_meanings;            ///< by name of the codes
    std::set<std::string> m_names;
};

bool isConcerned(const onnx::GraphProto& graph)
{
    return std::any_of(graph.node().begin(), graph.node().end(), [](const onnx::NodeProto& node) {
        return kindOf(node) || node.op_type() == "QuantizeLinear";
    });
}

} // namespace

NetworkGraph expandIntegerOperators(const NetworkGraph& graph)
{
    return isConcerned(graph.proto->graph()) ? Expander(graph).run() : graph;
}

} // namespace bitdepth
