#pragma once

#include "engine/quantization/plan.h"
#include <filesystem>

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

/// Writes it whole or not at all.
void writeModel(const ExportedModel& exported, const std::filesystem::path& path);

} // namespace bitdepth
