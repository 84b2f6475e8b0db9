#pragma once

#include "engine/evaluation/evaluation.h"
#include "engine/quantization/export.h"
#include "engine/quantization/plan.h"

namespace bitdepth {

/// What each layer of @p model became: the quantizers that @p plan really applies (float32 where it applies
/// none, whatever the recipe wished) and the weights' signal-to-noise ratio.
std::vector<LayerResult> layerResults(const Model& model, const Recipe& recipe, const QuantizationPlan& plan);

/// What a reader of the evaluation should know: operators that stay float and why, how the file is written.
std::vector<Message> evaluationNotes(const Model& model, const Recipe& recipe, const ExportedModel& exported);

/// That the runtime rounds the inputs of some layers without being asked to; nothing where it does not.
std::optional<Message> packedNote(const Model& model, const QuantizationPlan& plan);

/// Why operators of the type of @p plain stay float: "Resize: no integer kernel".
Message noteOf(const PlainOperator& plain);

} // namespace bitdepth
