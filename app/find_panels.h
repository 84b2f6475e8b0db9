#pragma once

#include "app/diagnosis_controller.h"
#include "app/search_controller.h"
#include "app/sensitivity_controller.h"
#include <QList>

class QWidget;

namespace bitdepth {

class DiagnosisView;
class Document;
class FrontierView;
class SensitivityView;

/// The panels that find answers for the user: which layers are sensitive, which one is guilty,
/// which recipes lose least for what they cost.
class FindPanels : public QObject {
    Q_OBJECT

public:
    explicit FindPanels(Document& document, QObject* parent = nullptr);

    struct Panel {
        const char* name; ///< object name of its dock
        QWidget* view;
    };
    /// In the order of their tabs; whoever takes them owns them.
    QList<Panel> panels() const;
    QStringList titles() const; ///< in that order
    QList<BackgroundJob*> jobs();
    SensitivityController& sensitivity() { return m_sensitivity; }
    SearchController& search() { return m_search; }

    void analyse();
    void diagnose();
    void searchFrontier();
    void setCurrentLayer(const std::string& layer);

signals:
    /// A panel has something to show.
    void wanted(QWidget* view);
    /// Somebody went to a layer.
    void layerChosen(const std::string& layer);

private:
    SensitivityView* m_sensitivityView;
    DiagnosisView* m_diagnosisView;
    FrontierView* m_frontierView;
    SensitivityController m_sensitivity;
    DiagnosisController m_diagnosis;
    SearchController m_search;
};

} // namespace bitdepth
