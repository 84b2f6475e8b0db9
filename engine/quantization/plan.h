#pragma once

#include "engine/model/edge.h"
#include "engine/model/model.h"
#include "engine/numeric/encoding.h"
#include "engine/recipe/recipe.h"
#include "engine/runtime/calibration.h"

namespace bitdepth {

/// A weight and what it is stored with.
struct WeightPlan {
    size_t layer = 0; ///< index in Model::layers
    std::string
        storedName; ///< initializer in the quantized model; another than the tensor's where layers share one
    Encoding encoding;
    ConstantTensor values;                             ///< the numbers to be stored, not yet rounded
    std::shared_ptr<const std::vector<int32_t>> codes; ///< chosen codes; null: each number's nearest
    bool isCarried = false;                            ///< encoding and codes are those of the model's file
};

/// A bias stored as int32 with scale = input scale x weight scale, zero point 0.
struct BiasPlan {
    size_t layer = 0;
    std::string storedName;
    std::vector<float> scales; ///< 1, or one an output channel
    std::vector<int32_t> codes;
};

/// An activation that is quantized on its way to some of its readers.
struct ActivationPlan {
    std::string tensor;
    Encoding encoding;
    std::vector<Edge> readers;
    bool isGraphOutput = false; ///< the model's output of that name is taken behind the quantizer
    bool isCarried = false;     ///< the encoding is that of the model's file
};

/// A recipe made concrete for one model: every quantizer with its scales. Simulation and export both follow
/// it, which is why they agree.
struct QuantizationPlan {
    std::vector<WeightPlan> weights;
    std::vector<BiasPlan> biases;
    std::vector<ActivationPlan> activations;

    /// Whether something is as the model's file has it.
    bool keepsCarried() const;
};

class EncodingMemo;

/// Throws Error where the recipe does not fit the model, or @p calibration lacks a tensor that is to be
/// quantized (it may be null where no activation is). @p memo, where given, knows ranges that were searched
/// for earlier plans of this model and calibration.
QuantizationPlan makePlan(const Model& model, const Recipe& recipe, const Calibration* calibration,
                          EncodingMemo* memo = nullptr);

/// How much makePlan() wants to know of activations: the ends alone where no range is searched for.
CalibrationDetail detailFor(const Recipe& recipe);

/// The numbers a weight's codes stand for.
ConstantTensor reconstructed(const WeightPlan& weight);
/// Likewise of a bias.
ConstantTensor reconstructed(const BiasPlan& bias);

} // namespace bitdepth
