#pragma once

#include "engine/device/device_fit.h"

namespace bitdepth {

/// Logic gates of a unit that multiplies integers of @p weightBits and @p activationBits and adds the product
/// to an accumulator: an array multiplier has one AND gate for each pair of bits and (weightBits - 1) rows of
/// activationBits full adders, the accumulator a full adder for each of its bits; a full adder counts as 5
/// gates (two XOR, two AND, one OR). N. Weste, D. Harris, CMOS VLSI Design, 4th edition, 11.2 and 11.9.
int64_t gatesOfMultiplyAdd(int weightBits, int activationBits, int accumulatorBits = 32);

/// Energy of one multiply-add in picojoules in a 45 nm process: multiply and add of M. Horowitz, "Computing's
/// Energy Problem", ISSCC 2014 (int8 0.2 + 0.1 into 32 bits, fp16 1.1 + 0.4, fp32 3.7 + 0.9). Integers of
/// other widths by the area of their multiplier, weight bits x activation bits / 64. FP8 as int8 and 50 to
/// 180 % more (M. van Baalen et al., arXiv 2303.17951); FP4 is taken for FP8. Formats mixed otherwise are
/// computed in the wider float, as fp16 up to 16 bits and else as fp32.
Estimate picojoulesOfMultiplyAdd(const Format& weights, const Format& activations);

/// The unit that layers of certain integer widths need.
struct MultiplierSize {
    int weightBits = 0;
    int activationBits = 0;
    int64_t gates = 0; ///< estimated, see gatesOfMultiplyAdd()
};

/// What the arithmetic of a model costs in hardware made for it, whatever device.
struct HardwareCost {
    int64_t multiplyAdds = 0;
    int64_t bitOperations = 0;               ///< see bitOperations()
    Estimate microjoules;                    ///< arithmetic alone; moving numbers costs more
    std::vector<MultiplierSize> multipliers; ///< of all pairs of integer widths there are, the smallest first
};

HardwareCost hardwareCost(std::span<const LayerDemand> layers);

} // namespace bitdepth
