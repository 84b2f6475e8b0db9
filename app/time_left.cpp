#include "app/time_left.h"

namespace bitdepth {

namespace {

constexpr double kSecondsBeforeGuessing = 0.5;

}

bool TimeLeft::isNewStage(const Progress& progress) const
{
    return !m_any || progress.stage != m_last.stage || progress.done < m_last.done ||
           progress.total != m_last.total;
}

std::optional<double> TimeLeft::update(const Progress& progress, double seconds)
{
    if (isNewStage(progress)) {
        m_stageStart = seconds;
        m_stageDone = progress.done;
        m_any = true;
    }
    m_last = progress;
    const double elapsed = seconds - m_stageStart;
    const int64_t done = progress.done - m_stageDone;
    if (progress.total <= 0 || done <= 0 || elapsed < kSecondsBeforeGuessing)
        return std::nullopt;
    return elapsed / static_cast<double>(done) * static_cast<double>(progress.total - progress.done);
}

} // namespace bitdepth
