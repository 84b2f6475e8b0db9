#pragma once

#include "app/cli/interrupt.h"
#include "app/cli/progress_bar.h"
#include <nlohmann/json_fwd.hpp>
#include <string>

namespace bitdepth {

/// What a command talks to: standard output, the progress line, Ctrl+C.
class Console {
public:
    /// Writes to standard output, the progress line out of the way. Throws Error where that fails (full
    /// disk).
    void print(const std::string& text);
    void print(const nlohmann::ordered_json& json);

    /// Stop token and progress function for the engine.
    JobControl control();
    ProgressBar& progress() { return m_progress; }

private:
    Interrupt m_interrupt; ///< first: it must exist before any thread
    ProgressBar m_progress;
};

} // namespace bitdepth
