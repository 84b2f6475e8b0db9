#include "engine/data/sample_conversion.h"

#include "engine/core/error.h"
#include <algorithm>
#include <charconv>
#include <tuple>

namespace bitdepth {

namespace {

template <size_t kStride>
void gather(const float* from, float* to, size_t count)
{
    for (size_t i = 0; i < count; ++i)
        to[i] = from[i * kStride];
}

void copyStrided(const float* from, size_t fromStride, float* to, size_t toStride, size_t count)
{
    if (fromStride == 3 && toStride == 1) // pictures: the compiler makes shuffles of it
        return gather<3>(from, to, count);
    for (size_t i = 0; i < count; ++i)
        to[i * toStride] = from[i * fromStride];
}

/// (value * scale - mean) / deviation for a run of values of one channel.
void scaleRun(float* values, size_t stride, size_t count, float scale, float mean, float deviation)
{
    if (stride == 1)
        for (size_t i = 0; i < count; ++i)
            values[i] = (values[i] * scale - mean) / deviation;
    else
        for (size_t i = 0; i < count; ++i)
            values[i * stride] = (values[i * stride] * scale - mean) / deviation;
}

float ofChannel(const std::vector<float>& values, size_t channel, float otherwise)
{
    return values.empty() ? otherwise : values[values.size() == 1 ? 0 : channel];
}

std::string listText(const std::vector<float>& values, const char* otherwise)
{
    std::string text = values.empty() ? otherwise : "";
    for (const float value : values) {
        char digits[32];
        const auto [end, error] = std::to_chars(digits, digits + sizeof digits, value);
        text += (text.empty() ? "" : ", ") + std::string(digits, end);
    }
    return text;
}

} // namespace

SampleConversion::SampleConversion(SampleLayout layout, ValueScaling scaling)
    : m_layout(std::move(layout)), m_scaling(std::move(scaling))
{}

void SampleConversion::apply(ElementKind kind, const std::byte* stored, std::span<float> values) const
{
    if (m_layout.keepsOrder()) {
        toFloats(kind, stored, values);
    } else {
        std::vector<float> asStored(values.size());
        toFloats(kind, stored, asStored);
        arrange(asStored, values);
    }
    scaleValues(m_scaling, m_layout, values);
}

void SampleConversion::arrange(std::span<const float> stored, std::span<float> values) const
{
    const auto [outer, channels, inner] = std::tuple(m_layout.outer, m_layout.channels, m_layout.inner);
    const size_t plane = outer * inner;
    const size_t toStride = m_layout.channelsLast ? channels : 1;
    for (size_t channel = 0; channel < channels; ++channel) {
        float* to = values.data() + (m_layout.channelsLast ? channel : channel * plane);
        if (inner == 1)
            copyStrided(stored.data() + channel, channels, to, toStride, outer);
        else
            for (size_t block = 0; block < outer; ++block)
                copyStrided(stored.data() + (block * channels + channel) * inner, 1,
                            to + block * inner * toStride, toStride, inner);
    }
}

std::vector<Message> SampleConversion::description() const
{
    std::vector<Message> steps;
    if (!m_layout.keepsOrder())
        steps.push_back({QT_TRANSLATE_NOOP("Engine", "Its axes are reordered from %1 to %2."),
                         {shapeText(m_layout.stored), shapeText(m_layout.shape)}});
    steps.push_back(m_scaling.description());
    return steps;
}

Message ValueScaling::description() const
{
    if (isIdentity())
        return {QT_TRANSLATE_NOOP("Engine", "Values are used as they are stored."), {}};
    return {QT_TRANSLATE_NOOP("Engine",
                              "A value becomes (value * scale - mean) / std, with scale %1, mean %2 and "
                              "std %3."),
            {listText({scale}, "1"), listText(mean, "0"), listText(deviation, "1")}};
}

void scaleValues(const ValueScaling& scaling, const SampleLayout& layout, std::span<float> values)
{
    const auto& [factor, mean, deviation] = scaling;
    if (scaling.isIdentity())
        return;
    if (mean.size() <= 1 && deviation.size() <= 1)
        return scaleRun(values.data(), 1, values.size(), factor, ofChannel(mean, 0, 0),
                        ofChannel(deviation, 0, 1));
    const size_t plane = layout.outer * layout.inner;
    const bool last = layout.channelsLast;
    for (size_t channel = 0; channel < layout.channels; ++channel)
        scaleRun(values.data() + (last ? channel : channel * plane), last ? layout.channels : 1, plane,
                 factor, ofChannel(mean, channel, 0), ofChannel(deviation, channel, 1));
}

void checkScaling(const ValueScaling& scaling, size_t channels, const std::string& place)
{
    for (const auto* values : {&scaling.mean, &scaling.deviation})
        if (values->size() > 1 && values->size() != channels)
            throw Error(QT_TRANSLATE_NOOP("Engine",
                                          "%1 gives mean or std for %2 channels, but a sample has %3: give "
                                          "one number, or one for each channel."),
                        {place, std::to_string(values->size()), std::to_string(channels)});
    if (std::find(scaling.deviation.begin(), scaling.deviation.end(), 0.0f) != scaling.deviation.end())
        throw Error(
            QT_TRANSLATE_NOOP("Engine", "%1 gives a std of 0, by which nothing can be divided: correct it."),
            {place});
}

} // namespace bitdepth
