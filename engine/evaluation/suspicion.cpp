#include "engine/evaluation/suspicion.h"

#include "engine/data/metric_kind.h"
#include <algorithm>
#include <cmath>
#include <map>

namespace bitdepth {

namespace {

constexpr size_t kLeastSamples = 20;
constexpr double kNearlyAll = 0.98; ///< share of one answer that is suspicious

std::string percent(double share) { return std::to_string(std::lround(share * 100)); }

/// How often the most frequent of @p values occurs, as a share.
double largestShare(const std::vector<int>& values)
{
    std::map<int, size_t> counts;
    size_t most = 0;
    for (const int value : values)
        most = std::max(most, ++counts[value]);
    return values.empty() ? 0 : static_cast<double>(most) / static_cast<double>(values.size());
}

std::vector<int> labelsOf(const SampleSet& samples)
{
    std::vector<int> labels;
    for (const size_t sample : samples.indices)
        labels.push_back(samples.dataset->label(sample));
    return labels;
}

Message constantAnswers(const Evaluation& floatModel, double labelShare)
{
    const double share = largestShare(floatModel.predictions);
    if (share < kNearlyAll || labelShare >= share)
        return {};
    return {QT_TRANSLATE_NOOP("Engine",
                              "The float model gives %1 % of the samples the same answer, so they hardly reach it as "
                              "it was trained on them: check scale, mean and std (values of 0 to 255 or 0 to 1?) "
                              "and the layout."),
            {percent(share)}};
}

Message chanceLevel(const Evaluation& floatModel, double labelShare)
{
    if (floatModel.metric.low > labelShare)
        return {};
    return {QT_TRANSLATE_NOOP("Engine",
                              "The float model is right on %1 % of the samples, no better than always naming the "
                              "most frequent class (%2 %): check mean and std, the colour order (RGB or BGR), the "
                              "layout, and that the labels count as the model does."),
            {percent(floatModel.metric.value), percent(labelShare)}};
}

Message chanceRanking(const Evaluation& floatModel)
{
    if (floatModel.metric.low > 0.5)
        return {};
    return {QT_TRANSLATE_NOOP("Engine",
                              "The float model ranks anomalies no better than chance (area %1): check scale, mean "
                              "and std, and that y is 1 for anomalous samples."),
            {std::to_string(floatModel.metric.value).substr(0, 5)}};
}

} // namespace

Message preprocessingSuspicion(const Evaluation& floatModel, const SampleSet& samples)
{
    const bool known = samples.dataset && samples.dataset->hasLabels() &&
                       samples.size() == floatModel.samples && samples.size() >= kLeastSamples;
    if (!known)
        return {};
    if (floatModel.metric.name == metricName(MetricKind::ReconstructionAuc))
        return chanceRanking(floatModel);
    if (floatModel.metric.name != metricName(MetricKind::Top1))
        return {};
    const double labelShare = largestShare(labelsOf(samples));
    const Message constant = constantAnswers(floatModel, labelShare);
    return constant.isEmpty() ? chanceLevel(floatModel, labelShare) : constant;
}

} // namespace bitdepth
