#include "widgets/column_fitter.h"
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <algorithm>

namespace bitdepth {
namespace {

constexpr int kTitlePadding = 20;
constexpr int kSortSign = 18;
constexpr int kRowsMeasured = 60; ///< so that a thousand layers are laid out as quickly as ten

} // namespace

ColumnFitter::ColumnFitter(QTableView& view, int filled, int least)
    : QObject(&view), m_view(view), m_filled(filled), m_least(least)
{
    QHeaderView* header = view.horizontalHeader();
    header->setResizeContentsPrecision(kRowsMeasured);
    header->setMinimumSectionSize(view.fontMetrics().averageCharWidth() * 4);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    view.viewport()->installEventFilter(this);
    connect(header, &QWidget::customContextMenuRequested, this, &ColumnFitter::showMenu);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ColumnFitter::forgetWidths);
    connect(header, &QHeaderView::sectionMoved, this, &ColumnFitter::fitSoon);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_fitting && width > 0 && column != m_filled)
            m_dragged[column] = width;
    });
    connect(view.model(), &QAbstractItemModel::modelReset, this, &ColumnFitter::forgetWidths);
    connect(view.model(), &QAbstractItemModel::headerDataChanged, this, &ColumnFitter::forgetWidths);
    connect(view.model(), &QAbstractItemModel::dataChanged, this, &ColumnFitter::fitSoon);
}

bool ColumnFitter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fit();
    if (event->type() == QEvent::FontChange)
        forgetWidths();
    return QObject::eventFilter(watched, event);
}

void ColumnFitter::forgetWidths()
{
    m_natural.clear();
    fitSoon();
}

/// Once for many changes.
void ColumnFitter::fitSoon()
{
    if (m_planned)
        return;
    m_planned = true;
    QMetaObject::invokeMethod(this, &ColumnFitter::fit, Qt::QueuedConnection);
}

int ColumnFitter::naturalWidth(int column)
{
    const auto dragged = m_dragged.find(column);
    if (dragged != m_dragged.end())
        return dragged->second;
    const bool wasHidden = m_view.isColumnHidden(column);
    if (wasHidden)
        m_view.showColumn(column); // what is hidden has no width to ask for
    int& natural = m_natural[column];
    const QAbstractItemView& view = m_view; // where the next function is public
    natural = std::max({natural, view.sizeHintForColumn(column), titleWidth(column)});
    if (wasHidden)
        m_view.hideColumn(column);
    return natural;
}

/// The sign of sorting gets room only where it stands.
int ColumnFitter::titleWidth(int column) const
{
    const QHeaderView& header = *m_view.horizontalHeader();
    const QString title = m_view.model()->headerData(column, Qt::Horizontal).toString();
    const bool sorted = header.sortIndicatorSection() == column;
    return header.fontMetrics().horizontalAdvance(title) + kTitlePadding + (sorted ? kSortSign : 0);
}

bool ColumnFitter::takeRoom(int column, int room)
{
    const int width = naturalWidth(column);
    const auto choice = m_choices.find(column);
    if (choice == m_choices.end())
        m_isFull = m_isFull || m_used + width > room;
    const bool shown = choice == m_choices.end() ? !m_isFull : choice->second;
    m_view.setColumnHidden(column, !shown);
    if (shown)
        m_view.setColumnWidth(column, width);
    m_used += shown ? width : 0;
    return shown;
}

void ColumnFitter::fit()
{
    m_planned = false;
    m_fitting = true;
    const QHeaderView& header = *m_view.horizontalHeader();
    const int room = m_view.viewport()->width();
    const int least =
        std::min(naturalWidth(m_filled), m_least * m_view.fontMetrics().averageCharWidth() + 16);
    m_used = least;
    m_isFull = false;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (column != m_filled)
            takeRoom(column, room);
    }
    m_view.setColumnWidth(m_filled, std::max(least, room - (m_used - least)));
    m_fitting = false;
}

void ColumnFitter::showMenu(const QPoint& position)
{
    auto* menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("columnMenu"));
    const QHeaderView& header = *m_view.horizontalHeader();
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (column == m_filled)
            continue;
        QAction* action = menu->addAction(m_view.model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_view.isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            m_choices[column] = on;
            fit();
        });
    }
    menu->addSeparator();
    menu->addAction(tr("As many as &fit"), this, [this] {
        m_choices.clear();
        m_dragged.clear();
        forgetWidths();
    });
    menu->popup(header.mapToGlobal(position));
}

} // namespace bitdepth
