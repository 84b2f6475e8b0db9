#pragma once

#include "engine/data/dataset.h"
#include <memory>
#include <vector>

namespace bitdepth {

/// Samples chosen from a data set, in the order they are used.
struct SampleSet {
    std::shared_ptr<const Dataset> dataset;
    std::vector<size_t> indices;

    size_t size() const { return indices.size(); }
};

} // namespace bitdepth
