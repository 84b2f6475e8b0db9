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

QVector<double> LogNumberTicker::createTickVector(double, const QCPRange& range)
{
    constexpr int kFewest = 3;
    constexpr double kMostDecades = 4;
    const auto ticksOf = [&range](std::initializer_list<double> steps) {
        QVector<double> ticks;
        for (double decade = std::floor(std::log10(range.lower)); decade <= std::log10(range.upper);
             ++decade) {
            for (const double step : steps) {
                const double tick = step * std::pow(10, decade);
                if (tick >= range.lower && tick <= range.upper)
                    ticks << tick;
            }
        }
        return ticks;
    };
    if (!(range.lower > 0) || !(range.upper > range.lower))
        return {};
    if (std::log10(range.upper / range.lower) > kMostDecades)
        return ticksOf({1});
    const QVector<double> coarse = ticksOf({1, 2, 5});
    const QVector<double> fine = coarse.size() < kFewest ? ticksOf({1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9}) : coarse;
    return fine.size() < kFewest
               ? QVector<double>{range.lower, std::sqrt(range.lower * range.upper), range.upper}
               : fine;
}

int LogNumberTicker::getSubTickCount(double) { return 0; }

QString LogNumberTicker::getTickLabel(double tick, const QLocale&, QChar, int) { return numberText(tick); }

QString NumberTicker::getTickLabel(double tick, const QLocale&, QChar, int)
{
    return numberText(std::abs(tick) < mTickOrigin + 1e-12 ? 0.0 : tick);
}

} // namespace bitdepth
