#include "app/find_panels.h"

#include "app/document.h"
#include "widgets/diagnosis_view.h"
#include "widgets/frontier_view.h"
#include "widgets/sensitivity_view.h"

namespace bitdepth {

FindPanels::FindPanels(Document& document, QObject* parent)
    : QObject(parent),
      m_sensitivityView(new SensitivityView),
      m_diagnosisView(new DiagnosisView),
      m_frontierView(new FrontierView),
      m_sensitivity(document, *m_sensitivityView),
      m_diagnosis(document, *m_diagnosisView),
      m_search(document, *m_frontierView)
{
    connect(m_sensitivityView, &SensitivityView::currentLayerChanged, this, &FindPanels::layerChosen);
    connect(m_diagnosisView, &DiagnosisView::layerChosen, this, &FindPanels::layerChosen);
}

QList<FindPanels::Panel> FindPanels::panels() const
{
    return {{"sensitivityDock", m_sensitivityView},
            {"diagnosisDock", m_diagnosisView},
            {"frontierDock", m_frontierView}};
}

QStringList FindPanels::titles() const { return {tr("Sensitivity"), tr("Guilty layer"), tr("Frontier")}; }

QList<BackgroundJob*> FindPanels::jobs()
{
    return {&m_sensitivity.job(), &m_diagnosis.job(), &m_search.job()};
}

void FindPanels::analyse()
{
    emit wanted(m_sensitivityView);
    m_sensitivity.analyse();
}

void FindPanels::diagnose()
{
    emit wanted(m_diagnosisView);
    m_diagnosis.diagnose();
}

void FindPanels::searchFrontier()
{
    emit wanted(m_frontierView);
    if (!m_search.job().isRunning())
        m_search.search();
}

void FindPanels::setCurrentLayer(const std::string& layer) { m_sensitivityView->setCurrentLayer(layer); }

} // namespace bitdepth
