#pragma once

#include "engine/numeric/encoding.h"
#include "engine/statistics/histogram.h"
#include <span>
#include <vector>

namespace bitdepth {

/// Expected squared error of quantizing the values in a histogram, rounding and clipping apart; sum = their
/// mean squared error.
struct RangeError {
    double rounding = 0; ///< mean squared error of values inside the range, as a share of all values
    double clipping = 0; ///< mean squared error of values outside

    double sum() const { return rounding + clipping; }
};

/// A histogram prepared so that the error of many candidate ranges is found quickly.
///
/// Inside a bin the values are taken as spread evenly, exact zeros and a bin of no width (the maximum on a
/// bin's edge) as points. For integers the error integral is then exact: with r = x - s round(x / s),
///
///     integral from 0 to x of (u - s round(u / s))^2 du = round(x / s) s^3 / 12 + r^3 / 3,
///
/// so that fine grids (16 bits) are rated as rightly as coarse ones. Float formats are sampled at points in
/// each bin.
class RangeErrorMeter {
public:
    RangeErrorMeter(const Histogram& histogram, const Format& format);

    RangeError operator()(const ScaleOffset& parameters) const;

private:
    void addBin(double from, double to, double count);

    Format m_format;
    double m_total = 0;
    std::vector<double> m_edges;  ///< where the density of values changes
    std::vector<double> m_steps;  ///< density before the edge less density behind it
    std::vector<float> m_points;  ///< float formats, and points of integer ones: values ...
    std::vector<float> m_weights; ///< ... and how many stand at each
};

RangeError rangeError(const Histogram& histogram, const ScaleOffset& parameters, const Format& format);

/// Mean squared error of quantizing these very values, all of them finite. 0 where there are none.
double meanSquaredError(std::span<const float> values, const ScaleOffset& parameters, const Format& format);

} // namespace bitdepth
