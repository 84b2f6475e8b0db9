#include "engine/model/parameter_count.h"

#include "engine/model/graph_view.h"
#include "engine/model/tensor_proto.h"
#include "engine/model/tensor_walk.h"
#include <set>
#include <string_view>

namespace bitdepth {

namespace {

/// An operator that reads codes, and the inputs by which it reads them.
struct CodeInputs {
    std::string_view type;
    std::vector<int> codes;  ///< weights and biases
    std::vector<int> scales; ///< scales and zero points
};

const std::vector<CodeInputs>& codeInputs()
{
    static const std::vector<CodeInputs> kInputs = {
        {"DequantizeLinear", {0}, {1, 2}},
        {"QuantizeLinear", {}, {1, 2}},
        {"QLinearConv", {3, 8}, {1, 2, 4, 5, 6, 7}},
        {"QLinearMatMul", {3}, {1, 2, 4, 5, 6, 7}},
        {"QGemm", {3, 6}, {1, 2, 4, 5, 7, 8}},
        {"ConvInteger", {1}, {2, 3}},
        {"MatMulInteger", {1}, {2, 3}},
        {"MatMulIntegerToFloat", {1, 6}, {2, 3, 4, 5}},
    };
    return kInputs;
}

/// Names of the tensors that are codes, and of those that only say what codes mean.
struct QuantizedNames {
    std::set<std::string> codes;
    std::set<std::string> scales;

    explicit QuantizedNames(const onnx::GraphProto& graph)
    {
        forEachNode(graph, [this](const onnx::NodeProto& node) { add(node); });
    }

private:
    void add(const onnx::NodeProto& node)
    {
        for (const CodeInputs& known : codeInputs()) {
            if (known.type != node.op_type())
                continue;
            for (const int input : known.codes)
                codes.insert(inputOrEmpty(node, input));
            for (const int input : known.scales)
                scales.insert(inputOrEmpty(node, input));
        }
    }
};

bool isFloat(int type)
{
    return type == onnx::TensorProto::FLOAT || type == onnx::TensorProto::FLOAT16 ||
           type == onnx::TensorProto::BFLOAT16 || type == onnx::TensorProto::DOUBLE;
}

} // namespace

int64_t parameterCount(const NetworkGraph& graph)
{
    const QuantizedNames names(graph.proto->graph());
    int64_t parameters = 0;
    forEachTensor(graph.proto->graph(), [&](const onnx::TensorProto& tensor) {
        if (names.codes.contains(tensor.name()) ||
            (isFloat(tensor.data_type()) && !names.scales.contains(tensor.name())))
            parameters += elementCount(shapeOf(tensor));
    });
    return parameters;
}

} // namespace bitdepth
