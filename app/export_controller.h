#pragma once

#include "app/background_job.h"
#include "app/document.h"
#include "app/evaluation_controller.h"
#include "engine/evaluation/export_report.h"
#include <filesystem>

namespace bitdepth {

/// What an export wrote.
struct ExportResult {
    std::filesystem::path path;
    int64_t sizeBytes = 0;
    int opset = 0;
    ExportReport report; ///< whether it runs, and whether it keeps the simulation's promise
};

/// Writes quantized models in the background, whole or not at all: what was evaluated where that is at hand,
/// so that repairs need not be made again.
class ExportController : public QObject {
    Q_OBJECT

public:
    ExportController(Document& document, const EvaluationController& evaluation, QObject* parent = nullptr);

    /// The present recipe, calibrated on the chosen data where it is not yet.
    void exportRecipe(const std::filesystem::path& path);
    /// A pinned candidate, with the calibration it was evaluated with.
    void exportPin(int index, const std::filesystem::path& path);
    BackgroundJob& job() { return m_job; }

signals:
    void exported(const bitdepth::ExportResult& result);

private:
    void start(const Recipe& recipe, const CalibrationPtr& calibration, const std::filesystem::path& path);

    Document& m_document;
    const EvaluationController& m_evaluation;
    BackgroundJob m_job;
};

/// "NAME.int8.onnx": after the format most of the model's weights get.
QString proposedExportName(const Model& model, const Recipe& recipe);

} // namespace bitdepth
