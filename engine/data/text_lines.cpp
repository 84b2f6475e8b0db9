#include "engine/data/text_lines.h"

#include "engine/core/file.h"
#include <sstream>

namespace bitdepth {

namespace {

constexpr const char* kSpaces = " \t\r";

std::string trimmed(const std::string& text)
{
    const size_t first = text.find_first_not_of(kSpaces);
    return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(kSpaces) - first + 1);
}

} // namespace

std::vector<std::string> readLines(const std::filesystem::path& file)
{
    std::istringstream text(readFile(file));
    if (text.view().starts_with("\xEF\xBB\xBF"))
        text.ignore(3);
    std::vector<std::string> lines;
    for (std::string line; std::getline(text, line);)
        lines.push_back(trimmed(line));
    while (!lines.empty() && lines.back().empty())
        lines.pop_back();
    return lines;
}

std::vector<std::string> splitCsvLine(const std::string& line)
{
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (size_t i = 0; i < line.size(); ++i) {
        const bool doubled = quoted && line.compare(i, 2, "\"\"") == 0;
        if (line[i] == ',' && !quoted) {
            cells.emplace_back();
        } else if (line[i] == '"' && !doubled) {
            quoted = !quoted;
        } else {
            cells.back() += line[i];
            i += doubled ? 1 : 0;
        }
    }
    for (std::string& cell : cells)
        cell = trimmed(cell);
    return cells;
}

} // namespace bitdepth
