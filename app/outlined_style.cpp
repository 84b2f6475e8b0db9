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
constexpr int kArrowRoom = 12; ///< behind the words of a button with a menu
constexpr int kArrowSize = 8;

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

/// With words, and a menu as all that it does.
bool isMenuButton(const QStyleOptionToolButton* button)
{
    return button && button->features & QStyleOptionToolButton::HasMenu &&
           !(button->features & QStyleOptionToolButton::MenuButtonPopup) &&
           button->toolButtonStyle == Qt::ToolButtonTextBesideIcon;
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

/// The arrow that tells of a menu stands behind the words, not under them.
bool OutlinedStyle::drawMenuButton(const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (!isMenuButton(button))
        return false;
    QStyleOptionToolButton words = *button;
    words.features &= ~QStyleOptionToolButton::HasMenu;
    words.rect.setRight(words.rect.right() - kArrowRoom);
    QStyleOptionToolButton whole = words;
    whole.rect = button->rect;
    whole.text.clear();
    whole.icon = {};
    QProxyStyle::drawComplexControl(CC_ToolButton, &whole, painter, widget);
    QProxyStyle::drawControl(CE_ToolButtonLabel, &words, painter, widget);
    QStyleOptionToolButton arrow = *button;
    arrow.rect = QRect(words.rect.right() - kArrowSize / 2, button->rect.center().y() - kArrowSize / 2,
                       kArrowSize, kArrowSize);
    QProxyStyle::drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
    return true;
}

/// Words that are switched off are fainter, and not engraved besides, which in dark makes them bolder.
int OutlinedStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                             QStyleHintReturn* result) const
{
    return hint == SH_EtchDisabledText ? 0 : QProxyStyle::styleHint(hint, option, widget, result);
}

QSize OutlinedStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                      const QWidget* widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    return type == CT_ToolButton && isMenuButton(button) ? usual + QSize(kArrowRoom, 0) : usual;
}

void OutlinedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                       QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ToolButton && drawMenuButton(option, painter, widget))
        return;
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox)
        drawEdge(*option, *painter, false);
}

} // namespace bitdepth
