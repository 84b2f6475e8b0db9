#include "widgets/save_table.h"
#include "widgets/drawing_file.h"
#include "widgets/save_text.h"
#include <QAbstractItemDelegate>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QMessageBox>
#include <QPainter>
#include <QTableView>
#include <vector>

namespace bitdepth {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SaveTable)
};

constexpr int kPadding = 8;

/// Paints a whole table with the view's own delegates, however little of it is in sight.
class TablePainter {
public:
    explicit TablePainter(const QTableView& view) : m_view(view), m_model(*view.model())
    {
        const QHeaderView& header = *view.horizontalHeader();
        for (int place = 0; place < header.count(); ++place)
            if (!header.isSectionHidden(header.logicalIndex(place)))
                m_columns.push_back(header.logicalIndex(place));
        m_headerHeight = header.height();
        m_sideWidth = view.verticalHeader()->isHidden() ? 0 : view.verticalHeader()->width();
    }

    Drawing drawing() const
    {
        int width = m_sideWidth;
        for (const int column : m_columns)
            width += m_view.columnWidth(column);
        int height = m_headerHeight;
        for (int row = 0; row < m_model.rowCount(); ++row)
            height += m_view.rowHeight(row);
        return {QSizeF(width, height), [this](QPainter& painter) { paint(painter); }};
    }

private:
    void paint(QPainter& painter) const
    {
        painter.setFont(m_view.font());
        int y = 0;
        paintHeader(painter);
        y += m_headerHeight;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            paintRow(painter, row, y);
            y += m_view.rowHeight(row);
        }
    }

    void paintTitle(QPainter& painter, const QRect& place, int section, Qt::Orientation orientation) const
    {
        const QVariant alignment = m_model.headerData(section, orientation, Qt::TextAlignmentRole);
        painter.setPen(m_view.palette().color(QPalette::WindowText));
        painter.fillRect(place, m_view.palette().color(QPalette::Window));
        painter.drawText(place.adjusted(kPadding, 0, -kPadding, 0),
                         alignment.isValid() ? alignment.toInt() : int(Qt::AlignCenter),
                         m_model.headerData(section, orientation).toString());
    }

    void paintHeader(QPainter& painter) const
    {
        painter.fillRect(0, 0, m_sideWidth, m_headerHeight, m_view.palette().color(QPalette::Window));
        int x = m_sideWidth;
        for (const int column : m_columns) {
            paintTitle(painter, {x, 0, m_view.columnWidth(column), m_headerHeight}, column, Qt::Horizontal);
            x += m_view.columnWidth(column);
        }
    }

    void paintRow(QPainter& painter, int row, int y) const
    {
        if (m_sideWidth > 0)
            paintTitle(painter, {0, y, m_sideWidth, m_view.rowHeight(row)}, row, Qt::Vertical);
        int x = m_sideWidth;
        const bool isAlternate = m_view.alternatingRowColors() && row % 2 == 1;
        for (const int column : m_columns) {
            QStyleOptionViewItem cell;
            cell.initFrom(&m_view);
            cell.state = QStyle::State_Enabled | QStyle::State_Active;
            cell.rect = QRect(x, y, m_view.columnWidth(column), m_view.rowHeight(row));
            cell.widget = &m_view;
            cell.showDecorationSelected = true;
            cell.decorationSize = m_view.iconSize().isValid() ? m_view.iconSize() : cell.rect.size();
            painter.fillRect(cell.rect,
                             m_view.palette().color(isAlternate ? QPalette::AlternateBase : QPalette::Base));
            const QModelIndex index = m_model.index(row, column);
            painter.save();
            painter.setClipRect(cell.rect);
            m_view.itemDelegateForIndex(index)->paint(&painter, cell, index);
            painter.restore();
            x += m_view.columnWidth(column);
        }
    }

    const QTableView& m_view;
    const QAbstractItemModel& m_model;
    std::vector<int> m_columns; ///< that are shown, from left to right
    int m_headerHeight = 0;
    int m_sideWidth = 0;
};

} // namespace

QString saveTable(const QTableView& view, const QString& path, const QString& csv)
{
    const TablePainter table(view); // must live as long as its drawing
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("csv"))
        return writeText(path, csv);
    if (ending != QLatin1String("png") && ending != QLatin1String("svg") && ending != QLatin1String("pdf"))
        return Text::tr("%1 ends in none of .csv, .png, .svg, .pdf: choose one of them.").arg(path);
    return saveDrawing(table.drawing(), path);
}

void saveTableAs(QTableView& view, const QString& name, const QString& csv)
{
    const QString title = Text::tr("Save table");
    const QString filters = Text::tr("Numbers (*.csv);;Picture (*.png);;Vector picture (*.svg);;PDF (*.pdf)");
    const QString path = QFileDialog::getSaveFileName(&view, title, name + QLatin1String(".csv"), filters);
    const QString error = path.isEmpty() ? QString() : saveTable(view, path, csv);
    if (!error.isEmpty())
        QMessageBox::warning(&view, title, error);
}

} // namespace bitdepth
