#pragma once

namespace bitdepth {

/// Does what the first session of a process would have to wait for: the runtime registers its operators and
/// kernels, which takes longer than opening a small model. Worth a thread while something else is built.
/// Never throws: where the runtime does not work, the first model says so.
void warmUpRuntime() noexcept;

} // namespace bitdepth
