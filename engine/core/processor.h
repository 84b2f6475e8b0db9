#pragma once

#include <string>

namespace bitdepth {

/// What of this machine's processor decides how integer kernels compute.
struct Processor {
    bool isX86 = false;
    bool hasAvx2 = false;
    bool hasAvx512 = false;            ///< BW and VL, which the runtime's kernels need
    bool hasDotProductOf8Bits = false; ///< VNNI (AVX-512 or AVX), or the dot product of ARMv8.2
};

/// The processor this runs on.
Processor thisProcessor();

/// In words: "x86 with AVX-512 and 8-bit dot products (VNNI)".
std::string describe(const Processor& processor);

} // namespace bitdepth
