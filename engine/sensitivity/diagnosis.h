#pragma once

#include "engine/evaluation/evaluator.h"
#include "engine/sensitivity/layer_noise.h"
#include "engine/sensitivity/remedies.h"
#include "engine/sensitivity/sensitivity_measurement.h"

namespace bitdepth {

/// What a remedy was measured to do.
struct RemedyTried {
    Remedy remedy;
    double noise = 0; ///< squared error of the outputs / squared float output, with the remedy
    MetricValue metric;
    int64_t sizeBytes = 0;
};

/// A tensor that makes much of a recipe's noise.
struct Finding {
    size_t layer = 0; ///< index in Model::layers
    TensorRole role = TensorRole::Weights;
    double noise = 0; ///< in the model's outputs when only this tensor is quantized
    double share = 0; ///< of what all tensors make, each alone
    CauseFound cause;
    std::string madeBy;             ///< activations: the layer that makes the tensor; empty where none does
    std::vector<RemedyTried> tried; ///< in the order they were measured
    std::optional<size_t> advised;  ///< of them; none where nothing helped
};

/// Why a recipe loses accuracy.
struct Diagnosis {
    EvaluationPtr before;            ///< the recipe as it is
    double noise = 0;                ///< in its outputs
    double floatMetric = 0;          ///< of the float model on the same samples
    std::vector<LayerNoise> layers;  ///< by layer, what it creates and inherits, in its own output
    std::vector<double> weights;     ///< by layer, noise in the model's outputs its weights make alone
    std::vector<double> activations; ///< likewise what it reads
    std::vector<Finding> findings;   ///< those that matter, worst first
};

struct DiagnosisOptions {
    unsigned threads = 0; ///< 0: all cores
    size_t samples = 64;  ///< at most so many are used to find the layers; all to measure remedies
    size_t mostFindings = 3;
    bool measuresRemedies = true;
};

/// Looks for the tensors of @p recipe that make the most noise, for the cause in their numbers, and measures
/// what helps: remedies that cost no bits are all tried, others where none of those takes away half of
/// what the tensor makes; advised is what leaves the least noise.
///
/// Equalization in the recipe is applied before anything is looked at. Throws Error and Cancelled as
/// Evaluator::evaluate().
Diagnosis diagnose(const ModelPtr& model, const SampleSet& samples, const SampleSet& calibration,
                   const Recipe& recipe, const JobControl& control, const DiagnosisOptions& options = {});

} // namespace bitdepth
