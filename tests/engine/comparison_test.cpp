#include "engine/data/open_dataset.h"
#include "engine/evaluation/comparison.h"
#include "tests/engine/data_files.h"
#include <QTest>

using namespace bitdepth;

namespace {

std::shared_ptr<Evaluation> answering(std::vector<int> predictions)
{
    auto evaluation = std::make_shared<Evaluation>();
    evaluation->predictions = std::move(predictions);
    return evaluation;
}

LayerResult layer(const char* name, const char* weights, const char* activations)
{
    LayerResult result;
    result.name = name;
    result.weights.format = formatNamed(weights);
    result.activations.format = formatNamed(activations);
    return result;
}

} // namespace

class ComparisonTest : public QObject {
    Q_OBJECT

    TestFolder m_folder;
    SampleSet m_samples;

private slots:
    void initTestCase()
    {
        writeZip(m_folder / "five.npz",
                 {{"x.npy", npyFile("<f4", "(5, 1)", bytesOf(std::vector<float>{1, 2, 3, 4, 5}))},
                  {"y.npy", npyFile("<i8", "(5,)", bytesOf(std::vector<int64_t>{0, 1, 2, 1, 0}))}});
        // In another order than stored, and one left out.
        m_samples = {openDataset(m_folder / "five.npz"), {4, 1, 2, 3}}; // labels 0 1 2 1
    }

    void onlyLayersThatDifferAreNamed()
    {
        auto a = answering({});
        auto b = answering({});
        auto c = answering({});
        a->layers = {layer("one", "int8", "uint8"), layer("two", "int8", "uint8"), layer("three", "int8", "uint8")};
        b->layers = {layer("one", "int8", "uint8"), layer("two", "int4", "uint8"), layer("three", "int8", "uint8")};
        c->layers = {layer("one", "int8", "uint8"), layer("three", "int8", "float32")};
        const std::vector<EvaluationPtr> all = {a, b, c};
        const std::vector<LayerDifference> differences = differingLayers(all);
        QCOMPARE(differences.size(), size_t(2));
        QCOMPARE(differences[0].layer, std::string("two"));
        QCOMPARE(differences[0].results[1], &b->layers[1]);
        QVERIFY(!differences[0].results[2]);
        QCOMPARE(differences[1].layer, std::string("three"));
        QVERIFY(differingLayers(std::vector<EvaluationPtr>{a}).empty());
        QVERIFY(differingLayers({}).empty());
    }

    void changedAnswersComeWithTheirLabels()
    {
        const auto changed = changedAnswers(*answering({0, 1, 1, 1}), *answering({0, 2, 2, 1}), m_samples);
        QCOMPARE(changed.size(), size_t(2));
        QCOMPARE(changed[0].position, size_t(1));
        QCOMPARE(changed[0].first, 1);
        QCOMPARE(changed[0].second, 2);
        QCOMPARE(changed[0].label, 1);
        QCOMPARE(changed[1].label, 2);
        QCOMPARE(changedAnswers(*answering({0}), *answering({1}), {})[0].label, -1);
        QVERIFY(changedAnswers(*answering({0}), *answering({0, 1}), {}).empty());
    }

    void confusionCountsLabelsAgainstAnswers()
    {
        const ConfusionMatrix matrix(*answering({0, 1, 1, 7}), m_samples);
        QCOMPARE(matrix.classes(), (std::vector<int>{0, 1, 2, 7}));
        QCOMPARE(matrix.count(0, 0), size_t(1));
        QCOMPARE(matrix.count(1, 1), size_t(1));
        QCOMPARE(matrix.count(2, 1), size_t(1));
        QCOMPARE(matrix.count(1, 7), size_t(1));
        QCOMPARE(matrix.count(7, 1), size_t(0));
        QCOMPARE(matrix.total(1), size_t(2));
        QCOMPARE(matrix.total(7), size_t(0));
        QVERIFY(ConfusionMatrix(*answering({0}), m_samples).isEmpty());
        QVERIFY(ConfusionMatrix(*answering({0}), {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparison_test.moc"
