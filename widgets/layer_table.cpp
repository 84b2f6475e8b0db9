#include "widgets/layer_table.h"
#include "widgets/column_fitter.h"
#include "widgets/format_delegate.h"
#include "widgets/layer_menu.h"
#include "widgets/layer_table_model.h"
#include "widgets/palette.h"
#include "widgets/save_table.h"
#include "widgets/table_filter.h"
#include "widgets/table_style.h"
#include "widgets/table_text.h"
#include "widgets/themed_icon.h"
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace bitdepth {

LayerTable::LayerTable(QWidget* parent)
    : QWidget(parent),
      m_model(new LayerTableModel(this)),
      m_proxy(new TableFilter(LayerTableModel::SortRole, this)),
      m_view(new QTableView),
      m_filter(new QLineEdit),
      m_summary(new QLabel),
      m_none(new QLabel),
      m_header(new QHBoxLayout)
{
    setObjectName(QStringLiteral("layerTable"));
    m_proxy->setSourceModel(m_model);
    buildView();
    m_filter->setObjectName(QStringLiteral("layerFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_proxy->setWords(text);
        updateSummary();
    });
    connect(m_model, &LayerTableModel::weightsEdited, this, &LayerTable::weightsEdited);
    connect(m_model, &LayerTableModel::activationsEdited, this, &LayerTable::activationsEdited);

    m_header->addWidget(m_filter, 1);
    m_header->addWidget(m_summary);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(m_header);
    layout->addWidget(m_view, 1);
    retranslate();
}

void LayerTable::buildView()
{
    m_view->setObjectName(QStringLiteral("layerView"));
    m_view->setModel(m_proxy);
    styleTable(*m_view);
    m_view->setItemDelegateForColumn(LayerTableModel::WeightsColumn,
                                     new FormatDelegate(Target::Weights, this));
    m_view->setItemDelegateForColumn(LayerTableModel::ActivationsColumn,
                                     new FormatDelegate(Target::Activations, this));
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->installEventFilter(this);
    new ColumnFitter(*m_view, LayerTableModel::NameColumn, 22);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_none->setMargin(24);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    auto* over = new QVBoxLayout(m_view->viewport()); // what there is to say stands in the table's place
    over->addWidget(m_none);
    connect(m_view, &QWidget::customContextMenuRequested, this, &LayerTable::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { emit currentLayerChanged(currentLayer()); });
}

void LayerTable::setModel(ModelPtr model)
{
    m_model->setModel(std::move(model));
    updateSummary();
    if (m_proxy->rowCount() > 0)
        m_view->setCurrentIndex(m_proxy->index(0, LayerTableModel::WeightsColumn));
    else
        emit currentLayerChanged({});
}

void LayerTable::setRecipe(const Recipe& recipe) { m_model->setRecipe(recipe); }

void LayerTable::setWeightSqnr(const std::string& layer, double dB) { m_model->setWeightSqnr(layer, dB); }

void LayerTable::setWeightSqnrs(const std::vector<std::pair<std::string, double>>& dB)
{
    m_model->setWeightSqnrs(dB);
}

void LayerTable::setWeightStatistics(const std::string& layer, const TensorStatistics& statistics)
{
    m_model->setWeightStatistics(layer, statistics);
}

void LayerTable::setSensitivity(const LayerScale& scale) { m_model->setSensitivity(scale); }

void LayerTable::setCurrentLayer(const std::string& layer)
{
    const int row = m_model->rowOf(layer);
    if (row < 0 || layer == currentLayer())
        return;
    m_view->setCurrentIndex(m_proxy->mapFromSource(m_model->index(row, LayerTableModel::WeightsColumn)));
}

std::string LayerTable::currentLayer() const
{
    const Layer* layer = m_model->layerAt(m_proxy->mapToSource(m_view->currentIndex()).row());
    return layer ? layer->name : std::string();
}

std::vector<int> LayerTable::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        rows.push_back(m_proxy->mapToSource(index).row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

QStringList LayerTable::selectedLayers() const
{
    QStringList layers;
    for (const int row : selectedRows())
        layers << QString::fromStdString(m_model->layerAt(row)->name);
    return layers;
}

bool LayerTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Copy)) {
        copySelection();
        return true;
    }
    if (key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) && editByChoice(key->key()))
        return true;
    const bool plain = !(key->modifiers() & ~Qt::KeypadModifier);
    return (plain && editByKey(key->key())) || QWidget::eventFilter(watched, event);
}

void LayerTable::showMenu(const QPoint& position)
{
    if (selectedRows().empty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("layerMenu"));
    fillLayerMenu(*menu, *this);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

QString LayerTable::toCsv() const { return bitdepth::toCsv(*m_proxy, LayerTableModel::ExportRole); }

void LayerTable::copySelection() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    QApplication::clipboard()->setText(toTabbedText(*m_proxy, rows));
}

void LayerTable::saveRows() { saveTableAs(*m_view, QStringLiteral("layers"), toCsv()); }

void LayerTable::updateSummary()
{
    const int all = m_model->rowCount();
    const int shown = m_proxy->rowCount();
    m_summary->setText(shown == all ? tr("%Ln layers", nullptr, all)
                                    : tr("%1 of %Ln layers", nullptr, all).arg(QLocale().toString(shown)));
    m_none->setText(all == 0 ? tr("This model has no layer whose weights can be quantized.\n"
                                  "The notes beside the filter say why.")
                             : tr("No layer holds these words."));
    m_none->setVisible(shown == 0);
}

void LayerTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LayerTable::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter: name, operator, format"));
    m_filter->setAccessibleName(tr("Filter layers"));
    m_filter->setToolTip(tr("Shows the layers that hold every word, such as \"conv int4\"."));
    m_view->setAccessibleName(tr("Layers"));
    m_model->retranslate();
    updateSummary();
}

} // namespace bitdepth
