#include "app/cli/progress_bar.h"

#include "app/cli/number_text.h"
#include "app/cli/text_table.h"
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace bitdepth {

namespace {

constexpr auto kInterval = std::chrono::milliseconds(100);
constexpr int kBarWidth = 24;

const char* words(Stage stage)
{
    switch (stage) {
    case Stage::Loading:
        return "Opening";
    case Stage::ReadingSamples:
        return "Reading samples";
    case Stage::Calibrating:
        return "Calibrating";
    case Stage::Repairing:
        return "Repairing";
    case Stage::Evaluating:
        return "Evaluating";
    case Stage::MeasuringLatency:
        return "Measuring latency";
    case Stage::Searching:
        return "Searching";
    case Stage::Writing:
        return "Writing";
    }
    return "";
}

int terminalColumns()
{
    winsize size{};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

std::string timeLeft(double share, double secondsSoFar)
{
    if (share <= 0 || secondsSoFar < 0.5)
        return {};
    const auto seconds = static_cast<int64_t>(std::ceil(secondsSoFar * (1 - share) / share));
    if (seconds < 100)
        return std::to_string(seconds) + " s left";
    return std::to_string((seconds + 59) / 60) + " min left";
}

} // namespace

ProgressBar::ProgressBar() : m_isTerminal(isatty(STDERR_FILENO) != 0) {}

void ProgressBar::setSubject(const std::string& subject)
{
    const std::lock_guard lock(m_mutex);
    m_subject = subject;
    m_stageBegin = Clock::now();
}

void ProgressBar::show(const Progress& progress)
{
    if (!m_isTerminal)
        return;
    const std::lock_guard lock(m_mutex);
    const auto now = Clock::now();
    if (progress.stage != m_stage || progress.done == 0)
        m_stageBegin = now;
    else if (now - m_lastShown < kInterval)
        return;
    m_stage = progress.stage;
    m_lastShown = now;
    m_isShown = true;
    const double seconds = std::chrono::duration<double>(now - m_stageBegin).count();
    std::fprintf(stderr, "\r\033[K%s", line(progress, m_subject, seconds, terminalColumns()).c_str());
    std::fflush(stderr);
}

void ProgressBar::clear()
{
    const std::lock_guard lock(m_mutex);
    if (m_isShown)
        std::fputs("\r\033[K", stderr);
    m_isShown = false;
}

std::string ProgressBar::line(const Progress& progress, const std::string& subject, double secondsSoFar,
                              int columns)
{
    std::string line = words(progress.stage);
    if (!subject.empty())
        line += " " + subject;
    if (progress.total > 0) {
        const double share =
            std::clamp(static_cast<double>(progress.done) / static_cast<double>(progress.total), 0.0, 1.0);
        const auto filled = static_cast<size_t>(std::lround(share * kBarWidth));
        line += "  [" + std::string(filled, '#') + std::string(kBarWidth - filled, '.') + "] " +
                fixedText(share * 100, 0) + " %";
        const std::string left = timeLeft(share, secondsSoFar);
        line += left.empty() ? "" : "  " + left;
    }
    // One column is left free: a full line would wrap.
    while (static_cast<int>(displayWidth(line)) >= columns && !line.empty())
        line.pop_back();
    return line;
}

} // namespace bitdepth
