#pragma once

#include <QPointer>
#include <QWidget>
#include <vector>

class QFrame;
class QLabel;
class QPushButton;

namespace bitdepth {

/// What one bubble of a tour points at and says.
struct TourStep {
    QPointer<QWidget> target; ///< null: the bubble stands in the middle
    QString title;
    QString text;
};

/// Leads through a window: darkens it but for one part, and says in a bubble what that part is for. Enter
/// goes on, Tab stays within the bubble, Escape ends it.
///
/// Object names: "tour" (this), "tourNext", "tourBack", "tourSkip", "tourText".
class Tour : public QWidget {
    Q_OBJECT
public:
    explicit Tour(QWidget* window);

    void start(std::vector<TourStep> steps);
    void end();
    int step() const { return m_step; }

signals:
    void ended();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildBubble();
    void show(int step);
    void place();
    QRect targetRect() const;

    QFrame* m_bubble;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_count;
    QPushButton* m_skip;
    QPushButton* m_back;
    QPushButton* m_next;
    std::vector<TourStep> m_steps;
    QPointer<QWidget> m_focusBefore;
    int m_step = 0;
};

} // namespace bitdepth
