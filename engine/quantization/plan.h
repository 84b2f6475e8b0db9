#pragma once

#include "engine/model/model.h"
#include "engine/numeric/encoding.h"
#include "engine/recipe/recipe.h"
#include "engine/runtime/calibration.h"

namespace bitdepth {

/// One input of one node.
struct Edge {
    int node = 0;
    int input = 0;

    friend auto operator<=>(const Edge&, const Edge&) = default;
};

/// A weight or bias and what it is stored with.
struct ConstantPlan {
    std::string tensor;
    Encoding encoding;
};

/// An activation that is quantized on its way to some of its readers.
struct ActivationPlan {
    std::string tensor;
    Encoding encoding;
    std::vector<Edge> readers;
    bool isGraphOutput = false; ///< the model's output of that name is read behind the quantizer
};

/// A recipe made concrete for one model: every quantizer with its scales. Simulation and export both follow
/// it, which is why they agree.
struct QuantizationPlan {
    std::vector<ConstantPlan> weights;
    std::vector<ConstantPlan> biases;
    std::vector<ActivationPlan> activations;
};

/// Throws Error where the recipe does not fit the model or @p calibration lacks a tensor that is to be
/// quantized (it may be null where no activation is).
QuantizationPlan makePlan(const Model& model, const Recipe& recipe, const Calibration* calibration);

} // namespace bitdepth
