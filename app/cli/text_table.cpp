#include "app/cli/text_table.h"

#include <algorithm>

namespace bitdepth {

size_t displayWidth(const std::string& text)
{
    // Every character of UTF-8 has exactly one byte that is no continuation (10xxxxxx).
    return static_cast<size_t>(
        std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
}

void TextTable::add(std::vector<std::string> cells)
{
    cells.resize(m_columns.size());
    m_rows.push_back(std::move(cells));
}

std::string TextTable::text() const
{
    std::vector<size_t> widths(m_columns.size(), 0);
    for (const auto& row : m_rows) {
        for (size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row[i]));
    }
    std::vector<std::string> titles;
    std::vector<std::string> rule;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (widths[i] > 0)
            widths[i] = std::max(widths[i], displayWidth(m_columns[i].title));
        titles.push_back(m_columns[i].title);
        rule.emplace_back(widths[i], '-');
    }
    std::string text = line(titles, widths) + line(rule, widths);
    for (const auto& row : m_rows)
        text += line(row, widths);
    return text;
}

std::string TextTable::line(const std::vector<std::string>& cells, const std::vector<size_t>& widths) const
{
    std::string line;
    for (size_t i = 0; i < cells.size(); ++i) {
        if (widths[i] == 0)
            continue;
        const std::string space(widths[i] - displayWidth(cells[i]), ' ');
        const bool isRight = m_columns[i].align == Align::Right;
        line += (line.empty() ? "" : "  ") + (isRight ? space + cells[i] : cells[i] + space);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    return line + "\n";
}

} // namespace bitdepth
