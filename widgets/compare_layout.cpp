// How the compare panel is put together.

#include "widgets/changed_samples_model.h"
#include "widgets/compare_figures_model.h"
#include "widgets/compare_histograms.h"
#include "widgets/compare_layers_model.h"
#include "widgets/compare_panel.h"
#include "widgets/confusion_model.h"
#include "widgets/table_actions.h"
#include "widgets/table_style.h"
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace bitdepth {
namespace {

constexpr int kSampleWidth = 104;
constexpr int kMargin = 6;

QComboBox* nameBox(const char* name)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

} // namespace

ComparePanel::ComparePanel(QWidget* parent)
    : QWidget(parent),
      m_first(nameBox("compareFirst")),
      m_second(nameBox("compareSecond")),
      m_against(new QLabel),
      m_verdict(new QLabel),
      m_empty(new QLabel),
      m_stack(new QStackedLayout(this)),
      m_tabs(new QTabWidget),
      m_figures(new CompareFiguresModel(this)),
      m_layers(new CompareLayersModel(this)),
      m_samples(new ChangedSamplesModel(this)),
      m_confusion(new ConfusionModel(this)),
      m_histograms(new CompareHistograms),
      m_shown(new QComboBox),
      m_sampleCount(new QLabel)
{
    setObjectName(QStringLiteral("comparePanel"));
    setMinimumSize(280, 180);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    m_verdict->setObjectName(QStringLiteral("compareVerdict"));
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    buildPages();
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kMargin);
    auto* top = new QHBoxLayout;
    top->addWidget(m_second, 1);
    top->addWidget(m_against);
    top->addWidget(m_first, 1);
    layout->addLayout(top);
    layout->addWidget(m_verdict);
    layout->addWidget(m_tabs, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    connect(m_first, &QComboBox::currentIndexChanged, this, &ComparePanel::showPair);
    connect(m_second, &QComboBox::currentIndexChanged, this, &ComparePanel::showPair);
    for (QComboBox* box : {m_first, m_second})
        connect(box, &QComboBox::activated, this, [this] { m_isChosen = true; });
    connect(m_shown, &QComboBox::activated, this, &ComparePanel::showSamples);
    connect(m_samples, &ChangedSamplesModel::pictureWanted, this, &ComparePanel::pictureWanted);
    retranslate();
}

QTableView* ComparePanel::addTable(const char* name)
{
    auto* view = new QTableView;
    view->setObjectName(QLatin1String(name));
    styleTable(*view);
    view->setSortingEnabled(false);
    view->horizontalHeader()->setStretchLastSection(true);
    return view;
}

void ComparePanel::buildPages()
{
    m_tabs->setObjectName(QStringLiteral("compareTabs"));
    m_tabs->setDocumentMode(true);
    m_figuresView = addTable("compareFigures");
    m_figuresView->setModel(m_figures);
    addTableActions(*m_figuresView, QStringLiteral("comparison"), CompareFiguresModel::NumberRole);
    m_layersView = addTable("compareLayers");
    m_layersView->setModel(m_layers);
    addTableActions(*m_layersView, QStringLiteral("layers-compared"), CompareLayersModel::NumberRole);
    const auto activate = [this](const QModelIndex& index) {
        emit layerActivated(QString::fromStdString(m_layers->layerAt(index.row())));
    };
    connect(m_layersView, &QTableView::activated, this, activate);
    m_confusionView = addTable("compareConfusion");
    m_confusionView->setModel(m_confusion);
    m_confusionView->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_confusionView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_confusionView->setAlternatingRowColors(false);
    m_confusionView->verticalHeader()->show();
    m_confusionView->horizontalHeader()->setSectionsMovable(false);
    m_confusionView->horizontalHeader()->setStretchLastSection(false); // cells of one size
    addTableActions(*m_confusionView, QStringLiteral("confusion"), Qt::DisplayRole);
    const auto showCell = [this](const QModelIndex& index) {
        showConfused(m_confusion->labelAt(index.row()), m_confusion->answerAt(index.column()));
    };
    connect(m_confusionView, &QTableView::clicked, this, showCell);
    connect(m_confusionView, &QTableView::activated, this, showCell);
    m_tabs->addTab(m_figuresView, QString());
    m_tabs->addTab(m_layersView, QString());
    m_tabs->addTab(m_histograms, QString());
    m_tabs->addTab(buildSamplesPage(), QString());
    m_tabs->addTab(m_confusionView, QString());
}

QWidget* ComparePanel::buildSamplesPage()
{
    m_samplesView = addTable("compareSamples");
    m_samplesView->setModel(m_samples);
    m_samplesView->verticalHeader()->setDefaultSectionSize(ChangedSamplesModel::kPictureSide + 8);
    m_samplesView->setColumnWidth(ChangedSamplesModel::SampleColumn, kSampleWidth);
    QHeaderView* header = m_samplesView->horizontalHeader();
    header->setStretchLastSection(false);
    for (const int column : {ChangedSamplesModel::LabelColumn, ChangedSamplesModel::FirstColumn,
                             ChangedSamplesModel::SecondColumn})
        header->setSectionResizeMode(column, QHeaderView::Stretch); // never wider than the view
    header->setSectionResizeMode(ChangedSamplesModel::VerdictColumn, QHeaderView::ResizeToContents);
    addTableActions(*m_samplesView, QStringLiteral("samples-compared"), ChangedSamplesModel::NumberRole);
    m_shown->setObjectName(QStringLiteral("compareShown"));
    m_shown->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, kMargin, 0, 0);
    layout->setSpacing(kMargin);
    auto* top = new QHBoxLayout;
    top->addWidget(m_shown);
    top->addWidget(m_sampleCount, 1);
    layout->addLayout(top);
    layout->addWidget(m_samplesView, 1);
    return page;
}

void ComparePanel::retranslate()
{
    m_against->setText(tr("against"));
    m_first->setAccessibleName(tr("Compared with"));
    m_second->setAccessibleName(tr("Candidate"));
    m_first->setToolTip(tr("What differences are taken to."));
    m_empty->setText(
        tr("Nothing to compare yet.\nPin a candidate, and it is compared with the float model; pin "
           "two, and they are compared with each other."));
    const QStringList titles{tr("Figures"), tr("Layers"), tr("Histograms"), tr("Samples"), tr("Confusion")};
    const QStringList explanations{
        tr("All figures side by side, and whether differences are more than chance."),
        tr("Layers that the two quantize differently. Enter shows one above."),
        tr("The numbers of the layer chosen above, as they are and as either brings them back."),
        tr("Samples that the two answer differently, as the model sees them."),
        tr("How often samples of a class (rows) get an answer (columns), and what changed. Click a cell to "
           "see "
           "its samples.")};
    for (int i = 0; i < titles.size(); ++i) {
        m_tabs->setTabText(i, titles.at(i));
        m_tabs->setTabToolTip(i, explanations.at(i));
    }
    m_figuresView->setAccessibleName(tr("Figures compared"));
    m_layersView->setAccessibleName(tr("Layers that differ"));
    m_samplesView->setAccessibleName(tr("Samples whose answer changed"));
    m_confusionView->setAccessibleName(tr("Classes and answers"));
    m_shown->setAccessibleName(tr("Samples shown"));
    const int chosen = m_shown->currentIndex();
    m_shown->clear();
    m_shown->addItems({tr("All that changed"), tr("Lost: right before"), tr("Won: right now"),
                       tr("A cell of the confusion")});
    m_shown->setCurrentIndex(std::max(chosen, 0));
    m_figures->retranslate();
    showPair();
}

} // namespace bitdepth
