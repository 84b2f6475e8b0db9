#pragma once

#include "engine/evaluation/evaluation.h"
#include "engine/model/model.h"
#include <QStringList>

namespace bitdepth {

/// One sentence for each kind of operator that stays float, or whose weights cannot be quantized, with the
/// names of the operators and the reason. No model: none.
QStringList floatOperatorNotes(const Model* model);

/// What an evaluation says beyond what @p model says of its operators. No evaluation: none.
QStringList notesOfEvaluation(const Model* model, const Evaluation* evaluation);

} // namespace bitdepth
