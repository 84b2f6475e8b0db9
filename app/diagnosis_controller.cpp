#include "app/diagnosis_controller.h"

#include "app/document.h"
#include "engine/runtime/batch.h"
#include "widgets/diagnosis_view.h"
#include "widgets/formatting.h"

namespace bitdepth {

namespace {

/// What the diagnosis needs, copied, so that the document may change meanwhile.
struct DiagnosisRequest {
    ModelPtr model;
    SampleSet samples;
    SampleSet calibration;
    Recipe recipe;
};

DiagnosisPtr run(const DiagnosisRequest& request, const JobControl& control)
{
    requireFit(*request.model, *request.samples.dataset);
    return std::make_shared<const Diagnosis>(
        diagnose(request.model, request.samples, request.calibration, request.recipe, control));
}

} // namespace

DiagnosisController::DiagnosisController(Document& document, DiagnosisView& view, QObject* parent)
    : QObject(parent), m_document(document), m_view(view)
{
    connect(&m_document, &Document::modelChanged, this, &DiagnosisController::forget);
    connect(&m_document, &Document::dataChanged, this, &DiagnosisController::forget);
    connect(&m_document, &Document::recipeChanged, this, &DiagnosisController::showStale);
    connect(&m_job, &BackgroundJob::started, &m_view, [this] { m_view.setBusy(true); });
    connect(&m_job, &BackgroundJob::finished, &m_view, [this] { m_view.setBusy(false); });
    connect(&m_view, &DiagnosisView::diagnoseRequested, this, &DiagnosisController::diagnose);
    connect(&m_view, &DiagnosisView::applyRequested, this, &DiagnosisController::apply);
}

void DiagnosisController::forget()
{
    m_job.cancel();
    m_view.setDiagnosis(nullptr, m_document.model());
    m_view.setAvailable(m_document.model() != nullptr);
}

void DiagnosisController::diagnose()
{
    const DataSelection& data = m_document.data();
    if (data.isEmpty()) {
        emit m_job.failed(
            {QT_TRANSLATE_NOOP("Engine", "Choose data first: noise is looked for in the answers to samples."),
             {}});
        return;
    }
    const DiagnosisRequest request{m_document.model(), data.samples(), data.calibrationSamples(),
                                   m_document.recipe()};
    m_job.start(
        tr("Looking for the guilty layer"),
        [request](const JobControl& control) { return run(request, control); },
        [this, request](const DiagnosisPtr& diagnosis) {
            m_recipe = request.recipe;
            m_view.setDiagnosis(diagnosis, request.model);
            showStale();
        });
}

void DiagnosisController::apply(const Remedy& remedy)
{
    m_document.editRecipe(remedy.recipe, tr("Remedy: %1").arg(toText(remedy.message)));
}

void DiagnosisController::showStale() { m_view.setStale(!sameChoices(m_recipe, m_document.recipe())); }

} // namespace bitdepth
