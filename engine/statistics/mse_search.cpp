#include "engine/statistics/mse_search.h"

#include <algorithm>
#include <cmath>

namespace bitdepth {

namespace {

/// The best factor found so far for one way of shrinking a range.
class FactorSearch {
public:
    FactorSearch(std::function<Range(double)> rangeOf, const RangeCost& cost)
        : m_rangeOf(std::move(rangeOf)), m_cost(cost), m_leastCost(cost(m_rangeOf(1.0)))
    {}

    void tryFactor(double factor)
    {
        const double cost = m_cost(m_rangeOf(factor));
        if (cost < m_leastCost) {
            m_leastCost = cost;
            m_factor = factor;
        }
    }

    /// Tries @p steps factors on either side of the best, @p reach away at most.
    void refine(double reach, int steps)
    {
        const double center = m_factor;
        for (int i = -steps; i <= steps; ++i) {
            const double factor = center + reach * i / steps;
            if (i != 0 && factor > 0 && factor <= 1)
                tryFactor(factor);
        }
    }

    Range best() const { return m_rangeOf(m_factor); }
    double factor() const { return m_factor; }

private:
    std::function<Range(double)> m_rangeOf;
    const RangeCost& m_cost;
    double m_factor = 1;
    double m_leastCost;
};

constexpr int kGrid = 48;
constexpr int kHalvings = 14; // heavy tails: the best threshold can lie thousands of times below the maximum
constexpr int kPerHalving = 3;
constexpr int kFine = 8;

Range search(std::function<Range(double)> rangeOf, const RangeCost& cost)
{
    FactorSearch search(std::move(rangeOf), cost);
    for (int i = kGrid - 1; i > 0; --i)
        search.tryFactor(static_cast<double>(i) / kGrid);
    for (int i = 1; i <= kHalvings * kPerHalving; ++i)
        search.tryFactor(std::exp2(-static_cast<double>(i) / kPerHalving));
    double reach = std::min(1.0 / kGrid, search.factor() / 4);
    for (int round = 0; round < 3; ++round) {
        search.refine(reach, kFine);
        reach /= kFine;
    }
    return search.best();
}

} // namespace

Range searchSymmetric(const Range& full, const RangeCost& cost)
{
    const double magnitude = std::max(-full.low, full.high);
    return search([&](double factor) { return Range{-magnitude * factor, magnitude * factor}; }, cost);
}

Range searchBothEnds(const Range& full, const RangeCost& cost)
{
    const double magnitude = std::max(-full.low, full.high);
    // Ends are cut to one threshold: the longer side is usually the tail to lose.
    Range best = search(
        [&](double factor) {
            return Range{std::max(full.low, -magnitude * factor), std::min(full.high, magnitude * factor)};
        },
        cost);
    const auto improve = [&](const std::function<Range(double)>& rangeOf) {
        const Range candidate = search(rangeOf, cost);
        if (cost(candidate) < cost(best))
            best = candidate;
    };
    constexpr int kTurns = 2;
    for (int turn = 0; turn < kTurns && full.low < 0 && full.high > 0; ++turn) {
        improve([&, low = best.low](double factor) { return Range{low, full.high * factor}; });
        improve([&, high = best.high](double factor) { return Range{full.low * factor, high}; });
    }
    return best;
}

} // namespace bitdepth
