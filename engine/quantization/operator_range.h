#pragma once

#include "engine/model/model.h"
#include "engine/numeric/encoding.h"
#include <optional>
#include <unordered_map>

namespace bitdepth {

/// What an operator says of the range of its output whatever the data.
struct OperatorRange {
    Range range;
    bool isCut = false; ///< the bounds of a Clip (ReLU6 is one), inside of which data may well stay; false:
                        ///< the range of a formula
};

/// The ranges that the operators of a model give: Softmax, Sigmoid and HardSigmoid make numbers in [0, 1],
/// Tanh and Softsign in [-1, 1], and a Clip numbers between its bounds.
class OperatorRanges {
public:
    explicit OperatorRanges(const Model& model);

    /// Nothing for a tensor that any number may be in.
    std::optional<OperatorRange> of(const std::string& tensor) const;

private:
    std::unordered_map<std::string, OperatorRange> m_ranges;
};

} // namespace bitdepth
