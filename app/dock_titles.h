#pragma once

#include <QObject>

class QDockWidget;
class QMainWindow;
class QTabBar;

namespace bitdepth {

/// Docks behind tabs bear no title of their own, for the tab says it; what the title bar offered is at the
/// tab instead: a double click or its menu makes the dock a window of its own or closes it.
class DockTitles : public QObject {
    Q_OBJECT

public:
    explicit DockTitles(QMainWindow& window);

    /// @p dock is one of the window's from now on.
    void watch(QDockWidget* dock);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void updateSoon();
    void update();
    bool isBehindTabs(QDockWidget* dock) const;
    QDockWidget* dockOf(const QTabBar& tabs, int tab) const;
    void showMenu(QDockWidget* dock, const QPoint& globalPosition);

    QMainWindow& m_window;
    QList<QDockWidget*> m_docks;
    bool m_planned = false;
};

} // namespace bitdepth
