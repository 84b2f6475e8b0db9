#pragma once

#include "engine/numeric/encoding.h"
#include "engine/statistics/histogram.h"
#include <optional>
#include <vector>

namespace bitdepth {

/// One representable value with what was rounded to it.
struct Level {
    double value = 0;
    double low = 0; ///< middle between it and the level below: from here on numbers are rounded to it
    double high = 0;
    uint64_t count = 0; ///< how many reconstructed numbers are this one
};

/// @p histogram with bins at least @p width wide, which they reach by doubling.
Histogram withBinsOf(const Histogram& histogram, double width);

/// Representable values of one scale that lie in @p visible, ascending; empty where there are more than @p
/// most of them.
std::vector<double> levelsIn(const ScaleOffset& scale, const Format& format, const Range& visible,
                             size_t most);

/// Reconstructed counts by level. Empty where the histogram's bins are too coarse to tell levels apart, or
/// there are several scales.
std::vector<Level> countLevels(const Histogram& reconstructed, const Encoding& encoding);

/// The same before anything was quantized: how many of the values in @p histogram each level of @p scale
/// would get, a bin's values taken as spread evenly. Empty where levels are too many to tell apart.
std::vector<Level> expectedLevels(const Histogram& histogram, const ScaleOffset& scale, const Format& format);

/// Widest range that any of the scales can represent.
Range clippingRange(const Encoding& encoding);

/// Share of the values below and above @p range; a bin cut by a border counts as far as it lies outside.
double shareOutside(const Histogram& histogram, const Range& range);

/// Whether few bins dwarf the rest, so that on a linear scale only a spike would be seen: less than a quarter
/// of @p range holds bins that reach a fiftieth of the tallest.
bool isSpiky(const Histogram& histogram, const Range& range);

/// From the bins, for tensors of which nothing else is known.
double mean(const Histogram& histogram);
double standardDeviation(const Histogram& histogram);

/// Index of the bin that holds @p value, or nothing.
std::optional<size_t> binAt(const Histogram& histogram, double value);

} // namespace bitdepth
