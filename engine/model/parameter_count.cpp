#include "engine/model/parameter_count.h"

#include "engine/model/graph_view.h"
#include "engine/model/tensor_proto.h"
#include "engine/model/tensor_walk.h"
#include <algorithm>
#include <map>
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
        {"DynamicQuantizeMatMul", {1}, {2, 3}},
        {"MatMulNBits", {1}, {2, 3}},
    };
    return kInputs;
}

/// Names of the tensors that are codes, and of those that only say what codes mean.
struct QuantizedNames {
    std::set<std::string> codes;
    std::set<std::string> scales;
    std::map<std::string, const onnx::NodeProto&> packed; ///< codes that share bytes, and who unpacks them

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
        if (node.op_type() == "MatMulNBits")
            packed.emplace(inputOrEmpty(node, 1), node);
    }
};

/// Weights of N columns and K rows in blocks that the last row may not fill.
int64_t packedCount(const onnx::NodeProto& node, int64_t bytes)
{
    const int64_t most = bytes * 8 / std::clamp<int64_t>(intAttribute(node, "bits", 4), 2, 8);
    const int64_t columns = intAttribute(node, "N", 0);
    const int64_t rows = intAttribute(node, "K", 0);
    return columns > 0 && rows > 0 && rows <= most / columns ? columns * rows : most;
}

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
        const auto packed = names.packed.find(tensor.name());
        if (packed != names.packed.end())
            parameters += packedCount(packed->second, elementCount(shapeOf(tensor)));
        else if (names.codes.contains(tensor.name()) ||
                 (isFloat(tensor.data_type()) && !names.scales.contains(tensor.name())))
            parameters += elementCount(shapeOf(tensor));
    });
    return parameters;
}

} // namespace bitdepth
