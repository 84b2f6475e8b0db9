#include "app/fastest_controller.h"

#include "app/engine_text.h"
#include "engine/device/fastest.h"
#include "engine/runtime/batch.h"

namespace bitdepth {

namespace {

/// What the measurement needs, copied, so that the document may change meanwhile.
struct FastestRequest {
    ModelPtr model;
    CalibrationPtr calibration; ///< null: not known yet
    DataSelection data;
};

FastestRecipe run(const FastestRequest& request, const JobControl& control)
{
    const SampleSet samples = request.data.calibrationSamples();
    requireFit(*request.model, *samples.dataset);
    const CalibrationPtr calibration =
        request.calibration ? request.calibration : calibrate(*request.model, samples, control);
    const BatchLayout layout = batchLayout(*request.model, *samples.dataset);
    return measureFastest(request.model, calibration, readBatch(samples, 0, 1, layout), control);
}

} // namespace

FastestController::FastestController(Document& document, QObject* parent)
    : QObject(parent), m_document(document)
{
    // A measurement for another model or other data is of no use.
    connect(&m_document, &Document::modelChanged, &m_job, &BackgroundJob::cancel);
    connect(&m_document, &Document::dataChanged, &m_job, &BackgroundJob::cancel);
}

void FastestController::measure()
{
    if (m_document.data().isEmpty()) {
        emit m_job.failed(
            {QT_TRANSLATE_NOOP("Engine", "Choose data first: which layers are faster in integers "
                                         "is measured on samples."),
             {}});
        return;
    }
    const FastestRequest request{m_document.model(), m_document.calibration(), m_document.data()};
    m_job.start(
        tr("Measuring what is fastest here"),
        [request](const JobControl& control) { return run(request, control); },
        [this](const FastestRecipe& fastest) {
            Recipe recipe = fastest.recipe;
            recipe.name = presetName(QStringLiteral("fastest"));
            m_document.replaceRecipe(recipe, tr("Start from %1").arg(presetTitle(QStringLiteral("fastest"))));
            emit chosen(fastest.notes);
        });
}

} // namespace bitdepth
