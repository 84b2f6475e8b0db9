#include "engine/core/error.h"
#include "engine/core/file.h"
#include "tests/support/full_disk.h"
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace bitdepth;

class FileTest : public QObject {
    Q_OBJECT

private slots:
    void writesAndReadsBack()
    {
        const std::string bytes("a\0b", 3);
        writeFileAtomically(path("new"), bytes);
        QCOMPARE(readFile(path("new")), bytes);
        writeFileAtomically(path("new"), std::string());
        QCOMPARE(readFile(path("new")), std::string());
    }

    void aFullDiskLeavesWhatWasThere()
    {
        writeFileAtomically(path("kept"), "before");
        {
            const FullDisk disk(4096);
            QVERIFY_THROWS_EXCEPTION(Error, writeFileAtomically(path("kept"), std::string(10'000, 'x')));
            QVERIFY_THROWS_EXCEPTION(Error, writeFileAtomically(path("fresh"), std::string(10'000, 'x')));
        }
        QCOMPARE(readFile(path("kept")), std::string("before"));
        QVERIFY(!std::filesystem::exists(path("fresh")));
    }

    void foldersAndDevicesAreNotReplaced()
    {
        QVERIFY_THROWS_EXCEPTION(Error, writeFileAtomically(path(""), "x"));
        QVERIFY_THROWS_EXCEPTION(Error, writeFileAtomically(path("no/such/folder"), "x"));
        QCOMPARE(::mkfifo(path("pipe").c_str(), 0600), 0);
        QVERIFY_THROWS_EXCEPTION(Error, writeFileAtomically(path("pipe"), "x"));
        QVERIFY(std::filesystem::is_fifo(path("pipe")));
    }

    void whatIsNoFileIsNotRead()
    {
        QVERIFY_THROWS_EXCEPTION(Error, readFile(path("absent")));
        QVERIFY_THROWS_EXCEPTION(Error, readFile(path("")));
    }

private:
    std::filesystem::path path(const char* name) const
    {
        return m_folder.filePath(QLatin1String(name)).toStdString();
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(FileTest)
#include "file_test.moc"
