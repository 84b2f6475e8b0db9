#include "engine/data/metric_kind.h"

#include <array>
#include <utility>

namespace bitdepth {

namespace {

constexpr std::array<std::pair<std::string_view, MetricKind>, 5> kMetrics = {{
    {"top1", MetricKind::Top1},
    {"top5", MetricKind::Top5},
    {"reconstruction-auc", MetricKind::ReconstructionAuc},
    {"mse", MetricKind::Mse},
    {"fidelity", MetricKind::Fidelity},
}};

} // namespace

std::string_view metricName(MetricKind metric)
{
    for (const auto& [name, kind] : kMetrics)
        if (kind == metric)
            return name;
    return {};
}

std::optional<MetricKind> findMetric(std::string_view name)
{
    for (const auto& [known, kind] : kMetrics)
        if (known == name)
            return kind;
    return std::nullopt;
}

} // namespace bitdepth
