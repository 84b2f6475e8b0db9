#pragma once

#include <functional>

namespace bitdepth {

/// Makes every Qt warning a failure of the running test function, those of a plugin without a screen apart.
void failOnQtWarnings();

/// Spins the event loop until @p condition holds; false after a minute, or ten under sanitizers.
bool waitUntil(const std::function<bool()>& condition);

} // namespace bitdepth
