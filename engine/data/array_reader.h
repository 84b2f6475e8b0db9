#pragma once

#include "engine/data/descriptor.h"
#include "engine/data/sample_conversion.h"

namespace bitdepth {

/// Samples along the first axis of an array that stays in memory as it was stored; values are converted on
/// every read.
class ArrayReader : public SampleReader {
public:
    /// @p conversion is for one sample of @p array; @p color says what its channels are, for showing.
    ArrayReader(TypedArray array, SampleConversion conversion, ColorOrder color);

    size_t size() const override { return static_cast<size_t>(m_array.shape.front()); }
    const std::vector<SampleInput>& inputs() const override { return m_inputs; }
    void read(size_t index, size_t input, std::span<float> values) const override;
    QImage picture(size_t index) const override;
    std::string name(size_t index) const override { return "#" + std::to_string(index); }
    std::vector<Message> description() const override;

private:
    const std::byte* sample(size_t index) const;

    TypedArray m_array;
    SampleConversion m_conversion;
    ColorOrder m_color;
    std::vector<SampleInput> m_inputs;
};

} // namespace bitdepth
