#include "widgets/compare_text.h"
#include "widgets/formatting.h"
#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace bitdepth {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

QString signedNumber(double value, const MetricValue& metric)
{
    const bool share = isShare(metric);
    const QString text =
        share ? QLocale().toString(std::abs(value) * 100, 'f', 1) : numberText(std::abs(value));
    return (value < 0 ? QStringLiteral("−") : QStringLiteral("+")) + text;
}

QString probabilityText(double p)
{
    if (p < 0.001)
        return Text::tr("p < %1").arg(QLocale().toString(0.001, 'f', 3));
    return Text::tr("p = %1").arg(QLocale().toString(p, 'g', 2));
}

/// What the samples say that only one of the two gets right.
QString movedText(const PairedDifference& difference)
{
    return Text::tr("%1, %2", "11 lost, 4 won")
        .arg(Text::tr("%Ln lost", nullptr, static_cast<int>(difference.onlyFirst)),
             Text::tr("%Ln won", nullptr, static_cast<int>(difference.onlySecond)));
}

} // namespace

QString differenceText(const PairedDifference& difference, const MetricValue& metric)
{
    return isShare(metric) ? pointsText(difference.difference) : signedNumber(difference.difference, metric);
}

QString differenceIntervalText(const PairedDifference& difference, const MetricValue& metric)
{
    return Text::tr("%1 to %2", "interval")
        .arg(signedNumber(difference.low, metric), signedNumber(difference.high, metric));
}

QString significanceText(const PairedDifference& difference)
{
    if (std::isnan(difference.pValue))
        return Text::tr("cannot be told");
    return difference.isSignificant()
               ? Text::tr("significant (%1)").arg(probabilityText(difference.pValue))
               : Text::tr("not significant (%1)").arg(probabilityText(difference.pValue));
}

QString pairedTestText(PairedTest test)
{
    switch (test) {
    case PairedTest::McNemar:
        return Text::tr("McNemar's exact test on the same samples: only those count that one of the two gets "
                        "right and the other wrong.");
    case PairedTest::DeLong:
        return Text::tr(
            "DeLong's test on the same clips: the two areas under the ROC curve, their correlation "
            "taken into account.");
    case PairedTest::Mean:
        return Text::tr("The errors on the same samples, subtracted one by one.");
    }
    return {};
}

std::optional<PairedDifference> pairedDifference(const Compared& first, const Compared& second,
                                                 const SampleSet& samples)
{
    if (!first.isOnSamples || !second.isOnSamples)
        return std::nullopt;
    return pairedDifference(*first.evaluation, *second.evaluation, samples);
}

QString verdictText(const Compared& first, const Compared& second, const SampleSet& samples)
{
    if (&first == &second || first.evaluation == second.evaluation)
        return Text::tr("Choose two that differ.");
    const std::optional<PairedDifference> difference = pairedDifference(first, second, samples);
    if (!difference)
        return Text::tr(
                   "%1 and %2 were not evaluated on the same samples: evaluate both again to compare them "
                   "sample by sample.")
            .arg(first.name, second.name);
    const MetricValue& metric = second.evaluation->metric;
    const QString what = Text::tr("%1 (95 %: %2), %3", "difference, interval, significance")
                             .arg(differenceText(*difference, metric),
                                  differenceIntervalText(*difference, metric), significanceText(*difference));
    return difference->test == PairedTest::McNemar
               ? Text::tr("%1: %2.", "difference: samples").arg(what, movedText(*difference))
               : Text::tr("%1.", "difference").arg(what);
}

QString className(const SampleSet& samples, int label)
{
    if (label < 0)
        return QStringLiteral("–");
    return samples.dataset ? QString::fromStdString(samples.dataset->className(label))
                           : QString::number(label);
}

} // namespace bitdepth
