#pragma once

#include "engine/core/progress.h"
#include "engine/data/sample_set.h"
#include "engine/model/model.h"
#include "engine/statistics/block_summary.h"
#include "engine/statistics/histogram.h"
#include <map>
#include <memory>
#include <span>

namespace bitdepth {

/// The values of one activation in the first half of the samples, and in the others.
struct CalibrationHalves {
    Histogram first;
    Histogram second;
};

/// Ranges and histograms of a model's activations over a data set.
struct Calibration {
    std::map<std::string, Histogram, std::less<>> activations; ///< by tensor name
    /// The same in two halves, so that the one can be judged by the other (checkCalibration()).
    std::map<std::string, CalibrationHalves, std::less<>> halves;
    /// By tensor name, smallest and largest finite value of every channel over all samples (min > max where
    /// there was none). Tensors without a channel axis, or with very many channels, have no entry.
    std::map<std::string, std::vector<Extremes>, std::less<>> channelExtremes;
    /// By tensor name, what each sample brought, in the order of the samples; of the first kRememberedSamples
    /// only, so that memory stays bounded.
    std::map<std::string, std::vector<Extremes>, std::less<>> sampleExtremes;
    size_t samples = 0;

    /// Ranges of the channels of @p tensor, for display; empty where they are not known.
    std::span<const Extremes> channelsOf(std::string_view tensor) const;

    static constexpr size_t kRememberedSamples = 1024;
};
using CalibrationPtr = std::shared_ptr<const Calibration>;

/// What calibrate() finds of each activation.
enum class CalibrationDetail {
    Histograms, ///< all that a Calibration holds
    Ranges,     ///< ends alone, which is quicker: histograms have no bins, halves are left out
};

/// Names of the activations that calibration observes, in the order of the graph: every float tensor but
/// those that melt into the Relu or Clip behind them, whose output stands for both.
std::vector<std::string> observedActivations(const Model& model);

/// Runs the float model over @p samples and counts every activation a recipe may quantize. Memory does not
/// grow with the number of samples, and the result does not depend on @p threads (0: all cores).
CalibrationPtr calibrate(const Model& model, const SampleSet& samples, const JobControl& control,
                         unsigned threads = 0, CalibrationDetail detail = CalibrationDetail::Histograms);

} // namespace bitdepth
