#include "engine/core/error.h"
#include "engine/core/file.h"
#include "engine/cost/recipe_costs.h"
#include "engine/evaluation/evaluator.h"
#include "engine/model/stored_codes.h"
#include "engine/quantization/export.h"
#include "engine/quantization/simulation.h"
#include "engine/recipe/carried_recipe.h"
#include "engine/recipe/presets.h"
#include "engine/recipe/recipe_json.h"
#include "engine/runtime/batch.h"
#include "engine/runtime/open_model.h"
#include "tests/engine/data_files.h"
#include "tests/engine/model_samples.h"
#include "tests/support/sample_networks.h"
#include "tests/support/shared_material.h"
#include <QTest>
#include <nlohmann/json.hpp>
#include <set>

using namespace bitdepth;

namespace {

std::string textOf(const std::vector<int32_t>& codes, int type)
{
    std::string text = std::to_string(type);
    for (const int32_t code : codes)
        text += " " + std::to_string(code);
    return text;
}

/// All tensors of integer codes in a file, as they are stored, names aside.
std::set<std::string> storedCodes(const std::string& bytes)
{
    onnx::ModelProto model;
    model.ParseFromString(bytes);
    std::set<std::string> codes;
    for (const auto& tensor : model.graph().initializer()) {
        const auto numbers = decodeCodes(tensor);
        const bool isZero =
            numbers && std::count(numbers->begin(), numbers->end(), 0) == std::ptrdiff_t(numbers->size());
        if (numbers && numbers->size() > 1 && !isZero) // else a zero point
            codes.insert(textOf(*numbers, tensor.data_type()));
    }
    return codes;
}

bool isSubset(const std::set<std::string>& part, const std::set<std::string>& whole)
{
    return std::includes(whole.begin(), whole.end(), part.begin(), part.end());
}

struct Bench {
    TestFolder folder;
    ModelPtr model;
    SampleSet samples;
    std::string bytes;

    explicit Bench(const ModelBuilder& builder)
    {
        builder.write(folder / "net.onnx");
        open(folder / "net.onnx");
    }
    explicit Bench(const std::filesystem::path& file) { open(file); }

    QuantizationPlan plan(const Recipe& recipe) const { return makePlan(*model, recipe, nullptr); }
    OutputNumbers original() const { return outputNumbers(Session(bytes, "file"), *model, samples); }
    OutputNumbers exported(const Recipe& recipe) const
    {
        return outputNumbers(Session(*exportModel(*model, plan(recipe)).bytes, "export"), *model, samples);
    }

private:
    void open(const std::filesystem::path& file)
    {
        bytes = readFile(file);
        model = openModel(file);
        samples = writeSamples(*model, folder / "data");
    }
};

/// Networks that were quantized elsewhere.
std::vector<SampleNetwork> quantizedNetworks()
{
    std::vector<SampleNetwork> networks;
    for (SampleNetwork& network : sampleNetworks())
        if (network.name.starts_with("Q"))
            networks.push_back(std::move(network));
    return networks;
}

} // namespace

/// Models that come quantized: shown with what they carry, evaluated as what they are, exported with their
/// codes.
class CarriedQuantizersTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_networks = quantizedNetworks(); }

    void findsWhatAFileCarries();
    void theReferenceIsTheFile_data() { rows(); }
    void theReferenceIsTheFile();
    void exportsTheSameNumbers_data() { rows(); }
    void exportsTheSameNumbers();
    void exportsTheSameCodes_data() { rows(); }
    void exportsTheSameCodes();
    void anExportCarriesWhatItsModelDid_data() { rows(); }
    void anExportCarriesWhatItsModelDid();
    void predictsTheSizeOfTheExport_data() { rows(); }
    void predictsTheSizeOfTheExport();
    void roundsTrainedWeightsLikeTheRuntime();
    void anEditedLayerIsRoundedAnewFromItsNumbers();
    void whatIsEditedBesideKeptLayersIsSimulatedExactly();
    void withoutQuantizersItIsTheFloatNetworkOfItsCodes();
    void isWrittenInARecipeAndReadAgain();
    void refusesToKeepWhatIsNotThere();
    void aFloatModelStaysFloat();
    void codesThatAreInputsStayInTheGraph();
    void whatIsRoundedTwiceStaysRoundedTwice();
    void keepsRealModels_data();
    void keepsRealModels();

private:
    void rows() const
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < m_networks.size(); ++i)
            QTest::newRow(m_networks[i].name.c_str()) << static_cast<int>(i);
    }

    const ModelBuilder& builder() const
    {
        QFETCH(int, index);
        return m_networks.at(static_cast<size_t>(index)).builder;
    }

    const ModelBuilder& builder(const std::string& name) const
    {
        for (const SampleNetwork& network : m_networks)
            if (network.name == name)
                return network.builder;
        throw std::out_of_range(name);
    }

    std::vector<SampleNetwork> m_networks;
};

