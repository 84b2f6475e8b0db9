#include "engine/statistics/range_error.h"

#include "engine/numeric/fake_quantize.h"
#include "engine/numeric/vectorised.h"
#include "engine/statistics/error_measures.h"
#include <algorithm>
#include <cmath>

namespace bitdepth {

namespace {

constexpr int kPointsPerBin = 4;
constexpr size_t kPiece = 1024;       // values rounded at a time
constexpr double kToWhole = 0x1.8p52; // adding and taking it away rounds to a whole number, ties to even

/// Sum of density times the antiderivative of the squared error, over the edges where the density changes.
BITDEPTH_VECTORISED RangeError edgeSums(const double* edges, const double* steps, size_t count, double scale,
                                        double low, double high)
{
    double rounding = 0;
    double clipping = 0;
    const double perStep = scale * scale * scale / 12;
#pragma omp simd reduction(+ : rounding, clipping)
    for (size_t i = 0; i < count; ++i) {
        double inside = edges[i] > low ? edges[i] : low;
        inside = inside < high ? inside : high;
        const double whole = (inside / scale + kToWhole) - kToWhole;
        const double rest = inside - whole * scale;
        const double beyond = edges[i] - inside;
        rounding += steps[i] * (whole * perStep + rest * rest * rest / 3);
        clipping += steps[i] * (beyond * beyond * beyond / 3);
    }
    return {rounding, clipping};
}

/// Weighted squared differences, told apart by whether the value lies in [low, high].
BITDEPTH_VECTORISED RangeError pointSums(const float* points, const float* rounded, const float* weights,
                                         size_t count, double low, double high)
{
    double rounding = 0;
    double clipping = 0;
#pragma omp simd reduction(+ : rounding, clipping)
    for (size_t i = 0; i < count; ++i) {
        const double value = points[i];
        const double difference = value - static_cast<double>(rounded[i]);
        const double square = difference * difference * static_cast<double>(weights[i]);
        const bool inside = (value >= low) & (value <= high);
        rounding += inside ? square : 0.0;
        clipping += inside ? 0.0 : square;
    }
    return {rounding, clipping};
}

/// Sum of the squared errors of an integer format, in one loop because a search over small groups calls it so
/// often.
BITDEPTH_VECTORISED double squaredErrors(const float* values, size_t count, float scale, CodeBounds bounds)
{
    double sum = 0;
#pragma omp simd reduction(+ : sum)
    for (size_t i = 0; i < count; ++i) {
        const float rounded = roundToCode(values[i] / scale, bounds) * scale;
        const double error = static_cast<double>(values[i]) - static_cast<double>(rounded);
        sum += error * error;
    }
    return sum;
}

double squaredErrors(std::span<const float> values, const ScaleOffset& parameters, const Format& format)
{
    NoiseSums sums;
    float rounded[kPiece];
    for (size_t from = 0; from < values.size(); from += kPiece) {
        const auto piece = values.subspan(from, std::min(kPiece, values.size() - from));
        fakeQuantize(piece.data(), rounded, piece.size(), parameters, format);
        sums.add(piece, {rounded, piece.size()});
    }
    return sums.noise;
}

RangeError weighted(std::span<const float> points, const float* weights, const ScaleOffset& parameters,
                    const Format& format)
{
    float rounded[kPiece];
    const Range range = representableRange(parameters, format);
    RangeError sum;
    for (size_t from = 0; from < points.size(); from += kPiece) {
        const size_t count = std::min(kPiece, points.size() - from);
        fakeQuantize(points.data() + from, rounded, count, parameters, format);
        const RangeError piece =
            pointSums(points.data() + from, rounded, weights + from, count, range.low, range.high);
        sum.rounding += piece.rounding;
        sum.clipping += piece.clipping;
    }
    return sum;
}

} // namespace

RangeErrorMeter::RangeErrorMeter(const Histogram& histogram, const Format& format)
    : m_format(format), m_total(static_cast<double>(histogram.total))
{
    for (size_t bin = 0; bin < histogram.counts.size(); ++bin) {
        const bool holdsZero = histogram.firstBin + static_cast<int64_t>(bin) == 0;
        const uint64_t count = histogram.counts[bin] - (holdsZero ? histogram.zeros : 0);
        const double from = std::max(histogram.edge(bin), static_cast<double>(histogram.min));
        const double to = std::min(histogram.edge(bin + 1), static_cast<double>(histogram.max));
        if (count != 0)
            addBin(from, to, static_cast<double>(count));
    }
}

void RangeErrorMeter::addBin(double from, double to, double count)
{
    const double width = to - from;
    if (width > 0 && m_format.isInteger()) {
        m_edges.insert(m_edges.end(), {from, to});
        m_steps.insert(m_steps.end(), {-count / width, count / width});
        return;
    }
    const int points = width > 0 ? kPointsPerBin : 1;
    for (int i = 0; i < points; ++i) {
        m_points.push_back(static_cast<float>(from + width * (i + 0.5) / points));
        m_weights.push_back(static_cast<float>(count / points));
    }
}

RangeError RangeErrorMeter::operator()(const ScaleOffset& parameters) const
{
    if (m_total == 0)
        return {};
    RangeError error = weighted(m_points, m_weights.data(), parameters, m_format);
    if (m_format.isInteger()) {
        const Range range = representableRange(parameters, m_format);
        const RangeError edges =
            edgeSums(m_edges.data(), m_steps.data(), m_edges.size(), parameters.scale, range.low, range.high);
        error.rounding += edges.rounding;
        error.clipping += edges.clipping;
    }
    return {error.rounding / m_total, error.clipping / m_total};
}

RangeError rangeError(const Histogram& histogram, const ScaleOffset& parameters, const Format& format)
{
    return RangeErrorMeter(histogram, format)(parameters);
}

double meanSquaredError(std::span<const float> values, const ScaleOffset& parameters, const Format& format)
{
    if (values.empty())
        return 0;
    const double sum = format.isInteger() ? squaredErrors(values.data(), values.size(), parameters.scale,
                                                          CodeBounds(parameters))
                                          : squaredErrors(values, parameters, format);
    return sum / static_cast<double>(values.size());
}

} // namespace bitdepth
