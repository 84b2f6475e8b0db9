#pragma once

#include "app/background_job.h"
#include "engine/evaluation/evaluator.h"
#include <QTimer>
#include <optional>

namespace bitdepth {

class Document;
class EvaluationSession;

/// Evaluates the document's recipe in the background: the float model first, then the calibration, then the
/// recipe, and the recipe again whenever it is edited. Results are recorded in the document.
class EvaluationController : public QObject {
    Q_OBJECT

public:
    explicit EvaluationController(Document& document, QObject* parent = nullptr);
    ~EvaluationController() override;

    /// Whether edits start an evaluation by themselves, a moment later.
    void setAutomatic(bool on);
    bool isAutomatic() const { return m_automatic; }
    void setOptions(const EvaluationOptions& options) { m_options = options; }

    /// Evaluates what is not yet known; what is missing for it is said by failed().
    void evaluate();
    bool isBusy() const { return m_job.isRunning(); }
    /// What was evaluated of @p recipe on the present data, if it was repaired; null: that has to be done.
    std::shared_ptr<const PreparedModel> preparedFor(const Recipe& recipe) const;
    BackgroundJob& job() { return m_job; }
    /// What is expected of the recipe that is being evaluated; nothing before that is known, and nothing once
    /// it is evaluated or edited.
    const std::optional<MetricEstimate>& estimate() const { return m_estimate; }

signals:
    void busyChanged();
    void estimateChanged();

private:
    void restart();
    void recipeEdited();
    /// Starts the next thing that is not known yet.
    void advance();
    void evaluateFloat();
    void calibrate();
    void evaluateRecipe();
    /// Evaluates the next candidate of which only stored figures are known; false: there is none.
    bool evaluateStoredCandidate();
    void startEvaluation(const Recipe& recipe, const QString& name, const EvaluationOptions& options);
    EvaluationOptions optionsThatEstimate();
    void setEstimate(const std::optional<MetricEstimate>& estimate);

    Document& m_document;
    BackgroundJob m_job;
    QTimer m_debounce;
    std::shared_ptr<EvaluationSession> m_session;
    EvaluationOptions m_options;
    std::optional<MetricEstimate> m_estimate;
    int m_evaluations = 0; ///< started so far: an estimate is of one of them
    bool m_automatic = true;
    bool m_refreshesStored = false;  ///< figures stored in a project are to be computed anew
    bool m_evaluatingRecipe = false; ///< what runs depends on the recipe, so that an edit makes it useless
};

} // namespace bitdepth
