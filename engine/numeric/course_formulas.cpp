#include "engine/numeric/course_formulas.h"

#include <algorithm>
#include <cmath>

namespace bitdepth {

WeightCompression WeightCompression::forWeights(std::span<const float> weights)
{
    WeightCompression bounds;
    bool first = true;
    for (const float weight : weights) {
        if (!std::isfinite(weight))
            continue;
        bounds.min = first ? weight : std::min(bounds.min, weight);
        bounds.max = first ? weight : std::max(bounds.max, weight);
        first = false;
    }
    return bounds;
}

uint8_t WeightCompression::compress(float weight) const
{
    if (std::isnan(weight) || !(max > min))
        return 0;
    const double share = (static_cast<double>(weight) - static_cast<double>(min)) / step();
    return static_cast<uint8_t>(std::clamp(std::nearbyint(share), 0.0, 255.0));
}

float WeightCompression::decompress(uint8_t code) const
{
    const double width = static_cast<double>(max) - static_cast<double>(min);
    return static_cast<float>(code / 255.0 * width + static_cast<double>(min));
}

double quantizeToSteps(double value, double stepsPerUnit)
{
    return stepsPerUnit > 0 ? std::round(value * stepsPerUnit) / stepsPerUnit : value;
}

double quantizeToStepLength(double value, double length)
{
    return length > 0 ? quantizeToSteps(value, 1 / length) : value;
}

} // namespace bitdepth
