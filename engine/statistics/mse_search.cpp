#include "engine/statistics/mse_search.h"

#include <algorithm>
#include <cmath>

namespace bitdepth {

namespace {

/// The best factor found so far for one way of shrinking a range.
class FactorSearch {
public:
    FactorSearch(std::function<Range(double)> rangeOf, const RangeCost& cost, double start = 1)
        : m_rangeOf(std::move(rangeOf)), m_cost(cost), m_factor(start), m_leastCost(cost(m_rangeOf(start)))
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
    double m_factor;
    double m_leastCost;
};

constexpr int kGrid = 48;
constexpr int kHalvings = 14; // heavy tails: the best threshold can lie thousands of times below the maximum
constexpr int kPerHalving = 3;
constexpr int kFine = 8;

/// Refines the best factor of an even grid of @p grid ever more finely.
void refine(FactorSearch& search, int grid)
{
    double reach = std::min(1.0 / grid, search.factor() / 4);
    for (int round = 0; round < 3; ++round) {
        search.refine(reach, kFine);
        reach /= kFine;
    }
}

Range searchWide(std::function<Range(double)> rangeOf, const RangeCost& cost)
{
    FactorSearch search(std::move(rangeOf), cost);
    for (int i = kGrid - 1; i > 0; --i)
        search.tryFactor(static_cast<double>(i) / kGrid);
    for (int i = 1; i <= kHalvings * kPerHalving; ++i)
        search.tryFactor(std::exp2(-static_cast<double>(i) / kPerHalving));
    refine(search, kGrid);
    return search.best();
}

/// One end of a range moved between nothing and @p limit while the other stays; @p start is where it stands.
template <class RangeOf>
Range searchEnd(double start, double limit, const RangeOf& rangeOf, const RangeCost& cost)
{
    constexpr int kCoarse = 12;
    FactorSearch search([&](double factor) { return rangeOf(limit * factor); }, cost, start / limit);
    for (int i = kCoarse; i > 0; --i)
        search.tryFactor(static_cast<double>(i) / kCoarse);
    refine(search, kCoarse);
    return search.best();
}

} // namespace

Range searchSymmetric(const Range& full, const RangeCost& cost)
{
    const double magnitude = std::max(-full.low, full.high);
    return searchWide([&](double factor) { return Range{-magnitude * factor, magnitude * factor}; }, cost);
}

Range searchBothEnds(const Range& full, const RangeCost& cost)
{
    const double magnitude = std::max(-full.low, full.high);
    // Both ends are cut to one threshold: the longer side is usually the tail to lose.
    Range best = searchWide(
        [&](double factor) {
            return Range{std::max(full.low, -magnitude * factor), std::min(full.high, magnitude * factor)};
        },
        cost);
    constexpr int kTurns = 2;
    for (int turn = 0; turn < kTurns && full.low < 0 && full.high > 0; ++turn) {
        best = searchEnd(
            best.high, full.high,
            [low = best.low](double high) {
                return Range{low, high};
            },
            cost);
        best = searchEnd(
            best.low, full.low,
            [high = best.high](double low) {
                return Range{low, high};
            },
            cost);
    }
    return best;
}

} // namespace bitdepth
