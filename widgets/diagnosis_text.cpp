#include "widgets/diagnosis_text.h"
#include "widgets/formatting.h"
#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <cmath>

namespace bitdepth {
namespace {

struct DiagnosisText {
    Q_DECLARE_TR_FUNCTIONS(DiagnosisText)
};

constexpr double kNothingToSpeakOf = 0.005; ///< share of noise

QString percent(double share) { return percentText(share, 0); }

QString noiseChange(double after, double before)
{
    const double change = before > 0 ? after / before - 1 : 0;
    if (std::fabs(change) < kNothingToSpeakOf)
        return DiagnosisText::tr("noise unchanged");
    const QString amount = percent(std::fabs(change));
    return change < 0 ? DiagnosisText::tr("%1 less noise").arg(amount)
                      : DiagnosisText::tr("%1 more noise").arg(amount);
}

QString sizeChange(int64_t bytes)
{
    if (bytes == 0)
        return DiagnosisText::tr("same size");
    return bytes > 0 ? DiagnosisText::tr("%1 larger").arg(bytesText(bytes))
                     : DiagnosisText::tr("%1 smaller").arg(bytesText(-bytes));
}

} // namespace

QString causeTitle(NoiseCause cause)
{
    switch (cause) {
    case NoiseCause::OutlierChannel:
        return DiagnosisText::tr("Outlier channel");
    case NoiseCause::UnequalChannels:
        return DiagnosisText::tr("Unequal channels under one scale");
    case NoiseCause::LongTailClipped:
        return DiagnosisText::tr("Long tail clipped");
    case NoiseCause::RangeWastedBySample:
        return DiagnosisText::tr("Range wasted by one sample");
    case NoiseCause::UnequalConcat:
        return DiagnosisText::tr("Unequal tensors joined");
    case NoiseCause::DeadRange:
        return DiagnosisText::tr("Dead range");
    case NoiseCause::FewBits:
        return DiagnosisText::tr("Too few bits");
    case NoiseCause::Unknown:
        return DiagnosisText::tr("Cause not known");
    }
    return {};
}

QString tensorRoleText(TensorRole role)
{
    return role == TensorRole::Weights ? DiagnosisText::tr("weights")
                                       : DiagnosisText::tr("activations it reads");
}

QString findingTitle(const Finding& finding, const Model& model)
{
    return DiagnosisText::tr("%1, %2", "layer, weights or activations")
        .arg(QString::fromStdString(model.layers.at(finding.layer).name), tensorRoleText(finding.role));
}

QString diagnosisHeadline(const Diagnosis& diagnosis)
{
    const MetricValue& metric = diagnosis.before->metric;
    MetricValue floatModel = metric;
    floatModel.value = diagnosis.floatMetric;
    return DiagnosisText::tr("%1 %2, float %3. The outputs move by %4 of their size.")
        .arg(metricTitle(metric.name), metricText(metric), metricText(floatModel),
             percentText(std::sqrt(diagnosis.noise)));
}

QString findingText(const Finding& finding, const Diagnosis& diagnosis)
{
    QStringList sentences{
        toText(finding.cause.message),
        DiagnosisText::tr("Alone it makes %1 of what all tensors make.").arg(percent(finding.share))};
    const LayerNoise& noise = diagnosis.layers.at(finding.layer);
    if (noise.total > 0)
        sentences << DiagnosisText::tr(
                         "Of the noise in the layer's output %1 is created here, the rest inherited.")
                         .arg(percent(std::min(1.0, noise.created / noise.total)));
    if (!finding.madeBy.empty())
        sentences
            << DiagnosisText::tr("The tensor is made by %1.").arg(QString::fromStdString(finding.madeBy));
    return sentences.join(QLatin1Char(' '));
}

QString remedyOutcome(const RemedyTried& tried, const Diagnosis& diagnosis)
{
    const MetricValue& before = diagnosis.before->metric;
    return DiagnosisText::tr("%1 · %2 (%3) · %4", "noise, metric, its change, size")
        .arg(noiseChange(tried.noise, diagnosis.noise), metricText(tried.metric),
             metricChangeText(tried.metric, before),
             sizeChange(tried.sizeBytes - diagnosis.before->sizeBytes));
}

} // namespace bitdepth
