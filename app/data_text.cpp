#include "app/data_text.h"

#include "app/engine_text.h"
#include "widgets/formatting.h"
#include <QCoreApplication>
#include <QStringList>

namespace bitdepth {

namespace {

QString tr(const char* text, int count = -1)
{
    return QCoreApplication::translate("DataText", text, nullptr, count);
}

QString nameOf(const Dataset& dataset)
{
    const std::filesystem::path& path = dataset.info().path;
    return toQString(path.filename() == "dataset.json" ? path.parent_path().filename() : path.filename());
}

} // namespace

QString dataSummary(const DataSelection& data)
{
    if (data.isEmpty())
        return tr("No data yet: choose some to measure accuracy");
    const int evaluated = static_cast<int>(data.samples().size());
    const int calibrated = static_cast<int>(data.calibrationSamples().size());
    const QString first = tr("%1: %n samples", evaluated).arg(nameOf(*data.dataset));
    const QString second = data.calibrationDataset
                               ? tr("calibrated on %n of %1", calibrated).arg(nameOf(*data.calibrationDataset))
                               : tr("calibrated on %n of them", calibrated);
    return QStringLiteral("%1, %2").arg(first, second);
}

QString dataDescription(const Dataset& dataset)
{
    QStringList lines;
    for (const Message& sentence : dataset.info().description)
        lines.append(toText(sentence));
    for (const Message& assumption : dataset.info().assumptions)
        lines.append(tr("Assumed: %1").arg(toText(assumption)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace bitdepth
