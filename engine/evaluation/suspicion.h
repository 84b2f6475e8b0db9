#pragma once

#include "engine/core/message.h"
#include "engine/data/sample_set.h"
#include "engine/evaluation/evaluation.h"

namespace bitdepth {

/// Why the float model's figures smell of samples that are not brought to its input as it was trained, and what
/// to try; nothing where they do not.
///
/// A trained network is far from chance. It is suspicious where it gives nearly every sample the same answer
/// though the labels differ, where its accuracy cannot be told from guessing (the interval reaches down to the
/// share of the most frequent class, which guessing reaches too), and where it ranks anomalies no better than
/// by chance or the wrong way round. Fewer than 20 samples say nothing.
Message preprocessingSuspicion(const Evaluation& floatModel, const SampleSet& samples);

} // namespace bitdepth
