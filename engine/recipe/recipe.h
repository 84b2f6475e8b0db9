#pragma once

#include "engine/numeric/quantizer.h"
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace bitdepth {

struct Model;
struct Layer;

/// What one layer differs in from the recipe's default.
struct LayerChoice {
    std::optional<Quantizer> weights;
    std::optional<Quantizer> activations; ///< of the layer's input

    bool isEmpty() const { return !weights && !activations; }
    friend bool operator==(const LayerChoice&, const LayerChoice&) = default;
};

/// Changes to weights and ranges that cost no bits and need no labels, applied before quantizing.
enum class Repair { Equalization, BiasAbsorption, RangeChoice, BiasCorrection, AdaRound };

/// Which quantizer every tensor of a model gets.
///
/// "Activations" of a layer is the tensor it reads. What a layer makes is stored as its readers want it.
/// Operators without weights (Add, pooling, Concat) read @p operators: as the default activations, but at
/// least 8 bits wide, unless said otherwise. Biases follow: int32 with scale = input scale x weight scale
/// where weights and input are both integers of at most 8 bits, float otherwise.
struct Recipe {
    std::string name;        ///< for people; not part of what is compared or stored by the engine
    std::string modelSha256; ///< empty: for any model whose layers have these names
    Quantizer weights;       ///< default
    Quantizer activations;   ///< default
    std::optional<Quantizer> operators;
    std::map<std::string, LayerChoice> layers; ///< by layer name
    std::vector<Repair> repairs;

    Quantizer weightsOf(const std::string& layer) const;
    Quantizer activationsOf(const std::string& layer) const;
    Quantizer operatorQuantizer() const;

    /// Sets one layer's choice; one equal to the default is forgotten.
    void setWeights(const std::string& layer, const Quantizer& quantizer);
    void setActivations(const std::string& layer, const Quantizer& quantizer);

    /// True where some activation is quantized anew, so that calibration is needed.
    bool quantizesActivations() const;
    /// True where something keeps the quantizer that the model's file has for it.
    bool keepsCarried() const;
    /// True where samples are needed to make the model: calibrated on, or repairs fitted on them.
    bool needsSamples() const { return quantizesActivations() || !repairs.empty(); }
    /// Same quantizers and repairs for the same model, whatever they are called.
    friend bool operator==(const Recipe& a, const Recipe& b);
};

/// Nothing quantized: float32 throughout.
Recipe floatRecipe();

/// Throws Error where the recipe was made for another model (its hash differs, or it names a layer that @p
/// model lacks) or asks for what cannot be done (activations per channel or per group).
void checkRecipeFits(const Recipe& recipe, const Model& model);

std::string toString(Repair repair);         ///< as in recipes: "equalization" ...
Repair parseRepair(const std::string& text); ///< throws Error

} // namespace bitdepth
