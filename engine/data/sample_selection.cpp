#include "engine/data/sample_selection.h"

#include <algorithm>
#include <numeric>
#include <unordered_set>

namespace bitdepth {

namespace {

/// SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014): 64 even bits a
/// step.
class SplitMix64 {
public:
    explicit SplitMix64(uint64_t seed) : m_state(seed) {}

    uint64_t next()
    {
        uint64_t z = m_state += 0x9E3779B97F4A7C15;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
        z = (z ^ z >> 27) * 0x94D049BB133111EB;
        return z ^ z >> 31;
    }
    /// A number below @p bound, each as likely as the others: draws from the uneven end are thrown away.
    uint64_t below(uint64_t bound)
    {
        const uint64_t uneven = (0 - bound) % bound; // 2^64 mod bound
        uint64_t draw = next();
        while (draw < uneven)
            draw = next();
        return draw % bound;
    }

private:
    uint64_t m_state;
};

} // namespace

std::vector<size_t> selectSamples(size_t size, size_t count, uint64_t seed)
{
    std::vector<size_t> indices(size);
    std::iota(indices.begin(), indices.end(), size_t(0));
    if (count == 0)
        return indices;
    const size_t taken = std::min(count, size);
    SplitMix64 random(seed);
    for (size_t i = 0; i < taken; ++i) // Fisher-Yates, stopped once the samples wanted are drawn
        std::swap(indices[i], indices[i + random.below(size - i)]);
    indices.resize(taken);
    return indices;
}

size_t countShared(const SampleSet& a, const SampleSet& b)
{
    if (a.dataset->info().source != b.dataset->info().source)
        return 0;
    const std::unordered_set<size_t> others(b.indices.begin(), b.indices.end());
    return static_cast<size_t>(std::count_if(a.indices.begin(), a.indices.end(),
                                             [&](size_t index) { return others.contains(index); }));
}

} // namespace bitdepth
