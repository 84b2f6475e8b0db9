#include "app/data_selection.h"

namespace bitdepth {

SampleSet DataSelection::samples() const { return evaluatedSamples({dataset, calibrationDataset}, request); }

SampleSet DataSelection::calibrationSamples() const
{
    return bitdepth::calibrationSamples({dataset, calibrationDataset}, request);
}

} // namespace bitdepth
