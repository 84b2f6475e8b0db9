#pragma once

#include <optional>
#include <string_view>

namespace bitdepth {

/// What an evaluation over the samples measures.
enum class MetricKind {
    Top1,              ///< share of samples whose largest output is the label
    Top5,              ///< share of samples whose label is among the five largest outputs
    ReconstructionAuc, ///< area under the ROC curve of a group's mean squared difference of output and input
    Mse,      ///< mean squared difference of the output and the target (the input, where y is absent)
    Fidelity, ///< nearness to the float model's output; needs no labels
};

/// As in descriptors: top1, top5, reconstruction-auc, mse, fidelity.
std::string_view metricName(MetricKind metric);
std::optional<MetricKind> findMetric(std::string_view name);

} // namespace bitdepth
