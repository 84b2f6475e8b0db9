#include "engine/data/open_dataset.h"
#include "engine/data/sample_selection.h"
#include "tests/engine/data_files.h"
#include <QTest>
#include <numeric>
#include <set>

using namespace bitdepth;

class SampleSelectionTest : public QObject {
    Q_OBJECT

private slots:
    void isTheSameOnEveryMachine()
    {
        // Worked out by hand in Python: SplitMix64 from the seed, Fisher-Yates from the front.
        QCOMPARE(selectSamples(10, 10, 0), (std::vector<size_t>{5, 1, 9, 7, 0, 4, 3, 2, 6, 8}));
        QCOMPARE(selectSamples(1000, 5, 42), (std::vector<size_t>{413, 182, 552, 26, 338}));
    }

    void countDecidesHowMany()
    {
        std::vector<size_t> inOrder(7);
        std::iota(inOrder.begin(), inOrder.end(), size_t(0));
        QCOMPARE(selectSamples(7, 0, 5), inOrder);
        QCOMPARE(selectSamples(7, 100, 5).size(), size_t(7));
        QVERIFY(selectSamples(0, 3, 1).empty());
        const std::vector<size_t> many = selectSamples(500, 200, 9);
        QCOMPARE(std::set<size_t>(many.begin(), many.end()).size(), size_t(200)); // none twice
        QVERIFY(*std::max_element(many.begin(), many.end()) < 500);
    }

    void fewerAreTheStartOfMore()
    {
        const std::vector<size_t> all = selectSamples(100, 100, 3);
        const std::vector<size_t> some = selectSamples(100, 20, 3);
        QVERIFY(std::equal(some.begin(), some.end(), all.begin()));
        QVERIFY(selectSamples(100, 20, 4) != some);
    }

    void everyPlaceIsAsLikely()
    {
        std::vector<int> firsts(10, 0);
        for (uint64_t seed = 0; seed < 10000; ++seed)
            ++firsts[selectSamples(10, 1, seed).front()];
        for (const int count : firsts) // 1000 expected, deviation 30
            QVERIFY(count > 850 && count < 1150);
    }

    void countsSamplesOfTheSameSource()
    {
        const TestFolder folder;
        for (const char* name : {"a.npz", "b.npz"})
            writeZip(folder / name, {{"x.npy", npyFile("|u1", "(4, 1)", "abcd")}});
        writeBytes(folder / "a.json", R"({"x": "a.npz", "scale": 2})");
        const DatasetPtr a = openDataset(folder / "a.npz");
        QCOMPARE(countShared({a, {0, 1, 2}}, {a, {3, 2, 1}}), size_t(2));
        QCOMPARE(countShared({a, {0, 1, 2}}, {openDataset(folder / "a.json"), {0}}), size_t(1));
        QCOMPARE(countShared({a, {0, 1, 2}}, {openDataset(folder / "b.npz"), {0}}), size_t(0));
    }
};

QTEST_GUILESS_MAIN(SampleSelectionTest)
#include "sample_selection_test.moc"
