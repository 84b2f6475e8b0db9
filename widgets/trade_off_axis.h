#pragma once

#include "engine/evaluation/evaluation.h"
#include <QString>
#include <optional>
#include <vector>

namespace bitdepth {

/// What candidates are drawn by; each can stand on either axis.
enum class TradeOffAxis { Metric, Sqnr, Size, PeakRam, Latency, BitOperations };

/// In the order in which they are offered.
const std::vector<TradeOffAxis>& tradeOffAxes();

/// A figure on an axis, in the axis's unit: percent for shares, KiB, ms, dB, millions. Nothing where it is not
/// known or not finite.
std::optional<double> tradeOffValue(const Evaluation& evaluation, TradeOffAxis axis);

bool lowerIsBetter(TradeOffAxis axis, const MetricValue& metric);

/// "File size in KiB"
QString tradeOffTitle(TradeOffAxis axis, const MetricValue& metric);
/// What the figure says, for a tooltip.
QString tradeOffExplanation(TradeOffAxis axis);
/// Why nothing can be drawn.
QString tradeOffMissing(TradeOffAxis axis);

/// Multiply-adds of all layers x their weight bits x their activation bits, for one sample; 0 where shapes are
/// not known.
double bitOperations(const Evaluation& evaluation);

/// What a target allows: a line across the plot. Its value is in the unit of the axis.
struct TradeOffLimit {
    QString name;
    TradeOffAxis axis = TradeOffAxis::Size;
    double value = 0;
};

} // namespace bitdepth
