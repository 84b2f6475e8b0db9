#pragma once

#include "engine/core/progress.h"
#include "engine/model/model.h"

namespace bitdepth {

/// Opens an ONNX file: reads it, has the runtime check it and infer its shapes, folds BatchNormalization,
/// finds the layers. Throws Error where the file is missing, cut short, no ONNX model, or refused by the
/// runtime (with the runtime's reason).
ModelPtr openModel(const std::filesystem::path& path, const JobControl& control = {});

} // namespace bitdepth
