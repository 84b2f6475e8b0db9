// What the engine's words and figures are called on screen.
#include "widgets/formatting.h"
#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace bitdepth {
namespace {

struct Terms {
    Q_DECLARE_TR_FUNCTIONS(Terms)
};

} // namespace

bool isShare(const MetricValue& metric)
{
    return metric.name != "mse" && metric.name != "reconstruction-auc";
}

QString metricText(const MetricValue& metric)
{
    return isShare(metric) ? percentText(metric.value) : numberText(metric.value);
}

QString metricIntervalText(const MetricValue& metric)
{
    const auto text = [&metric](double value) {
        return isShare(metric) ? QLocale().toString(value * 100, 'f', 1) : numberText(value);
    };
    return Terms::tr("[%1, %2]", "interval").arg(text(metric.low), text(metric.high));
}

QString metricChangeText(const MetricValue& metric, const MetricValue& reference)
{
    const double change = metric.value - reference.value;
    if (isShare(metric))
        return pointsText(change);
    return (change > 0 ? QStringLiteral("+") : QString()) + numberText(change);
}

QString metricTitle(const std::string& name)
{
    if (name == "top1")
        return Terms::tr("Accuracy (top-1)");
    if (name == "top5")
        return Terms::tr("Accuracy (top-5)");
    if (name == "reconstruction-auc")
        return Terms::tr("Area under ROC");
    if (name == "mse")
        return Terms::tr("Squared error");
    if (name == "agreement" || name == "fidelity")
        return Terms::tr("Agreement with float");
    return QString::fromStdString(name);
}

QString provenanceText(Provenance provenance)
{
    switch (provenance) {
    case Provenance::Measured:
        return Terms::tr("measured");
    case Provenance::Simulated:
        return Terms::tr("simulated");
    case Provenance::Estimated:
        return Terms::tr("estimated");
    }
    return {};
}

QString provenanceMark(Provenance provenance)
{
    switch (provenance) {
    case Provenance::Measured:
        return QStringLiteral("●");
    case Provenance::Simulated:
        return QStringLiteral("◐");
    case Provenance::Estimated:
        return QStringLiteral("○");
    }
    return {};
}

QString provenanceExplanation(Provenance provenance)
{
    switch (provenance) {
    case Provenance::Measured:
        return Terms::tr("Measured: the model itself ran, or the file was counted.");
    case Provenance::Simulated:
        return Terms::tr("Simulated: the float model ran with weights and activations rounded exactly as the "
                         "exported file rounds them.");
    case Provenance::Estimated:
        return Terms::tr("Estimated: computed from the shapes, nothing ran.");
    }
    return {};
}

QString storedText(const Evaluation& evaluation)
{
    if (evaluation.storedBy.empty())
        return {};
    return Terms::tr("Stored in the project, computed by %1. Evaluate computes it anew.")
        .arg(QString::fromStdString(evaluation.storedBy));
}

QString stageText(Stage stage)
{
    switch (stage) {
    case Stage::Loading:
        return Terms::tr("Loading");
    case Stage::ReadingSamples:
        return Terms::tr("Reading samples");
    case Stage::Calibrating:
        return Terms::tr("Calibrating");
    case Stage::Repairing:
        return Terms::tr("Repairing");
    case Stage::Evaluating:
        return Terms::tr("Evaluating");
    case Stage::MeasuringLatency:
        return Terms::tr("Measuring latency");
    case Stage::Searching:
        return Terms::tr("Searching");
    case Stage::Writing:
        return Terms::tr("Writing");
    }
    return {};
}

namespace {

/// The engine writes numbers with a point; versions, which have two, and names stay as they are.
std::string localized(const std::string& argument)
{
    static const QRegularExpression kDecimal(QStringLiteral("^-?\\d+\\.\\d+$"));
    QString text = QString::fromStdString(argument);
    if (!kDecimal.match(text).hasMatch())
        return argument;
    return text.replace(QLatin1Char('.'), QLocale().decimalPoint()).toStdString();
}

} // namespace

QString toText(const Message& message)
{
    const QString pattern = QCoreApplication::translate("Engine", message.text.c_str());
    std::vector<std::string> parts;
    for (const std::string& argument : message.arguments)
        parts.push_back(localized(argument));
    for (const Message& clause : message.clauses)
        parts.push_back(toText(clause).toStdString());
    return QString::fromStdString(fillTemplate(pattern.toStdString(), parts));
}

} // namespace bitdepth
