#include "widgets/progress_strip.h"
#include "widgets/formatting.h"
#include "widgets/themed_icon.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace bitdepth {
namespace {

constexpr int kBarWidth = 180;
constexpr int kBarSteps = 1000;

} // namespace

ProgressStrip::ProgressStrip(QWidget* parent)
    : QWidget(parent),
      m_text(new QLabel),
      m_bar(new QProgressBar),
      m_timeLeft(new QLabel),
      m_cancel(new QToolButton)
{
    setObjectName(QStringLiteral("progressStrip"));
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_bar->setFixedWidth(kBarWidth);
    m_bar->setMaximumHeight(fontMetrics().height() + 4);
    m_timeLeft->setForegroundRole(QPalette::PlaceholderText);
    m_timeLeft->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_cancel->setIcon(themedIcon(QStringLiteral("cancel")));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cancel->setAutoRaise(true);
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        setStopping();
        emit cancelRequested();
    });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 2, 6, 2);
    layout->setSpacing(10);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_timeLeft);
    layout->addWidget(m_cancel);
    retranslate();
    hide();
}

void ProgressStrip::start(const QString& title)
{
    m_title = title;
    m_stage.reset();
    m_running = true;
    m_stopping = false;
    m_bar->setRange(0, 0);
    m_timeLeft->clear();
    m_cancel->setEnabled(true);
    showText();
    show();
}

void ProgressStrip::setProgress(const Progress& progress, std::optional<std::chrono::seconds> timeLeft)
{
    if (!m_running)
        return;
    m_stage = progress.stage;
    if (progress.total > 0) {
        const double share = static_cast<double>(progress.done) / static_cast<double>(progress.total);
        m_bar->setRange(0, kBarSteps);
        m_bar->setValue(static_cast<int>(share * kBarSteps));
    } else {
        m_bar->setRange(0, 0);
    }
    m_timeLeft->setText(timeLeft ? tr("%1 left", "time").arg(timeText(*timeLeft)) : QString());
    showText();
}

void ProgressStrip::setStopping()
{
    m_stopping = true;
    m_cancel->setEnabled(false);
    m_timeLeft->clear();
    showText();
}

void ProgressStrip::finish()
{
    m_running = false;
    m_stopping = false;
    m_title.clear();
    m_stage.reset();
    showText();
    hide();
}

void ProgressStrip::showText()
{
    if (m_stopping)
        m_text->setText(tr("Stopping…"));
    else if (m_stage && m_title.isEmpty())
        m_text->setText(stageText(*m_stage));
    else if (m_stage)
        m_text->setText(tr("%1: %2", "job: stage").arg(m_title, stageText(*m_stage).toLower()));
    else
        m_text->setText(m_title);
    setAccessibleName(m_text->text());
}

void ProgressStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProgressStrip::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stops what is running. Nothing half-done is kept."));
    m_bar->setAccessibleName(tr("Progress"));
    showText();
}

} // namespace bitdepth
