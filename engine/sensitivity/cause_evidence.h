#pragma once

#include "engine/numeric/encoding.h"
#include "engine/statistics/block_summary.h"
#include "engine/statistics/histogram.h"
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace bitdepth {

/// What shares a scale: a channel, what one calibration sample brought, or an input of a Concat.
struct EvidencePart {
    Range values;       ///< smallest and largest
    std::string name{}; ///< of the tensor, where it is one; otherwise a part is known by its place
};

/// The numbers that show the cause of noise, to be drawn: either parts or a histogram.
struct CauseEvidence {
    std::vector<EvidencePart> parts;            ///< empty: the cause lies in how all numbers are spread
    std::optional<size_t> guilty;               ///< the part that stands out; none where many do
    std::shared_ptr<const Histogram> histogram; ///< of all numbers; null where there are parts
    std::optional<Range> range; ///< that the scale can represent; none where there are many scales
};

/// Smallest and largest of @p values for each channel; @p channelOf names the channel of each.
std::vector<EvidencePart> partsByChannel(const std::vector<size_t>& channelOf,
                                         std::span<const float> values);
std::vector<EvidencePart> partsOf(const std::vector<Range>& ranges);
std::vector<EvidencePart> partsOf(const std::vector<Extremes>& samples);

/// Largest magnitude of each part.
std::vector<double> sizesOf(const std::vector<EvidencePart>& parts);

} // namespace bitdepth
