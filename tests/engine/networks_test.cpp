#include "engine/data/open_dataset.h"
#include "engine/data/sample_selection.h"
#include "engine/evaluation/evaluator.h"
#include "engine/evaluation/latency.h"
#include "engine/quantization/export.h"
#include "engine/quantization/packed_layers.h"
#include "engine/quantization/simulation.h"
#include "engine/recipe/presets.h"
#include "engine/repair/prepare.h"
#include "engine/runtime/batch.h"
#include "engine/runtime/open_model.h"
#include "engine/statistics/error_measures.h"
#include "tests/engine/data_files.h"
#include "tests/engine/model_samples.h"
#include "tests/support/sample_networks.h"
#include <QTest>

using namespace bitdepth;

namespace {

const EvaluationOptions kWithoutLatency{.measureLatency = false};
/// The same numbers, but for the order in which the runtime adds them up.
constexpr double kSameNumbersDb = 55;
/// Codes that lie on an edge may fall either way: far less than the quantization itself changes.
constexpr double kFarBelowOwnDb = 10;

template <class Network>
std::vector<std::vector<TensorValue>> outputsOf(const Network& network, const Model& model,
                                                const SampleSet& samples)
{
    std::vector<std::vector<TensorValue>> outputs;
    const BatchLayout layout = batchLayout(model, *samples.dataset);
    for (size_t i = 0; i < samples.size(); ++i)
        outputs.push_back(network.run(viewsOf(readBatch(samples, i, 1, layout))));
    return outputs;
}

/// The codes that a sample network calls w.
std::string storedWeight(const std::string& bytes)
{
    onnx::ModelProto model;
    model.ParseFromString(bytes);
    for (const auto& tensor : model.graph().initializer())
        if (tensor.name() == "w")
            return tensor.SerializeAsString();
    return {};
}

double sqnrDb(const std::vector<std::vector<TensorValue>>& reference,
              const std::vector<std::vector<TensorValue>>& other)
{
    NoiseSums sums;
    for (size_t i = 0; i < reference.size(); ++i)
        for (size_t output = 0; output < reference[i].size(); ++output)
            sums.add(reference[i][output].values, other[i][output].values);
    return sums.sqnrDb();
}

} // namespace

