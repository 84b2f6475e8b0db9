#include "widgets/diagnosis_view.h"
#include "widgets/diagnosis_text.h"
#include "widgets/evidence_plot.h"
#include "widgets/formatting.h"
#include "widgets/remedy_list.h"
#include "widgets/themed_icon.h"
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace bitdepth {

DiagnosisView::DiagnosisView(QWidget* parent)
    : QWidget(parent),
      m_diagnose(new QPushButton(themedIcon(QStringLiteral("search")), {})),
      m_words(new QLabel),
      m_empty(new QLabel),
      m_list(new QListWidget),
      m_plot(new EvidencePlot),
      m_remedies(new RemedyList),
      m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("diagnosisView"));
    m_diagnose->setObjectName(QStringLiteral("diagnoseButton"));
    m_words->setObjectName(QStringLiteral("diagnosisWords"));
    m_words->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    buildPage();
    connect(m_diagnose, &QPushButton::clicked, this, &DiagnosisView::diagnoseRequested);
    connect(m_list, &QListWidget::currentRowChanged, this, &DiagnosisView::showCurrent);
    connect(m_remedies, &RemedyList::applyRequested, this, &DiagnosisView::applyRequested);
    retranslate();
}

void DiagnosisView::buildPage()
{
    m_list->setObjectName(QStringLiteral("findingList"));
    m_list->setMinimumWidth(150);
    m_list->setSpacing(3);
    m_list->setAlternatingRowColors(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QSplitter(Qt::Horizontal);
    page->setChildrenCollapsible(false);
    page->addWidget(m_list);
    page->addWidget(m_plot);
    page->addWidget(m_remedies);
    page->setSizes({260, 320, 320});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    auto* header = new QHBoxLayout;
    header->setSpacing(8);
    header->addWidget(m_diagnose);
    header->addWidget(m_words, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(header);
    layout->addLayout(m_stack, 1);
}

void DiagnosisView::setDiagnosis(const DiagnosisPtr& diagnosis, const ModelPtr& model)
{
    m_diagnosis = diagnosis;
    m_model = model;
    fillList();
    showWords();
}

void DiagnosisView::setStale(bool stale)
{
    m_stale = stale;
    m_remedies->setApplicable(!stale);
    showWords();
}

void DiagnosisView::setBusy(bool busy)
{
    m_busy = busy;
    showWords();
}

void DiagnosisView::setAvailable(bool on)
{
    m_available = on;
    showWords();
}

/// The findings, and behind them how noise goes through the layers.
void DiagnosisView::fillList()
{
    const int row = std::max(m_list->currentRow(), 0);
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        if (m_diagnosis) {
            for (const Finding& finding : m_diagnosis->findings) {
                const QString title = findingTitle(finding, *m_model);
                m_list->addItem(
                    tr("%1\n%2: %3 of the noise", "tensor, cause, share")
                        .arg(title, causeTitle(finding.cause.cause), percentText(finding.share, 0)));
                m_list->item(m_list->count() - 1)->setToolTip(title);
            }
            m_list->addItem(tr("All layers\ncreated and inherited noise"));
        }
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    }
    m_stack->setCurrentIndex(m_diagnosis ? 1 : 0);
    showCurrent();
}

void DiagnosisView::showCurrent()
{
    const int row = m_list->currentRow();
    if (!m_diagnosis || row < 0) {
        m_plot->clear();
        m_remedies->clear();
        return;
    }
    if (row >= static_cast<int>(m_diagnosis->findings.size())) {
        showNoise();
        return;
    }
    const Finding& finding = m_diagnosis->findings[static_cast<size_t>(row)];
    m_plot->setCause(finding.cause);
    m_remedies->setFinding(finding, *m_diagnosis);
    emit layerChosen(m_model->layers.at(finding.layer).name);
}

void DiagnosisView::showNoise()
{
    std::vector<std::string> names;
    for (const Layer& layer : m_model->layers)
        names.push_back(layer.name);
    const bool none = m_diagnosis->findings.empty();
    m_plot->setNoise(m_diagnosis->layers, names,
                     none ? -1 : static_cast<int>(m_diagnosis->findings.front().layer));
    m_remedies->clear();
    m_remedies->setWords(
        tr("Where noise arises"),
        tr("In colour what a layer creates itself, from inputs without noise; in grey what it was "
           "handed by the layers before it. A layer with much grey is a victim, not the cause.") +
            (none ? QStringLiteral("\n\n") + tr("No tensor of this recipe stands out.") : QString()));
}

void DiagnosisView::showWords()
{
    m_diagnose->setEnabled(m_available && !m_busy);
    if (m_busy)
        m_words->setText(tr("Looking for the tensors that make the noise, then trying what helps…"));
    else if (!m_diagnosis)
        m_words->clear();
    else if (m_stale)
        m_words->setText(tr("The recipe was changed since: undo, or look again. Before: %1")
                             .arg(diagnosisHeadline(*m_diagnosis)));
    else
        m_words->setText(diagnosisHeadline(*m_diagnosis));
}

void DiagnosisView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DiagnosisView::retranslate()
{
    m_diagnose->setText(tr("Find the guilty layer"));
    m_diagnose->setToolTip(
        tr("Looks for what makes the present recipe lose accuracy, and measures what helps"));
    m_empty->setText(
        tr("Which layer makes a recipe lose accuracy, and why?\n"
           "The diagnosis tells who creates the noise from who only inherits it, shows the cause, and "
           "measures remedies."));
    m_list->setAccessibleName(tr("Tensors that make the noise, worst first"));
    if (m_diagnosis)
        fillList();
    showWords();
}

} // namespace bitdepth
