#include "engine/core/thread_priority.h"

#ifdef __linux__
#include <sys/resource.h>
#endif

namespace bitdepth {

void yieldToOtherThreads()
{
#ifdef __linux__
    constexpr int kNiceness = 5;             // about a third of what the others get
    setpriority(PRIO_PROCESS, 0, kNiceness); // of the thread, on Linux
#endif
}

} // namespace bitdepth
