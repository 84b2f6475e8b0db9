#pragma once

#include "engine/quantization/plan.h"
#include "engine/quantization/qdq_base.h"
#include <filesystem>
#include <mutex>

namespace bitdepth {

/// The quantized model as QDQ ONNX, ready to be written. Its opset is raised as far as the formats demand;
/// where an operator of the model does not allow that, QuantizeLinear and DequantizeLinear of the runtime's
/// own domain (com.microsoft) are used instead.
struct ExportedModel {
    std::shared_ptr<const std::string> bytes; ///< the file, to the byte
    int opset = 0;
    bool usesRuntimeDomain = false;
};

ExportedModel exportModel(const Model& model, const QuantizationPlan& plan);

/// How large exportModel() makes a file.
struct ExportedSize {
    int64_t fileBytes = 0;
    int64_t parameterBytes =
        0; ///< of these: weights, biases, scales and zero points, names and graph left out
};

/// Sizes without making files, one after the other for plans of one model: what their files have in common is
/// made once. Thread-safe.
class ExportSizer {
public:
    explicit ExportSizer(ModelPtr model);

    /// Numbers of @p plan are not looked at: weights need no values, and scales that are not per tensor may
    /// be any or left out but for the first. Exact, but where layers have the very same scales, which a file
    /// stores once: then it may be smaller. Throws Error where the formats cannot be written.
    ExportedSize size(const QuantizationPlan& plan);

private:
    std::shared_ptr<const QdqBase> baseFor(const QdqNeeds& needs);

    ModelPtr m_model;
    std::mutex m_mutex; ///< guards what follows
    std::map<QdqNeeds, std::shared_ptr<const QdqBase>> m_bases;
};

/// Writes it whole or not at all.
void writeModel(const ExportedModel& exported, const std::filesystem::path& path);

} // namespace bitdepth
