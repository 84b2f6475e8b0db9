#include "app/settings.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace bitdepth;

class SettingsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString touch(const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QFile::WriteOnly))
            qFatal("The temporary folder cannot be written to.");
        return file.fileName();
    }

private slots:
    void givesTheDefaultUntilItIsSet()
    {
        Settings settings(m_folder.filePath(QStringLiteral("a.ini")));
        QCOMPARE(settings.get(Settings::kTheme), QStringLiteral("system"));
        QCOMPARE(settings.get(Settings::kAutoEvaluate), true);
        settings.set(Settings::kAutoEvaluate, false);
        QCOMPARE(settings.get(Settings::kAutoEvaluate), false);
        settings.reset(Settings::kAutoEvaluate);
        QCOMPARE(settings.get(Settings::kAutoEvaluate), true);
    }

    void isStillThereAtTheNextStart()
    {
        const QString file = m_folder.filePath(QStringLiteral("b.ini"));
        {
            Settings settings(file);
            settings.set(Settings::kLayout, QByteArray("\0\1layout", 8));
            settings.set(Settings::kThreads, 3);
        }
        Settings settings(file);
        QCOMPARE(settings.get(Settings::kLayout), QByteArray("\0\1layout", 8));
        QCOMPARE(settings.get(Settings::kThreads), 3);
    }

    void recentModelsAreTenTheNewestFirst()
    {
        Settings settings(m_folder.filePath(QStringLiteral("c.ini")));
        for (int number = 0; number < 12; ++number)
            settings.addRecentModel(touch(QStringLiteral("%1.onnx").arg(number)));
        settings.addRecentModel(touch(QStringLiteral("5.onnx")));
        const QStringList recent = settings.recentModels();
        QCOMPARE(recent.size(), 10);
        QCOMPARE(QFileInfo(recent.at(0)).fileName(), QStringLiteral("5.onnx"));
        QCOMPARE(QFileInfo(recent.at(1)).fileName(), QStringLiteral("11.onnx"));
        QFile::remove(recent.at(1));
        QCOMPARE(settings.recentModels().size(), 9);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
