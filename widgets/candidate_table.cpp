#include "widgets/candidate_table.h"
#include "widgets/candidate_table_model.h"
#include "widgets/candidate_text.h"
#include "widgets/column_fitter.h"
#include "widgets/figure_delegate.h"
#include "widgets/palette.h"
#include "widgets/save_table.h"
#include "widgets/table_filter.h"
#include "widgets/table_style.h"
#include "widgets/table_text.h"
#include "widgets/themed_icon.h"
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTableView>
#include <algorithm>

namespace bitdepth {
namespace {

constexpr int kColors = 8;
constexpr int kSwatchSide = 14;

} // namespace

CandidateTable::CandidateTable(QWidget* parent)
    : QWidget(parent),
      m_model(new CandidateTableModel(this)),
      m_proxy(new TableFilter(CandidateTableModel::SortRole, this)),
      m_view(new QTableView),
      m_empty(new QLabel),
      m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("candidateTable"));
    m_proxy->setSourceModel(m_model);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    buildView();
    buildActions();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    connect(m_model, &CandidateTableModel::renamed, this, &CandidateTable::renamed);
    retranslate();
    updateActions();
}

void CandidateTable::buildView()
{
    m_view->setObjectName(QStringLiteral("candidateView"));
    m_view->setModel(m_proxy);
    styleTable(*m_view);
    m_view->setItemDelegate(new FigureDelegate(this));
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_view->setMinimumHeight(90);
    new ColumnFitter(*m_view, CandidateTableModel::NameColumn, 16);
    connect(m_view, &QWidget::customContextMenuRequested, this, &CandidateTable::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { emit currentCandidateChanged(currentCandidate()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CandidateTable::updateActions);
}

void CandidateTable::buildActions()
{
    const auto add = [this](const QString& icon, const QString& name, auto action) {
        auto* added = new QAction(themedIcon(icon), {}, this);
        added->setObjectName(name);
        added->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(added, &QAction::triggered, this, action);
        m_view->addAction(added);
        return added;
    };
    m_use = add(QStringLiteral("use"), QStringLiteral("useCandidate"),
                [this] { emit useRequested(currentCandidate()); });
    m_export = add(QStringLiteral("export"), QStringLiteral("exportCandidate"),
                   [this] { emit exportRequested(currentCandidate()); });
    m_rename = add(QStringLiteral("rename"), QStringLiteral("renameCandidate"), [this] {
        openEditor(*m_view, m_view->currentIndex().siblingAtColumn(CandidateTableModel::NameColumn));
    });
    m_remove = add(QStringLiteral("remove"), QStringLiteral("removeCandidate"),
                   [this] { emit removeRequested(selectedCandidates()); });
    m_copyCsv = add(QStringLiteral("copy"), QStringLiteral("copyCandidatesCsv"),
                    [this] { QApplication::clipboard()->setText(toCsv()); });
    m_copyMarkdown = add(QStringLiteral("table"), QStringLiteral("copyCandidatesMarkdown"),
                         [this] { QApplication::clipboard()->setText(toMarkdown()); });
    m_remove->setShortcut(QKeySequence::Delete);
    m_copyCsv->setShortcut(QKeySequence::Copy);
}

void CandidateTable::setCandidates(EvaluationPtr floatModel, std::vector<Candidate> candidates)
{
    const int current = currentCandidate();
    {
        const QSignalBlocker blocker(m_view->selectionModel());
        m_model->setCandidates(std::move(floatModel), std::move(candidates));
    }
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m_view) : m_empty);
    setCurrentCandidate(std::min(current, static_cast<int>(m_model->candidates().size()) - 1));
    m_view->viewport()->update();
    updateActions();
}

void CandidateTable::setCurrentCandidate(int candidate)
{
    const int row = m_model->rowOf(candidate);
    if (row < 0 || (candidate == currentCandidate() && m_view->currentIndex().isValid()))
        return;
    m_view->setCurrentIndex(m_proxy->mapFromSource(m_model->index(row, CandidateTableModel::NameColumn)));
}

int CandidateTable::currentCandidate() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? current.data(CandidateTableModel::CandidateRole).toInt() : -1;
}

QList<int> CandidateTable::selectedCandidates() const
{
    QList<int> candidates;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows()) {
        const int candidate = index.data(CandidateTableModel::CandidateRole).toInt();
        if (candidate >= 0)
            candidates << candidate;
    }
    std::sort(candidates.begin(), candidates.end());
    return candidates;
}

void CandidateTable::updateActions()
{
    const bool one = currentCandidate() >= 0;
    for (QAction* action : {m_use, m_export, m_rename})
        action->setEnabled(one);
    m_remove->setEnabled(!selectedCandidates().isEmpty());
}

/// A submenu of the colours there are, the present one checked.
void CandidateTable::addColors(QMenu& menu)
{
    const int candidate = currentCandidate();
    QMenu* colors = menu.addMenu(tr("C&olour"));
    colors->setEnabled(candidate >= 0);
    for (int color = 0; candidate >= 0 && color < kColors; ++color) {
        QPixmap swatch(kSwatchSide, kSwatchSide);
        swatch.fill(seriesColor(color, palette()));
        QAction* action = colors->addAction(swatch, tr("Colour &%1").arg(color + 1), this,
                                            [this, candidate, color] { emit recolored(candidate, color); });
        action->setCheckable(true);
        action->setChecked(m_model->candidates().at(static_cast<size_t>(candidate)).color % kColors == color);
    }
}

void CandidateTable::showMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_use, m_export});
    menu->addSeparator();
    menu->addAction(m_rename);
    addColors(*menu);
    menu->addAction(m_remove);
    menu->addSeparator();
    menu->addActions({m_copyCsv, m_copyMarkdown});
    menu->addAction(themedIcon(QStringLiteral("save")), tr("&Save table as…"), this,
                    [this] { saveTableAs(*m_view, QStringLiteral("candidates"), toCsv()); });
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

QString CandidateTable::toCsv() const { return candidatesCsv(m_model->floatModel(), m_model->candidates()); }

QString CandidateTable::toMarkdown() const { return bitdepth::toMarkdown(*m_proxy); }

void CandidateTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CandidateTable::retranslate()
{
    m_empty->setText(
        tr("No candidates yet.\nEvaluate a recipe and pin it: here it stands beside the float model and "
           "every other choice."));
    m_use->setText(tr("&Use this recipe again"));
    m_export->setText(tr("&Export…"));
    m_rename->setText(tr("Re&name"));
    m_remove->setText(tr("&Remove"));
    m_copyCsv->setText(tr("&Copy as CSV"));
    m_copyMarkdown->setText(tr("Copy as &Markdown"));
    m_view->setAccessibleName(tr("Candidates"));
    m_model->retranslate();
}

} // namespace bitdepth
