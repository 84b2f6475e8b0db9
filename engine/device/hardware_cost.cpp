#include "engine/device/hardware_cost.h"

#include "engine/numeric/bit_operations.h"
#include <algorithm>
#include <set>

namespace bitdepth {

namespace {

constexpr const char* kHorowitz = "M. Horowitz, Computing's Energy Problem, ISSCC 2014 (45 nm)";
constexpr const char* kFloat8 =
    "M. Horowitz, ISSCC 2014 (45 nm); FP8 50 to 180 % above int8: arXiv 2303.17951";
constexpr double kInt8Multiply = 0.2;
constexpr double kInt32Add = 0.1;
constexpr double kFloat8Least = 1.5; ///< of int8
constexpr double kFloat8Most = 2.8;

bool isFloatOf8(const Format& format) { return !format.isInteger() && format.bits <= 8; }

/// Integers are unpacked into whatever float they meet.
int floatBits(const Format& format) { return format.isInteger() ? 0 : format.bits; }

Estimate exactly(double picojoules) { return {picojoules, picojoules, kHorowitz}; }

} // namespace

int64_t gatesOfMultiplyAdd(int weightBits, int activationBits, int accumulatorBits)
{
    constexpr int64_t kFullAdder = 5;
    const int64_t products = int64_t{weightBits} * activationBits;
    const int64_t rows = std::max(0, weightBits - 1);
    return products + kFullAdder * (rows * activationBits + accumulatorBits);
}

Estimate picojoulesOfMultiplyAdd(const Format& weights, const Format& activations)
{
    if (weights.isInteger() && activations.isInteger())
        return exactly(kInt8Multiply * weights.bits * activations.bits / 64 + kInt32Add);
    if (isFloatOf8(weights) && isFloatOf8(activations)) {
        const double int8 = kInt8Multiply + kInt32Add;
        return {int8 * kFloat8Least, int8 * kFloat8Most, kFloat8};
    }
    return exactly(std::max(floatBits(weights), floatBits(activations)) <= 16 ? 1.1 + 0.4 : 3.7 + 0.9);
}

namespace {

std::vector<MultiplierSize> multipliersOf(std::span<const LayerDemand> layers)
{
    std::set<std::pair<int, int>> widths;
    for (const LayerDemand& layer : layers)
        if (layer.weights.isInteger() && layer.activations.isInteger())
            widths.insert({layer.weights.bits, layer.activations.bits});
    std::vector<MultiplierSize> multipliers;
    for (const auto& [weights, activations] : widths)
        multipliers.push_back({weights, activations, gatesOfMultiplyAdd(weights, activations)});
    return multipliers;
}

} // namespace

HardwareCost hardwareCost(std::span<const LayerDemand> layers)
{
    constexpr double kMicrojoule = 1e-6; ///< a picojoule in microjoules
    HardwareCost cost;
    cost.multipliers = multipliersOf(layers);
    for (const LayerDemand& layer : layers) {
        cost.multiplyAdds += layer.multiplyAdds;
        cost.bitOperations += bitOperations(layer.multiplyAdds, layer.weights.bits, layer.activations.bits);
        const Estimate each = picojoulesOfMultiplyAdd(layer.weights, layer.activations);
        cost.microjoules.low += kMicrojoule * each.low * static_cast<double>(layer.multiplyAdds);
        cost.microjoules.high += kMicrojoule * each.high * static_cast<double>(layer.multiplyAdds);
        if (cost.microjoules.source.size() < each.source.size())
            cost.microjoules.source = each.source; // FP8's names both
    }
    return cost;
}

} // namespace bitdepth
