#pragma once

#include "engine/core/message.h"

namespace onnx {
class ModelProto;
}

namespace bitdepth {

/// What the runtime made of a model's layers.
struct ExecutedKernels {
    int integerLayers =
        0; ///< run by integer kernels: QLinearConv, QGemm, QLinearMatMul, MatMulIntegerToFloat ...
    int packedLayers = 0; ///< run by a kernel that unpacks integer weights itself (MatMulNBits)
    int floatLayers = 0;  ///< Conv, Gemm, MatMul ...
    int conversions = 0;  ///< QuantizeLinear and DequantizeLinear that are run for themselves

    int layers() const { return integerLayers + packedLayers + floatLayers; }
    /// In words: "int8 kernels (layers: 21 of 21)", "float arithmetic on dequantized numbers" ...
    Message describe() const;
};

/// Counts the kernels in a graph as the runtime optimized it.
ExecutedKernels countKernels(const onnx::ModelProto& optimized);

} // namespace bitdepth
