#include "engine/data/array_reader.h"

#include "engine/data/pixel_image.h"

namespace bitdepth {

namespace {

/// Height and width of a stored sample that can be shown; nothing where it is no picture of 1 or 3 channels.
std::optional<PixelSize> pictureSize(const SampleLayout& layout)
{
    SampleShape sides = layout.stored;
    if (sides.size() == 3)
        sides.erase(layout.outer == 1   ? sides.begin()
                    : layout.inner == 1 ? sides.end() - 1
                                        : sides.begin() + 1);
    constexpr int64_t kLargest = 1 << 15;
    const bool shown = sides.size() == 2 && (layout.channels == 1 || layout.channels == 3) && sides[0] > 0 &&
                       sides[0] <= kLargest && sides[1] <= kLargest &&
                       elementCountOf(sides) == layout.outer * layout.inner;
    return shown ? std::optional(PixelSize{static_cast<int>(sides[0]), static_cast<int>(sides[1])})
                 : std::nullopt;
}

} // namespace

ArrayReader::ArrayReader(TypedArray array, SampleConversion conversion, ColorOrder color)
    : m_array(std::move(array)),
      m_conversion(std::move(conversion)),
      m_color(color),
      m_inputs{{"", m_conversion.layout().shape}}
{}

const std::byte* ArrayReader::sample(size_t index) const
{
    return m_array.bytes.data() + index * m_conversion.layout().size() * elementSize(m_array.kind);
}

void ArrayReader::read(size_t index, size_t, std::span<float> values) const
{
    m_conversion.apply(m_array.kind, sample(index), values);
}

QImage ArrayReader::picture(size_t index) const
{
    const SampleLayout& layout = m_conversion.layout();
    const auto size = pictureSize(layout);
    if (!size || m_array.kind != ElementKind::UInt8) // other numbers have no agreed black and white
        return {};
    PixelImage image = makePixelImage(size->height, size->width, static_cast<int>(layout.channels));
    const auto* stored = reinterpret_cast<const uint8_t*>(sample(index));
    for (size_t channel = 0; channel < layout.channels; ++channel) {
        const size_t shown = m_color == ColorOrder::Bgr ? layout.channels - 1 - channel : channel;
        for (size_t pixel = 0; pixel < layout.outer * layout.inner; ++pixel) {
            const size_t block = pixel / layout.inner;
            const size_t from = (block * layout.channels + channel) * layout.inner + pixel % layout.inner;
            image.pixels[pixel * layout.channels + shown] = stored[from];
        }
    }
    return toQImage(image);
}

std::vector<Message> ArrayReader::description() const
{
    std::vector<Message> steps = {{QT_TRANSLATE_NOOP("Engine", "Each sample is an array of %1 values (%2)."),
                                   {shapeText(m_conversion.layout().stored), elementName(m_array.kind)}}};
    const std::vector<Message> more = m_conversion.description();
    steps.insert(steps.end(), more.begin(), more.end());
    return steps;
}

} // namespace bitdepth
