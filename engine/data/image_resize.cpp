#include "engine/data/image_resize.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace bitdepth {

namespace {

constexpr int kWeightBits = 22; // 8 bits of value, 22 of weight: a sum stays below 2^31

constexpr int32_t kHalf = 1 << (kWeightBits - 1);

/// What the new pixels along one axis are means of.
struct Axis {
    /// The stored pixels of one new pixel: they stand side by side, their weights from weights[at] on.
    struct Span {
        int first = 0;
        int count = 0;
        size_t at = 0;
    };
    std::vector<Span> spans;
    std::vector<int32_t> weights; ///< in units of 2^-22, those of a pixel about 2^22 together
};

Axis makeAxis(int oldSize, int newSize)
{
    const double step = static_cast<double>(oldSize) / newSize;
    const double reach = std::max(step, 1.0);
    Axis axis;
    std::vector<double> raw;
    for (int pixel = 0; pixel < newSize; ++pixel) {
        const double center = (pixel + 0.5) * step;
        const int first = std::max(0, static_cast<int>(std::floor(center - reach + 0.5)));
        const int end = std::min(oldSize, static_cast<int>(std::floor(center + reach + 0.5)));
        axis.spans.push_back({first, end - first, axis.weights.size()});
        raw.clear();
        double sum = 0;
        for (int x = first; x < end; ++x) {
            raw.push_back(std::max(0.0, 1 - std::abs((x + 0.5 - center) * (1 / reach))));
            sum += raw.back();
        }
        for (const double weight : raw)
            axis.weights.push_back(static_cast<int32_t>(0.5 + weight / sum * (1 << kWeightBits)));
    }
    return axis;
}

uint8_t rounded(int32_t sum) { return static_cast<uint8_t>(std::clamp(sum >> kWeightBits, 0, 255)); }

template <int kChannels>
void resizeRow(const uint8_t* row, const Axis& axis, uint8_t* to)
{
    for (const Axis::Span& span : axis.spans) {
        const uint8_t* from = row + span.first * kChannels;
        const int32_t* weights = &axis.weights[span.at];
        int32_t sums[kChannels];
        std::fill_n(sums, kChannels, kHalf);
        for (int i = 0; i < span.count; ++i)
            for (int channel = 0; channel < kChannels; ++channel)
                sums[channel] += from[i * kChannels + channel] * weights[i];
        to = std::transform(sums, sums + kChannels, to, rounded);
    }
}

PixelImage resizeRows(const PixelImage& image, int width)
{
    PixelImage result = makePixelImage(image.height, width, image.channels);
    const Axis axis = makeAxis(image.width, width);
    for (int y = 0; y < image.height; ++y)
        if (image.channels == 1)
            resizeRow<1>(image.row(y), axis, result.row(y));
        else
            resizeRow<3>(image.row(y), axis, result.row(y));
    return result;
}

PixelImage resizeColumns(const PixelImage& image, int height)
{
    PixelImage result = makePixelImage(height, image.width, image.channels);
    const Axis axis = makeAxis(image.height, height);
    std::vector<int32_t> sums(image.rowSize());
    for (int y = 0; y < height; ++y) {
        const Axis::Span& span = axis.spans[static_cast<size_t>(y)];
        std::fill(sums.begin(), sums.end(), kHalf);
        for (int i = 0; i < span.count; ++i) {
            const uint8_t* from = image.row(span.first + i);
            const int32_t weight = axis.weights[span.at + static_cast<size_t>(i)];
            for (size_t x = 0; x < sums.size(); ++x)
                sums[x] += from[x] * weight;
        }
        std::transform(sums.begin(), sums.end(), result.row(y), rounded);
    }
    return result;
}

/// What is cut off before the middle: half of the rest, halves to the even neighbour.
int border(int whole, int middle) { return static_cast<int>(std::nearbyint((whole - middle) / 2.0)); }

} // namespace

PixelImage resizePicture(const PixelImage& image, int height, int width)
{
    const PixelImage narrowed = image.width == width ? image : resizeRows(image, width);
    return narrowed.height == height ? narrowed : resizeColumns(narrowed, height);
}

PixelImage cropCenter(const PixelImage& image, int height, int width)
{
    PixelImage result = makePixelImage(height, width, image.channels);
    const int top = border(image.height, height);
    const int left = border(image.width, width);
    for (int y = 0; y < height; ++y)
        std::memcpy(result.row(y), image.row(top + y) + left * image.channels, result.rowSize());
    return result;
}

} // namespace bitdepth
