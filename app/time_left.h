#pragma once

#include "engine/core/progress.h"
#include <optional>

namespace bitdepth {

/// Estimates how long the present stage of a job still takes from how fast it went so far.
class TimeLeft {
public:
    /// @param seconds since the job began. Nothing is said in the first moments of a stage, nor without a
    /// total.
    std::optional<double> update(const Progress& progress, double seconds);

private:
    bool isNewStage(const Progress& progress) const;

    Progress m_last;
    double m_stageStart = 0;
    int64_t m_stageDone = 0; ///< done when the stage was first heard of
    bool m_any = false;
};

} // namespace bitdepth
