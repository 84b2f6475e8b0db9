#pragma once

#include "engine/core/progress.h"
#include "engine/data/sample_set.h"
#include "engine/evaluation/evaluation.h"
#include "engine/evaluation/executed_kernels.h"
#include "engine/quantization/export.h"

namespace bitdepth {

/// The promise and what became of it, on the same samples.
struct ExecutedAccuracy {
    size_t samples = 0;
    MetricValue simulated; ///< what the simulation gives
    MetricValue executed;  ///< what the exported file gives in the runtime
    double agreement = 1;  ///< share of samples whose largest output is at the same place in both
    double sqnrDb = 0;     ///< of the executed outputs against the simulated ones; infinite: to the bit
};

/// What somebody should know of a quantized model before taking it home. Everything in it was measured on the
/// file's own bytes, but for the memory, which is estimated by lifetime.
struct ExportReport {
    int64_t sizeBytes = 0;
    int64_t floatBytes = 0; ///< of the model it was made from
    int opset = 0;
    bool usesRuntimeDomain = false;
    int quantizeNodes = 0;   ///< borders in the file: QuantizeLinear ...
    int dequantizeNodes = 0; ///< ... and DequantizeLinear, those of weights and biases included
    bool runs = false;       ///< it was loaded and run, once at least
    std::string refusal;     ///< what the runtime said against it; empty where it runs
    ExecutedKernels kernels; ///< what the runtime made of it
    std::optional<ExecutedAccuracy> accuracy; ///< absent: no samples, or it does not run
    int64_t peakRamBytes = 0;
    bool isRamKnown = true;             ///< false: some activations have open sizes, so it is more
    std::vector<Message> floatOperators; ///< which stay float, and why
    std::vector<Message> warnings;       ///< what will disappoint: refused, no kernel for the formats ...
};

/// Loads the exported bytes as somebody who got the file would, and runs @p samples (none is allowed) through
/// them and through the simulation.
///
/// @param model the model that @p plan is of and that was exported, weights repaired
ExportReport reportOnExport(const ModelPtr& model, const QuantizationPlan& plan, const ExportedModel& exported,
                            const SampleSet& samples, const JobControl& control);

/// The promise against the execution in one sentence.
Message sentenceOf(const ExecutedAccuracy& accuracy);
/// The report as sentences, in the order of reading; warnings are not among them.
std::vector<Message> sentencesOf(const ExportReport& report);

} // namespace bitdepth