void CarriedQuantizersTest::findsWhatAFileCarries()
{
    const Bench bench(builder("QOperator convolutions"));
    const Model& model = *bench.model;
    QCOMPARE(model.layers.size(), size_t(3));
    const Layer& first = model.layers[0];
    QVERIFY(first.carriedWeights != nullptr);
    QCOMPARE(first.operatorType, std::string("Conv"));
    const Encoding& weights = first.carriedWeights->encoding;
    QCOMPARE(weights.format, formatNamed("int8"));
    QVERIFY(weights.granularity == Granularity{GranularityKind::PerChannel});
    QCOMPARE(weights.scales.size(), size_t(4));
    QCOMPARE(weights.scales[1].scale, 0.012f);
    QCOMPARE(weights.scales[1].zeroPoint, 0);
    QCOMPARE((*first.carriedWeights->codes)[1], 37 - 127);
    QCOMPARE((*first.weight.values)[1], static_cast<float>(37 - 127) * 0.010f);
    QVERIFY(first.carriedInput.has_value());
    QCOMPARE(first.carriedInput->format, formatNamed("uint8"));
    QCOMPARE(first.carriedInput->scales.front().scale, 0.03f);
    QCOMPARE(first.carriedInput->scales.front().zeroPoint, 128);
    QCOMPARE((*first.bias->values)[0], 700.0f * (0.03f * 0.010f));
    QCOMPARE(model.layers[1].carriedInput->scales.front().zeroPoint, 0);
    const auto& nodes = model.graph.proto->graph().node();
    QCOMPARE(
        std::count_if(nodes.begin(), nodes.end(), [](const auto& node) { return node.op_type() == "Relu"; }),
        std::ptrdiff_t(1)); // the codes of the first convolution begin at 0
    for (const auto& node : model.graph.proto->graph().node())
        QVERIFY2(node.op_type().find("Linear") == std::string::npos, node.op_type().c_str());
}

void CarriedQuantizersTest::theReferenceIsTheFile()
{
    const Bench bench(builder());
    QCOMPARE(outputNumbers(Simulation(*bench.model), *bench.model, bench.samples), bench.original());
    Evaluator evaluator(bench.model, bench.samples, bench.samples);
    const EvaluationPtr file = evaluator.evaluateFloat({}, {.measureLatency = false});
    QCOMPARE(file->name, std::string(Evaluation::kAsInTheFile));
    QVERIFY(file->isOfQuantizedFile());
    QCOMPARE(file->sizeBytes, static_cast<int64_t>(bench.bytes.size()));
    QCOMPARE(file->layers.front().weights.format, formatNamed("int8"));
    const EvaluationPtr kept =
        evaluator.evaluate(makePreset("carried", *bench.model), {}, {.measureLatency = false});
    QVERIFY(std::isinf(kept->fidelity.sqnrDb)); // not a bit differs
    QCOMPARE(kept->layers.front().weightSqnrDb, std::numeric_limits<double>::infinity());
    QCOMPARE(kept->peakRamBytes, file->peakRamBytes);
}

void CarriedQuantizersTest::exportsTheSameNumbers()
{
    const Bench bench(builder());
    const Recipe kept = carriedRecipe(*bench.model);
    QVERIFY(!kept.quantizesActivations()); // no samples are needed
    QCOMPARE(bench.exported(kept), bench.original());
    QCOMPARE(outputNumbers(Simulation(*bench.model, bench.plan(kept)), *bench.model, bench.samples),
             bench.original());
}

void CarriedQuantizersTest::exportsTheSameCodes()
{
    const Bench bench(builder());
    const std::string exported = *exportModel(*bench.model, bench.plan(carriedRecipe(*bench.model))).bytes;
    QVERIFY(!storedCodes(exported).empty());
    QVERIFY(isSubset(storedCodes(bench.bytes), storedCodes(exported)));
}

void CarriedQuantizersTest::anExportCarriesWhatItsModelDid()
{
    const Bench bench(builder());
    const Recipe kept = carriedRecipe(*bench.model);
    const std::filesystem::path file = bench.folder / "again.onnx";
    writeModel(exportModel(*bench.model, bench.plan(kept)), file);
    const ModelPtr again = openModel(file);
    QCOMPARE(again->layers.size(), bench.model->layers.size());
    for (size_t i = 0; i < again->layers.size(); ++i) {
        const Layer& before = bench.model->layers[i];
        const Layer& after = again->layers[i];
        QCOMPARE(after.carriedWeights != nullptr, before.carriedWeights != nullptr);
        if (before.carriedWeights) {
            QCOMPARE(*after.carriedWeights->codes, *before.carriedWeights->codes);
            QVERIFY(after.carriedWeights->encoding == before.carriedWeights->encoding);
        }
        QVERIFY(after.carriedInput == before.carriedInput);
    }
    const std::string twice = *exportModel(*again, makePlan(*again, carriedRecipe(*again), nullptr)).bytes;
    QCOMPARE(storedCodes(twice), storedCodes(readFile(file)));
}

