#include "app/evaluation_controller.h"

#include "app/document.h"
#include "app/evaluation_session.h"

namespace bitdepth {

namespace {

constexpr int kDebounceMs = 400;

}

EvaluationController::EvaluationController(Document& document, QObject* parent)
    : QObject(parent), m_document(document)
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kDebounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &EvaluationController::advance);
    connect(&m_document, &Document::dataChanged, this, &EvaluationController::restart);
    connect(&m_document, &Document::recipeChanged, this, &EvaluationController::recipeEdited);
    connect(&m_job, &BackgroundJob::started, this, &EvaluationController::busyChanged);
    connect(&m_job, &BackgroundJob::finished, this, [this] { setEstimate({}); });
    connect(&m_job, &BackgroundJob::finished, this, &EvaluationController::busyChanged);
}

EvaluationController::~EvaluationController() = default;

void EvaluationController::setAutomatic(bool on)
{
    m_automatic = on;
    if (on)
        recipeEdited();
    else
        m_debounce.stop();
}

void EvaluationController::restart()
{
    m_job.cancel();
    m_debounce.stop();
    setEstimate({});
    m_session.reset();
    m_refreshesStored = false;
    if (!m_document.model() || m_document.data().isEmpty())
        return;
    m_session = std::make_shared<EvaluationSession>(m_document.model(), m_document.data());
    if (m_automatic)
        advance();
}

void EvaluationController::recipeEdited()
{
    setEstimate({});
    if (m_job.isRunning() && m_evaluatingRecipe)
        m_job.cancel();
    if (m_automatic && m_session)
        m_debounce.start();
}

void EvaluationController::evaluate()
{
    m_debounce.stop();
    if (m_session && m_document.hasStoredFigures()) {
        m_refreshesStored = true;
        m_document.forgetStoredFigures();
    }
    if (m_session)
        advance();
    else
        emit m_job.failed(
            {QT_TRANSLATE_NOOP("Engine", "Choose data first: accuracy is measured on samples."), {}});
}

std::shared_ptr<const PreparedModel> EvaluationController::preparedFor(const Recipe& recipe) const
{
    return m_session ? m_session->prepared().find(recipe) : nullptr;
}

void EvaluationController::advance()
{
    if (!m_session || (m_job.isRunning() && !m_job.isStopping()))
        return; // what runs leads here again
    m_evaluatingRecipe = false;
    const bool needsCalibration = m_document.recipe().quantizesActivations();
    if (!m_document.floatEvaluation())
        evaluateFloat();
    else if (needsCalibration && !m_document.calibration())
        calibrate();
    else if (!m_document.evaluation())
        evaluateRecipe();
    else if (m_refreshesStored && evaluateStoredCandidate())
        return;
    else if (!m_document.calibration())
        calibrate(); // not for the recipe: for looking at activations
}

void EvaluationController::evaluateFloat()
{
    m_job.start(
        m_document.model()->carried.isEmpty() ? tr("Evaluating the float model")
                                              : tr("Evaluating the model as its file has it"),
        [session = m_session, options = m_options](const JobControl& control) {
            return session->evaluator().evaluateFloat(control, options);
        },
        [this](const EvaluationPtr& evaluation) {
            m_document.recordFloatEvaluation(evaluation);
            advance();
        });
}

void EvaluationController::calibrate()
{
    m_job.start(
        tr("Calibrating activations"),
        [session = m_session, threads = m_options.threads](const JobControl& control) {
            return session->evaluator().calibration(control, threads);
        },
        [this](const CalibrationPtr& calibration) {
            m_document.recordCalibration(calibration);
            advance();
        });
}

void EvaluationController::evaluateRecipe()
{
    m_evaluatingRecipe = true;
    startEvaluation(m_document.recipe(), m_document.recipeName(), optionsThatEstimate());
}

/// The estimate comes from a thread of the evaluation, and may be that of one that was given up meanwhile.
EvaluationOptions EvaluationController::optionsThatEstimate()
{
    EvaluationOptions options = m_options;
    options.estimated = [this, evaluation = ++m_evaluations](const MetricEstimate& estimate) {
        QMetaObject::invokeMethod(this, [this, evaluation, estimate] {
            if (evaluation == m_evaluations && m_evaluatingRecipe && !m_job.isStopping())
                setEstimate(estimate);
        });
    };
    return options;
}

void EvaluationController::setEstimate(const std::optional<MetricEstimate>& estimate)
{
    if (!estimate && !m_estimate)
        return;
    m_estimate = estimate;
    emit estimateChanged();
}

bool EvaluationController::evaluateStoredCandidate()
{
    const int next = m_document.nextStoredCandidate();
    if (next < 0)
        return false;
    const Candidate& candidate = m_document.pins().at(static_cast<size_t>(next)).candidate;
    Recipe recipe = candidate.recipe;
    recipe.name = candidate.name;
    startEvaluation(recipe, QString::fromStdString(candidate.name), m_options);
    return true;
}

void EvaluationController::startEvaluation(const Recipe& recipe, const QString& name,
                                           const EvaluationOptions& options)
{
    m_job.start(
        tr("Evaluating %1").arg(name),
        [session = m_session, options, recipe](const JobControl& control) {
            return session->evaluate(recipe, control, options);
        },
        [this, recipe](const EvaluationPtr& evaluation) {
            m_evaluatingRecipe = false;
            setEstimate({});
            m_document.recordEvaluation(recipe, evaluation);
            advance();
        });
}

} // namespace bitdepth
