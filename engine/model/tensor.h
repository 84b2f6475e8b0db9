#pragma once

#include "engine/model/float_array.h"
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace bitdepth {

using Shape = std::vector<int64_t>; ///< dimensions; -1 where not known before a run (the batch, say)

/// Number of elements of @p shape, unknown dimensions counted as 1.
int64_t elementCount(const Shape& shape);
/// For people: "64x3x7x7", "?" for an unknown dimension, "scalar" for none.
std::string toString(const Shape& shape);

/// What is known of a tensor without running the model.
struct TensorInfo {
    int elementType = 0; ///< TensorProto element type; 0: not known
    Shape shape;
    bool hasShape = false; ///< false: not even the number of dimensions is known
};

/// A constant float tensor (weights, biases), shared and never changed. Row-major.
struct ConstantTensor {
    Shape shape;
    SharedFloats values;
};

using ConstantMap = std::map<std::string, ConstantTensor, std::less<>>;

} // namespace bitdepth
