#pragma once

#include <QFrame>

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

    void showMessage(Severity severity, const QString& text);
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

    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_close;
    Severity m_severity = Severity::Information;
};

} // namespace bitdepth
