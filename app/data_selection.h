#pragma once

#include "engine/data/sample_set.h"
#include <cstdint>

namespace bitdepth {

/// Which samples a recipe is evaluated on, and which its activations are calibrated on.
struct DataSelection {
    DatasetPtr dataset;
    size_t count = 0;              ///< samples evaluated; 0: all, in their stored order
    uint64_t seed = 1;             ///< decides which, and which are calibrated on
    DatasetPtr calibrationDataset; ///< null: a part of the dataset
    size_t calibrationCount = 256; ///< at most so many

    bool isEmpty() const { return !dataset; }
    SampleSet samples() const;
    SampleSet calibrationSamples() const;
    friend bool operator==(const DataSelection&, const DataSelection&) = default;
};

} // namespace bitdepth
