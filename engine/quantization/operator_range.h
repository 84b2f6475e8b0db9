#pragma once

#include "engine/model/model.h"
#include "engine/numeric/encoding.h"
#include <optional>

namespace bitdepth {

/// The range that an operator's formula gives its output whatever the data: Softmax, Sigmoid and HardSigmoid
/// make numbers in [0, 1], Tanh and Softsign in [-1, 1]. Nothing for other operators: a Clip cuts its output
/// off, but data may well stay far inside.
std::optional<Range> rangeGivenByOperator(const Model& model, const std::string& tensor);

} // namespace bitdepth
