#pragma once

#include "engine/numeric/quantizer.h"
#include <cstddef>
#include <limits>
#include <optional>
#include <vector>

namespace bitdepth {

/// Which numbers of a layer are quantized.
enum class TensorRole {
    Weights,
    Activations, ///< the tensor the layer reads
};

/// What it costs the model's outputs that one tensor is quantized and nothing else, or everything but it.
struct SensitivityFigure {
    size_t layer = 0; ///< index in Model::layers
    TensorRole role = TensorRole::Weights;
    Quantizer quantizer;
    double noise = 0; ///< mean squared error of the outputs / mean squared float output; adds up over tensors
                      ///< to first order
    double sqnrDb = std::numeric_limits<double>::infinity(); ///< -10 log10(noise)
    double divergence =
        std::numeric_limits<double>::quiet_NaN(); ///< mean KL(float || quantized) of the softmax of the first
                                                  ///< output, in nats; NaN where it is no class scores
    std::optional<double> metricChange; ///< metric minus the float model's; absent without labels, or where
                                        ///< estimated
    bool measured = false;              ///< simulated over samples; false: estimated
};

/// Sensitivity of a model's layers.
struct Sensitivity {
    std::vector<SensitivityFigure> alone;  ///< only this tensor quantized
    std::vector<SensitivityFigure> allBut; ///< all tensors quantized alike but this one
    size_t samples = 0;                    ///< the figures are over so many
};

} // namespace bitdepth
