#pragma once

#include "engine/core/progress.h"
#include <chrono>
#include <mutex>
#include <string>

namespace bitdepth {

/// One line on the terminal (stderr) that shows how far a job is and how long it will take; nothing where
/// stderr is no terminal. Thread-safe.
class ProgressBar {
public:
    ProgressBar();
    ~ProgressBar() { clear(); }
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    /// What the next steps are for, a recipe's name say; shown behind the stage.
    void setSubject(const std::string& subject);
    void show(const Progress& progress);
    /// Wipes the line, so that something else can be written.
    void clear();

    /// The line itself, for @p columns characters; public for tests.
    static std::string line(const Progress& progress, const std::string& subject, double secondsSoFar,
                            int columns);

private:
    using Clock = std::chrono::steady_clock;

    bool m_isTerminal = false;
    std::mutex m_mutex;
    std::string m_subject;
    Stage m_stage = Stage::Loading;
    Clock::time_point m_stageBegin;
    Clock::time_point m_lastShown;
    bool m_isShown = false;
};

} // namespace bitdepth
