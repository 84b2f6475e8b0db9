#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bitdepth {

class CardButton;

/// What is seen before a model is open: open one, take an example, go on with a recent one.
///
/// Object names: "welcomePage" (this), "welcomeOpen", "exampleResidual", "exampleDepthwise", "recent0" ...,
/// "clearRecent".
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget* parent = nullptr);

    void setRecentFiles(const QStringList& paths); ///< newest first; eight are shown
    void setDropActive(bool active);               ///< a file is being dragged over the window

signals:
    void openRequested();
    void exampleRequested(const QString& id); ///< "residual" or "depthwise"
    void recentRequested(const QString& path);
    void clearRecentRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* buildHeading();
    QWidget* buildStart();
    QWidget* buildRecent();
    void addRecent(int number, const QString& path);
    void fillRecent();
    void paintCurve(QPainter& painter) const;
    void retranslate();

    QStringList m_recent;
    bool m_dropActive = false;
    QLabel* m_title;
    QLabel* m_subtitle;
    QLabel* m_startTitle;
    QLabel* m_recentTitle;
    QLabel* m_dropHint;
    CardButton* m_open;
    CardButton* m_residual;
    CardButton* m_depthwise;
    QPushButton* m_clear;
    QVBoxLayout* m_recentList;
};

} // namespace bitdepth
