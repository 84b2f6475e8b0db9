#include "widgets/message_bar.h"
#include "widgets/palette.h"
#include "widgets/themed_icon.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace bitdepth {
namespace {

constexpr int kIconSize = 18;
constexpr int kStripe = 4; ///< along the left edge, in the colour of the severity

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Tone::Bad;
    case Severity::Warning:
        return Tone::Warning;
    case Severity::Information:
        return Tone::Original;
    }
    return Tone::Original;
}

QString iconOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Information:
        return QStringLiteral("info");
    }
    return {};
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel), m_text(new QLabel), m_close(new QToolButton)
{
    setObjectName(QStringLiteral("messageBar"));
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText); // what a file is called is no markup
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setIcon(themedIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    m_answers = new QHBoxLayout;
    m_answers->setSpacing(6);
    layout->addLayout(m_answers);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    retranslate();
    hide();
}

void MessageBar::offer(std::vector<Answer> answers)
{
    while (QLayoutItem* item = m_answers->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (Answer& answer : answers) {
        auto* button = new QPushButton(answer.text);
        button->setObjectName(answer.name);
        connect(button, &QPushButton::clicked, this, [this, chosen = std::move(answer.chosen)] {
            dismiss();
            chosen();
        });
        m_answers->addWidget(button);
    }
}

void MessageBar::showMessage(Severity severity, const QString& text, std::vector<Answer> answers)
{
    m_severity = severity;
    m_text->setText(text);
    offer(std::move(answers));
    setAccessibleName(text);
    applyTheme();
    show();
}

void MessageBar::dismiss()
{
    if (isHidden())
        return;
    hide();
    emit dismissed();
}

QString MessageBar::text() const { return isHidden() ? QString() : m_text->text(); }

void MessageBar::applyTheme()
{
    const QPalette application = parentWidget() ? parentWidget()->palette() : QPalette();
    const QColor color = toneColor(toneOf(m_severity), application);
    const QColor tint = blended(color, application.color(QPalette::Base), 0.12);
    QPalette colors = palette();
    if (colors.color(QPalette::Window) != tint) {
        colors.setColor(QPalette::Window, tint);
        setPalette(colors);
    }
    m_icon->setPixmap(
        iconPixmap(iconOf(m_severity), color, QSize(kIconSize, kIconSize), devicePixelRatioF()));
    update();
}

void MessageBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const QPalette application = parentWidget() ? parentWidget()->palette() : QPalette();
    QPainter(this).fillRect(QRect(0, 0, kStripe, height()), toneColor(toneOf(m_severity), application));
}

void MessageBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::retranslate()
{
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close (Esc)"));
}

} // namespace bitdepth
