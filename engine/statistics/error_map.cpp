#include "engine/statistics/error_map.h"

#include "engine/statistics/percentile.h"
#include <algorithm>
#include <cmath>

namespace bitdepth {

namespace {

constexpr double kShownPercent = 99.8;
constexpr size_t kPiece = 4096; ///< errors counted at a time

/// Numbers with what they weigh: a tensor's own count once each, a histogram's stand for many.
struct WeightedValue {
    float value;
    float error;
    double weight;
};

/// Calls @p visit for each of a tensor's finite numbers.
template <class Visitor>
void forEachValue(std::span<const float> original, std::span<const float> reconstructed, Visitor&& visit)
{
    for (size_t i = 0; i < original.size(); ++i) {
        const float error = reconstructed[i] - original[i];
        if (std::isfinite(error))
            visit(WeightedValue{original[i], error, 1});
    }
}

/// The values a histogram counts, with their errors: a few places in each bin share its count, exact zeros
/// stand by themselves.
std::vector<WeightedValue> pointsOf(const Histogram& histogram, const ScaleOffset& scale,
                                    const Format& format, int pointsPerBin)
{
    std::vector<WeightedValue> points;
    const auto add = [&](double value, double weight) {
        const auto original = static_cast<float>(value);
        float back = 0;
        fakeQuantize(&original, &back, 1, scale, format);
        points.push_back({original, back - original, weight});
    };
    for (size_t bin = 0; bin < histogram.counts.size(); ++bin) {
        const bool holdsZero = histogram.firstBin + static_cast<int64_t>(bin) == 0;
        const auto count = static_cast<double>(histogram.counts[bin] - (holdsZero ? histogram.zeros : 0));
        const double low = std::max(histogram.edge(bin), static_cast<double>(histogram.min));
        const double high = std::min(histogram.edge(bin + 1), static_cast<double>(histogram.max));
        for (int i = 0; count > 0 && i < pointsPerBin; ++i)
            add(low + (high - low) * (i + 0.5) / pointsPerBin, count / pointsPerBin);
    }
    if (histogram.zeros > 0)
        add(0, static_cast<double>(histogram.zeros));
    return points;
}

/// Index of the cell, of @p cells even ones over @p range, that holds @p value; the outermost take what is
/// beyond.
int cellOf(double value, const Range& range, int cells)
{
    const double width = range.high - range.low;
    if (!(width > 0))
        return cells / 2;
    return static_cast<int>(std::clamp((value - range.low) / width * cells, 0.0, cells - 1.0));
}

ErrorMap emptyMap(const Range& values, const Histogram& errors, MapSize size)
{
    ErrorMap map;
    map.values = values;
    map.columns = size.columns;
    map.rows = size.rows;
    map.errorHistogram = errors;
    map.largestError = std::max(std::abs(double(errors.min)), std::abs(double(errors.max)));
    const Range most = magnitudePercentile(errors, kShownPercent);
    map.errors = {-most.high, most.high};
    return map;
}

/// Adds up weights, which are fractions where they come from a histogram, and rounds them in the end.
class MapFiller {
public:
    explicit MapFiller(ErrorMap& map)
        : m_map(map), m_weights(static_cast<size_t>(map.columns) * static_cast<size_t>(map.rows))
    {}

    void operator()(const WeightedValue& one)
    {
        const int column = cellOf(one.value, m_map.values, m_map.columns);
        const int row = cellOf(one.error, m_map.errors, m_map.rows);
        const auto cell =
            static_cast<size_t>(row) * static_cast<size_t>(m_map.columns) + static_cast<size_t>(column);
        m_weights[cell] += one.weight;
        m_sum += one.weight * double(one.error);
        m_total += one.weight;
        m_beyond += std::abs(double(one.error)) > m_map.errors.high ? one.weight : 0;
    }

    void finish()
    {
        m_map.counts.reserve(m_weights.size());
        for (const double weight : m_weights) // what is there at all stays visible
            m_map.counts.push_back(weight > 0 ? std::max<uint64_t>(std::llround(weight), 1) : 0);
        m_map.meanError = m_total > 0 ? m_sum / m_total : 0;
        m_map.beyond = static_cast<uint64_t>(std::llround(m_beyond));
    }

private:
    ErrorMap& m_map;
    std::vector<double> m_weights;
    double m_sum = 0;
    double m_total = 0;
    double m_beyond = 0;
};

/// Histogram of weighted errors, each bin's weight rounded.
Histogram weightedHistogram(const std::vector<WeightedValue>& points)
{
    StreamingHistogram counted;
    std::vector<float> errors;
    for (const WeightedValue& point : points)
        errors.push_back(point.error);
    counted.add(errors);
    Histogram result = counted.histogram(); // its bins suit; now the weights
    std::fill(result.counts.begin(), result.counts.end(), 0);
    std::vector<double> weights(result.counts.size());
    double zeros = 0;
    for (const WeightedValue& point : points) {
        const auto bin = static_cast<int64_t>(std::floor(point.error / result.binWidth)) - result.firstBin;
        weights.at(static_cast<size_t>(std::clamp<int64_t>(bin, 0, std::ssize(weights) - 1))) += point.weight;
        zeros += point.error == 0 ? point.weight : 0;
    }
    result.total = 0;
    for (size_t bin = 0; bin < weights.size(); ++bin)
        result.total += result.counts[bin] = static_cast<uint64_t>(std::llround(weights[bin]));
    const auto zeroBin = static_cast<size_t>(-result.firstBin);
    const uint64_t most = zeroBin < result.counts.size() ? result.counts[zeroBin] : 0;
    result.zeros = std::min(static_cast<uint64_t>(std::llround(zeros)), most);
    return result;
}

} // namespace

ErrorMap mapErrors(std::span<const float> original, std::span<const float> reconstructed, MapSize size)
{
    StreamingHistogram counted;
    std::vector<float> errors;
    errors.reserve(kPiece);
    Range values;
    bool first = true;
    forEachValue(original, reconstructed, [&](const WeightedValue& one) {
        errors.push_back(one.error);
        if (errors.size() == kPiece) {
            counted.add(errors);
            errors.clear();
        }
        const double value = one.value;
        values =
            first ? Range{value, value} : Range{std::min(values.low, value), std::max(values.high, value)};
        first = false;
    });
    counted.add(errors);
    ErrorMap map = emptyMap(values, counted.histogram(), size);
    MapFiller fill(map);
    forEachValue(original, reconstructed, fill);
    fill.finish();
    return map;
}

ErrorMap mapErrors(const Histogram& histogram, const ScaleOffset& scale, const Format& format, MapSize size,
                   int pointsPerBin)
{
    const std::vector<WeightedValue> points = pointsOf(histogram, scale, format, pointsPerBin);
    if (points.empty())
        return emptyMap({}, {}, size);
    ErrorMap map = emptyMap({histogram.min, histogram.max}, weightedHistogram(points), size);
    MapFiller fill(map);
    for (const WeightedValue& point : points)
        fill(point);
    fill.finish();
    return map;
}

} // namespace bitdepth
