#pragma once

namespace bitdepth {

/// Lets the calling thread, for as long as it lives, run behind others that have something to do: for work
/// that nobody looks at while it runs. Does nothing where the system knows no such order among threads.
void yieldToOtherThreads();

} // namespace bitdepth
