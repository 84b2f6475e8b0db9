#pragma once

#include "engine/data/open_dataset.h"

namespace bitdepth {

/// Reads the first samples of @p dataset and all that is known of them, as an evaluation would.
void useDataset(const Dataset& dataset);

} // namespace bitdepth
