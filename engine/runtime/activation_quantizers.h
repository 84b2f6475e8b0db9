#pragma once

#include "engine/numeric/encoding.h"
#include <vector>

namespace bitdepth {

/// One activation's quantizer as the fake-quantize operator applies it.
struct ActivationQuantizer {
    ScaleOffset parameters;
    Format format;
};

/// The table that the fake-quantize operators of one session read: a node with attribute slot = i applies entry i.
struct ActivationQuantizers {
    std::vector<ActivationQuantizer> entries;
};

/// Domain and name of the operator in a graph; its only attribute is the integer "slot".
inline constexpr const char* kSimulationDomain = "bitdepth";
inline constexpr const char* kFakeQuantize = "FakeQuantize";

} // namespace bitdepth
