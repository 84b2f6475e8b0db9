#pragma once

#include "engine/core/error.h"
#include <cstdint>
#include <functional>
#include <stop_token>

namespace bitdepth {

enum class Stage { Loading, ReadingSamples, Calibrating, Repairing, Evaluating, MeasuringLatency, Searching, Writing };

/// How far a long job is.
struct Progress {
    Stage stage = Stage::Loading;
    int64_t done = 0;
    int64_t total = 0; ///< 0: not known
};

/// Called from whichever thread does the work; must be thread-safe and quick. The engine calls it about once
/// a batch.
using ProgressFunction = std::function<void(const Progress&)>;

/// What a long job is run with.
struct JobControl {
    std::stop_token stop;
    ProgressFunction progress;

    /// Throws Cancelled once a stop was asked for.
    void throwIfStopped() const
    {
        if (stop.stop_requested())
            throw Cancelled();
    }
    void report(Stage stage, int64_t done, int64_t total) const
    {
        if (progress)
            progress({stage, done, total});
    }
};

} // namespace bitdepth
