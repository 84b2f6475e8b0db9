#pragma once

#include "engine/data/metric_kind.h"
#include <cstdint>
#include <string>
#include <vector>

namespace bitdepth {

/// What is known of every sample besides its values.
struct Annotations {
    MetricKind metric = MetricKind::Fidelity;
    std::vector<int> labels;             ///< class of each sample; empty: no labels
    std::vector<int64_t> groups;         ///< clip of each sample; empty: none
    std::vector<float> targets;          ///< wanted outputs, one after the other; empty: none
    std::vector<std::string> classNames; ///< empty: not known
};

} // namespace bitdepth
