#pragma once

#include <QRegularExpression>
#include <QTest>

namespace bitdepth {

/// From now on what Qt's offscreen platform says of itself is not printed: it cannot hint at window sizes.
inline void hideOffscreenRemarks()
{
    static QtMessageHandler print = nullptr;
    const QtMessageHandler quietly = [](QtMsgType type, const QMessageLogContext& context,
                                        const QString& text) {
        if (!text.startsWith(QLatin1String("This plugin does not support")))
            print(type, context, text);
    };
    static const QtMessageHandler own = quietly;
    const QtMessageHandler present = qInstallMessageHandler(own);
    if (present != own)
        print = present;
}

/// Any warning of Qt fails the test function that is running; call it from init().
inline void failOnAnyWarning()
{
    hideOffscreenRemarks();
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

} // namespace bitdepth
