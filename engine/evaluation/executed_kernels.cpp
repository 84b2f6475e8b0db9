#include "engine/evaluation/executed_kernels.h"

#include <algorithm>
#include <array>
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

std::string ofLayers(int some, int all)
{
    return std::to_string(some) + " of " + std::to_string(all) + " layers";
}

} // namespace

std::string ExecutedKernels::describe() const
{
    if (layers() == 0)
        return conversions ? "no layers, numbers converted for other operators" : "no layers";
    std::string text;
    if (integerLayers)
        text = "int8 kernels in " + ofLayers(integerLayers, layers());
    if (packedLayers)
        text += (text.empty() ? "" : ", ") +
                std::string("float arithmetic on weights unpacked in the kernel in ") +
                ofLayers(packedLayers, layers());
    if (floatLayers == 0)
        return text;
    const std::string arithmetic =
        conversions && integerLayers == 0 ? "float arithmetic on dequantized numbers" : "float arithmetic";
    return text.empty() ? arithmetic : text + ", " + arithmetic + " in the others";
}

ExecutedKernels countKernels(const onnx::ModelProto& optimized)
{
    ExecutedKernels kernels;
    count(optimized.graph(), kernels);
    return kernels;
}

} // namespace bitdepth
