#include "engine/data/open_source.h"
#include "engine/data/test_data_set.h"

namespace bitdepth {

OpenedSource openTestData(const Descriptor& descriptor, const DataOptions& options, const JobControl& control)
{
    // Test data is what goes into the model already: only a descriptor can want it changed.
    ValueScaling scaling{descriptor.scale.value_or(1), descriptor.mean, descriptor.deviation};
    OpenedSource source;
    source.annotations.place = descriptor.x;
    checkScaling(scaling, 1, (descriptor.file.empty() ? descriptor.x : descriptor.file).string());
    source.reader = std::make_unique<TestDataReader>(readTestDataSets(descriptor.x, control),
                                                     std::move(scaling), descriptor.x, options.inputShape);
    return source;
}

} // namespace bitdepth
