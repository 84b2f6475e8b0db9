#include "tests/journeys/waiting.h"

#include "tests/support/quiet.h"
#include <QtTest>

namespace bitdepth {

void failOnQtWarnings() { failOnAnyWarning(); }

bool waitUntil(const std::function<bool()>& condition)
{
#ifdef BITDEPTH_SANITIZED
    constexpr int kPatienceMs = 600'000;
#else
    constexpr int kPatienceMs = 60'000;
#endif
    return QTest::qWaitFor(condition, kPatienceMs);
}

} // namespace bitdepth
