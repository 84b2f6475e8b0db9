#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

namespace bitdepth {

/// One line of the table that tests/benchmarks/benchmarks gathers from all programs: what was measured, what
/// it is held against (both in @p unit), their ratio, and the most that the ratio may be.
///
/// @p required 0: nothing is asked, the row is there to be known.
inline void reportRow(const std::string& name, double measured, const std::string& unit,
                      const std::string& referenceName, double reference, double ratio, double required)
{
    const auto number = [](double value) {
        char text[32];
        std::snprintf(text, sizeof text, "%.4g", value);
        return std::string(text);
    };
    const std::string limit = required > 0 ? "<= " + number(required) : "-";
    const char* verdict = required <= 0 ? "-" : ratio <= required ? "holds" : "SHORT";
    std::printf("| %-58s | %9s %-3s | %9s %-3s %-34s | %8s | %9s | %-5s |\n", name.c_str(),
                number(measured).c_str(), unit.c_str(), number(reference).c_str(), unit.c_str(),
                referenceName.c_str(), number(ratio).c_str(), limit.c_str(), verdict);
    std::fflush(stdout);
}

inline double secondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// The value below which @p share of @p values lie: 0.5 for the median.
inline double quantileOf(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<size_t>(share * static_cast<double>(values.size() - 1))];
}

/// Times of a piece of work and of what it is held against, taken in turn so that the machine's mood cancels
/// out: medians, and the median of the ratios of neighbours.
struct Paired {
    double measured = 0;
    double reference = 0;
    double ratio = 0;
};

/// Both run once before they are timed.
inline Paired timeInTurn(int rounds, const std::function<void()>& work,
                         const std::function<void()>& reference)
{
    work();
    reference();
    std::vector<double> times, references, ratios;
    for (int round = 0; round < rounds; ++round) {
        times.push_back(secondsOf(work));
        references.push_back(secondsOf(reference));
        ratios.push_back(times.back() / references.back());
    }
    return {quantileOf(times, 0.5), quantileOf(references, 0.5), quantileOf(ratios, 0.5)};
}

/// The row of what was timed in turn.
inline void reportRow(const std::string& name, const Paired& times, const std::string& referenceName,
                      double required)
{
    const double factor = times.measured < 1 ? 1e3 : 1;
    reportRow(name, times.measured * factor, factor == 1 ? "s" : "ms", referenceName,
              times.reference * factor, times.ratio, required);
}

} // namespace bitdepth
