#include "app/evaluation_session.h"

#include "engine/runtime/calibration_check.h"

namespace bitdepth {

Evaluator& EvaluationSession::evaluator()
{
    if (!m_evaluator)
        m_evaluator = std::make_unique<Evaluator>(m_model, m_data.samples(), m_data.calibrationSamples(),
                                                  m_prepared);
    return *m_evaluator;
}

EvaluationPtr EvaluationSession::evaluate(const Recipe& recipe, const JobControl& control,
                                          const EvaluationOptions& options)
{
    EvaluationPtr evaluation = evaluator().evaluate(recipe, control, options);
    if (!recipe.quantizesActivations())
        return evaluation;
    const CalibrationPtr calibration = evaluator().calibration(control, options.threads);
    Evaluation noted = *evaluation;
    noted.notes.push_back(checkCalibration(*calibration, recipe.activations).message);
    return std::make_shared<const Evaluation>(std::move(noted));
}

} // namespace bitdepth
