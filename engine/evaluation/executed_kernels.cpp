#include "engine/evaluation/executed_kernels.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <onnx/onnx_pb.h>
#include <string_view>

namespace bitdepth {

namespace {

// Names of ONNX Runtime's operators; a Conv may stand in the domain of its blocked layout
// (com.microsoft.nchwc).
constexpr auto kIntegerKernels = std::to_array<std::string_view>(
    {"QLinearConv", "QLinearMatMul", "QGemm", "MatMulIntegerToFloat", "ConvInteger", "MatMulInteger",
     "DynamicQuantizeMatMul", "DynamicQuantizeLSTM", "QAttention"});
constexpr auto kFloatKernels =
    std::to_array<std::string_view>({"Conv", "FusedConv", "ConvTranspose", "Gemm", "FusedGemm", "MatMul",
                                     "FusedMatMul", "TransposeMatMul", "LSTM", "GRU", "RNN", "Attention"});
constexpr auto kConversions = std::to_array<std::string_view>({"QuantizeLinear", "DequantizeLinear"});

template <class Names>
bool contains(const Names& names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

void count(const onnx::GraphProto& graph, ExecutedKernels& kernels)
{
    for (const onnx::NodeProto& node : graph.node()) {
        kernels.integerLayers += contains(kIntegerKernels, node.op_type());
        kernels.floatLayers += contains(kFloatKernels, node.op_type());
        kernels.packedLayers += node.op_type() == "MatMulNBits";
        kernels.conversions += contains(kConversions, node.op_type());
        for (const onnx::AttributeProto& attribute : node.attribute()) {
            if (attribute.has_g())
                count(attribute.g(), kernels);
        }
    }
}

std::vector<std::string> ofLayers(int some, int all) { return {std::to_string(some), std::to_string(all)}; }

Message floatPart(const ExecutedKernels& kernels)
{
    if (kernels.integerLayers + kernels.packedLayers > 0)
        return {QT_TRANSLATE_NOOP("Engine", "float arithmetic in the others")};
    if (kernels.conversions > 0)
        return {QT_TRANSLATE_NOOP("Engine", "float arithmetic on dequantized numbers")};
    return {QT_TRANSLATE_NOOP("Engine", "float arithmetic")};
}

Message listed(Message first, Message second)
{
    return {QT_TRANSLATE_NOOP("Engine", "%1, %2"), {}, {std::move(first), std::move(second)}};
}

} // namespace

Message ExecutedKernels::describe() const
{
    if (layers() == 0 && conversions > 0)
        return {QT_TRANSLATE_NOOP("Engine", "no layers, numbers converted for other operators")};
    std::vector<Message> parts;
    if (integerLayers > 0)
        parts.push_back({QT_TRANSLATE_NOOP("Engine", "int8 kernels (layers: %1 of %2)"),
                         ofLayers(integerLayers, layers())});
    if (packedLayers > 0)
        parts.push_back({QT_TRANSLATE_NOOP("Engine", "weights unpacked in the kernel (layers: %1 of %2)"),
                         ofLayers(packedLayers, layers())});
    if (floatLayers > 0)
        parts.push_back(floatPart(*this));
    if (parts.empty())
        return {QT_TRANSLATE_NOOP("Engine", "no layers")};
    return std::accumulate(std::next(parts.begin()), parts.end(), parts.front(), listed);
}

ExecutedKernels countKernels(const onnx::ModelProto& optimized)
{
    ExecutedKernels kernels;
    count(optimized.graph(), kernels);
    return kernels;
}

} // namespace bitdepth
