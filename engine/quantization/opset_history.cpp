#include "engine/quantization/opset_history.h"

#include <algorithm>
#include <array>

namespace bitdepth {

namespace {

constexpr size_t kMostChanges = 10;

/// An operator and the versions that changed it compatibly after it appeared or after version 7; 0: no more.
///
/// Versions in which it must be rewritten are left out here. GroupNormalization of 18 is left out altogether:
/// its scale has a number for each group, and that of 21 one for each channel.
struct OperatorHistory {
    std::string_view name;
    std::array<int, kMostChanges> compatible;
};

// Ascending by name.
constexpr auto kHistories = std::to_array<OperatorHistory>({
    {"Abs", {13}},
    {"Acos", {22}},
    {"Acosh", {22}},
    {"Add", {13, 14}},
    {"And", {}},
    {"ArgMax", {11, 12, 13}},
    {"ArgMin", {11, 12, 13}},
    {"Asin", {22}},
    {"Asinh", {22}},
    {"Atan", {22}},
    {"Atanh", {22}},
    {"Attention", {24}},
    {"AveragePool", {10, 11, 22}},
    {"BatchNormalization", {15}},
    {"BitShift", {}},
    {"BitwiseAnd", {}},
    {"BitwiseNot", {}},
    {"BitwiseOr", {}},
    {"BitwiseXor", {}},
    {"Cast", {9, 13, 19, 21, 23, 24, 25}},
    {"CastLike", {19, 21, 23, 24, 25}},
    {"Ceil", {13}},
    {"Celu", {}},
    {"CenterCropPad", {}},
    {"Clip", {12, 13}},
    {"Col2Im", {}},
    {"Compress", {11}},
    {"Concat", {11, 13}},
    {"Constant", {9, 11, 12, 13, 19, 21, 23, 24, 25}},
    {"ConstantOfShape", {20, 21, 23, 24, 25}},
    {"Conv", {11, 22}},
    {"ConvInteger", {}},
    {"ConvTranspose", {11, 22}},
    {"Cos", {22}},
    {"Cosh", {22}},
    {"CumSum", {14}},
    {"DeformConv", {22}},
    {"DepthToSpace", {11, 13}},
    {"DequantizeLinear", {13, 19, 21, 23, 24, 25}},
    {"Det", {22}},
    {"Div", {13, 14}},
    {"Dropout", {13, 22}},
    {"DynamicQuantizeLinear", {}},
    {"Einsum", {}},
    {"Elu", {22}},
    {"Equal", {11, 13, 19}},
    {"Erf", {13}},
    {"Exp", {13}},
    {"Expand", {13}},
    {"EyeLike", {22}},
    {"Flatten", {9, 11, 13, 21, 23, 24, 25}},
    {"Floor", {13}},
    {"GRU", {14, 22}},
    {"Gather", {11, 13}},
    {"GatherElements", {13}},
    {"GatherND", {12, 13}},
    {"Gelu", {}},
    {"Gemm", {9, 11, 13}},
    {"GlobalAveragePool", {22}},
    {"GlobalLpPool", {22}},
    {"GlobalMaxPool", {22}},
    {"Greater", {9, 13}},
    {"GreaterOrEqual", {16}},
    {"GridSample", {22}},
    {"HardSigmoid", {22}},
    {"HardSwish", {22}},
    {"Hardmax", {11}},
    {"Identity", {13, 14, 16, 19, 21, 23, 24, 25}},
    {"If", {11, 13, 16, 19, 21, 23, 24, 25}},
    {"InstanceNormalization", {22}},
    {"IsInf", {20}},
    {"IsNaN", {13, 20}},
    {"LRN", {13}},
    {"LSTM", {14, 22}},
    {"LayerNormalization", {}},
    {"LeakyRelu", {16}},
    {"Less", {9, 13}},
    {"LessOrEqual", {16}},
    {"Log", {13}},
    {"LogSoftmax", {11}},
    {"Loop", {11, 13, 16, 19, 21, 23, 24, 25}},
    {"LpNormalization", {22}},
    {"LpPool", {11, 18, 22}},
    {"MatMul", {9, 13}},
    {"MatMulInteger", {}},
    {"Max", {8, 12, 13}},
    {"MaxPool", {8, 10, 11, 12, 22}},
    {"MaxUnpool", {11, 22}},
    {"Mean", {8, 13}},
    {"MeanVarianceNormalization", {13}},
    {"Min", {8, 12, 13}},
    {"Mish", {22}},
    {"Mod", {13}},
    {"Mul", {13, 14}},
    {"Neg", {13}},
    {"NonMaxSuppression", {11}},
    {"NonZero", {13}},
    {"Not", {}},
    {"OneHot", {11}},
    {"Or", {}},
    {"PRelu", {9, 16}},
    {"Pad", {13, 18, 19, 21, 23, 24, 25}},
    {"Pow", {12, 13, 15}},
    {"QLinearConv", {}},
    {"QLinearMatMul", {21}},
    {"QuantizeLinear", {13, 19, 21, 23, 24, 25}},
    {"RMSNormalization", {}},
    {"RNN", {14, 22}},
    {"Range", {}},
    {"Reciprocal", {13}},
    {"ReduceL1", {11, 13}},
    {"ReduceL2", {11, 13}},
    {"ReduceLogSum", {11, 13}},
    {"ReduceLogSumExp", {11, 13}},
    {"ReduceMax", {11, 12, 13, 20}},
    {"ReduceMean", {11, 13}},
    {"ReduceMin", {11, 12, 13, 20}},
    {"ReduceProd", {11, 13}},
    {"ReduceSum", {11}},
    {"ReduceSumSquare", {11, 13}},
    {"Relu", {13, 14}},
    {"Reshape", {13, 14, 19, 21, 23, 24, 25}},
    {"Resize", {13, 18, 19}},
    {"ReverseSequence", {}},
    {"RoiAlign", {22}},
    {"RotaryEmbedding", {}},
    {"Round", {22}},
    {"ScatterElements", {13, 16, 18}},
    {"ScatterND", {13, 16, 18}},
    {"Selu", {22}},
    {"Shape", {13, 15, 19, 21, 23, 24, 25}},
    {"Shrink", {}},
    {"Sigmoid", {13}},
    {"Sign", {13}},
    {"Sin", {22}},
    {"Sinh", {22}},
    {"Size", {13, 19, 21, 23, 24, 25}},
    {"Slice", {11, 13}},
    {"Softmax", {11}},
    {"Softplus", {22}},
    {"Softsign", {22}},
    {"SpaceToDepth", {13}},
    {"Split", {11}},
    {"Sqrt", {13}},
    {"Squeeze", {11, 21, 23, 24, 25}},
    {"Sub", {13, 14}},
    {"Sum", {8, 13}},
    {"Swish", {}},
    {"Tan", {22}},
    {"Tanh", {13}},
    {"TensorScatter", {}},
    {"ThresholdedRelu", {22}},
    {"Tile", {13}},
    {"TopK", {11, 24}},
    {"Transpose", {13, 21, 23, 24, 25}},
    {"Trilu", {}},
    {"Unsqueeze", {11, 21, 23, 24, 25}},
    {"Where", {16}},
    {"Xor", {}},
});

constexpr int kLastVersion = 25;

} // namespace

OpsetChange opsetChange(std::string_view operatorType, int version)
{
    const auto* const found = std::lower_bound(
        kHistories.begin(), kHistories.end(), operatorType,
        [](const OperatorHistory& history, std::string_view name) { return history.name < name; });
    if (found == kHistories.end() || found->name != operatorType || version > kLastVersion)
        return OpsetChange::Unknown;
    const auto& versions = found->compatible;
    return std::find(versions.begin(), versions.end(), version) != versions.end() ? OpsetChange::Compatible
                                                                                  : OpsetChange::Unchanged;
}

} // namespace bitdepth
