#pragma once

#include "engine/project/open_data.h"

namespace bitdepth {

/// Which samples a recipe is evaluated on, and which its activations are calibrated on.
struct DataSelection {
    DatasetPtr dataset;            ///< null: none chosen, or what the request names is not there
    DatasetPtr calibrationDataset; ///< null: a part of the dataset
    DataRequest request;           ///< what was asked for, its paths absolute

    bool isEmpty() const { return !dataset; }
    /// Whether the same samples were asked for, opened once or twice.
    bool asksForSame(const DataSelection& other) const { return request == other.request; }
    SampleSet samples() const;
    SampleSet calibrationSamples() const;
    friend bool operator==(const DataSelection&, const DataSelection&) = default;
};

} // namespace bitdepth
