#include "engine/model/operator_kinds.h"

#include <map>

namespace bitdepth {

OperatorKind operatorKind(const onnx::NodeProto& node)
{
    // The runtime's QDQ fusions on the CPU; what they do to each operator is listed in its QDQ selectors.
    static const std::map<std::string, OperatorKind> kKinds = {
        {"Add", OperatorKind::Integer},           {"Mul", OperatorKind::Integer},
        {"AveragePool", OperatorKind::Integer},   {"GlobalAveragePool", OperatorKind::Integer},
        {"Concat", OperatorKind::Integer},        {"LeakyRelu", OperatorKind::Integer},
        {"Sigmoid", OperatorKind::Integer},       {"MaxPool", OperatorKind::PassThrough},
        {"Reshape", OperatorKind::PassThrough},   {"Flatten", OperatorKind::PassThrough},
        {"Transpose", OperatorKind::PassThrough}, {"Squeeze", OperatorKind::PassThrough},
        {"Unsqueeze", OperatorKind::PassThrough}, {"Slice", OperatorKind::PassThrough},
        {"Identity", OperatorKind::PassThrough},  {"Dropout", OperatorKind::PassThrough},
        {"Pad", OperatorKind::PassThrough},       {"Relu", OperatorKind::Activation},
        {"Clip", OperatorKind::Activation},
    };
    const auto kind = kKinds.find(node.op_type());
    return kind == kKinds.end() || !isStandard(node) ? OperatorKind::Float : kind->second;
}

std::string behindActivationFunction(const GraphView& view, const onnx::GraphProto& graph,
                                     const std::string& tensor)
{
    if (view.producer(tensor) < 0 || !view.hasSingleReader(tensor))
        return tensor;
    const auto& reader = view.readers(tensor).front();
    const auto& node = graph.node(reader.node);
    return reader.input == 0 && operatorKind(node) == OperatorKind::Activation ? node.output(0) : tensor;
}

} // namespace bitdepth
