#include "engine/data/image_resize.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace bitdepth {

namespace {

constexpr int kWeightBits = 22; // 8 bits of value, 22 of weight: a sum stays below 2^31

/// The stored pixels one new pixel is the mean of.
struct Contribution {
    int first = 0;
    std::vector<int32_t> weights; ///< in units of 2^-22, their sum about 2^22
};

Contribution contributionTo(int pixel, int oldSize, int newSize)
{
    const double step = static_cast<double>(oldSize) / newSize;
    const double reach = std::max(step, 1.0);
    const double center = (pixel + 0.5) * step;
    Contribution result;
    result.first = std::max(0, static_cast<int>(center - reach + 0.5));
    const int end = std::min(oldSize, static_cast<int>(center + reach + 0.5));
    std::vector<double> weights;
    double sum = 0;
    for (int x = result.first; x < end; ++x) {
        weights.push_back(std::max(0.0, 1 - std::abs((x + 0.5 - center) * (1 / reach))));
        sum += weights.back();
    }
    for (const double weight : weights)
        result.weights.push_back(static_cast<int32_t>(0.5 + weight / sum * (1 << kWeightBits)));
    return result;
}

std::vector<Contribution> contributions(int oldSize, int newSize)
{
    std::vector<Contribution> all;
    for (int pixel = 0; pixel < newSize; ++pixel)
        all.push_back(contributionTo(pixel, oldSize, newSize));
    return all;
}

uint8_t rounded(int32_t sum) { return static_cast<uint8_t>(std::clamp(sum >> kWeightBits, 0, 255)); }

constexpr int32_t kHalf = 1 << (kWeightBits - 1);

PixelImage resizeRows(const PixelImage& image, int width)
{
    PixelImage result = makePixelImage(image.height, width, image.channels);
    const std::vector<Contribution> columns = contributions(image.width, width);
    for (int y = 0; y < image.height; ++y) {
        uint8_t* to = result.row(y);
        for (const Contribution& column : columns)
            for (int channel = 0; channel < image.channels; ++channel) {
                const uint8_t* from = image.row(y) + column.first * image.channels + channel;
                int32_t sum = kHalf;
                for (size_t i = 0; i < column.weights.size(); ++i)
                    sum += from[i * static_cast<size_t>(image.channels)] * column.weights[i];
                *to++ = rounded(sum);
            }
    }
    return result;
}

PixelImage resizeColumns(const PixelImage& image, int height)
{
    PixelImage result = makePixelImage(height, image.width, image.channels);
    std::vector<int32_t> sums(image.rowSize());
    for (int y = 0; y < height; ++y) {
        const Contribution rows = contributionTo(y, image.height, height);
        std::fill(sums.begin(), sums.end(), kHalf);
        for (size_t i = 0; i < rows.weights.size(); ++i) {
            const uint8_t* from = image.row(rows.first + static_cast<int>(i));
            for (size_t x = 0; x < sums.size(); ++x)
                sums[x] += from[x] * rows.weights[i];
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
