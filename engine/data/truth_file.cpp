#include "engine/data/truth_file.h"

#include "engine/core/error.h"
#include "engine/data/text_lines.h"
#include <algorithm>
#include <charconv>
#include <set>

namespace bitdepth {

namespace {

/// Number of the class that @p cell names; -1 where it names none.
int64_t classOf(const std::string& cell, const std::vector<std::string>& classNames)
{
    int64_t number = -1;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
    if (error == std::errc() && end == cell.data() + cell.size() && number >= 0)
        return number;
    const auto named = std::find(classNames.begin(), classNames.end(), cell);
    return named == classNames.end() ? -1 : named - classNames.begin();
}

[[noreturn]] void failAt(const std::filesystem::path& csv, size_t line, const char* sentence,
                         const std::string& what)
{
    throw Error(sentence, {csv.string(), std::to_string(line + 1), what});
}

} // namespace

ImageFiles readTruthFile(const std::filesystem::path& csv, const std::filesystem::path& folder,
                         const std::vector<std::string>& classNames)
{
    ImageFiles list;
    list.folder = folder;
    std::set<std::string> seen;
    const std::vector<std::string> lines = readLines(csv);
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].empty())
            continue;
        const std::vector<std::string> cells = splitCsvLine(lines[i]);
        const int64_t label = cells.size() == 2 ? classOf(cells[1], classNames) : -1;
        if (label < 0 && i == 0 && cells.size() == 2)
            continue; // the heading
        if (label < 0)
            failAt(csv, i, QT_TRANSLATE_NOOP("Engine", "Line %2 of %1 is not \"file,class\": %3."), lines[i]);
        if (!std::filesystem::is_regular_file(folder / cells[0]))
            failAt(csv, i, QT_TRANSLATE_NOOP("Engine", "Line %2 of %1 names a file that is not there: %3."),
                   (folder / cells[0]).string());
        if (!seen.insert(cells[0]).second)
            failAt(csv, i, QT_TRANSLATE_NOOP("Engine", "Line %2 of %1 names %3 a second time: take one out."),
                   cells[0]);
        list.names.push_back(cells[0]);
        list.labels.push_back(label);
    }
    if (list.names.empty())
        throw Error(
            QT_TRANSLATE_NOOP("Engine", "%1 names no files: write a line \"file,class\" for each sample."),
            {csv.string()});
    return list;
}

} // namespace bitdepth
