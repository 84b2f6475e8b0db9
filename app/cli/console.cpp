#include "app/cli/console.h"

#include "engine/core/error.h"
#include <cstdio>
#include <nlohmann/json.hpp>

namespace bitdepth {

void Console::print(const std::string& text)
{
    m_progress.clear();
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0)
        throw Error("The output cannot be written: is the disk full, or the reader gone?", {});
}

void Console::print(const nlohmann::ordered_json& json)
{
    // Names in a model may be no valid UTF-8; infinite numbers become null.
    print(json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n");
}

JobControl Console::control()
{
    return {m_interrupt.token(), [this](const Progress& progress) { m_progress.show(progress); }};
}

} // namespace bitdepth
