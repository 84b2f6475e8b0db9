#pragma once

#include "engine/numeric/format.h"
#include "engine/numeric/quantizer.h"
#include <string>

namespace bitdepth {

/// A layer whose weights alone are integers, as far as the runtime's choice of a kernel depends on it.
struct PackedWeightKind {
    std::string operatorType; ///< MatMul or Gemm
    Format format;            ///< integer codes of the weights
    Granularity granularity;

    friend bool operator<(const PackedWeightKind& a, const PackedWeightKind& b);
};

/// Numbers of a row that the runtime rounds together when it multiplies by such weights; 0: it computes in
/// float.
///
/// ONNX Runtime may fuse DequantizeLinear and MatMul into a kernel of its own (MatMulNBits) that rounds its
/// other factor to eight bits while it runs, blocks of the last axis having a scale each: largest magnitude /
/// 127. Which formats it does so for depends on its version and on the processor, so it is asked: a small
/// product of that kind is computed, once a process.
int packedInputBlock(const PackedWeightKind& kind);

/// Rounds rows of @p length numbers as that kernel does: every block (the last of a row may be shorter) to
/// multiples of its largest magnitude / 127. In place where in == out.
void roundBlocks(const float* in, float* out, size_t count, size_t length, int block);

} // namespace bitdepth
