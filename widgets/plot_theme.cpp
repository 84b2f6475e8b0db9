#include "widgets/plot_theme.h"
#include "widgets/formatting.h"
#include "widgets/palette.h"
#include <cmath>

namespace bitdepth {
namespace {

void themeAxis(QCPAxis& axis, const QPalette& palette, const QFont& font)
{
    const QColor text = toneColor(Tone::Muted, palette);
    const QPen line(blended(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.45));
    const QColor faint = blended(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.09);
    axis.setBasePen(line);
    axis.setTickPen(line);
    axis.setSubTickPen(line);
    axis.setTickLabelColor(text);
    axis.setLabelColor(text);
    axis.setTickLabelFont(font);
    axis.setLabelFont(font);
    axis.setTickLengthIn(0);
    axis.setTickLengthOut(4);
    axis.setSubTickLengthIn(0);
    axis.setSubTickLengthOut(2);
    axis.grid()->setPen(QPen(faint));
    axis.grid()->setSubGridVisible(false);
    axis.grid()->setZeroLinePen(QPen(blended(line.color(), palette.color(QPalette::Base), 0.4)));
}

} // namespace

void themePlot(QCustomPlot& plot)
{
    const QPalette palette = plot.palette();
    QFont font = plot.font();
    font.setPointSizeF(font.pointSizeF() * 0.92);
    plot.setLocale(QLocale());
    plot.setBackground(QBrush(palette.color(QPalette::Base)));
    for (const QCPAxisRect* rect : plot.axisRects()) {
        for (QCPAxis* axis : rect->axes())
            themeAxis(*axis, palette, font);
    }
}

QString CountTicker::getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision)
{
    const bool whole = std::abs(tick - std::round(tick)) < 1e-9;
    return whole ? countText(std::llround(tick))
                 : QCPAxisTicker::getTickLabel(tick, locale, formatChar, precision);
}

QString LogCountTicker::getTickLabel(double tick, const QLocale&, QChar, int)
{
    return tick < 1 ? QString() : countText(std::llround(tick));
}

QString NumberTicker::getTickLabel(double tick, const QLocale&, QChar, int)
{
    return numberText(std::abs(tick) < mTickOrigin + 1e-12 ? 0.0 : tick);
}

} // namespace bitdepth
