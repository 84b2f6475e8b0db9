#include "widgets/graph_legend.h"
#include "widgets/palette.h"
#include <QPainter>

namespace bitdepth {
namespace {

constexpr int kSwatch = 12;
constexpr int kGap = 5;
constexpr int kBetween = 10;

} // namespace

GraphLegend::GraphLegend(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void GraphLegend::setEntries(std::vector<ColorMeaning> entries)
{
    m_entries = std::move(entries);
    updateGeometry();
    update();
}

int GraphLegend::widthOf(const ColorMeaning& entry) const
{
    return kSwatch + kGap + fontMetrics().horizontalAdvance(entry.text) + kBetween;
}

QSize GraphLegend::sizeHint() const
{
    int width = 0;
    for (const ColorMeaning& entry : m_entries)
        width += widthOf(entry);
    return {width, fontMetrics().height() + 4};
}

QSize GraphLegend::minimumSizeHint() const { return {0, sizeHint().height()}; }

void GraphLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int left = 0;
    for (const ColorMeaning& entry : m_entries) {
        if (left + widthOf(entry) - kBetween > width())
            return;
        const QRectF swatch(left + 0.5, (height() - kSwatch) / 2 + 0.5, kSwatch - 1, kSwatch - 1);
        painter.setPen(toneColor(Tone::Grid, palette()));
        painter.setBrush(entry.color);
        painter.drawRoundedRect(swatch, 3, 3);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(left + kSwatch + kGap, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter,
                         entry.text);
        left += widthOf(entry);
    }
}

} // namespace bitdepth
