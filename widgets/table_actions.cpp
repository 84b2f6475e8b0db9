#include "widgets/table_actions.h"
#include "widgets/save_table.h"
#include "widgets/table_text.h"
#include "widgets/themed_icon.h"
#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QMenu>
#include <QShortcut>
#include <QTableView>

namespace bitdepth {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TableActions)
};

void showMenu(QTableView& view, const QPoint& position, const QString& name, int numberRole)
{
    auto* menu = new QMenu(&view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(themedIcon(QStringLiteral("copy")), Text::tr("&Copy as CSV"), &view, [&view, numberRole] {
        QApplication::clipboard()->setText(toCsv(*view.model(), numberRole));
    });
    menu->addAction(themedIcon(QStringLiteral("table")), Text::tr("Copy as &Markdown"), &view,
                    [&view] { QApplication::clipboard()->setText(toMarkdown(*view.model())); });
    menu->addAction(themedIcon(QStringLiteral("save")), Text::tr("&Save table as…"), &view,
                    [&view, name, numberRole] { saveTableAs(view, name, toCsv(*view.model(), numberRole)); });
    menu->popup(view.viewport()->mapToGlobal(position));
}

} // namespace

void addTableActions(QTableView& view, const QString& name, int numberRole)
{
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(
        &view, &QWidget::customContextMenuRequested, &view,
        [&view, name, numberRole](const QPoint& position) { showMenu(view, position, name, numberRole); });
    auto* copy = new QShortcut(QKeySequence::Copy, &view, nullptr, nullptr, Qt::WidgetShortcut);
    QObject::connect(copy, &QShortcut::activated, &view, [&view, numberRole] {
        QApplication::clipboard()->setText(toCsv(*view.model(), numberRole));
    });
}

} // namespace bitdepth
