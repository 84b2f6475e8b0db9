#include "engine/search/search_space.h"

#include "engine/numeric/bit_operations.h"
#include <algorithm>
#include <map>

namespace bitdepth {

namespace {

constexpr double kNodeBytes = 50;     ///< a DequantizeLinear, its inputs' names and heads
constexpr double kQuantizeBytes = 80; ///< QuantizeLinear and DequantizeLinear of an activation
constexpr int kGroup = 64;            ///< smaller ones take more for their scales than they gain

double channelsOf(const Layer& layer)
{
    const auto axis = static_cast<size_t>(layer.channelAxis);
    return axis < layer.weight.shape.size() ? static_cast<double>(layer.weight.shape[axis]) : 1;
}

/// Two-bit weights beside quantized activations are stored in four bits; see export.
int storedBits(const Quantizer& weights, const Quantizer& activations)
{
    const int bits = weights.format.storageBits;
    return bits == 2 && !activations.format.isFloat32() ? 4 : bits;
}

double scalesOf(const Layer& layer, const Granularity& granularity)
{
    if (granularity.kind == GranularityKind::PerTensor)
        return 1;
    if (granularity.kind == GranularityKind::PerChannel)
        return channelsOf(layer);
    const int64_t length = layer.weight.shape.at(static_cast<size_t>(layer.reductionAxis));
    const int64_t groups = (length + granularity.groupSize - 1) / granularity.groupSize;
    return static_cast<double>(elementCount(layer.weight.shape) / std::max<int64_t>(length, 1) * groups);
}

double bytesOf(const Layer& layer, const Quantizer& weights, const Quantizer& activations)
{
    const auto elements = static_cast<double>(elementCount(layer.weight.shape));
    const double scales = scalesOf(layer, weights.granularity);
    double bytes = activations.format.isFloat32() ? 0 : kQuantizeBytes;
    if (weights.format.isFloat32())
        return bytes + elements * 4;
    const int bits = storedBits(weights, activations);
    bytes += elements * bits / 8 + scales * 4 + kNodeBytes;
    if (weights.scheme == Scheme::Affine)
        bytes += scales * bits / 8;
    return activations.format.isFloat32() ? bytes : bytes + scales * 4; // those of the bias
}

LayerOption optionOf(const Layer& layer, const Quantizer& weights, const Quantizer& activations)
{
    return {
        weights, activations, bytesOf(layer, weights, activations),
        static_cast<double>(bitOperations(layer.multiplyAdds, weights.format.bits, activations.format.bits))};
}

/// Few codes are dear where weights lie more to one side of 0 than to the other.
Quantizer affineWeightsOf(int bits, Granularity granularity)
{
    Quantizer quantizer = weightQuantizerOf(bits, granularity.kind);
    quantizer.granularity = granularity;
    quantizer.scheme = Scheme::Affine;
    return quantizer;
}

/// Integer arithmetic wants one zero point and one scale for all that is added up.
bool suits(const Quantizer& weights, const Quantizer& activations)
{
    return activations.format.isFloat32() ||
           (weights.scheme != Scheme::Affine && weights.granularity.kind != GranularityKind::PerGroup);
}

std::vector<Quantizer> weightQuantizers(const SearchChoices& choices)
{
    std::vector<Quantizer> quantizers = {weightQuantizerOf(32, GranularityKind::PerChannel)};
    for (const int bits : choices.weightBits) {
        if (bits >= 32)
            continue;
        quantizers.push_back(weightQuantizerOf(bits, GranularityKind::PerChannel));
        if (choices.perTensor)
            quantizers.push_back(weightQuantizerOf(bits, GranularityKind::PerTensor));
        if (bits < 8) {
            quantizers.push_back(affineWeightsOf(bits, {GranularityKind::PerChannel}));
            quantizers.push_back(affineWeightsOf(bits, {GranularityKind::PerGroup, kGroup}));
        }
    }
    return quantizers;
}

template <typename Get>
Quantizer mostFrequent(const std::vector<LayerOption>& options, const Get& get)
{
    Quantizer best;
    std::ptrdiff_t most = 0;
    for (const LayerOption& option : options) {
        const auto count = std::count_if(options.begin(), options.end(),
                                         [&](const LayerOption& other) { return get(other) == get(option); });
        if (count > most) {
            most = count;
            best = get(option);
        }
    }
    return best;
}

} // namespace

Quantizer weightQuantizerOf(int bits, GranularityKind granularity)
{
    if (bits >= 32)
        return {};
    const Scheme scheme = bits == 2 ? Scheme::SymmetricFull : Scheme::Symmetric;
    return {formatNamed("int" + std::to_string(bits)), {granularity}, scheme, {RangeMethodKind::Mse}};
}

Quantizer activationQuantizerOf(int bits)
{
    if (bits >= 32)
        return {};
    const RangeMethodKind range = bits < 8 ? RangeMethodKind::Mse : RangeMethodKind::MinMax;
    return {formatNamed("uint" + std::to_string(bits)), {}, Scheme::Affine, {range}};
}

SensitivityRequest quantizersOf(const SearchChoices& choices)
{
    SensitivityRequest request;
    request.weights = weightQuantizers(choices);
    std::erase_if(request.weights, [](const Quantizer& quantizer) { return quantizer.format.isFloat32(); });
    for (const int bits : choices.activationBits)
        if (bits < 32)
            request.activations.push_back(activationQuantizerOf(bits));
    return request;
}

std::vector<std::vector<LayerOption>> searchSpace(const Model& model, const SearchChoices& choices)
{
    std::vector<std::vector<LayerOption>> space;
    const std::vector<Quantizer> weights = weightQuantizers(choices);
    for (const Layer& layer : model.layers) {
        auto& options = space.emplace_back();
        const auto offer = [&](const Quantizer& ofWeights, const Quantizer& ofActivations) {
            const bool isOffered =
                !choices.isOffered || choices.isOffered(ofWeights.format, ofActivations.format);
            if (isOffered && suits(ofWeights, ofActivations))
                options.push_back(optionOf(layer, ofWeights, ofActivations));
        };
        for (const int bits : choices.activationBits) {
            if (layer.dataInput < 0 && bits < 32)
                continue; // it reads no activation of its own
            for (const Quantizer& quantizer : weights)
                offer(quantizer, activationQuantizerOf(bits));
        }
        if (options.empty())
            for (const Quantizer& quantizer : weights)
                offer(quantizer, {});
        if (options.empty())
            options.push_back(optionOf(layer, {}, {}));
    }
    return space;
}

Recipe recipeOf(const Model& model, const std::vector<LayerOption>& chosen,
                const std::vector<Repair>& repairs)
{
    Recipe recipe;
    recipe.modelSha256 = model.sha256();
    recipe.weights = mostFrequent(chosen, [](const LayerOption& option) { return option.weights; });
    recipe.activations = mostFrequent(chosen, [](const LayerOption& option) { return option.activations; });
    for (size_t i = 0; i < chosen.size(); ++i) {
        recipe.setWeights(model.layers[i].name, chosen[i].weights);
        recipe.setActivations(model.layers[i].name, chosen[i].activations);
    }
    const bool readsCodes = std::any_of(chosen.begin(), chosen.end(), [](const LayerOption& option) {
        return !option.activations.format.isFloat32();
    });
    if (readsCodes) // sums and pools between integer layers need not go back to float
        recipe.operators = activationQuantizerOf(8);
    recipe.repairs = repairs;
    return recipe;
}

} // namespace bitdepth
