#pragma once

#include "engine/core/progress.h"
#include "engine/model/model.h"
#include "engine/numeric/quantizer.h"
#include <mutex>
#include <optional>
#include <vector>

namespace bitdepth {

/// Signal-to-noise ratio in dB of every layer's weights with every quantizer asked for so far, kept.
/// Thread-safe.
class WeightErrors {
public:
    explicit WeightErrors(ModelPtr model);

    /// What is known already.
    std::optional<double> find(size_t layer, const Quantizer& quantizer) const;
    /// Computes it where it is not known: a few passes over the weights.
    double sqnrDb(size_t layer, const Quantizer& quantizer);
    /// Computes it for every layer, so that find() has it. Stage::Evaluating, a step a layer and quantizer.
    void precompute(const std::vector<Quantizer>& quantizers, const JobControl& control, unsigned threads = 0);

private:
    struct Known {
        Quantizer quantizer;
        double sqnrDb = 0;
    };

    ModelPtr m_model;
    mutable std::mutex m_mutex; ///< guards what follows
    std::vector<std::vector<Known>> m_known; ///< by layer
};

} // namespace bitdepth
