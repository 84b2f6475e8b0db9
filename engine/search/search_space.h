#pragma once

#include "engine/model/model.h"
#include "engine/recipe/recipe.h"
#include "engine/sensitivity/sensitivity_request.h"
#include <functional>
#include <vector>

namespace bitdepth {

/// What a search may choose from. Widths of 32 mean float32.
struct SearchChoices {
    std::vector<int> weightBits = {8, 4, 2};
    std::vector<int> activationBits = {32, 8};
    bool perTensor = true; ///< weights may share one scale, which takes fewer bytes than one a channel
    std::vector<Repair> repairs = {Repair::AdaRound, Repair::BiasCorrection}; ///< for every recipe that is measured
    std::function<bool(const Format& weights, const Format& activations)>
        isOffered; ///< whether the target computes with them; empty: with any
};

/// One way to store one layer.
struct LayerOption {
    Quantizer weights;
    Quantizer activations;
    double bytes = 0;         ///< in the file, estimated
    double bitOperations = 0; ///< of one sample
};

/// The ways to store each layer of @p model, float32 among them. Where none of them is offered, it stays float32.
std::vector<std::vector<LayerOption>> searchSpace(const Model& model, const SearchChoices& choices);

/// The recipe that chooses an option for each layer; its default is what most layers have.
Recipe recipeOf(const Model& model, const std::vector<LayerOption>& chosen, const std::vector<Repair>& repairs);

/// All quantizers of that space but float32.
SensitivityRequest quantizersOf(const SearchChoices& choices);

/// Weights of @p bits bits as the search stores them. Two bits use all four codes.
Quantizer weightQuantizerOf(int bits, GranularityKind granularity);
Quantizer activationQuantizerOf(int bits);

} // namespace bitdepth
