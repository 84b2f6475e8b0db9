#pragma once

#include "engine/core/progress.h"
#include <QWidget>
#include <chrono>
#include <optional>

class QLabel;
class QProgressBar;
class QToolButton;

namespace bitdepth {

/// How far a long job is, how long it will take, and a way to stop it. Fits into a status bar; hidden while
/// nothing runs.
///
/// Object names: "progressStrip" (this), "progressBar", "cancelButton".
class ProgressStrip : public QWidget {
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget* parent = nullptr);

    void start(const QString& title); ///< shows the strip: "Evaluating Full integer"
    void setProgress(const Progress& progress, std::optional<std::chrono::seconds> timeLeft = {});
    void setStopping(); ///< cancel was asked for: says so and takes no second click
    void finish();      ///< hides the strip
    bool isRunning() const { return m_running; }

signals:
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showText();
    void retranslate();

    QLabel* m_text;
    QProgressBar* m_bar;
    QLabel* m_timeLeft;
    QToolButton* m_cancel;
    QString m_title;
    std::optional<Stage> m_stage;
    bool m_running = false;
    bool m_stopping = false;
};

} // namespace bitdepth
