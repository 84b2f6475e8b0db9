#include "app/export_text.h"

#include "app/engine_text.h"
#include "widgets/formatting.h"
#include <QCoreApplication>
#include <QStringList>

namespace bitdepth {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

QString accuracyText(const ExecutedAccuracy& accuracy)
{
    const auto samples = static_cast<int>(accuracy.samples);
    return Text::tr("Tried on %Ln samples: %1 %2 simulated, %3 executed; %4 of the answers are the same.",
                    nullptr, samples)
        .arg(metricTitle(accuracy.simulated.name), metricText(accuracy.simulated),
             metricText(accuracy.executed), percentText(accuracy.agreement));
}

} // namespace

QString exportText(const ExportResult& result)
{
    QStringList lines = {
        Text::tr("Exported %1: %2 (%3), opset %4.")
            .arg(toQString(result.path), bytesText(result.sizeBytes), exactBytesText(result.sizeBytes))
            .arg(result.opset)};
    for (const Message& warning : result.report.warnings)
        lines << toText(warning);
    if (result.report.accuracy)
        lines << accuracyText(*result.report.accuracy);
    return lines.join(QLatin1Char('\n'));
}

} // namespace bitdepth