void CarriedQuantizersTest::predictsTheSizeOfTheExport()
{
    const Bench bench(builder());
    const Recipe kept = carriedRecipe(*bench.model);
    const auto size = static_cast<int64_t>(exportModel(*bench.model, bench.plan(kept)).bytes->size());
    QCOMPARE(RecipeCosts(bench.model).costs(kept).sizeBytes.value(), size);
}

void CarriedQuantizersTest::roundsTrainedWeightsLikeTheRuntime()
{
    const Bench bench(builder("QAT"));
    const Layer& layer = bench.model->layers.at(0);
    QVERIFY(layer.carriedWeights != nullptr);
    const ConstantTensor& trained = bench.model->original.constants.at("w");
    for (size_t i = 0; i < trained.values->size(); ++i) {
        const float scale = layer.carriedWeights->encoding.scales[i % 5].scale;
        const auto code =
            static_cast<int>(std::clamp(std::nearbyint((*trained.values)[i] / scale), -128.0f, 127.0f));
        QCOMPARE((*layer.carriedWeights->codes)[i], code);
    }
    QVERIFY(!bench.model->carried.activations.empty());
    QVERIFY(std::any_of(
        bench.model->carried.activations.begin(), bench.model->carried.activations.end(),
        [](const auto& activation) { return activation.isGraphOutput && activation.tensor == "y"; }));
}

void CarriedQuantizersTest::anEditedLayerIsRoundedAnewFromItsNumbers()
{
    const Bench bench(builder("QOperator convolutions"));
    Recipe recipe = carriedRecipe(*bench.model);
    const Layer& edited = bench.model->layers[1];
    const Quantizer int4{
        formatNamed("int4"), {GranularityKind::PerChannel}, Scheme::Symmetric, {RangeMethodKind::MinMax}};
    recipe.setWeights(edited.name, int4);
    const QuantizationPlan plan = bench.plan(recipe);
    for (const WeightPlan& weight : plan.weights) {
        const bool isEdited = &bench.model->layers[weight.layer] == &edited;
        QCOMPARE(weight.isCarried, !isEdited);
        if (isEdited)
            QCOMPARE(*weight.values.values, *edited.weight.values);
    }
    const std::set<std::string> exported = storedCodes(*exportModel(*bench.model, plan).bytes);
    for (const Layer& layer : bench.model->layers)
        QCOMPARE(exported.contains(textOf(*layer.carriedWeights->codes, onnx::TensorProto::INT8)),
                 &layer != &edited);
}

void CarriedQuantizersTest::whatIsEditedBesideKeptLayersIsSimulatedExactly()
{
    const Bench bench(builder("QOperator convolutions"));
    const CalibrationPtr calibration = calibrate(*bench.model, bench.samples, {});
    for (const char* weights : {"int8", "int4"})
        for (const size_t edited : {0u, 1u, 2u}) {
            Recipe recipe = carriedRecipe(*bench.model);
            const std::string& name = bench.model->layers[edited].name;
            recipe.setWeights(name, {formatNamed(weights), {}, Scheme::Symmetric, {RangeMethodKind::Mse}});
            recipe.setActivations(name, {formatNamed("uint8"), {}, Scheme::Affine, {}});
            const QuantizationPlan plan = makePlan(*bench.model, recipe, calibration.get());
            const Session exported(*exportModel(*bench.model, plan).bytes, "export");
            QCOMPARE(outputNumbers(Simulation(*bench.model, plan), *bench.model, bench.samples),
                     outputNumbers(exported, *bench.model, bench.samples));
        }
}

void CarriedQuantizersTest::withoutQuantizersItIsTheFloatNetworkOfItsCodes()
{
    const Bench bench(builder("QOperator"));
    const Layer& layer = bench.model->layers.at(0);
    const OutputNumbers floats = bench.exported(floatRecipe());
    const BatchLayout layout = batchLayout(*bench.model, *bench.samples.dataset);
    for (size_t sample = 0; sample < bench.samples.size(); ++sample) {
        const TensorValue input = readBatch(bench.samples, sample, 1, layout).front();
        for (size_t column = 0; column < 4; ++column) {
            double sum = 0;
            for (size_t row = 0; row < 6; ++row)
                sum += double(input.values[row]) * double((*layer.weight.values)[row * 4 + column]);
            QVERIFY(std::abs(sum - double(floats[sample][column])) < 1e-4);
        }
    }
}

