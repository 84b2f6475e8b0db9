#include "engine/runtime/runtime_message.h"

#include <algorithm>

namespace bitdepth {

namespace {

/// Behind the first parenthesis that is closed again, which holds a function's arguments.
std::string_view behindArguments(std::string_view text)
{
    int depth = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
        if (text[i] == ')' && depth == 0)
            return text.substr(i + 1);
    }
    return text;
}

} // namespace

std::string runtimeMessage(std::string_view what)
{
    if (what.starts_with("/onnxruntime_src/"))
        what = behindArguments(what);
    std::string message(what);
    std::replace_if(
        message.begin(), message.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    const size_t first = message.find_first_not_of(' ');
    const size_t last = message.find_last_not_of(' ');
    return first == std::string::npos ? std::string() : message.substr(first, last - first + 1);
}

} // namespace bitdepth
