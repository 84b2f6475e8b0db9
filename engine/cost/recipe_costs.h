#pragma once

#include "engine/cost/weight_errors.h"
#include "engine/evaluation/activation_memory.h"
#include "engine/numeric/bit_operations.h"
#include "engine/recipe/recipe.h"
#include <memory>

namespace bitdepth {

/// What one layer costs.
struct LayerCosts {
    int weightBits = 32;
    int activationBits = 32;            ///< of the tensor it reads, as the runtime reads it
    int64_t multiplyAdds = 0;           ///< for one sample; 0 where shapes are not known
    std::optional<double> weightSqnrDb; ///< infinite for float32; absent: not computed yet

    int64_t bitOperations() const
    {
        return bitdepth::bitOperations(multiplyAdds, weightBits, activationBits);
    }
};

/// What can be known of a recipe without running anything: no samples, no calibration.
struct Costs {
    std::optional<int64_t>
        sizeBytes; ///< of the file that export writes; absent: these formats cannot be written
    bool sizeIsExact =
        true; ///< false: ranges decide some bytes (zero points that layers may share): an upper bound
    int64_t parameterBytes = 0;          ///< of the file: weights, biases, scales, zero points
    std::optional<int64_t> peakRamBytes; ///< activations of one sample; absent: the model leaves sizes open
    int64_t multiplyAdds = 0;
    int64_t bitOperations = 0;
    std::vector<LayerCosts> layers; ///< in the order of Model::layers
};

/// The costs of recipes of one model, each within a frame: whatever does not depend on the recipe is found
/// out once. Thread-safe.
class RecipeCosts {
public:
    explicit RecipeCosts(ModelPtr model);
    ~RecipeCosts();

    /// Weight errors not known yet are computed for @p freshWeights weights at most, the smallest layers
    /// first; the others stay open until weightErrors() has them. Throws Error where the recipe does not fit
    /// the model.
    Costs costs(const Recipe& recipe, int64_t freshWeights = 250'000);

    /// To compute weight errors beforehand, in the background.
    WeightErrors& weightErrors();

private:
    class State;
    std::unique_ptr<State> m_state;
};

} // namespace bitdepth
