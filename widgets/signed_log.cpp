#include "widgets/signed_log.h"
#include <algorithm>
#include <cmath>

namespace bitdepth {
namespace {

constexpr double kMostDecades = 6; ///< of channels that can still be told from zero

} // namespace

double SignedLog::map(double value) const
{
    return unit > 0 ? std::copysign(std::log10(1 + std::abs(value) / unit), value) : value;
}

double SignedLog::value(double place) const
{
    return unit > 0 ? std::copysign(unit * (std::pow(10, std::abs(place)) - 1), place) : place;
}

SignedLog signedLogFor(const ChannelFigures& figures)
{
    double widest = 0;
    for (const ChannelFigure& channel : figures.channels)
        widest = std::max(widest, channel.magnitude());
    double narrowest = widest;
    for (const ChannelFigure& channel : figures.channels) {
        if (channel.magnitude() > 0)
            narrowest = std::min(narrowest, channel.magnitude());
    }
    if (!(widest > 0))
        return {};
    const double least = std::max(narrowest, widest * std::pow(10, -kMostDecades));
    return {std::pow(10, std::floor(std::log10(least)) - 1)};
}

} // namespace bitdepth
