#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace bitdepth {

/// Numbers one behind the other, a space between them: a line where a JSON list would fill a page. Each comes
/// back as it was, to the bit.
std::string numberList(std::span<const int> numbers);
std::string numberList(std::span<const double> numbers);

/// The inverse; nothing where something else stands between the spaces.
std::optional<std::vector<int>> parseIntegers(const std::string& text);
std::optional<std::vector<double>> parseNumbers(const std::string& text);

} // namespace bitdepth
