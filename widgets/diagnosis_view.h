#pragma once

#include "engine/sensitivity/diagnosis.h"
#include <QWidget>
#include <memory>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedLayout;

namespace bitdepth {

class EvidencePlot;
class RemedyList;

using DiagnosisPtr = std::shared_ptr<const Diagnosis>;

/// Why a recipe loses accuracy: the tensors that make the noise, worst first; of the chosen one the cause in
/// words and on a plot, and the remedies that were tried.
///
/// Object names: "diagnosisView" (this), "diagnoseButton", "diagnosisWords", "findingList".
class DiagnosisView : public QWidget {
    Q_OBJECT
public:
    explicit DiagnosisView(QWidget* parent = nullptr);

    /// @param diagnosis null: none yet
    void setDiagnosis(const DiagnosisPtr& diagnosis, const ModelPtr& model);
    void setStale(bool stale); ///< the recipe is another than the one diagnosed
    void setBusy(bool busy);
    void setAvailable(bool on); ///< there is a model to diagnose

    const DiagnosisPtr& diagnosis() const { return m_diagnosis; }

signals:
    void diagnoseRequested();
    void applyRequested(const bitdepth::Remedy& remedy);
    void layerChosen(const std::string& layer);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildPage();
    void fillList();
    void showCurrent();
    void showNoise();
    void showWords();
    void retranslate();

    QPushButton* m_diagnose;
    QLabel* m_words;
    QLabel* m_empty;
    QListWidget* m_list;
    EvidencePlot* m_plot;
    RemedyList* m_remedies;
    QStackedLayout* m_stack;
    DiagnosisPtr m_diagnosis;
    ModelPtr m_model;
    bool m_stale = false;
    bool m_busy = false;
    bool m_available = false;
};

} // namespace bitdepth
