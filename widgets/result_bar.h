#pragma once

#include "engine/cost/recipe_costs.h"
#include "engine/evaluation/evaluation.h"
#include "engine/evaluation/metric_estimate.h"
#include <QWidget>
#include <optional>

namespace bitdepth {

class ResultCard;

/// Cards that say what the recipe does: accuracy, size, activation memory, bit operations, latency, each
/// beside the float model. What is known without running the model follows every edit, the rest the
/// evaluation.
///
/// Object names: "resultBar" (this), "accuracyCard", "sizeCard", "memoryCard",
/// "operationsCard", "latencyCard".
class ResultBar : public QWidget {
    Q_OBJECT
public:
    explicit ResultBar(QWidget* parent = nullptr);

    /// Either may be null: not evaluated yet.
    void setResults(EvaluationPtr floatModel, EvaluationPtr recipe);
    /// Of the present recipe and of the float model; null: not known.
    void setCosts(std::shared_ptr<const Costs> costs, std::shared_ptr<const Costs> floatCosts);
    /// Whether what is compared with is a model that was quantized elsewhere, not a float one.
    void setReferenceIsQuantized(bool isQuantized);
    /// What is expected of the present recipe while it is being evaluated.
    void setEstimate(const std::optional<MetricEstimate>& estimate);
    void setStale(bool stale); ///< the recipe was edited since
    void setBusy(bool busy);   ///< an evaluation is running
    /// What an empty card asks for: "Choose data to measure accuracy."
    void setHint(const QString& hint);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showResults();
    void retranslate();
    void showAccuracy();
    void showEstimate();
    void showSize();
    void showMemory();
    void showOperations();
    void showLatency();
    bool costsAreNewer() const; ///< than the evaluation
    QString explained(const QString& text, Provenance provenance) const;
    QString markOf(const Evaluation& evaluation, Provenance provenance) const;
    QString referenceText(const QString& figure) const; ///< "float 1.2 MiB"; without a figure "float model"
    QString missing() const;                            ///< second line of a card without a figure

    EvaluationPtr m_float;
    EvaluationPtr m_recipe;
    std::shared_ptr<const Costs> m_costs;
    std::shared_ptr<const Costs> m_floatCosts;
    std::optional<MetricEstimate> m_estimate;
    QString m_hint;
    bool m_stale = false;
    bool m_referenceIsQuantized = false;
    bool m_busy = false;
    ResultCard* m_accuracy;
    ResultCard* m_size;
    ResultCard* m_memory;
    ResultCard* m_operations;
    ResultCard* m_latency;
};

} // namespace bitdepth
