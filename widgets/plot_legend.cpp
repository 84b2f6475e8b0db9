#include "widgets/plot_legend.h"
#include <QPainter>
#include <QResizeEvent>
#include <QStringList>
#include <algorithm>

namespace bitdepth {
namespace {

constexpr int kSwatch = 14;
constexpr int kGap = 6;
constexpr int kSpacing = 16;

} // namespace

PlotLegend::PlotLegend(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int PlotLegend::lineHeight() const { return fontMetrics().height() + 2; }

/// As high as the present width needs: a layout makes it no higher than this.
QSize PlotLegend::sizeHint() const { return {240, heightForWidth(width())}; }

QSize PlotLegend::minimumSizeHint() const { return {80, lineHeight()}; }

int PlotLegend::heightForWidth(int width) const
{
    const std::vector<QRect> all = places(width);
    return all.empty() ? lineHeight() : all.back().bottom() + 1;
}

std::vector<QRect> PlotLegend::places(int width) const
{
    std::vector<QRect> result;
    QPoint next;
    const auto place = [&](const QString& words, int mark) {
        const int needed = mark + fontMetrics().horizontalAdvance(words) + 2; // advances are rounded
        if (next.x() > 0 && next.x() + needed > width)
            next = {0, next.y() + lineHeight()};
        result.emplace_back(next, QSize(std::min(needed, width), lineHeight()));
        next.rx() += needed + kSpacing;
    };
    for (const LegendEntry& entry : m_entries)
        place(entry.text, kSwatch + kGap);
    if (!m_remark.isEmpty())
        place(m_remark, 0);
    return result;
}

void PlotLegend::setEntries(std::vector<LegendEntry> entries, const QString& remark)
{
    m_entries = std::move(entries);
    m_remark = remark;
    QStringList words;
    for (const LegendEntry& entry : m_entries)
        words << entry.text;
    setAccessibleDescription((words << remark).join(QLatin1String(", ")));
    updateGeometry();
    update();
}

void PlotLegend::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (heightForWidth(event->oldSize().width()) != heightForWidth(width()))
        updateGeometry();
}

void PlotLegend::paintMark(QPainter& painter, const LegendEntry& entry, const QRect& place) const
{
    const int x = place.left();
    const QColor color =
        entry.series < 0 ? toneColor(entry.tone, palette()) : seriesColor(entry.series, palette());
    const double middle = place.top() + place.height() / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (entry.mark == LegendMark::Area)
        painter.drawRoundedRect(QRectF(x, middle - 5, kSwatch, 10), 2, 2);
    else if (entry.mark == LegendMark::Line)
        painter.drawRoundedRect(QRectF(x, middle - 1, kSwatch, 2.5), 1, 1);
    else
        for (int dot = 0; dot < 4; ++dot)
            painter.drawRect(QRectF(x + dot * 4, middle - 0.5, 2, 1.5));
}

void PlotLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<QRect> all = places(width());
    const auto write = [&](const QString& words, const QRect& place) {
        painter.setPen(toneColor(Tone::Muted, palette()));
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
    };
    for (size_t i = 0; i < m_entries.size(); ++i) {
        paintMark(painter, m_entries[i], all[i]);
        write(m_entries[i].text, all[i].adjusted(kSwatch + kGap, 0, 0, 0));
    }
    if (!m_remark.isEmpty())
        write(m_remark, all.back());
}

} // namespace bitdepth
