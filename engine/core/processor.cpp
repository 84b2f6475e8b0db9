#include "engine/core/processor.h"

#if defined(__aarch64__) && defined(__linux__)
#include <asm/hwcap.h>
#include <sys/auxv.h>
#endif

namespace bitdepth {

Processor thisProcessor()
{
    Processor processor;
#if defined(__x86_64__) || defined(__i386__)
    processor.isX86 = true;
    processor.hasAvx2 = __builtin_cpu_supports("avx2");
    processor.hasAvx512 = __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl");
    processor.hasDotProductOf8Bits = __builtin_cpu_supports("avx512vnni");
#if __GNUC__ >= 12 && !defined(__clang__)
    processor.hasDotProductOf8Bits |= __builtin_cpu_supports("avxvnni") != 0;
#endif
#elif defined(__aarch64__) && defined(__linux__)
    processor.hasDotProductOf8Bits = (getauxval(AT_HWCAP) & HWCAP_ASIMDDP) != 0;
#endif
    return processor;
}

std::string describe(const Processor& processor)
{
    if (!processor.isX86)
        return processor.hasDotProductOf8Bits ? "ARM with 8-bit dot products" : "no 8-bit dot products";
    const std::string vectors = processor.hasAvx512 ? "AVX-512" : (processor.hasAvx2 ? "AVX2" : "SSE");
    return "x86 with " + vectors +
           (processor.hasDotProductOf8Bits ? " and 8-bit dot products (VNNI)" : ", no 8-bit dot products");
}

} // namespace bitdepth
