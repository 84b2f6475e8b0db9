#pragma once

#include <cstdint>
#include <string>

namespace bitdepth {

// Numbers for people, the same in every locale.

std::string groupedText(int64_t number);            ///< 1,234,567
std::string fixedText(double number, int decimals); ///< 3.14; "inf" and "-" for infinite and NaN
std::string shortText(double number);               ///< four significant digits: 0.01234, 1.2e-07
std::string bytesText(int64_t bytes);               ///< 512 B, 87.3 KB (of 1,000), 8.90 MB
std::string percentText(double share);              ///< 0.976 -> 97.6 %
std::string decibelText(double decibel);            ///< 14.7 dB; "exact" for infinite, "-" for NaN
std::string millisecondsText(double milliseconds);  ///< three significant digits: 4.98 ms, 0.0172 ms

} // namespace bitdepth
