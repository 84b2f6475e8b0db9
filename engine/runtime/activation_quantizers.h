#pragma once

#include "engine/numeric/encoding.h"
#include <vector>

namespace bitdepth {

/// One activation's quantizer as the fake-quantize operator applies it.
///
/// Between layers that the runtime computes with integers, the simulation computes with the same integers
/// held in floats (exact up to 2^24), so that its rounding falls as theirs: such a layer reads centred codes
/// (code - zero point) and makes sums of products, which multipliers (input scale x weight scale / output
/// scale, one a channel) bring to the output's codes.
struct ActivationQuantizer {
    ScaleOffset parameters;
    Format format;
    std::vector<float> multipliers; ///< empty: the input is real numbers; one, or one a channel along axis 1:
                                    ///< it is integer sums
    bool makesCodes = false;        ///< the output is centred codes instead of real numbers
    int block =
        0; ///< > 0: nothing of the above; numbers are rounded as roundBlocks() does, by their own size
};

/// The table that the fake-quantize operators of one session read: a node with attribute slot = i applies
/// entry i.
struct ActivationQuantizers {
    std::vector<ActivationQuantizer> entries;
};

/// Domain and name of the operator in a graph; its only attribute is the integer "slot".
inline constexpr const char* kSimulationDomain = "bitdepth";
inline constexpr const char* kFakeQuantize = "FakeQuantize";

} // namespace bitdepth
