#pragma once

#include "engine/numeric/encoding.h"
#include "engine/statistics/histogram.h"
#include <cstdint>
#include <span>
#include <vector>

namespace bitdepth {

/// How many numbers of a tensor have which value and which error (reconstructed - original): the picture of
/// original against reconstructed values, turned so that no error is a level line.
struct ErrorMap {
    Range values; ///< what the columns cover: all values
    Range errors; ///< what the rows cover: symmetric; errors beyond stand in the outermost rows
    int columns = 0;
    int rows = 0;
    std::vector<uint64_t> counts; ///< columns x rows, row by row, the lowest error first
    Histogram errorHistogram;     ///< of all errors, also those beyond the rows
    uint64_t beyond = 0;          ///< how many errors lie beyond the rows
    double meanError = 0;         ///< a bias that does not average out in sums of products
    double largestError = 0;      ///< magnitude

    uint64_t count(int column, int row) const
    {
        return counts[static_cast<size_t>(row) * static_cast<size_t>(columns) + static_cast<size_t>(column)];
    }
};

/// Columns and rows of an ErrorMap; an odd number of rows has one for no error.
struct MapSize {
    int columns = 192;
    int rows = 65;
};

/// Of a constant tensor. NaN and Inf are left out. The rows cover the smallest range that holds 99.8 % of the
/// errors.
ErrorMap mapErrors(std::span<const float> original, std::span<const float> reconstructed, MapSize size = {});

/// Of values of which only the histogram is known: each bin is looked at in @p pointsPerBin places.
ErrorMap mapErrors(const Histogram& histogram, const ScaleOffset& scale, const Format& format,
                   MapSize size = {}, int pointsPerBin = 8);

} // namespace bitdepth
