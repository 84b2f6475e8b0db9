#pragma once

#include "engine/statistics/channel_figures.h"

namespace bitdepth {

/// Powers of ten on both sides of zero: even up to about @p unit, logarithmic beyond.
struct SignedLog {
    double unit = 0; ///< 0: values stay as they are

    double map(double value) const;
    double value(double place) const; ///< what map() brings there
};

/// One in which the narrowest channel is still seen beside the widest.
SignedLog signedLogFor(const ChannelFigures& figures);

} // namespace bitdepth
