#include "widgets/quantizer_change.h"

namespace bitdepth {

Quantizer changed(const Quantizer& now, const Quantizer& byDefault, const QuantizerChange& change)
{
    if (change.reset)
        return byDefault;
    Quantizer result = change.format ? withFormat(now, *change.format, change.target) : now;
    if (change.granularity)
        result.granularity = *change.granularity;
    if (change.scheme)
        result.scheme = *change.scheme;
    if (isCarried(now) && result != now)
        result.range = {}; // the file has no such quantizer
    if (change.range)
        result.range = *change.range;
    return result;
}

} // namespace bitdepth
