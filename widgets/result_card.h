#pragma once

#include "widgets/palette.h"
#include <QBasicTimer>
#include <QFrame>

class QLabel;

namespace bitdepth {

/// One figure with its name, where it comes from, and how it stands to the float model's.
class ResultCard : public QFrame {
    Q_OBJECT
public:
    struct Content {
        QString value;  ///< "91.2 %"; empty: not known yet
        QString mark;   ///< where the value comes from: "◐ simulated"
        QString change; ///< "−0.6 points"
        Tone changeTone = Tone::Muted;
        QString reference; ///< "float 91.8 %"
        QString explanation;
    };

    ResultCard(const QString& objectName, const QString& icon, QWidget* parent);

    void setTitle(const QString& title);
    void setContent(const Content& content);
    void setStale(bool stale);
    void setBusy(bool busy);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void applyTheme();

    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_value;
    QLabel* m_mark;
    QLabel* m_change;
    QLabel* m_reference;
    Content m_content;
    QString m_iconName;
    QBasicTimer m_timer;
    bool m_stale = false;
    double m_phase = 0; ///< of the running light, 0 ... 1
};

} // namespace bitdepth
