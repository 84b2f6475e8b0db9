#pragma once

#include <QFrame>
#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace bitdepth {

enum class Severity { Information, Warning, Error };

/// A sentence above the views that stays until it is read: what failed and what to do. Its text can be
/// selected.
///
/// Object names: "messageBar" (this), "messageText", "messageClose".
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// A button behind the sentence: what it does, and its object name.
    struct Answer {
        QString text;
        QString name;
        std::function<void()> chosen;
    };

    /// An answer chosen closes the bar.
    void showMessage(Severity severity, const QString& text, std::vector<Answer> answers = {});
    void dismiss();
    QString text() const; ///< empty while hidden
    Severity severity() const { return m_severity; }

signals:
    void dismissed();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; ///< Escape closes it

private:
    void applyTheme();
    void retranslate();
    void offer(std::vector<Answer> answers);

    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_close;
    QHBoxLayout* m_answers;
    Severity m_severity = Severity::Information;
};

} // namespace bitdepth
