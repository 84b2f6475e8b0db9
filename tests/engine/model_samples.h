#pragma once

#include "engine/data/sample_set.h"
#include "engine/model/model.h"
#include "engine/runtime/batch.h"

namespace bitdepth {

/// Random samples for all inputs of @p model as ONNX test data in @p folder, opened; dimensions that are not
/// known are 1.
SampleSet writeSamples(const Model& model, const std::filesystem::path& folder, size_t count = 12);

using OutputNumbers = std::vector<std::vector<float>>;

/// All outputs of @p network, a Session or a Simulation of @p model, for one sample after the other.
template <class Network>
OutputNumbers outputNumbers(const Network& network, const Model& model, const SampleSet& samples)
{
    OutputNumbers outputs;
    const BatchLayout layout = batchLayout(model, *samples.dataset);
    for (size_t i = 0; i < samples.size(); ++i)
        for (const TensorValue& value : network.run(viewsOf(readBatch(samples, i, 1, layout))))
            outputs.push_back(value.values);
    return outputs;
}

} // namespace bitdepth
