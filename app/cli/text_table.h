#pragma once

#include <string>
#include <vector>

namespace bitdepth {

/// A table for a console: columns as wide as their widest cell, numbers to the right.
class TextTable {
public:
    enum class Align { Left, Right };
    struct Column {
        std::string title;
        Align align = Align::Left;
    };

    explicit TextTable(std::vector<Column> columns) : m_columns(std::move(columns)) {}

    /// Missing cells are empty.
    void add(std::vector<std::string> cells);
    /// The lines of the table, a rule below the titles; columns without any cell filled are left out.
    std::string text() const;

private:
    std::string line(const std::vector<std::string>& cells, const std::vector<size_t>& widths) const;

    std::vector<Column> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

/// Number of characters a UTF-8 text takes on a console, wide (CJK) ones counted as one.
size_t displayWidth(const std::string& text);

} // namespace bitdepth
