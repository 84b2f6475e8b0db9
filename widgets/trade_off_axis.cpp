#include "widgets/trade_off_axis.h"
#include "widgets/formatting.h"
#include <QCoreApplication>
#include <cmath>

namespace bitdepth {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TradeOffPlot)
};

constexpr double kKibi = 1024;
constexpr double kMillion = 1e6;

std::optional<double> known(double value, bool isKnown)
{
    return isKnown && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

const std::vector<TradeOffAxis>& tradeOffAxes()
{
    static const std::vector<TradeOffAxis> kAxes = {TradeOffAxis::Size,    TradeOffAxis::PeakRam,
                                                    TradeOffAxis::Latency, TradeOffAxis::BitOperations,
                                                    TradeOffAxis::Metric,  TradeOffAxis::Sqnr};
    return kAxes;
}

double bitOperations(const Evaluation& evaluation)
{
    double sum = 0;
    for (const LayerResult& layer : evaluation.layers)
        sum += static_cast<double>(layer.bitOperations());
    return sum;
}

std::optional<double> tradeOffValue(const Evaluation& evaluation, TradeOffAxis axis)
{
    switch (axis) {
    case TradeOffAxis::Metric:
        return known(evaluation.metric.value * (isShare(evaluation.metric) ? 100 : 1), true);
    case TradeOffAxis::Sqnr:
        return known(evaluation.fidelity.sqnrDb, true);
    case TradeOffAxis::Size:
        return known(static_cast<double>(evaluation.sizeBytes) / kKibi, evaluation.sizeBytes > 0);
    case TradeOffAxis::PeakRam:
        return known(static_cast<double>(evaluation.peakRamBytes) / kKibi, evaluation.peakRamBytes > 0);
    case TradeOffAxis::Latency:
        return evaluation.latency ? known(evaluation.latency->median, true) : std::nullopt;
    case TradeOffAxis::BitOperations: {
        const double operations = bitOperations(evaluation);
        return known(operations / kMillion, operations > 0);
    }
    }
    return {};
}

bool lowerIsBetter(TradeOffAxis axis, const MetricValue& metric)
{
    if (axis == TradeOffAxis::Metric)
        return !metric.higherIsBetter;
    return axis != TradeOffAxis::Sqnr;
}

QString tradeOffTitle(TradeOffAxis axis, const MetricValue& metric)
{
    switch (axis) {
    case TradeOffAxis::Metric: {
        const QString title = metric.name.empty() ? Text::tr("Accuracy") : metricTitle(metric.name);
        return isShare(metric) ? Text::tr("%1 in %", "metric in percent").arg(title) : title;
    }
    case TradeOffAxis::Sqnr:
        return Text::tr("Output SQNR in dB");
    case TradeOffAxis::Size:
        return Text::tr("File size in KiB");
    case TradeOffAxis::PeakRam:
        return Text::tr("Activation memory in KiB");
    case TradeOffAxis::Latency:
        return Text::tr("Latency in ms");
    case TradeOffAxis::BitOperations:
        return Text::tr("Bit operations in millions");
    }
    return {};
}

QString tradeOffExplanation(TradeOffAxis axis)
{
    switch (axis) {
    case TradeOffAxis::Metric:
        return Text::tr("The metric on the chosen samples, with its 95 % interval.");
    case TradeOffAxis::Sqnr:
        return Text::tr("How far the outputs stand above the noise that quantization adds to them.");
    case TradeOffAxis::Size:
        return Text::tr("Size of the file that export writes, to the byte.");
    case TradeOffAxis::PeakRam:
        return Text::tr("Most activations of one sample that are alive at the same time.");
    case TradeOffAxis::Latency:
        return Text::tr("Time of one inference on this machine, one thread.");
    case TradeOffAxis::BitOperations:
        return Text::tr("Multiplications and additions of all layers, each counted as the bits of its weights "
                        "times the bits of its input: an estimate of the work on hardware made for few bits.");
    }
    return {};
}

QString tradeOffMissing(TradeOffAxis axis)
{
    switch (axis) {
    case TradeOffAxis::Latency:
        return Text::tr("The latency was not measured.");
    case TradeOffAxis::PeakRam:
    case TradeOffAxis::BitOperations:
        return Text::tr("The model leaves the sizes of its tensors open, so this is not known.");
    default:
        return Text::tr("No candidate has this figure.");
    }
}

} // namespace bitdepth
