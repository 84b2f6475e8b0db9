#include "app/cli/number_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace bitdepth {

namespace {

std::string charsOf(double number, std::chars_format format, int precision)
{
    std::array<char, 400> buffer{};
    const auto result =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, format, precision);
    return {buffer.data(), result.ptr};
}

} // namespace

std::string groupedText(int64_t number)
{
    std::string text = std::to_string(number);
    const int firstDigit = number < 0 ? 1 : 0;
    for (int place = static_cast<int>(text.size()) - 3; place > firstDigit; place -= 3)
        text.insert(static_cast<size_t>(place), ",");
    return text;
}

std::string fixedText(double number, int decimals)
{
    if (std::isnan(number))
        return "-";
    return charsOf(number, std::chars_format::fixed, decimals);
}

std::string shortText(double number)
{
    return std::isnan(number) ? "-" : charsOf(number, std::chars_format::general, 4);
}

std::string bytesText(int64_t bytes)
{
    const auto number = static_cast<double>(bytes);
    if (bytes < 1000)
        return std::to_string(bytes) + " B";
    if (number < 999.5e3)
        return fixedText(number / 1e3, 1) + " KB";
    return fixedText(number / 1e6, 2) + " MB";
}

std::string percentText(double share) { return fixedText(share * 100, 1) + " %"; }

std::string decibelText(double decibel)
{
    if (std::isnan(decibel))
        return "-";
    return std::isinf(decibel) && decibel > 0 ? "exact" : fixedText(decibel, 1) + " dB";
}

std::string millisecondsText(double milliseconds)
{
    const int digitsInFront =
        milliseconds > 0 ? static_cast<int>(std::floor(std::log10(milliseconds))) + 1 : 1;
    return fixedText(milliseconds, std::max(0, 3 - digitsInFront)) + " ms";
}

} // namespace bitdepth
