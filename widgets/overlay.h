#pragma once

#include "engine/numeric/encoding.h"
#include "engine/statistics/histogram.h"
#include <QString>
#include <optional>

namespace bitdepth {

/// Another tensor's histogram laid over the shown one, as an outline in a colour of its own.
struct Overlay {
    QString name;
    Histogram histogram;
    std::optional<Encoding>
        encoding;    ///< of values that came back: drawn as levels where they can be told apart
    int series = -1; ///< colour; -1: the next that the shown tensor has not
};

/// Which of the colours of series an overlay has, by its number: none of those that the shown tensor has.
inline int overlaySeries(const Overlay& overlay, int index)
{
    return overlay.series >= 0 ? overlay.series : index + 2;
}

} // namespace bitdepth
