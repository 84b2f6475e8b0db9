#pragma once

#include "app/data_selection.h"
#include <QString>

namespace bitdepth {

/// One line for a status bar: "test.npz: 1,000 samples, calibrated on 200 of calibration.npz".
QString dataSummary(const DataSelection& data);

/// How a sample becomes the model's input, one sentence a line, and what was assumed.
QString dataDescription(const Dataset& dataset);

} // namespace bitdepth
