#include "app/sample_picture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace bitdepth {

namespace {

constexpr int kLongestSide = 4096; ///< of a heat map; what is longer is folded

/// From dark blue over green to yellow, as bright as the share says.
QRgb heatColor(double share)
{
    static constexpr std::array<std::array<double, 3>, 5> kStops = {
        {{68, 1, 84}, {59, 82, 139}, {33, 145, 140}, {94, 201, 98}, {253, 231, 37}}};
    const double place = std::clamp(share, 0.0, 1.0) * (kStops.size() - 1);
    const size_t stop = std::min(static_cast<size_t>(place), kStops.size() - 2);
    const double part = place - static_cast<double>(stop);
    const auto mixed = [&](size_t channel) {
        return static_cast<int>(std::lround(kStops[stop][channel] * (1 - part) + kStops[stop + 1][channel] * part));
    };
    return qRgb(mixed(0), mixed(1), mixed(2));
}

/// Columns of the map: the last axis, or where that is all there is, a rectangle three times as wide as high.
size_t columnsOf(const SampleShape& shape, size_t count)
{
    const size_t last = shape.empty() ? 1 : static_cast<size_t>(std::max<int64_t>(shape.back(), 1));
    const bool isRow = last == count;
    const size_t columns =
        isRow && count > 64 ? static_cast<size_t>(std::ceil(std::sqrt(3.0 * static_cast<double>(count)))) : last;
    return std::clamp<size_t>(columns, 1, kLongestSide);
}

} // namespace

QImage heatMap(std::span<const float> values, const SampleShape& shape)
{
    if (values.empty())
        return {};
    double least = std::numeric_limits<double>::infinity();
    double greatest = -least;
    for (const float value : values) {
        if (!std::isfinite(value))
            continue;
        least = std::min<double>(least, value);
        greatest = std::max<double>(greatest, value);
    }
    const double range = greatest > least ? greatest - least : 1;
    const size_t columns = columnsOf(shape, values.size());
    const size_t rows = std::min<size_t>((values.size() + columns - 1) / columns, kLongestSide);
    QImage image(static_cast<int>(columns), static_cast<int>(rows), QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    for (size_t i = 0; i < std::min(values.size(), rows * columns); ++i) {
        if (std::isfinite(values[i]))
            image.setPixel(static_cast<int>(i % columns), static_cast<int>(i / columns),
                           heatColor((values[i] - least) / range));
    }
    return image;
}

QImage samplePicture(const Dataset& dataset, size_t index)
{
    const QImage picture = dataset.picture(index);
    if (!picture.isNull())
        return picture;
    std::vector<float> values(dataset.sampleSize());
    dataset.read(index, values);
    return heatMap(values, dataset.sampleShape());
}

namespace {

SampleLook lookAt(const Dataset& dataset, size_t index, int side)
{
    SampleLook look;
    const QImage picture = samplePicture(dataset, index);
    look.picture =
        picture.scaled(side, side, Qt::KeepAspectRatio,
                       picture.width() < side ? Qt::FastTransformation : Qt::SmoothTransformation);
    std::vector<float> values(dataset.sampleSize());
    dataset.read(index, values);
    if (values.empty())
        return look;
    const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
    look.least = *least;
    look.greatest = *greatest;
    look.mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    return look;
}

} // namespace

void SamplePictures::request(const DatasetPtr& dataset, size_t index, int side)
{
    m_waiting.enqueue({dataset, index, side});
    if (!m_job.isRunning())
        startNext();
}

void SamplePictures::startNext()
{
    if (m_waiting.isEmpty())
        return;
    const Wanted wanted = m_waiting.dequeue();
    m_job.start(
        QString(),
        [wanted](const JobControl&) {
            try {
                return lookAt(*wanted.dataset, wanted.index, wanted.side);
            } catch (const Error&) {
                return SampleLook(); // what cannot be read has no picture; evaluating it says why
            }
        },
        [this, wanted](const SampleLook& look) {
            emit ready(wanted.dataset, wanted.index, look);
            startNext();
        });
}

} // namespace bitdepth
