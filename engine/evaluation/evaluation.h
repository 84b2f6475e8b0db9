#pragma once

#include "engine/core/message.h"
#include "engine/numeric/bit_operations.h"
#include "engine/numeric/quantizer.h"
#include "engine/recipe/recipe.h"
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace bitdepth {

/// Where a figure comes from; shown beside it.
enum class Provenance { Measured, Simulated, Estimated };

/// A metric over samples with its 95 % confidence interval.
struct MetricValue {
    std::string name; ///< top1, top5, reconstruction-auc, mse, agreement
    double value = 0;
    double low = 0;
    double high = 0;
    bool higherIsBetter = true;
};

/// Nearness of the quantized model's outputs to the float model's.
struct Fidelity {
    double sqnrDb = 0;    ///< over all outputs of all samples; infinite where nothing differs, NaN where the
                          ///< float model gives no finite number to compare with
    double agreement = 1; ///< share of samples whose largest output is at the same place
};

/// Time of one inference of one sample on this machine, one thread, in milliseconds.
struct Latency {
    double median = 0;
    double p10 = 0;
    double p90 = 0;
    int integerLayers = 0; ///< layers that ran as integer kernels
    int totalLayers = 0;
    Message executed; ///< what really ran: "int8 kernels (layers: 21 of 21)", "float arithmetic on
                      ///< dequantized numbers"
};

/// What one layer became.
struct LayerResult {
    std::string name;
    Quantizer weights;
    Quantizer activations;
    double weightSqnrDb = 0;
    int64_t multiplyAdds = 0; ///< for one sample; 0 where shapes are not known

    int64_t bitOperations() const
    {
        return bitdepth::bitOperations(multiplyAdds, weights.format.bits, activations.format.bits);
    }
};

/// What a recipe does to a model: everything a candidate is compared by.
struct Evaluation {
    static constexpr const char* kAsInTheFile = "as in the file";

    std::string name; ///< of the recipe; "float" for the float model, kAsInTheFile for one quantized already
    bool isFloat = false; ///< of the model itself, not of a recipe
    size_t samples = 0;
    size_t calibrationOverlap = 0; ///< evaluated samples that were also calibrated on
    MetricValue metric;
    Fidelity fidelity;
    int64_t sizeBytes = 0;          ///< of the file that export writes, to the byte
    int64_t peakRamBytes = 0;       ///< activations of one sample alive at the same time, by lifetime
    std::optional<Latency> latency; ///< absent: not asked for
    std::optional<Latency>
        floatLatency; ///< of the float model, measured in turn with this one: what to compare with
    std::vector<LayerResult> layers;
    std::vector<int> predictions; ///< index of the largest output for each sample
    std::vector<double> scores;   ///< what each sample adds to the metric: 1 or 0 for a hit or a miss, or its
                                  ///< mean squared error
    std::vector<Message> notes;   ///< what a reader should know: operators left float ...
    std::string storedBy; ///< program and runtime that computed it, where it comes from a project file;
                          ///< empty: computed by this program since it was started

    /// Of a model that was quantized elsewhere, as it is.
    bool isOfQuantizedFile() const { return isFloat && name == kAsInTheFile; }
};
using EvaluationPtr = std::shared_ptr<const Evaluation>;

/// A recipe and its evaluation.
struct Candidate {
    std::string name;
    Recipe recipe;
    EvaluationPtr evaluation;
    int color = 0; ///< number of the colour it is drawn in
};

} // namespace bitdepth
