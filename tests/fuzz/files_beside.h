#pragma once

#include "tests/fuzz/fuzzing.h"

namespace bitdepth {

/// What a descriptor may name: samples.npz (x 2x1x4x4 of float32, y), labels.txt, truth.csv, and pictures/a/0.png
/// and pictures/b/1.png of 4x4 pixels.
void layFilesBeside(const ScratchFolder& folder);

} // namespace bitdepth
