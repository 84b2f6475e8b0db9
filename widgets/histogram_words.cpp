// The histogram's numbers in words and in a file.
#include "engine/numeric/float_codec.h"
#include "widgets/formatting.h"
#include "widgets/histogram_drawing.h"
#include "widgets/histogram_plot.h"
#include "widgets/range_error_strip.h"
#include "widgets/table_text.h"
#include <QStringList>

namespace bitdepth {
namespace {

QString codeText(float value, const ScaleOffset& scale, const Format& format)
{
    if (format.isInteger())
        return numberText(quantize(value, scale));
    const uint32_t bits = encodeFloat(value / scale.scale, format);
    return QString::fromStdString(bitPattern(bits, format));
}

QString overlayCsv(const Overlay& overlay, double binWidth)
{
    const Histogram bins = withBinsOf(overlay.histogram, binWidth);
    QString text = QStringLiteral("\n%1\nlow,high,count\n").arg(csvField(overlay.name));
    for (size_t bin = 0; bin < bins.counts.size(); ++bin)
        text += QStringLiteral("%1,%2,%3\n")
                    .arg(bins.edge(bin), 0, 'g', 9)
                    .arg(bins.edge(bin + 1), 0, 'g', 9)
                    .arg(bins.counts[bin]);
    return text;
}

} // namespace

QString HistogramPlot::describe(double value) const
{
    if (!m_tensor)
        return {};
    const Histogram& shown = m_drawing->shown();
    QStringList lines = {tr("Value %1").arg(numberText(value))};
    if (const auto bin = binAt(shown, value))
        lines << tr("%1 values between %2 and %3")
                     .arg(exactCountText(static_cast<int64_t>(shown.counts[*bin])),
                          numberText(shown.edge(*bin)), numberText(shown.edge(*bin + 1)));
    const auto& encoding = m_tensor->encoding;
    if (!encoding || encoding->format.isFloat32())
        return lines.join(QLatin1Char('\n'));
    if (encoding->scales.size() != 1) {
        lines << tr("Each channel has a grid of its own: choose one to see it.");
        return lines.join(QLatin1Char('\n'));
    }
    const ScaleOffset& scale = encoding->scales.front();
    const auto number = static_cast<float>(value);
    float back = 0;
    fakeQuantize(&number, &back, 1, scale, encoding->format);
    lines << tr("Stored as code %1").arg(codeText(number, scale, encoding->format));
    lines << tr("Comes back as %1 (error %2)").arg(numberText(back), numberText(double(back) - value));
    return lines.join(QLatin1Char('\n'));
}

QString HistogramPlot::toCsv() const
{
    const Histogram& shown = m_drawing->shown();
    QString text = QStringLiteral("low,high,count\n");
    for (size_t bin = 0; bin < shown.counts.size(); ++bin)
        text += QStringLiteral("%1,%2,%3\n")
                    .arg(shown.edge(bin), 0, 'g', 9)
                    .arg(shown.edge(bin + 1), 0, 'g', 9)
                    .arg(shown.counts[bin]);
    if (!m_drawing->levels().empty())
        text += QStringLiteral("\nreconstructed value,count\n");
    for (const Level& level : m_drawing->levels())
        text += QStringLiteral("%1,%2\n").arg(level.value, 0, 'g', 9).arg(level.count);
    for (const Overlay& overlay : m_drawing->overlays())
        text += overlayCsv(overlay, shown.binWidth);
    return m_hasStrip ? text + QLatin1Char('\n') + m_strip->toCsv() : text;
}

} // namespace bitdepth
