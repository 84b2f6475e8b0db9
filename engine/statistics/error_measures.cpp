#include "engine/statistics/error_measures.h"

#include "engine/numeric/vectorised.h"
#include <algorithm>
#include <cmath>
#include <limits>

namespace bitdepth {

namespace {

BITDEPTH_VECTORISED NoiseSums sumsOf(const float* original, const float* reconstructed, size_t count)
{
    double signal = 0;
    double noise = 0;
    uint64_t finite = 0;
#pragma omp simd reduction(+ : signal, noise, finite)
    for (size_t i = 0; i < count; ++i) {
        const bool good = std::fabs(original[i]) <= std::numeric_limits<float>::max();
        const double value = original[i];
        const double difference = value - static_cast<double>(reconstructed[i]);
        signal += good ? value * value : 0.0;
        noise += good ? difference * difference : 0.0;
        finite += good ? 1u : 0u;
    }
    return {signal, noise, finite};
}

} // namespace

void NoiseSums::add(std::span<const float> original, std::span<const float> reconstructed)
{
    *this += sumsOf(original.data(), reconstructed.data(), std::min(original.size(), reconstructed.size()));
}

NoiseSums& NoiseSums::operator+=(const NoiseSums& other)
{
    signal += other.signal;
    noise += other.noise;
    count += other.count;
    return *this;
}

double NoiseSums::sqnrDb() const
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    if (noise == 0)
        return kInfinity;
    return signal == 0 ? -kInfinity : 10 * std::log10(signal / noise);
}

} // namespace bitdepth
