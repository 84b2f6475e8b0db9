#pragma once

#include "engine/data/sample_layout.h"
#include "engine/data/typed_array.h"

namespace bitdepth {

/// What becomes of a value: (value * scale - mean) / deviation, in single precision, each step rounded.
struct ValueScaling {
    float scale = 1;
    std::vector<float> mean;      ///< one for all channels, or one a channel; empty: 0
    std::vector<float> deviation; ///< likewise; empty: 1

    bool isIdentity() const { return scale == 1 && mean.empty() && deviation.empty(); }
    /// One sentence.
    Message description() const;
};

/// Scales values that are already laid out as @p layout says.
void scaleValues(const ValueScaling& scaling, const SampleLayout& layout, std::span<float> values);

/// Turns stored samples into a model's input: floats, in its layout, scaled.
class SampleConversion {
public:
    SampleConversion(SampleLayout layout, ValueScaling scaling);

    const SampleLayout& layout() const { return m_layout; }
    const ValueScaling& scaling() const { return m_scaling; }

    /// Fills @p values (layout().size() of them) from a stored sample.
    void apply(ElementKind kind, const std::byte* stored, std::span<float> values) const;
    /// One sentence a step.
    std::vector<Message> description() const;

private:
    void arrange(std::span<const float> stored, std::span<float> values) const;

    SampleLayout m_layout;
    ValueScaling m_scaling;
};

/// Throws Error where @p scaling does not go with samples of @p channels channels: another count, a deviation
/// of 0.
/// @p place names who said it.
void checkScaling(const ValueScaling& scaling, size_t channels, const std::string& place);

} // namespace bitdepth
