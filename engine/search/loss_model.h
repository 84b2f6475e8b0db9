#pragma once

#include "engine/search/alone_noise.h"
#include "engine/search/search_space.h"
#include <map>

namespace bitdepth {

/// Factors by which a search learnt to correct its loss model: by weight bits, and by activation bits
/// negated.
using NoiseCorrections = std::map<int, double>;

/// Predicts how much a recipe changes the outputs (see LabelFreeLoss::change) as the sum of what each of its
/// tensors does alone, corrected by factors for each width, because errors of layers do not simply add up.
///
/// Estimates know every quantizer asked for, but no repairs; figures know the repairs of some. A quantizer
/// without a figure is taken from the figure of the nearest width, by the ratio of their estimates.
class LossModel {
public:
    /// All are kept by reference.
    LossModel(const std::vector<AloneNoise>& estimates, const std::vector<AloneNoise>& figures,
              const NoiseCorrections& corrections);

    double noise(size_t layer, const LayerOption& option) const;
    double noise(const std::vector<LayerOption>& chosen) const;

    /// Corrections under which @p chosen would have been predicted nearer to what was @p measured: each
    /// factor moves by its share of the prediction.
    NoiseCorrections corrected(const std::vector<LayerOption>& chosen, double measured) const;

private:
    using Index = std::map<std::pair<size_t, bool>, std::vector<const AloneNoise*>>; ///< by layer and role

    double weightNoise(size_t layer, const Quantizer& quantizer) const;
    double activationNoise(size_t layer, const Quantizer& quantizer) const;
    double estimate(size_t layer, bool ofWeights, const Quantizer& quantizer) const;
    double factor(int key) const;

    Index m_estimates;
    Index m_figures;
    const NoiseCorrections& m_corrections;
};

} // namespace bitdepth
