#include "engine/quantization/activation_encoding.h"

#include "engine/statistics/range_search.h"
#include "engine/statistics/sample_ranges.h"

namespace bitdepth {

namespace {

/// How much of the way to a Clip's bound makes the bound the end.
constexpr double kNearBound = 0.9;

Range upToBounds(Range seen, const OperatorRange& cut)
{
    if (cut.range.high > 0 && seen.high >= kNearBound * cut.range.high)
        seen.high = cut.range.high;
    if (cut.range.low < 0 && seen.low <= kNearBound * cut.range.low)
        seen.low = cut.range.low;
    return seen;
}

/// A range that does not come from the histogram's counts.
std::optional<Range> rangeBesideCounts(const KnownActivation& activation, RangeMethodKind method)
{
    if (method == RangeMethodKind::Fixed)
        return {};
    const auto& byOperator = activation.byOperator;
    if (byOperator && !byOperator->isCut)
        return byOperator->range;
    const bool averages = method == RangeMethodKind::MovingAverage && !activation.samples.empty();
    if (averages) {
        const Range average = movingAverage(activation.samples);
        return byOperator ? upToBounds(average, *byOperator) : average;
    }
    if (byOperator && method == RangeMethodKind::MinMax && activation.histogram.total > 0)
        return upToBounds({activation.histogram.min, activation.histogram.max}, *byOperator);
    return {};
}

/// A stored type without spare codes is used to its end: leaving out the lowest code would need a Clip in
/// front of every QuantizeLinear.
void useAllCodes(Encoding& encoding)
{
    if (!encoding.format.isInteger() || encoding.format.bits != encoding.format.storageBits)
        return;
    for (ScaleOffset& scale : encoding.scales)
        scale.lowCode = encoding.format.lowestCode();
}

} // namespace

Encoding activationEncoding(const KnownActivation& activation, Quantizer quantizer, EncodingMemo* memo)
{
    if (const auto range = rangeBesideCounts(activation, quantizer.range.kind))
        quantizer.range = {RangeMethodKind::Fixed, 0, range->low, range->high};
    Encoding encoding =
        memo ? memo->of(activation.histogram, quantizer) : chooseEncoding(activation.histogram, quantizer);
    useAllCodes(encoding);
    return encoding;
}

} // namespace bitdepth
