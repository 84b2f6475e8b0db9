#pragma once

#include "engine/model/edge.h"
#include "engine/numeric/encoding.h"
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace bitdepth {

/// Codes that a file stores for a constant, and what they stand for.
struct StoredCodes {
    Encoding encoding;
    std::shared_ptr<const std::vector<int32_t>> codes;
};

/// A bias that a file stores as int32 codes with zero point 0.
struct StoredBias {
    std::vector<float> scales; ///< 1, or one an output channel
    std::shared_ptr<const std::vector<int32_t>> codes;
};

/// An activation that a file rounds on its way to some of its readers.
struct CarriedActivation {
    std::string tensor;
    Encoding encoding;
    std::vector<Edge> readers;
    bool isGraphOutput = false; ///< the model's output of that name is taken behind the quantizer
};

/// The quantizers of a model that was quantized elsewhere, taken out of its graph: what is left is the float
/// network its codes stand for.
struct CarriedQuantizers {
    /// By name of the constant they became.
    std::map<std::string, std::shared_ptr<const StoredCodes>, std::less<>> weights;
    std::map<std::string, StoredBias, std::less<>> biases; ///< likewise
    std::vector<CarriedActivation> activations;

    bool isEmpty() const { return weights.empty() && activations.empty(); }
};

} // namespace bitdepth
