#include "widgets/budget_bar.h"
#include "widgets/formatting.h"
#include "widgets/palette.h"
#include <QPainter>
#include <algorithm>

namespace bitdepth {
namespace {

constexpr double kNearlyFull = 0.9;
constexpr int kTrack = 8; ///< height of the bar
constexpr int kGap = 3;   ///< between the text and the bar

} // namespace

BudgetBar::BudgetBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BudgetBar::setTitle(const QString& title)
{
    m_title = title;
    setAccessibleName(text());
    updateGeometry();
    update();
}

void BudgetBar::setBudget(const Budget& budget, bool isKnown)
{
    m_budget = budget;
    m_isKnown = isKnown;
    setAccessibleName(text());
    updateGeometry();
    update();
}

QString BudgetBar::text() const
{
    const QString needed =
        m_isKnown ? bytesText(m_budget.needed) : tr("at least %1").arg(bytesText(m_budget.needed));
    return m_budget.available == 0 ? tr("%1: %2, not limited").arg(m_title, needed)
                                   : tr("%1: %2 of %3", "memory, needed, available")
                                         .arg(m_title, needed, bytesText(m_budget.available));
}

QSize BudgetBar::sizeHint() const { return {240, fontMetrics().height() + kGap + kTrack}; }

QSize BudgetBar::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2, sizeHint().height()};
}

QColor BudgetBar::fillColor() const
{
    if (isOver())
        return toneColor(Tone::Bad, palette());
    return toneColor(m_budget.share() > kNearlyFull ? Tone::Warning : Tone::Good, palette());
}

void BudgetBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int textHeight = fontMetrics().height();
    painter.setPen(isOver() ? toneColor(Tone::Bad, palette()) : palette().color(QPalette::WindowText));
    painter.drawText(QRect(0, 0, width(), textHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    const QRectF track(0.5, textHeight + kGap + 0.5, width() - 1, kTrack - 1);
    painter.setPen(toneColor(Tone::Line, palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(track, 3, 3);
    if (m_budget.available == 0)
        return;
    QRectF fill = track;
    fill.setWidth(std::max(track.width() * std::min(1.0, m_budget.share()), 3.0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(fillColor());
    painter.drawRoundedRect(fill, 3, 3);
}

} // namespace bitdepth
