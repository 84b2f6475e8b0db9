#pragma once

#include <QRegularExpression>
#include <QTest>

namespace bitdepth {

/// Any warning of Qt fails the test function that is running; call it from init(). What the offscreen
/// platform says of itself does not count.
inline void failOnAnyWarning()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

} // namespace bitdepth
