#include "engine/core/message.h"

#include <cctype>

namespace bitdepth {

std::string fillTemplate(const std::string& pattern, const std::vector<std::string>& arguments)
{
    std::string filled;
    for (size_t i = 0; i < pattern.size(); ++i) {
        const bool place = pattern[i] == '%' && i + 1 < pattern.size() && std::isdigit(pattern[i + 1]);
        const size_t index = place ? static_cast<size_t>(pattern[i + 1] - '1') : arguments.size();
        if (index >= arguments.size()) {
            filled += pattern[i];
            continue;
        }
        filled += arguments[index];
        ++i;
    }
    return filled;
}

std::string Message::toString() const
{
    std::vector<std::string> parts = arguments;
    for (const Message& clause : clauses)
        parts.push_back(clause.toString());
    return fillTemplate(text, parts);
}

} // namespace bitdepth
