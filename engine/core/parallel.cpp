#include "engine/core/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace bitdepth {

unsigned defaultThreads() { return std::max(1u, std::thread::hardware_concurrency()); }

namespace {

/// What the workers of one parallelFor share.
struct SharedWork {
    std::atomic<size_t> next = 0;
    std::atomic<bool> failed = false;
    std::mutex mutex;
    std::exception_ptr failure; ///< the first one; guarded by mutex

    void fail()
    {
        const std::lock_guard lock(mutex);
        if (!failure)
            failure = std::current_exception();
        failed = true;
    }
};

} // namespace

void parallelFor(size_t count, unsigned threads, const JobControl& control,
                 const std::function<void(size_t, unsigned)>& work)
{
    SharedWork shared;
    const auto run = [&](unsigned worker) {
        try {
            for (size_t i = shared.next++; i < count && !shared.failed; i = shared.next++) {
                control.throwIfStopped();
                work(i, worker);
            }
        } catch (...) {
            shared.fail();
        }
    };
    const auto workers = static_cast<unsigned>(std::min<size_t>(threads ? threads : defaultThreads(), count));
    {
        std::vector<std::jthread> helpers;
        for (unsigned worker = 1; worker < workers; ++worker)
            helpers.emplace_back(run, worker);
        run(0);
    }
    if (shared.failure)
        std::rethrow_exception(shared.failure);
}

} // namespace bitdepth