void CarriedQuantizersTest::isWrittenInARecipeAndReadAgain()
{
    const Bench bench(builder("QOperator convolutions"));
    const Recipe kept = makePreset("carried", *bench.model);
    writeRecipe(kept, bench.folder / "kept.recipe.json");
    const Recipe read = readRecipe(bench.folder / "kept.recipe.json");
    QVERIFY(read == kept);
    QCOMPARE(bench.exported(read), bench.original());
}

void CarriedQuantizersTest::refusesToKeepWhatIsNotThere()
{
    const Bench bench(builder("QOperator"));
    const auto refusal = [&](const char* format, GranularityKind granularity) {
        Recipe recipe = carriedRecipe(*bench.model);
        recipe.setWeights(
            bench.model->layers[0].name,
            {formatNamed(format), {granularity}, Scheme::SymmetricFull, {RangeMethodKind::Carried}});
        try {
            checkRecipeFits(recipe, *bench.model);
        } catch (const Error& error) {
            return std::string(error.what());
        }
        return std::string();
    };
    QCOMPARE(refusal("int8", GranularityKind::PerTensor), std::string());
    QVERIFY(refusal("int4", GranularityKind::PerTensor).find("has no int4 there") != std::string::npos);
    QVERIFY(!refusal("int8", GranularityKind::PerChannel).empty());
}

void CarriedQuantizersTest::aFloatModelStaysFloat()
{
    ModelBuilder plain;
    plain.input("x", {-1, 6}).output("y").constant("w", {6, 4}).node("MatMul", {"x", "w"}, "y");
    const Bench bench(plain);
    QVERIFY(bench.model->carried.isEmpty());
    const Recipe recipe = makePreset("carried", *bench.model);
    QVERIFY(!recipe.keepsCarried());
    QVERIFY(bench.plan(recipe).weights.empty());
}

void CarriedQuantizersTest::codesThatAreInputsStayInTheGraph()
{
    ModelBuilder b;
    b.input("x", {-1, 6}).output("y").constant("sx", {}, {0.03f}).constant("w", {6, 4});
    auto& graph = *b.proto().mutable_graph();
    graph.mutable_input(0)->mutable_type()->mutable_tensor_type()->set_elem_type(onnx::TensorProto::INT8);
    *graph.add_initializer() = rawTensor("zx", onnx::TensorProto::INT8, {}, std::string(1, '\0'));
    b.node("DequantizeLinear", {"x", "sx", "zx"}, "xd");
    b.node("MatMul", {"xd", "w"}, "y");
    const Bench bench(b);
    QVERIFY(bench.model->carried.isEmpty());
    QCOMPARE(bench.exported(floatRecipe()), bench.original());
}

void CarriedQuantizersTest::whatIsRoundedTwiceStaysRoundedTwice()
{
    ModelBuilder b;
    b.input("x", {-1, 6})
        .output("y")
        .constant("s1", {}, {0.03f})
        .constant("s2", {}, {0.05f})
        .constant("w", {6, 4});
    auto& graph = *b.proto().mutable_graph();
    *graph.add_initializer() = rawTensor("z", onnx::TensorProto::INT8, {}, std::string(1, '\0'));
    b.node("QuantizeLinear", {"x", "s1", "z"}, "q1");
    b.node("DequantizeLinear", {"q1", "s1", "z"}, "d1");
    b.node("QuantizeLinear", {"d1", "s2", "z"}, "q2");
    b.node("DequantizeLinear", {"q2", "s2", "z"}, "d2");
    b.node("MatMul", {"d2", "w"}, "y");
    const Bench bench(b);
    QCOMPARE(bench.model->carried.activations.size(), size_t(1));
    QCOMPARE(bench.model->layers.at(0).carriedInput->scales.front().scale, 0.05f);
    QCOMPARE(bench.exported(carriedRecipe(*bench.model)), bench.original());
}

void CarriedQuantizersTest::keepsRealModels_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"mlperf_ic_resnet8", "mlperf_vww_mobilenetv1_025_96", "mlperf_kws_dscnn", "mlperf_ad_autoencoder"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void CarriedQuantizersTest::keepsRealModels()
{
    SKIP_WITHOUT_SHARED();
    QFETCH(QString, name);
    const Bench bench(sharedFolder() / "models" / (name.toStdString() + "_qdq_int8.onnx"));
    QVERIFY(!bench.model->layers.empty());
    for (const Layer& layer : bench.model->layers)
        QVERIFY2(layer.carriedWeights && layer.carriedInput, layer.name.c_str());
    const Recipe kept = carriedRecipe(*bench.model);
    QCOMPARE(bench.exported(kept), bench.original());
    QVERIFY(
        isSubset(storedCodes(bench.bytes), storedCodes(*exportModel(*bench.model, bench.plan(kept)).bytes)));
}

QTEST_APPLESS_MAIN(CarriedQuantizersTest)
#include "carried_quantizers_test.moc"
