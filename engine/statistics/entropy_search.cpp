#include "engine/statistics/entropy_search.h"

#include "engine/numeric/float_codec.h"
#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace bitdepth {

namespace {

/// Bins between zero and the far end; more say nothing more of the choice, and values far from zero would
/// need millions.
constexpr int64_t kMostBins = 4096;

/// Counts of the bins from @p first on, of values (affine) or of magnitudes (symmetric, first = 0).
struct Density {
    int64_t first = 0;
    double binWidth = 0;
    std::vector<double> counts;
};

/// By how many halvings the bin indices of @p histogram become small enough.
int coarseningFor(const Histogram& histogram)
{
    int64_t low = histogram.firstBin;
    int64_t high = histogram.firstBin + static_cast<int64_t>(histogram.counts.size()) - 1;
    int shift = 0;
    for (; low < -kMostBins || high >= kMostBins; low >>= 1, high >>= 1)
        ++shift;
    return shift;
}

Density densityOf(const Histogram& histogram, bool folded)
{
    const int shift = coarseningFor(histogram);
    Density density{folded ? 0 : std::min<int64_t>(histogram.firstBin >> shift, 0),
                    std::ldexp(histogram.binWidth, shift),
                    {}};
    for (size_t bin = 0; bin < histogram.counts.size(); ++bin) {
        const int64_t fine = histogram.firstBin + static_cast<int64_t>(bin);
        int64_t index = fine >> shift;
        if (folded && index < 0)
            index = -index - 1;
        const auto place = static_cast<size_t>(index - density.first);
        density.counts.resize(std::max(density.counts.size(), place + 1), 0.0);
        density.counts[place] +=
            static_cast<double>(histogram.counts[bin] - (fine == 0 ? histogram.zeros : 0));
    }
    return density;
}

double xLogX(double x) { return x > 0 ? x * std::log(x) : 0.0; }

/// Running sums over the bins, entry k holding those below bin k.
struct RunningSums {
    std::vector<double> count{0};
    std::vector<double> countLog{0};
    std::vector<double> occupied{0};

    explicit RunningSums(const std::vector<double>& counts)
    {
        for (const double one : counts) {
            count.push_back(count.back() + one);
            countLog.push_back(countLog.back() + xLogX(one));
            occupied.push_back(occupied.back() + (one > 0 ? 1 : 0));
        }
    }
};

/// Where one code ends and the next begins, as shares of the clipping range.
std::vector<double> codeBorders(const Format& format, bool folded)
{
    std::vector<double> borders;
    if (format.isInteger()) {
        const int codes = 1 << (folded ? format.bits - 1 : format.bits);
        for (int code = 1; code < codes; ++code)
            borders.push_back(static_cast<double>(code) / codes);
        return borders;
    }
    const std::vector<double> values = representableValues(format);
    for (size_t i = 0; i + 1 < values.size(); ++i) {
        const double middle = (values[i] + values[i + 1]) / 2 / format.maxFinite;
        if (middle > 0)
            borders.push_back(middle);
    }
    return borders;
}

/// Divergence for the bins [begin, end) of a density.
class Divergence {
public:
    Divergence(const Density& density, std::vector<double> borders)
        : m_counts(density.counts), m_sums(density.counts), m_borders(std::move(borders))
    {}

    double operator()(size_t begin, size_t end) const
    {
        const double total = m_sums.count.back();
        const double inside = m_sums.count[end] - m_sums.count[begin];
        if (inside <= 0)
            return std::numeric_limits<double>::infinity();
        const double below = m_sums.count[begin];
        const double above = total - m_sums.count[end];
        // sum p log p over the inside, with what lies outside moved to the end bins
        double reference = m_sums.countLog[end] - m_sums.countLog[begin];
        reference += xLogX(m_counts[begin] + below) - xLogX(m_counts[begin]);
        reference += xLogX(m_counts[end - 1] + above) - xLogX(m_counts[end - 1]);
        double model = 0; // sum p log q
        size_t from = begin;
        for (size_t i = 0; i <= m_borders.size() && from < end; ++i) {
            const size_t to = i < m_borders.size() ? borderBin(begin, end, m_borders[i]) : end;
            if (to > from)
                model += group(from, to, from == begin ? below : 0, to == end ? above : 0);
            from = std::max(from, to);
        }
        return (reference - model) / total + std::log(inside / total);
    }

private:
    static size_t borderBin(size_t begin, size_t end, double share)
    {
        return begin + static_cast<size_t>(std::lround(share * static_cast<double>(end - begin)));
    }

    /// p log q of bins that become one code; @p below and @p above join p alone.
    double group(size_t from, size_t to, double below, double above) const
    {
        constexpr double kNothing = 0.5; // half a value stands where Q has none: the logarithm stays finite
        const double count = m_sums.count[to] - m_sums.count[from];
        double occupied = m_sums.occupied[to] - m_sums.occupied[from];
        occupied += below > 0 && m_counts[from] == 0 ? 1 : 0;
        occupied += above > 0 && m_counts[to - 1] == 0 && !(below > 0 && to - 1 == from) ? 1 : 0;
        const double mass = count + below + above;
        return mass > 0 ? mass * std::log(std::max(count, kNothing) / occupied) : 0.0;
    }

    const std::vector<double>& m_counts;
    RunningSums m_sums;
    std::vector<double> m_borders;
};

} // namespace

Range searchEntropy(const Histogram& histogram, const Format& format, Scheme scheme)
{
    const Range full{std::min(0.0, static_cast<double>(histogram.min)),
                     std::max(0.0, static_cast<double>(histogram.max))};
    const bool folded = scheme != Scheme::Affine || !format.isInteger();
    const double magnitude = std::max(-full.low, full.high);
    Range best = folded ? Range{-magnitude, magnitude} : full;
    if (histogram.total == histogram.zeros || format.bits > 16)
        return best;

    const Density density = densityOf(histogram, folded);
    const std::vector<double> borders = codeBorders(format, folded);
    const auto codes = static_cast<int64_t>(borders.size()) + 1;
    const Divergence divergence(density, borders);
    const auto bins = static_cast<int64_t>(density.counts.size());
    const int64_t longest = std::max(-density.first, density.first + bins);
    double least = std::numeric_limits<double>::infinity();
    for (int64_t threshold = longest; threshold > 0; --threshold) {
        const int64_t begin = std::max<int64_t>(0, -threshold - density.first);
        const int64_t end = std::min(bins, threshold - density.first);
        if (end - begin < codes && threshold != longest)
            break; // fewer bins than codes: Q repeats them and the divergence says nothing of the grid
        const double cost = divergence(static_cast<size_t>(begin), static_cast<size_t>(end));
        if (cost >= least)
            continue;
        least = cost;
        const double t = std::min(static_cast<double>(threshold) * density.binWidth, magnitude);
        best = folded ? Range{-t, t} : Range{std::max(full.low, -t), std::min(full.high, t)};
    }
    return best;
}

} // namespace bitdepth
