#include "app/dock_titles.h"

#include <QContextMenuEvent>
#include <QDockWidget>
#include <QHelpEvent>
#include <QMainWindow>
#include <QMenu>
#include <QTabBar>
#include <QToolTip>
#include <algorithm>

namespace bitdepth {

namespace {

constexpr int kGap = 4; ///< between the tabs and what the dock holds

/// In the place of a title bar.
class NoTitle : public QWidget {
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {0, kGap}; }
    QSize minimumSizeHint() const override { return {0, kGap}; }
};

} // namespace

DockTitles::DockTitles(QMainWindow& window) : QObject(&window), m_window(window) {}

void DockTitles::watch(QDockWidget* dock)
{
    m_docks.append(dock);
    connect(dock, &QDockWidget::topLevelChanged, this, &DockTitles::updateSoon);
    connect(dock, &QDockWidget::dockLocationChanged, this, &DockTitles::updateSoon);
    connect(dock, &QDockWidget::visibilityChanged, this, &DockTitles::updateSoon);
    updateSoon();
}

/// Once the window has laid its docks out.
void DockTitles::updateSoon()
{
    if (m_planned)
        return;
    m_planned = true;
    QMetaObject::invokeMethod(this, &DockTitles::update, Qt::QueuedConnection);
}

bool DockTitles::isBehindTabs(QDockWidget* dock) const
{
    if (dock->isFloating() || dock->isHidden())
        return false;
    const QList<QDockWidget*> others = m_window.tabifiedDockWidgets(dock);
    return std::any_of(others.begin(), others.end(),
                       [](const QDockWidget* other) { return !other->isHidden() && !other->isFloating(); });
}

void DockTitles::update()
{
    m_planned = false;
    for (QDockWidget* dock : std::as_const(m_docks)) {
        const bool isBehind = isBehindTabs(dock);
        QWidget* none = dock->titleBarWidget();
        if (isBehind == (none != nullptr))
            continue;
        dock->setTitleBarWidget(isBehind ? new NoTitle(dock) : nullptr);
        delete none;
    }
    for (auto* tabs : m_window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly))
        tabs->installEventFilter(this); // the window makes them as it needs them
}

QDockWidget* DockTitles::dockOf(const QTabBar& tabs, int tab) const
{
    const auto found = std::find_if(m_docks.begin(), m_docks.end(), [&](const QDockWidget* dock) {
        return tab >= 0 && dock->windowTitle() == tabs.tabText(tab);
    });
    return found == m_docks.end() ? nullptr : *found;
}

bool DockTitles::eventFilter(QObject* watched, QEvent* event)
{
    auto* tabs = qobject_cast<QTabBar*>(watched);
    if (!tabs)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonDblClick) {
        if (QDockWidget* dock = dockOf(*tabs, tabs->tabAt(static_cast<QMouseEvent*>(event)->pos())))
            dock->setFloating(true);
        return true;
    }
    if (event->type() == QEvent::ContextMenu) {
        const auto* asked = static_cast<QContextMenuEvent*>(event);
        const bool byMouse = asked->reason() == QContextMenuEvent::Mouse;
        if (QDockWidget* dock = dockOf(*tabs, byMouse ? tabs->tabAt(asked->pos()) : tabs->currentIndex()))
            showMenu(dock, asked->globalPos());
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* asked = static_cast<QHelpEvent*>(event);
        QToolTip::showText(asked->globalPos(), tr("A double click makes it a window of its own."), tabs);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void DockTitles::showMenu(QDockWidget* dock, const QPoint& globalPosition)
{
    auto* menu = new QMenu(dock);
    menu->setObjectName(QStringLiteral("dockMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Window of its own"), dock, [dock] { dock->setFloating(true); })
        ->setObjectName(QStringLiteral("detachDock"));
    menu->addAction(tr("&Close"), dock, &QWidget::close)->setObjectName(QStringLiteral("closeDock"));
    menu->popup(globalPosition);
}

} // namespace bitdepth
