#include "app/data_text.h"

#include "app/engine_text.h"
#include "widgets/formatting.h"
#include <QCoreApplication>
#include <QStringList>

namespace bitdepth {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataText)
};

QString nameOf(const Dataset& dataset)
{
    const std::filesystem::path& path = dataset.info().path;
    return toQString(path.filename() == "dataset.json" ? path.parent_path().filename() : path.filename());
}

} // namespace

QString dataSummary(const DataSelection& data)
{
    if (data.isEmpty())
        return Text::tr("No data yet: choose some to measure accuracy");
    const int evaluated = static_cast<int>(data.samples().size());
    const int calibrated = static_cast<int>(data.calibrationSamples().size());
    const QString first = Text::tr("%1: %Ln samples", nullptr, evaluated).arg(nameOf(*data.dataset));
    const QString second =
        data.calibrationDataset
            ? Text::tr("calibrated on %Ln of %1", nullptr, calibrated).arg(nameOf(*data.calibrationDataset))
            : Text::tr("calibrated on %Ln of them", nullptr, calibrated);
    return Text::tr("%1, %2", "samples, how many are calibrated on").arg(first, second);
}

QString dataDescription(const Dataset& dataset)
{
    QStringList lines;
    for (const Message& sentence : dataset.info().description)
        lines.append(toText(sentence));
    for (const Message& assumption : dataset.info().assumptions)
        lines.append(Text::tr("Assumed: %1").arg(toText(assumption)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace bitdepth
