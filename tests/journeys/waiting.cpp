#include "tests/journeys/waiting.h"

#include "tests/support/quiet.h"
#include <QtTest>

namespace bitdepth {

void failOnQtWarnings() { failOnAnyWarning(); }

bool waitUntil(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, 60'000); }

} // namespace bitdepth
