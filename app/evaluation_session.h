#pragma once

#include "app/data_selection.h"
#include "engine/evaluation/evaluator.h"
#include <memory>

namespace bitdepth {

/// The evaluator of one model on one choice of data, made when it is first needed, in the background.
class EvaluationSession {
public:
    EvaluationSession(ModelPtr model, DataSelection data) : m_model(std::move(model)), m_data(std::move(data))
    {}

    /// For the thread that evaluates alone.
    Evaluator& evaluator();

    /// What the evaluator says of @p recipe, and whether calibration had enough samples for it.
    EvaluationPtr evaluate(const Recipe& recipe, const JobControl& control, const EvaluationOptions& options);

    /// The models that it repaired, for any thread.
    const PreparedModels& prepared() const { return *m_prepared; }

private:
    ModelPtr m_model;
    DataSelection m_data;
    std::shared_ptr<PreparedModels> m_prepared = std::make_shared<PreparedModels>();
    std::unique_ptr<Evaluator> m_evaluator;
};

} // namespace bitdepth
