#pragma once

#include "engine/core/message.h"
#include <QImage>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace bitdepth {

using SampleShape = std::vector<int64_t>; ///< dimensions of one sample, the batch axis left out

/// One tensor of a sample.
struct SampleInput {
    std::string name;  ///< of the model's input, where the data names it; empty: inputs go by their order
    SampleShape shape; ///< as read() fills it: what the model wants, channels first unless it wants them last
    bool hasBatchAxis =
        true; ///< an axis for the batch comes before the shape; false: the shape is the whole tensor
};

/// An output written down beside a sample (output_0.pb of a test_data_set_* folder).
struct ReferenceOutput {
    SampleShape shape; ///< with the batch axis, as in the file
    std::vector<float> values;
};

/// Where samples come from: arrays in memory, picture files, ONNX test data. Immutable and thread-safe.
class SampleReader {
public:
    virtual ~SampleReader() = default;

    virtual size_t size() const = 0;
    virtual const std::vector<SampleInput>& inputs() const = 0;
    /// Fills @p values (as many as the input's shape says) with input number @p input of sample @p index.
    virtual void read(size_t index, size_t input, std::span<float> values) const = 0;
    /// The sample as the model sees it, for showing; a null image where it is no picture.
    virtual QImage picture(size_t index) const = 0;
    /// File name relative to the data's folder, or the place in the array.
    virtual std::string name(size_t index) const = 0;
    virtual std::vector<ReferenceOutput> referenceOutputs(size_t) const { return {}; }
    /// How a stored sample becomes the model's input, one sentence a step.
    virtual std::vector<Message> description() const = 0;
};

} // namespace bitdepth
