#pragma once

#include "engine/data/sample_set.h"
#include "engine/evaluation/evaluation.h"
#include <QString>
#include <vector>

namespace bitdepth {

/// A candidate, or the float model, as the comparison shows it.
struct Compared {
    QString name;
    int color = -1; ///< -1: the float model
    EvaluationPtr evaluation;
    bool isOnSamples = true; ///< evaluated on the very samples of the comparison
    bool isRepaired = false; ///< its weights were changed before they were quantized
};

/// What is compared: the float model where it is known, then every candidate with figures.
struct ComparedSet {
    std::vector<Compared> candidates;
    SampleSet samples; ///< those most were evaluated on; without a dataset there are no pictures and labels
};

} // namespace bitdepth
