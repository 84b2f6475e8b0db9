#pragma once

#include "engine/cost/weight_errors.h"
#include "engine/search/alone_noise.h"
#include "engine/search/search_space.h"
#include <map>

namespace bitdepth {

/// Factors by which a search learnt to correct its loss model: by weight bits, and by activation bits negated.
using NoiseCorrections = std::map<int, double>;

/// Predicts the noise of a recipe's outputs as the sum of what each of its tensors does alone, corrected by
/// factors for each width, because errors of layers do not simply add up.
///
/// A quantizer not measured is taken from one that was: the noise goes with the squared error of the weights. For
/// a layer without any figure that error stands in itself.
class LossModel {
public:
    LossModel(const Model& model, WeightErrors& errors, const std::vector<AloneNoise>& figures,
              const NoiseCorrections& corrections)
        : m_model(model), m_errors(errors), m_figures(figures), m_corrections(corrections)
    {}

    double noise(size_t layer, const LayerOption& option) const;
    double noise(const std::vector<LayerOption>& chosen) const;

    /// Corrections under which @p chosen would have been predicted as it was @p measured: each factor moves by its
    /// share of the prediction.
    NoiseCorrections corrected(const std::vector<LayerOption>& chosen, double measured) const;

private:
    double weightNoise(size_t layer, const Quantizer& quantizer) const;
    double activationNoise(size_t layer, const Quantizer& quantizer) const;
    double factor(int key) const;
    double typicalGain() const;

    const Model& m_model;
    WeightErrors& m_errors;
    const std::vector<AloneNoise>& m_figures;
    const NoiseCorrections& m_corrections;
};

} // namespace bitdepth
