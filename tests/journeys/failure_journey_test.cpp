#include "app/example.h"
#include "app/explorer.h"
#include "tests/journeys/journey.h"
#include <QDir>

using namespace bitdepth;

/// What goes wrong is said in one sentence, and the window goes on.
class FailureJourneyTest : public QObject {
    Q_OBJECT

    static QString write(const Journey& journey, const QString& name, const QByteArray& bytes)
    {
        QFile file(journey.file(name));
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The temporary folder cannot be written to.");
        return file.fileName();
    }

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        if (!file.open(QFile::ReadOnly))
            qFatal("The example cannot be read.");
        return file.readAll();
    }

    static bool isSentence(const QString& text)
    {
        return text.endsWith(QLatin1Char('.')) && text.size() > 20;
    }

private slots:
    void init() { failOnQtWarnings(); }

    void badModels_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = bytesOf(findExample(QStringLiteral("residual")).model);
        QTest::newRow("truncated") << whole.left(whole.size() / 2);
        QTest::newRow("text") << QByteArray("This is not a model.\n");
        QTest::newRow("empty") << QByteArray();
    }

    void badModels()
    {
        QFETCH(QByteArray, bytes);
        Journey journey;
        const QString path = write(journey, QStringLiteral("bad.onnx"), bytes);
        journey.drop(path);
        QVERIFY(journey.waitForMessage());
        QVERIFY2(isSentence(journey.message()), qPrintable(journey.message()));
        QVERIFY(journey.message().contains(QStringLiteral("bad.onnx")));
        QVERIFY(!journey.document().model());
        QVERIFY(journey.openExample());
        QVERIFY(journey.message().isEmpty());
    }

    void badData()
    {
        Journey journey;
        QVERIFY(journey.openExample());
        QVERIFY(journey.waitForIdle());
        const DatasetPtr before = journey.document().data().dataset;
        QVERIFY(QDir(journey.folder()).mkdir(QStringLiteral("nothing")));
        journey.drop(journey.file(QStringLiteral("nothing")));
        QVERIFY(journey.waitForMessage());
        QVERIFY2(isSentence(journey.message()), qPrintable(journey.message()));
        QCOMPARE(journey.document().data().dataset, before);
        QVERIFY(journey.document().evaluation());
    }

    void aRecipeForAnotherModel()
    {
        Journey journey;
        QVERIFY(journey.openExample());
        const QString path =
            write(journey, QStringLiteral("other.recipe.json"),
                  R"({"version": 1, "layers": {"no such layer": {"weights": {"format": "int4"}}}})");
        const Recipe before = journey.document().recipe();
        journey.drop(path);
        QVERIFY(journey.waitForMessage());
        QVERIFY2(journey.message().contains(QStringLiteral("no such layer")), qPrintable(journey.message()));
        QVERIFY(journey.document().recipe() == before);
    }

    void aDestinationThatCannotBeWritten()
    {
        Journey journey;
        QVERIFY(journey.openExample());
        QVERIFY(journey.waitForIdle());
        journey.answers().paths.enqueue(journey.file(QStringLiteral("no such folder/small.onnx")));
        journey.trigger("exportModel");
        QVERIFY(journey.waitForMessage());
        QVERIFY2(isSentence(journey.message()), qPrintable(journey.message()));
        QVERIFY(journey.message().contains(QStringLiteral("small.onnx")));
    }

    void evaluatingWithoutData()
    {
        Journey journey;
        journey.window().loader().openModel(findExample(QStringLiteral("residual")).model.toStdString());
        QVERIFY(waitUntil([&] { return journey.document().model() != nullptr; }));
        journey.trigger("evaluate");
        QVERIFY(journey.waitForMessage());
        QVERIFY(isSentence(journey.message()));
    }

    void dataBeforeAModel()
    {
        Journey journey;
        journey.drop(findExample(QStringLiteral("residual")).data);
        QVERIFY(journey.waitForMessage());
        QVERIFY(isSentence(journey.message()));
    }
};

QTEST_MAIN(FailureJourneyTest)
#include "failure_journey_test.moc"
