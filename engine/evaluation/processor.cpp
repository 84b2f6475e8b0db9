#include "engine/evaluation/processor.h"

#include "engine/quantization/integer_layers.h"
#include <algorithm>
#if defined(__aarch64__) && defined(__linux__)
#include <asm/hwcap.h>
#include <sys/auxv.h>
#endif

namespace bitdepth {

namespace {

constexpr int kSafeCode = 64; ///< 2 x 255 x 64 = 32,640 still fits 16 bits with a sign

/// Whether two neighbouring products of this layer's can leave 16 bits.
bool canSaturate(const IntegerLayer& layer)
{
    const Encoding& weights = layer.weight->encoding;
    const bool isMixed = weights.format.isSigned && !layer.input->encoding.format.isSigned;
    return isMixed && std::any_of(weights.scales.begin(), weights.scales.end(), [](const ScaleOffset& scale) {
               return scale.highCode > kSafeCode || scale.lowCode < -kSafeCode;
           });
}

} // namespace

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
    const std::string vectors =
        processor.hasAvx512 ? "AVX-512" : (processor.hasAvx2 ? "AVX2" : "SSE");
    return "x86 with " + vectors +
           (processor.hasDotProductOf8Bits ? " and 8-bit dot products (VNNI)" : ", no 8-bit dot products");
}

std::optional<Message> saturationRisk(const Model& model, const QuantizationPlan& plan,
                                      const Processor& processor)
{
    if (!processor.isX86 || processor.hasDotProductOf8Bits)
        return {};
    const std::vector<IntegerLayer> layers = integerLayers(model, plan);
    const auto risky = std::count_if(layers.begin(), layers.end(), canSaturate);
    if (risky == 0)
        return {};
    return Message{QT_TRANSLATE_NOOP("Engine",
                                     "This processor has no 8-bit dot products (VNNI): 8-bit weights times "
                                     "uint8 activations can saturate (layers: %1), and the exported model "
                                     "then computes something else than was simulated. Choose int7 weights "
                                     "for it."),
                   {std::to_string(risky)}};
}

} // namespace bitdepth
