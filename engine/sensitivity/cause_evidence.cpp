#include "engine/sensitivity/cause_evidence.h"

#include <algorithm>
#include <cmath>

namespace bitdepth {

std::vector<EvidencePart> partsByChannel(const std::vector<size_t>& channelOf, std::span<const float> values)
{
    std::vector<EvidencePart> parts;
    std::vector<bool> seen;
    for (size_t i = 0; i < values.size(); ++i) {
        const size_t channel = channelOf[i];
        if (channel >= parts.size()) {
            parts.resize(channel + 1);
            seen.resize(channel + 1);
        }
        Range& range = parts[channel].values;
        range.low = seen[channel] ? std::min<double>(range.low, values[i]) : values[i];
        range.high = seen[channel] ? std::max<double>(range.high, values[i]) : values[i];
        seen[channel] = true;
    }
    return parts;
}

std::vector<EvidencePart> partsOf(const std::vector<Range>& ranges)
{
    std::vector<EvidencePart> parts;
    for (const Range& range : ranges)
        parts.push_back({range});
    return parts;
}

std::vector<EvidencePart> partsOf(const std::vector<Extremes>& samples)
{
    std::vector<EvidencePart> parts;
    for (const Extremes& sample : samples)
        parts.push_back({{sample.min, sample.max}});
    return parts;
}

std::vector<double> sizesOf(const std::vector<EvidencePart>& parts)
{
    std::vector<double> sizes;
    for (const EvidencePart& part : parts)
        sizes.push_back(std::max(std::fabs(part.values.low), std::fabs(part.values.high)));
    return sizes;
}

} // namespace bitdepth
