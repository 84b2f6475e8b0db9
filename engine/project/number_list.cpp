#include "engine/project/number_list.h"

#include <charconv>

namespace bitdepth {

namespace {

template <typename T>
std::string written(std::span<const T> numbers)
{
    std::string text;
    char digits[32];
    for (const T number : numbers) {
        const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
        text += text.empty() ? "" : " ";
        text.append(digits, end);
    }
    return text;
}

template <typename T>
std::optional<std::vector<T>> parsed(const std::string& text)
{
    std::vector<T> numbers;
    const char* place = text.data();
    const char* const end = text.data() + text.size();
    while (place != end) {
        T number{};
        const auto [behind, error] = std::from_chars(place, end, number);
        if (error != std::errc() || (behind != end && *behind != ' '))
            return std::nullopt;
        numbers.push_back(number);
        place = behind == end ? end : behind + 1;
    }
    return numbers;
}

} // namespace

std::string numberList(std::span<const int> numbers) { return written(numbers); }
std::string numberList(std::span<const double> numbers) { return written(numbers); }
std::optional<std::vector<int>> parseIntegers(const std::string& text) { return parsed<int>(text); }
std::optional<std::vector<double>> parseNumbers(const std::string& text) { return parsed<double>(text); }

} // namespace bitdepth
