#include "engine/evaluation/placements.h"

#include <algorithm>
#include <numeric>

namespace bitdepth {

namespace {

/// Rank of each score, 1 for the lowest; equal scores share the mean of their ranks.
std::vector<double> midranks(std::span<const double> scores)
{
    std::vector<size_t> order(scores.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return scores[a] < scores[b]; });
    std::vector<double> ranks(scores.size());
    for (size_t first = 0; first < order.size();) {
        size_t end = first + 1;
        while (end < order.size() && scores[order[end]] == scores[order[first]])
            ++end;
        for (size_t i = first; i < end; ++i)
            ranks[order[i]] = static_cast<double>(first + 1 + end) / 2;
        first = end;
    }
    return ranks;
}

} // namespace

Placements placements(std::span<const double> scores, std::span<const char> isPositive)
{
    std::vector<double> byClass[2];
    for (size_t i = 0; i < scores.size(); ++i)
        byClass[isPositive[i] ? 1 : 0].push_back(scores[i]);
    const std::vector<double> all = midranks(scores);
    const std::vector<double> within[2] = {midranks(byClass[0]), midranks(byClass[1])};
    const auto negatives = static_cast<double>(byClass[0].size());
    const auto positives = static_cast<double>(byClass[1].size());
    Placements result;
    size_t next[2] = {0, 0};
    for (size_t i = 0; i < scores.size(); ++i) {
        const int kind = isPositive[i] ? 1 : 0;
        const double below = all[i] - within[kind][next[kind]++]; // of the other class, ties half
        if (kind)
            result.positives.push_back(below / negatives);
        else
            result.negatives.push_back(1 - below / positives);
    }
    return result;
}

} // namespace bitdepth
