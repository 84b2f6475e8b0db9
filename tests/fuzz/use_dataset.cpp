#include "tests/fuzz/use_dataset.h"

#include "tests/fuzz/fuzzing.h"
#include <algorithm>

namespace bitdepth {

namespace {

constexpr size_t kSamples = 3;
constexpr size_t kMostNumbers =
    1 << 22; ///< of a sample: to scale pictures up further takes seconds and finds nothing

void readInputs(const Dataset& dataset, size_t sample)
{
    for (size_t input = 0; input < dataset.inputs().size(); ++input) {
        std::vector<float> values(dataset.sampleSize(input));
        dataset.read(sample, input, values);
    }
}

} // namespace

void useDataset(const Dataset& dataset)
{
    for (const Message& step : dataset.info().description)
        require(!step.toString().empty(), "a step of the description says nothing");
    for (size_t input = 0; input < dataset.inputs().size(); ++input)
        if (dataset.sampleSize(input) > kMostNumbers)
            return;
    for (size_t sample = 0; sample < std::min(dataset.size(), kSamples); ++sample) {
        readInputs(dataset, sample);
        dataset.picture(sample);
        dataset.className(dataset.label(sample));
        dataset.group(sample);
        dataset.target(sample);
        dataset.sampleName(sample);
        dataset.referenceOutputs(sample);
    }
}

} // namespace bitdepth
