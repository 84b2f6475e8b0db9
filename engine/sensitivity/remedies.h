#pragma once

#include "engine/recipe/recipe.h"
#include "engine/sensitivity/noise_cause.h"

namespace bitdepth {

enum class RemedyKind { PerChannel, AnotherRange, AffineScheme, Equalization, OneMoreBit, LeaveFloat };

/// A change to a recipe that is said to help.
struct Remedy {
    RemedyKind kind = RemedyKind::LeaveFloat;
    Recipe recipe;   ///< the whole recipe with the change made
    Message message; ///< what is changed
};

/// What may help against @p cause in one tensor of layer @p layer, what costs least first; leaving the tensor
/// float is always the last.
std::vector<Remedy> remediesFor(const CauseFound& cause, const Layer& layer, TensorRole role,
                                const Recipe& recipe);

} // namespace bitdepth
