#include "engine/runtime/open_model.h"
#include "engine/runtime/session.h"
#include "tests/support/model_builder.h"
#include "tests/support/shared_material.h"
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using namespace bitdepth;

namespace {

void addNormalization(ModelBuilder& builder, int channels, const std::string& input,
                      const std::string& output)
{
    builder.constant("gamma", {channels}).constant("beta", {channels}).constant("mean", {channels});
    std::vector<float> variance;
    for (int c = 0; c < channels; ++c)
        variance.push_back(0.5f + static_cast<float>(c));
    builder.constant("variance", {channels}, variance);
    builder.node("BatchNormalization", {input, "gamma", "beta", "mean", "variance"}, output);
}

std::vector<float> runOnce(const NetworkGraph& graph, const Shape& shape)
{
    const Session session(graph, "test");
    TensorValue input{shape, {}};
    for (int64_t i = 0; i < elementCount(shape); ++i)
        input.values.push_back(std::sin(static_cast<float>(i) * 0.7f));
    const std::vector<TensorView> inputs{input.view()};
    return session.run(inputs).front().values;
}

} // namespace

class FoldBatchNormalizationTest : public QObject {
    Q_OBJECT

private slots:
    void foldsByTheFormula()
    {
        // One channel, one weight: w = 3, b = 1, gamma = 2, beta = 5, mean = 4, variance + epsilon = 0.25:
        // s = 2 / 0.5 = 4, w' = 12, b' = (1 - 4) * 4 + 5 = -7.
        ModelBuilder builder;
        builder.input("x", {1, 1, 1, 1}).output("y");
        builder.constant("w", {1, 1, 1, 1}, {3}).constant("b", {1}, {1});
        builder.constant("gamma", {1}, {2})
            .constant("beta", {1}, {5})
            .constant("mean", {1}, {4})
            .constant("var", {1}, {0.25f});
        builder.node("Conv", {"x", "w", "b"}, "c");
        setAttribute(builder.node("BatchNormalization", {"c", "gamma", "beta", "mean", "var"}, "y"),
                     "epsilon", 0.0f);
        const ModelPtr model = open(builder);
        QCOMPARE(model->foldedNormalizations, 1);
        QCOMPARE(model->graph.constants.size(), size_t(2));
        QCOMPARE(*model->layers.at(0).weight.values, (std::vector<float>{12}));
        QCOMPARE(*model->layers.at(0).bias->values, (std::vector<float>{-7}));
    }

    void keepsWhatTheNetworkComputes_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind :
             {"conv", "grouped", "transposed", "grouped transposed", "gemm", "gemm transB"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void keepsWhatTheNetworkComputes()
    {
        QFETCH(QString, kind);
        ModelBuilder builder;
        builder.output("y");
        Shape shape{2, 4, 5, 5};
        if (kind.startsWith(QLatin1String("gemm")))
            shape = {2, 4};
        builder.input("x", shape);
        if (kind == QLatin1String("conv")) {
            builder.constant("w", {6, 4, 3, 3});
            builder.node("Conv", {"x", "w"}, "c");
        } else if (kind == QLatin1String("grouped")) {
            builder.constant("w", {6, 2, 3, 3}).constant("b", {6});
            setAttribute(builder.node("Conv", {"x", "w", "b"}, "c"), "group", int64_t(2));
        } else if (kind == QLatin1String("transposed")) {
            builder.constant("w", {4, 6, 3, 3}).constant("b", {6});
            builder.node("ConvTranspose", {"x", "w", "b"}, "c");
        } else if (kind == QLatin1String("grouped transposed")) {
            builder.constant("w", {4, 3, 3, 3});
            setAttribute(builder.node("ConvTranspose", {"x", "w"}, "c"), "group", int64_t(2));
        } else if (kind == QLatin1String("gemm")) {
            builder.constant("w", {4, 6}).constant("b", {6});
            builder.node("Gemm", {"x", "w", "b"}, "c");
        } else {
            builder.constant("w", {6, 4});
            setAttribute(builder.node("Gemm", {"x", "w"}, "c"), "transB", int64_t(1));
        }
        addNormalization(builder, 6, "c", "y");
        const ModelPtr model = open(builder);
        QCOMPARE(model->foldedNormalizations, 1);
        const auto before = runOnce(model->original, shape);
        const auto after = runOnce(model->graph, shape);
        QCOMPARE(before.size(), after.size());
        for (size_t i = 0; i < before.size(); ++i)
            QVERIFY(std::fabs(before[i] - after[i]) < 1e-4f * (1 + std::fabs(before[i])));
    }

    void leavesAloneWhatOthersRead()
    {
        ModelBuilder builder;
        builder.input("x", {1, 4, 5, 5}).output("y").output("c").constant("w", {6, 4, 3, 3});
        builder.node("Conv", {"x", "w"}, "c");
        addNormalization(builder, 6, "c", "y");
        const ModelPtr model = open(builder);
        QCOMPARE(model->foldedNormalizations, 0);
        QVERIFY(!model->operators.at(0).note.isEmpty());
    }

    void leavesSharedWeightsToTheOtherReader()
    {
        ModelBuilder builder;
        builder.input("x", {1, 4, 5, 5}).output("y").output("z").constant("w", {6, 4, 3, 3});
        builder.node("Conv", {"x", "w"}, "c");
        builder.node("Conv", {"x", "w"}, "z");
        addNormalization(builder, 6, "c", "y");
        const ModelPtr model = open(builder);
        QCOMPARE(model->foldedNormalizations, 1);
        QCOMPARE(model->layers.at(1).weight.values, model->original.constants.at("w").values);
        QVERIFY(model->layers.at(0).weight.values != model->layers.at(1).weight.values);
    }

private:
    ModelPtr open(const ModelBuilder& builder)
    {
        const std::filesystem::path path = m_folder.filePath(QStringLiteral("model.onnx")).toStdString();
        builder.write(path);
        return openModel(path);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(FoldBatchNormalizationTest)
#include "fold_batch_normalization_test.moc"
