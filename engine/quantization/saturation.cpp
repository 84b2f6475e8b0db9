#include "engine/quantization/saturation.h"

#include <algorithm>

namespace bitdepth {

namespace {

constexpr int kSafeCode = 64; ///< 2 x 255 x 64 = 32,640 still fits 16 bits with a sign

} // namespace

bool canSaturate(const IntegerLayer& layer, const Processor& processor)
{
    if (!processor.isX86 || processor.hasDotProductOf8Bits)
        return false;
    const Encoding& weights = layer.weight->encoding;
    const bool isMixed = weights.format.isSigned && !layer.input->encoding.format.isSigned;
    return isMixed && std::any_of(weights.scales.begin(), weights.scales.end(), [](const ScaleOffset& scale) {
               return scale.highCode > kSafeCode || scale.lowCode < -kSafeCode;
           });
}

std::optional<Message> saturationRisk(const Model& model, const QuantizationPlan& plan,
                                      const Processor& processor)
{
    const std::vector<IntegerLayer> layers = integerLayers(model, plan);
    const auto risky = std::count_if(layers.begin(), layers.end(), [&](const IntegerLayer& layer) {
        return canSaturate(layer, processor);
    });
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
