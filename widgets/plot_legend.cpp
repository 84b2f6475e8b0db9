#include "widgets/plot_legend.h"
#include <QPainter>
#include <QStringList>

namespace bitdepth {
namespace {

constexpr int kSwatch = 14;
constexpr int kGap = 6;
constexpr int kSpacing = 16;

} // namespace

PlotLegend::PlotLegend(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize PlotLegend::sizeHint() const { return {240, fontMetrics().height() + 2}; }

QSize PlotLegend::minimumSizeHint() const { return {80, sizeHint().height()}; }

void PlotLegend::setEntries(std::vector<LegendEntry> entries, const QString& remark)
{
    m_entries = std::move(entries);
    m_remark = remark;
    QStringList words;
    for (const LegendEntry& entry : m_entries)
        words << entry.text;
    setAccessibleDescription((words << remark).join(QLatin1String(", ")));
    update();
}

void PlotLegend::paintMark(QPainter& painter, const LegendEntry& entry, int x) const
{
    const QColor color = toneColor(entry.tone, palette());
    const double middle = height() / 2.0;
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
    int x = 0;
    const auto text = [&](const QString& words) {
        const int room = std::max(width() - x, 0);
        const QString shown = fontMetrics().elidedText(words, Qt::ElideRight, room);
        painter.setPen(toneColor(Tone::Muted, palette()));
        painter.drawText(QRect(x, 0, room, height()), Qt::AlignVCenter | Qt::AlignLeft, shown);
        x += fontMetrics().horizontalAdvance(shown) + kSpacing;
    };
    for (const LegendEntry& entry : m_entries) {
        paintMark(painter, entry, x);
        x += kSwatch + kGap;
        text(entry.text);
    }
    if (!m_remark.isEmpty())
        text(m_remark);
}

} // namespace bitdepth