/// Whatever kind of network somebody brings: opened, evaluated and exported, or told why not.
class NetworksTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_networks = sampleNetworks(); }

    void opensEveryKind_data() { rows(); }
    void opensEveryKind()
    {
        const Bench bench(network());
        QCOMPARE(bench.model->layers.size(), network().layers);
        QVERIFY(bench.model->parameters > 0);
        QString why;
        for (const PlainOperator& plain : bench.model->operators)
            why += QString::fromStdString(plain.note.toString());
        QVERIFY(network().layers > 0 || !why.isEmpty());
    }

    /// Seeing through constants and folding must not move a bit more than rounding does.
    void foldingKeepsTheFunction_data() { rows(); }
    void foldingKeepsTheFunction()
    {
        const Bench bench(network());
        const Session original(bench.model->original, "original");
        const double between = sqnrDb(outputsOf(original, *bench.model, bench.samples),
                                      outputsOf(Simulation(*bench.model), *bench.model, bench.samples));
        QVERIFY2(between > 100, QByteArray::number(between).constData());
    }

    void exportsWhatIsSimulated_data() { rows(); }
    void exportsWhatIsSimulated()
    {
        const Bench bench(network());
        const auto floats = outputsOf(Simulation(*bench.model), *bench.model, bench.samples);
        for (const Preset& preset : presets()) {
            const PreparedModel prepared =
                prepare(bench.model, makePreset(preset.id, *bench.model), {bench.samples, nullptr}, {});
            const Simulation simulation(*prepared.model, prepared.plan);
            const std::string bytes = *exportModel(*prepared.model, prepared.plan).bytes;
            const Session exported(bytes, preset.id);
            const auto simulated = outputsOf(simulation, *bench.model, bench.samples);
            const double between = sqnrDb(simulated, outputsOf(exported, *bench.model, bench.samples));
            const double own = sqnrDb(floats, simulated);
            const QByteArray figures =
                QStringLiteral("%1: export %2 dB from the simulation, which is %3 dB from "
                               "the float model")
                    .arg(QLatin1String(preset.id))
                    .arg(between)
                    .arg(own)
                    .toUtf8();
            QVERIFY2(between > kSameNumbersDb || between > own + kFarBelowOwnDb, figures.constData());
            QVERIFY(static_cast<int>(packedLayers(*prepared.model, prepared.plan).size()) <=
                    loadForTiming(bytes, preset.id).kernels.packedLayers);
        }
    }

    /// Signed codes are fused by other rules of the runtime than unsigned ones.
    void exportsSignedActivations_data() { rows(); }
    void exportsSignedActivations()
    {
        const Bench bench(network());
        Recipe recipe = makePreset("full-integer", *bench.model);
        recipe.activations.format = formatNamed("int8");
        const PreparedModel prepared = prepare(bench.model, recipe, {bench.samples, nullptr}, {});
        const Session exported(*exportModel(*prepared.model, prepared.plan).bytes, "export");
        const auto floats = outputsOf(Simulation(*bench.model), *bench.model, bench.samples);
        const auto simulated =
            outputsOf(Simulation(*prepared.model, prepared.plan), *bench.model, bench.samples);
        const double between = sqnrDb(simulated, outputsOf(exported, *bench.model, bench.samples));
        QVERIFY2(between > kSameNumbersDb || between > sqnrDb(floats, simulated) + kFarBelowOwnDb,
                 QByteArray::number(between).constData());
    }

    /// Operators that round their inputs while they run have no quantizer that could be taken out.
    void leavesOperatorsOnCodesAlone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("parameters");
        QTest::newRow("product") << "MatMulInteger" << 24 + 12 + 1; // the scale is a factor of a Mul
        QTest::newRow("convolution") << "ConvInteger" << 72 + 12 + 1;
        QTest::newRow("packed") << "MatMulNBits" << 32 * 4 + 12;
    }

    void leavesOperatorsOnCodesAlone()
    {
        QFETCH(QString, name);
        QFETCH(int, parameters);
        const Bench bench(network(name));
        QCOMPARE(bench.model->parameters, int64_t(parameters));
        const auto& operators = bench.model->operators;
        const auto plain = std::find_if(operators.begin(), operators.end(), [&](const auto& one) {
            return one.operatorType == name.toStdString();
        });
        QVERIFY(plain != operators.end());
        QVERIFY(QString::fromStdString(plain->note.toString()).contains(QLatin1String("quantized already")));
        for (const Preset& preset : presets()) {
            const PreparedModel prepared =
                prepare(bench.model, makePreset(preset.id, *bench.model), {bench.samples, nullptr}, {});
            QCOMPARE(storedWeight(*exportModel(*prepared.model, prepared.plan).bytes),
                     storedWeight(bench.model->original.proto->SerializeAsString()));
        }
    }

    /// Nobody should take a layer for repaired that was left as it was.
    void namesTheLayersThatRepairsLeaveAsTheyAre_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("repair");
        QTest::addColumn<bool>("isLeft");
        const int rounding = static_cast<int>(Repair::AdaRound);
        const int biases = static_cast<int>(Repair::BiasCorrection);
        QTest::newRow("rounding, transposed") << "ConvTranspose" << rounding << true;
        QTest::newRow("biases, transposed") << "ConvTranspose" << biases << true;
        QTest::newRow("rounding, grouped") << "grouped convolution" << rounding << false;
        QTest::newRow("biases, grouped") << "grouped convolution" << biases << false;
    }

    void namesTheLayersThatRepairsLeaveAsTheyAre()
    {
        QFETCH(QString, name);
        QFETCH(int, repair);
        QFETCH(bool, isLeft);
        const Bench bench(network(name));
        Recipe recipe = makePreset("full-integer", *bench.model);
        recipe.repairs = {static_cast<Repair>(repair)};
        const PreparedModel prepared = prepare(bench.model, recipe, {bench.samples, nullptr}, {});
        const QString told = QString::fromStdString(prepared.repairs.at(0).message.toString());
        const QString layer = QString::fromStdString(bench.model->layers.front().name);
        QVERIFY2(told.contains(QStringLiteral("the first is %1.").arg(layer)) == isLeft, qPrintable(told));
    }

    void evaluatesEveryKind_data() { rows(); }
    void evaluatesEveryKind()
    {
        const Bench bench(network());
        Evaluator evaluator(bench.model, bench.samples, bench.samples);
        for (const char* preset : {"default", "full-integer", "float16"}) {
            const EvaluationPtr result =
                evaluator.evaluate(makePreset(preset, *bench.model), {}, kWithoutLatency);
            QCOMPARE(result->samples, bench.samples.size());
            QVERIFY2(
                result->fidelity.sqnrDb > 15,
                qPrintable(
                    QStringLiteral("%1: %2 dB").arg(QLatin1String(preset)).arg(result->fidelity.sqnrDb)));
            QVERIFY(result->sizeBytes > 0);
        }
    }

private:
    struct Bench {
        TestFolder folder;
        ModelPtr model;
        SampleSet samples;

        explicit Bench(const SampleNetwork& network)
        {
            network.builder.write(folder / "net.onnx");
            model = openModel(folder / "net.onnx");
            samples = writeSamples(*model, folder / "data");
        }
    };

    const SampleNetwork& network(const QString& name) const
    {
        return *std::find_if(m_networks.begin(), m_networks.end(),
                             [&](const auto& one) { return one.name == name.toStdString(); });
    }

    void rows() const
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < m_networks.size(); ++i)
            QTest::newRow(m_networks[i].name.c_str()) << static_cast<int>(i);
    }

    const SampleNetwork& network() const
    {
        QFETCH(int, index);
        return m_networks.at(static_cast<size_t>(index));
    }

    std::vector<SampleNetwork> m_networks;
};

QTEST_APPLESS_MAIN(NetworksTest)
#include "networks_test.moc"
