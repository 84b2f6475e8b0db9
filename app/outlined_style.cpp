#include "app/outlined_style.h"

#include "widgets/palette.h"
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace bitdepth {

namespace {

constexpr double kInk = 0.55;      ///< share of the text's colour in an edge
constexpr double kRoundInk = 0.85; ///< smoothing thins a round one
constexpr double kRadius = 2;
constexpr double kFocusWidth = 1;

/// Inside @p option's rectangle; what has the focus keeps the edge that shows it.
void drawEdge(const QStyleOption& option, QPainter& painter, bool isRound)
{
    if (option.state & QStyle::State_HasFocus && !isRound)
        return;
    const QPalette& colors = option.palette;
    const double full = isRound ? kRoundInk : kInk;
    const double ink = option.state & QStyle::State_Enabled ? full : full / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        blended(colors.color(QPalette::Active, QPalette::Text), colors.color(QPalette::Window), ink));
    const QRectF edge = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isRound)
        painter.drawEllipse(edge);
    else
        painter.drawRoundedRect(edge, kRadius, kRadius);
    painter.restore();
}

void drawFocus(const QStyleOption& option, QPainter& painter)
{
    painter.save();
    painter.setPen(QPen(option.palette.color(QPalette::Highlight), kFocusWidth));
    painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

} // namespace

OutlinedStyle::OutlinedStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_IndicatorCheckBox || element == PE_FrameLineEdit)
        drawEdge(*option, *painter, false);
    else if (element == PE_IndicatorRadioButton)
        drawEdge(*option, *painter, true);
    else if (element == PE_Frame && option->state & State_HasFocus)
        drawFocus(*option, *painter);
}

void OutlinedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                       QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox)
        drawEdge(*option, *painter, false);
}

} // namespace bitdepth
