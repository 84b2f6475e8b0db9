#pragma once

#include "engine/core/message.h"
#include "engine/core/progress.h"
#include "engine/evaluation/evaluation.h"
#include <QString>
#include <chrono>
#include <optional>

namespace bitdepth {

/// Numbers for people, in the default QLocale.
QString bytesText(int64_t bytes);                    ///< "1.25 MiB", "820 KiB", "12 bytes"
QString exactBytesText(int64_t bytes);               ///< "1,310,720 bytes"
QString countText(int64_t count);                    ///< "1.2 M", "820 k", "12"
QString exactCountText(int64_t count);               ///< "1,234,567"
QString percentText(double share, int decimals = 1); ///< 0.9123 -> "91.2 %"
QString pointsText(double difference);               ///< of two shares: -0.0123 -> "−1.2 points"
QString decibelText(double dB);                      ///< "31.4 dB"; "exact" where infinite, empty where NaN
QString millisecondsText(double ms);
QString millisecondsRangeText(double low, double high,
                              double median);         ///< "342–403", in the unit of the median
QString numberText(double value);                     ///< four significant digits, "−0.01234", "1.2e-5"
QString relativeText(double value, double reference); ///< "25 %" of, for sizes: "÷ 3.9"
QString timeText(std::chrono::seconds time);          ///< "12 s", "3 min 5 s"

/// A metric's value as people write it: shares in percent, others as numbers.
QString metricText(const MetricValue& metric);
QString metricIntervalText(const MetricValue& metric); ///< "[89.9, 92.4]", 95 %
QString metricChangeText(const MetricValue& metric, const MetricValue& reference);
QString metricTitle(const std::string& name); ///< "top1" -> "Accuracy (top-1)"
bool isShare(const MetricValue& metric);      ///< a metric that is shown in percent

QString provenanceText(Provenance provenance); ///< "measured", "simulated", "estimated"
QString provenanceMark(Provenance provenance); ///< one character that stands beside a figure
QString provenanceExplanation(Provenance provenance);

/// That a figure comes from a project file, and who computed it; empty where it was computed just now.
QString storedText(const Evaluation& evaluation);

QString stageText(Stage stage); ///< "Calibrating"

/// The engine's sentence in the user's language.
QString toText(const Message& message);

} // namespace bitdepth
