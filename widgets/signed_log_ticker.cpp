#include "widgets/signed_log_ticker.h"

#include "widgets/formatting.h"
#include <algorithm>
#include <cmath>

namespace bitdepth {
namespace {

constexpr int kMostTicks = 4; ///< on each side of zero

} // namespace

QVector<double> SignedLogTicker::createTickVector(double, const QCPRange& range)
{
    const double farthest =
        std::max(std::abs(m_scale.value(range.lower)), std::abs(m_scale.value(range.upper)));
    if (!(m_scale.unit > 0) || !(farthest > 0))
        return {0};
    const double first = std::ceil(std::log10(m_scale.unit)) + 1;
    const double last = std::floor(std::log10(farthest));
    const double step = std::max(1.0, std::ceil((last - first + 1) / kMostTicks));
    QVector<double> ticks = {0};
    for (double decade = last; decade >= first; decade -= step)
        ticks << m_scale.map(std::pow(10, decade)) << m_scale.map(-std::pow(10, decade));
    std::sort(ticks.begin(), ticks.end());
    return ticks;
}

/// The tick stands where a power of ten is; rounding brings that power back.
QString SignedLogTicker::getTickLabel(double tick, const QLocale&, QChar, int)
{
    const double value = m_scale.value(tick);
    if (std::abs(value) < m_scale.unit / 2)
        return numberText(0);
    return numberText(std::copysign(std::pow(10, std::round(std::log10(std::abs(value)))), value));
}

} // namespace bitdepth
