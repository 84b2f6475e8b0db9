#include "widgets/sensitivity_view.h"
#include "widgets/column_fitter.h"
#include "widgets/save_table.h"
#include "widgets/sensitivity_model.h"
#include "widgets/share_bar_delegate.h"
#include "widgets/table_filter.h"
#include "widgets/table_style.h"
#include "widgets/table_text.h"
#include "widgets/themed_icon.h"
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace bitdepth {

SensitivityView::SensitivityView(QWidget* parent)
    : QWidget(parent),
      m_model(new SensitivityModel(this)),
      m_proxy(new TableFilter(SensitivityModel::SortRole, this)),
      m_view(new QTableView),
      m_bits(new QComboBox),
      m_bitsLabel(new QLabel),
      m_analyse(new QPushButton(themedIcon(QStringLiteral("evaluate")), {})),
      m_words(new QLabel),
      m_empty(new QLabel),
      m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("sensitivityView"));
    m_proxy->setSourceModel(m_model);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    buildTable();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    buildHeader();
    retranslate();
}

void SensitivityView::buildHeader()
{
    m_bits->setObjectName(QStringLiteral("sensitivityBits"));
    m_bitsLabel->setBuddy(m_bits);
    m_analyse->setObjectName(QStringLiteral("analyseButton"));
    m_words->setObjectName(QStringLiteral("sensitivityWords"));
    m_words->setForegroundRole(QPalette::PlaceholderText);
    auto* header = new QHBoxLayout;
    header->setSpacing(8);
    header->addWidget(m_analyse);
    header->addWidget(m_bitsLabel);
    header->addWidget(m_bits);
    header->addWidget(m_words, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(header);
    layout->addLayout(m_stack, 1);
    connect(m_analyse, &QPushButton::clicked, this, &SensitivityView::analyseRequested);
    connect(m_bits, &QComboBox::activated, this, [this] { emit bitsChosen(bits()); });
}

void SensitivityView::buildTable()
{
    m_view->setObjectName(QStringLiteral("sensitivityTable"));
    m_view->setModel(m_proxy);
    styleTable(*m_view);
    const ShareBarDelegate::Roles roles{SensitivityModel::ShareRole, SensitivityModel::MeasuredRole,
                                        SensitivityModel::MarkRole};
    m_view->setItemDelegateForColumn(SensitivityModel::WeightsColumn,
                                     new ShareBarDelegate(roles, Tone::Original, this));
    m_view->setItemDelegateForColumn(SensitivityModel::ActivationsColumn,
                                     new ShareBarDelegate(roles, Tone::Reconstructed, this));
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setMinimumHeight(90);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->sortByColumn(SensitivityModel::WeightsColumn, Qt::DescendingOrder); // worst first
    new ColumnFitter(*m_view, SensitivityModel::NameColumn, 16);
    connect(m_view, &QWidget::customContextMenuRequested, this, &SensitivityView::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    emit currentLayerChanged(
                        current.data(SensitivityModel::LayerRole).toString().toStdString());
            });
}

void SensitivityView::setModel(const ModelPtr& model)
{
    m_model->setModel(model);
    m_samples = 0;
    m_measured = m_all = 0;
    setState(SensitivityState::Nothing);
}

void SensitivityView::setMetric(const std::string& metric) { m_model->setMetric(metric); }

void SensitivityView::setBitsChoice(const std::vector<int>& bits, int chosen)
{
    const QSignalBlocker blocker(m_bits);
    m_bits->clear();
    for (const int width : bits)
        m_bits->addItem(QString(), width);
    m_bits->setCurrentIndex(m_bits->findData(chosen));
    retranslate();
}

void SensitivityView::setSensitivity(const Sensitivity& sensitivity)
{
    m_model->setSensitivity(sensitivity);
    m_samples = sensitivity.samples;
    m_all = static_cast<int>(sensitivity.alone.size());
    m_measured = static_cast<int>(std::count_if(sensitivity.alone.begin(), sensitivity.alone.end(),
                                                [](const SensitivityFigure& f) { return f.measured; }));
    showState();
}

void SensitivityView::setState(SensitivityState state)
{
    m_state = state;
    showState();
}

void SensitivityView::showState()
{
    m_analyse->setEnabled(m_model->rowCount() > 0 && m_state != SensitivityState::Running &&
                          m_state != SensitivityState::Measured);
    m_stack->setCurrentWidget(m_all > 0 ? static_cast<QWidget*>(m_view) : m_empty);
    switch (m_state) {
    case SensitivityState::Nothing:
        m_words->clear();
        break;
    case SensitivityState::Running:
        m_words->setText(m_all == 0 ? tr("Estimating…")
                                    : tr("Measured: %L1 of %L2, worst first; the others are estimates.")
                                          .arg(m_measured)
                                          .arg(m_all));
        break;
    case SensitivityState::Estimated:
        m_words->setText(tr("Estimates: hatched. Analyse to measure at this width."));
        break;
    case SensitivityState::Partly:
        m_words->setText(tr("Measured: %L1 of %L2; the others are estimates.").arg(m_measured).arg(m_all));
        break;
    case SensitivityState::Measured:
        m_words->setText(tr("Simulated over %Ln samples.", nullptr, static_cast<int>(m_samples)));
        break;
    }
}

void SensitivityView::setCurrentLayer(const std::string& layer)
{
    const int row = m_model->rowOf(layer);
    const QModelIndex index = m_proxy->mapFromSource(m_model->index(row, SensitivityModel::NameColumn));
    if (row < 0 || index.row() == m_view->currentIndex().row())
        return;
    const QSignalBlocker blocker(this);
    m_view->setCurrentIndex(index);
}

int SensitivityView::bits() const { return m_bits->currentData().toInt(); }

LayerScale SensitivityView::layerScale() const { return m_model->layerScale(); }

QString SensitivityView::toCsv() const { return bitdepth::toCsv(*m_proxy, SensitivityModel::ExportRole); }

void SensitivityView::showMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(themedIcon(QStringLiteral("copy")), tr("&Copy table"), this,
                    [this] { QApplication::clipboard()->setText(toTabbedText(*m_proxy)); });
    menu->addAction(themedIcon(QStringLiteral("table")), tr("Copy as &Markdown"), this,
                    [this] { QApplication::clipboard()->setText(toMarkdown(*m_proxy)); });
    menu->addAction(themedIcon(QStringLiteral("save")), tr("&Save table as…"), this,
                    [this] { saveTableAs(*m_view, QStringLiteral("sensitivity"), toCsv()); });
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void SensitivityView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SensitivityView::retranslate()
{
    m_analyse->setText(tr("Analyse sensitivity"));
    m_analyse->setToolTip(
        tr("Quantizes one tensor after the other and looks at what the model then answers"));
    m_bitsLabel->setText(tr("at"));
    m_bits->setAccessibleName(tr("Bits each tensor is tried with"));
    m_bits->setToolTip(
        tr("How many bits each tensor is tried with: integers, weights per channel, activations "
           "per tensor, ranges of least squared error"));
    for (int i = 0; i < m_bits->count(); ++i)
        m_bits->setItemText(i, tr("%n bits", nullptr, m_bits->itemData(i).toInt()));
    m_empty->setText(
        tr("Which layers can do with fewer bits, and which cannot?\n"
           "The analysis quantizes one tensor at a time and shows how far the answers move: first "
           "estimates of all, then measurements, worst first."));
    m_view->setAccessibleName(tr("Sensitivity of the layers"));
    m_model->retranslate();
    showState();
}

} // namespace bitdepth
