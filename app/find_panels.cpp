#include "app/find_panels.h"

#include "app/document.h"
#include "widgets/diagnosis_view.h"
#include "widgets/sensitivity_view.h"

namespace bitdepth {

FindPanels::FindPanels(Document& document, QObject* parent)
    : QObject(parent),
      m_sensitivityView(new SensitivityView),
      m_diagnosisView(new DiagnosisView),
      m_sensitivity(document, *m_sensitivityView),
      m_diagnosis(document, *m_diagnosisView)
{
    connect(m_sensitivityView, &SensitivityView::currentLayerChanged, this, &FindPanels::layerChosen);
    connect(m_diagnosisView, &DiagnosisView::layerChosen, this, &FindPanels::layerChosen);
}

QList<FindPanels::Panel> FindPanels::panels() const
{
    return {{"sensitivityDock", m_sensitivityView}, {"diagnosisDock", m_diagnosisView}};
}

QStringList FindPanels::titles() const { return {tr("Sensitivity"), tr("Guilty layer")}; }

QList<BackgroundJob*> FindPanels::jobs() { return {&m_sensitivity.job(), &m_diagnosis.job()}; }

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

void FindPanels::setCurrentLayer(const std::string& layer) { m_sensitivityView->setCurrentLayer(layer); }

} // namespace bitdepth
