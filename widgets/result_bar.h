#pragma once

#include "engine/evaluation/evaluation.h"
#include <QWidget>

namespace bitdepth {

class ResultCard;

/// Four cards that say what the recipe does: accuracy, size, activation memory, latency, each beside the
/// float model.
///
/// Object names: "resultBar" (this), "accuracyCard", "sizeCard", "memoryCard", "latencyCard".
class ResultBar : public QWidget {
    Q_OBJECT
public:
    explicit ResultBar(QWidget* parent = nullptr);

    /// Either may be null: not evaluated yet.
    void setResults(EvaluationPtr floatModel, EvaluationPtr recipe);
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
    void showSize();
    void showMemory();
    void showLatency();
    QString explained(const QString& text, Provenance provenance) const;
    QString missing() const; ///< second line of a card without a figure

    EvaluationPtr m_float;
    EvaluationPtr m_recipe;
    QString m_hint;
    bool m_stale = false;
    bool m_busy = false;
    ResultCard* m_accuracy;
    ResultCard* m_size;
    ResultCard* m_memory;
    ResultCard* m_latency;
};

} // namespace bitdepth
