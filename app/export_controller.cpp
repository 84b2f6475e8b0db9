#include "app/export_controller.h"

#include "app/engine_text.h"
#include "engine/quantization/export.h"
#include "engine/repair/prepare.h"
#include <algorithm>
#include <map>

namespace bitdepth {

namespace {

/// What an export needs, copied, so that the document may change meanwhile.
struct ExportRequest {
    ModelPtr model;
    Recipe recipe;
    CalibrationPtr calibration;
    DataSelection data;
    std::filesystem::path path;
    std::shared_ptr<const PreparedModel> evaluated; ///< null: to be prepared
};

PreparedModel prepared(const ExportRequest& request, const JobControl& control)
{
    if (request.evaluated)
        return *request.evaluated;
    const bool needsSamples =
        !request.recipe.repairs.empty() || (request.recipe.quantizesActivations() && !request.calibration);
    if (needsSamples && request.data.isEmpty())
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "Choose data before exporting: this recipe quantizes activations or "
                                      "repairs weights, which takes samples."),
                    {});
    const SampleSet samples = needsSamples ? request.data.calibrationSamples() : SampleSet();
    return prepare(request.model, request.recipe, {samples, request.calibration}, control);
}

constexpr size_t kTriedSamples = 32;

/// The file is tried on some of the chosen samples before it is written.
ExportReport tried(const ExportRequest& request, const PreparedModel& ready, const ExportedModel& exported,
                   const JobControl& control)
{
    SampleSet samples;
    if (!request.data.isEmpty()) {
        samples = request.data.samples();
        samples.indices.resize(std::min(samples.indices.size(), kTriedSamples));
    }
    return reportOnExport(ready.model, ready.plan, exported, samples, control);
}

ExportResult run(const ExportRequest& request, const JobControl& control)
{
    const PreparedModel ready = prepared(request, control);
    control.throwIfStopped();
    control.report(Stage::Writing, 0, 0);
    const ExportedModel exported = exportModel(*ready.model, ready.plan);
    control.throwIfStopped();
    ExportReport report = tried(request, ready, exported, control);
    control.throwIfStopped();
    control.report(Stage::Writing, 0, 0);
    writeModel(exported, request.path);
    return {request.path, static_cast<int64_t>(exported.bytes->size()), exported.opset, std::move(report)};
}

} // namespace

ExportController::ExportController(Document& document, const EvaluationController& evaluation,
                                   QObject* parent)
    : QObject(parent), m_document(document), m_evaluation(evaluation)
{}

void ExportController::exportRecipe(const std::filesystem::path& path)
{
    start(m_document.recipe(), m_document.calibration(), path);
}

void ExportController::exportPin(int index, const std::filesystem::path& path)
{
    const Pin& pin = m_document.pins().at(static_cast<size_t>(index));
    start(pin.candidate.recipe, pin.calibration, path);
}

void ExportController::start(const Recipe& recipe, const CalibrationPtr& calibration,
                             const std::filesystem::path& path)
{
    const ExportRequest request{m_document.model(), recipe, calibration,
                                m_document.data(),  path,   m_evaluation.preparedFor(recipe)};
    m_job.start(
        tr("Exporting %1").arg(toQString(path.filename())),
        [request](const JobControl& control) { return run(request, control); },
        [this](const ExportResult& result) { emit exported(result); });
}

QString proposedExportName(const Model& model, const Recipe& recipe)
{
    std::map<std::string_view, int64_t> weightsOfFormat;
    for (const Layer& layer : model.layers)
        weightsOfFormat[recipe.weightsOf(layer.name).format.name] += elementCount(layer.weight.shape);
    const auto most = std::max_element(weightsOfFormat.begin(), weightsOfFormat.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    const QString format =
        most == weightsOfFormat.end() ? QStringLiteral("quantized") : toQString(most->first);
    return QStringLiteral("%1.%2.onnx").arg(toQString(model.path.stem()), format);
}

} // namespace bitdepth
