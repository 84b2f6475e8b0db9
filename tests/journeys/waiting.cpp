#include "tests/journeys/waiting.h"

#include <QRegularExpression>
#include <QtTest>

namespace bitdepth {

void failOnQtWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

bool waitUntil(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, 60'000); }

} // namespace bitdepth
