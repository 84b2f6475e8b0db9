#include "tests/widgets/sample_views.h"
#include "engine/statistics/encoding_error.h"
#include "engine/statistics/error_measures.h"
#include "engine/statistics/range_search.h"
#include <cmath>
#include <limits>
#include <random>
#include <set>

namespace bitdepth {
namespace {

std::vector<float> bellCurve(size_t count, double deviation, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<float> values(0, static_cast<float>(deviation));
    std::vector<float> result(count);
    for (float& value : result)
        value = values(random);
    return result;
}

Layer sampleLayer(const std::string& name, const std::string& type, const Shape& shape, unsigned seed)
{
    Layer layer;
    layer.name = name;
    layer.operatorType = type;
    layer.input = name + "/input";
    layer.output = name + "/output";
    layer.weightName = name + ".weight";
    layer.weight.shape = shape;
    layer.weight.values = std::make_shared<const std::vector<float>>(
        bellCurve(static_cast<size_t>(elementCount(shape)), 0.05, seed));
    layer.multiplyAdds = elementCount(shape) * (type == "Gemm" ? 1 : 196);
    return layer;
}

} // namespace

ModelPtr sampleModel(int blocks)
{
    auto model = std::make_shared<Model>();
    model->path = "/models/residual.onnx";
    unsigned seed = 1;
    model->layers.push_back(sampleLayer("/stem/conv", "Conv", {16, 1, 3, 3}, seed++));
    for (int block = 0; block < blocks; ++block) {
        const std::string place = "/layer" + std::to_string(block + 1) + "/block";
        model->layers.push_back(sampleLayer(place + "/conv1", "Conv", {32, 16, 3, 3}, seed++));
        model->layers.push_back(sampleLayer(place + "/depthwise", "Conv", {32, 1, 3, 3}, seed++));
        model->layers.push_back(sampleLayer(place + "/conv2", "Conv", {16, 32, 3, 3}, seed++));
    }
    model->layers.push_back(sampleLayer("/classifier", "Gemm", {10, 64}, seed));
    for (const Layer& layer : model->layers)
        model->parameters += elementCount(layer.weight.shape);
    return model;
}

NetworkOutline sampleOutline(const Model& model)
{
    NetworkOutline outline;
    const auto add = [&](OutlineNode::Kind kind, const std::string& name, const std::string& type,
                         std::initializer_list<int> inputs) {
        const int place = static_cast<int>(outline.nodes.size());
        outline.nodes.push_back({kind, name, type, {}, name, {}});
        for (const int input : inputs)
            outline.edges.push_back({input, place, outline.nodes[size_t(input)].tensor});
        return place;
    };
    int last = add(OutlineNode::Kind::Input, "image", "", {});
    int blockBegin = last;
    for (size_t i = 0; i < model.layers.size(); ++i) {
        const Layer& layer = model.layers[i];
        last = add(OutlineNode::Kind::Layer, layer.name, layer.operatorType, {last});
        outline.nodes.back().layers = {i};
        const bool endsBlock = i > 0 && i % 3 == 0;
        const std::string place = std::to_string(i);
        last = endsBlock ? add(OutlineNode::Kind::Operator, "/add" + place, "Add", {last, blockBegin})
                         : add(OutlineNode::Kind::Operator, "/relu" + place, "Relu", {last});
        blockBegin = endsBlock || i == 0 ? last : blockBegin;
    }
    add(OutlineNode::Kind::Output, "scores", "", {last});
    return outline;
}

Quantizer sampleQuantizer(const char* format, GranularityKind granularity, RangeMethodKind range)
{
    Quantizer quantizer;
    quantizer.format = formatNamed(format);
    quantizer.granularity.kind = granularity;
    quantizer.scheme = quantizer.format.isSigned ? Scheme::Symmetric : Scheme::Affine;
    quantizer.range.kind = range;
    return quantizer;
}

Recipe sampleRecipe(const Model& model)
{
    Recipe recipe;
    recipe.name = "Full integer";
    recipe.weights = sampleQuantizer("int8", GranularityKind::PerChannel);
    recipe.activations = sampleQuantizer("uint8");
    const auto set = [&](size_t layer, const char* format) {
        if (layer < model.layers.size())
            recipe.setWeights(model.layers[layer].name,
                              sampleQuantizer(format, GranularityKind::PerChannel, RangeMethodKind::Mse));
    };
    set(1, "int4");
    set(2, "int2");
    set(4, "int3");
    set(5, "int16");
    set(7, "fp8-e4m3");
    if (!model.layers.empty()) {
        recipe.setWeights(model.layers.front().name, Quantizer{});
        recipe.setActivations(model.layers.front().name, Quantizer{});
    }
    return recipe;
}

ShownTensor sampleTensor(const Quantizer& quantizer, int channel)
{
    const Shape shape = channel < 0 ? Shape{64, 32, 3, 3} : Shape{1, 32, 3, 3};
    std::vector<float> values = bellCurve(static_cast<size_t>(elementCount(shape)), 0.06, 7);
    for (size_t i = 0; i < values.size(); i += 997)
        values[i] *= 4;
    ShownTensor view;
    view.title = QStringLiteral("/layer2/block/conv1");
    view.channel = channel < 0 ? QString() : QStringLiteral("channel %1").arg(channel);
    view.histogram = computeHistogram(values);
    view.statistics = computeStatistics(values);
    if (quantizer.format.isFloat32())
        return view;
    view.encoding = chooseEncoding(values, shape, 0, quantizer);
    std::vector<float> back(values.size());
    fakeQuantize(values, back, shape, *view.encoding);
    view.reconstructed = computeHistogram(back);
    NoiseSums sums;
    sums.add(values, back);
    view.sqnrDb = sums.sqnrDb();
    view.codesUsed = std::set<float>(back.begin(), back.end()).size();
    view.quantizer = quantizer;
    view.error = encodingError(values, back, shape, *view.encoding);
    view.probe = std::make_shared<const RangeProbe>(view.histogram, quantizer);
    view.isRangeEditable = channel < 0;
    view.errors = std::make_shared<const ErrorMap>(mapErrors(values, back));
    return view;
}

TensorDetails sampleDetails(const Quantizer& quantizer)
{
    const Layer layer = sampleLayer("/layer2/block/conv1", "Conv", {64, 32, 3, 3}, 7);
    std::vector<float> values = layer.weight.values->copy();
    for (size_t i = 0; i < values.size(); ++i)
        values[i] *= i / 288 == 17 ? 5.0F : 0.5F + 0.02F * static_cast<float>(i / 288);
    const Shape& shape = layer.weight.shape;
    TensorDetails details;
    details.choices = compareRanges(values, shape, 0, quantizer, {});
    const Encoding encoding = chooseEncoding(values, shape, 0, quantizer);
    std::vector<float> back(values.size());
    fakeQuantize(values, back, shape, encoding);
    ChannelFigures figures = channelFigures(values, back, channelLayout(shape, 0), {});
    for (size_t i = 0; i < figures.channels.size(); ++i)
        figures.channels[i].clipping =
            representableRange(encoding.scales[encoding.scales.size() > 1 ? i : 0], encoding.format);
    details.channels = std::make_shared<const ChannelFigures>(std::move(figures));
    return details;
}

EvaluationPtr sampleEvaluation(const std::string& name, double accuracy, int64_t size, double milliseconds)
{
    auto evaluation = std::make_shared<Evaluation>();
    evaluation->name = name;
    evaluation->samples = 1000;
    const double halfWidth = 1.96 * std::sqrt(accuracy * (1 - accuracy) / 1000);
    evaluation->metric = {"top1", accuracy, accuracy - halfWidth, accuracy + halfWidth, true};
    evaluation->fidelity = {14 + 60 * (accuracy - 0.5), 0.7 + 0.3 * accuracy};
    evaluation->sizeBytes = size;
    evaluation->peakRamBytes = size / 5 + 40'000;
    if (milliseconds > 0)
        evaluation->latency = Latency{milliseconds,
                                      milliseconds * 0.95,
                                      milliseconds * 1.12,
                                      21,
                                      21,
                                      Message{"int8 kernels (layers: 21 of 21)"}};
    return evaluation;
}

EvaluationPtr sampleFloat()
{
    auto evaluation = std::make_shared<Evaluation>(*sampleEvaluation("float", 0.918, 1'121'480, 0.84));
    evaluation->fidelity = {std::numeric_limits<double>::infinity(), 1};
    evaluation->latency->executed = {"float arithmetic"};
    return evaluation;
}

std::vector<Candidate> sampleCandidates()
{
    return {{"Full integer", {}, sampleEvaluation("Full integer", 0.914, 297'512, 0.36), 0},
            {"Smallest", {}, sampleEvaluation("Smallest", 0.861, 160'200, 0.41), 1},
            {"4 bits in the middle", {}, sampleEvaluation("4 bits in the middle", 0.905, 214'000, 0.38), 2},
            {"Float16", {}, sampleEvaluation("Float16", 0.918, 566'000, 0.91), 3},
            {"Per tensor", {}, sampleEvaluation("Per tensor", 0.872, 296'100, 0.35), 4}};
}

namespace {

constexpr size_t kCompared = 400;
constexpr int kClasses = 4;

/// Little pictures: a bright stripe at a place that depends on the class.
class StripeReader : public SampleReader {
public:
    size_t size() const override { return kCompared; }
    const std::vector<SampleInput>& inputs() const override { return m_inputs; }
    void read(size_t index, size_t, std::span<float> values) const override
    {
        for (size_t i = 0; i < values.size(); ++i)
            values[i] = i % 8 / 2 == index % kClasses ? 1.0F : 0.0F;
    }
    QImage picture(size_t index) const override
    {
        QImage image(8, 8, QImage::Format_RGB32);
        for (int y = 0; y < 8; ++y)
            for (int x = 0; x < 8; ++x)
                image.setPixel(x, y, x / 2 == static_cast<int>(index % kClasses) ? qRgb(240, 240, 240)
                                                                                 : qRgb(20, 30 + 12 * y, 60));
        return image;
    }
    std::string name(size_t index) const override { return "stripe " + std::to_string(index); }
    std::vector<Message> description() const override { return {}; }

private:
    std::vector<SampleInput> m_inputs = {{"", {1, 8, 8}}};
};

SampleSet stripes()
{
    Annotations annotations;
    annotations.metric = MetricKind::Top1;
    annotations.classNames = {"first", "second", "third", "fourth"};
    SampleSet set;
    for (size_t i = 0; i < kCompared; ++i) {
        annotations.labels.push_back(static_cast<int>(i % kClasses));
        set.indices.push_back(i);
    }
    set.dataset = std::make_shared<const Dataset>(std::make_unique<StripeReader>(), annotations, DatasetInfo());
    return set;
}

LayerResult sampleResult(const char* name, const char* weights)
{
    LayerResult result;
    result.name = name;
    result.weights = sampleQuantizer(weights);
    result.activations = sampleQuantizer("uint8");
    result.weightSqnrDb = 30;
    result.multiplyAdds = 12'000;
    return result;
}

/// An evaluation that takes the first @p wrong samples, the very first @p spared apart, for the next class.
EvaluationPtr answered(const char* name, size_t wrong, size_t spared, const char* format)
{
    auto evaluation = std::make_shared<Evaluation>(
        *sampleEvaluation(name, 1 - static_cast<double>(wrong - spared) / kCompared, 300'000, 0.4));
    evaluation->samples = kCompared;
    for (size_t i = 0; i < kCompared; ++i) {
        const bool isWrong = i >= spared && i < wrong;
        const int label = static_cast<int>(i % kClasses);
        evaluation->predictions.push_back(isWrong ? (label + 1) % kClasses : label);
        evaluation->scores.push_back(isWrong ? 0 : 1);
    }
    evaluation->layers = {sampleResult("/one", "int8"), sampleResult("/two", format)};
    return evaluation;
}

} // namespace

ComparedSet sampleComparison()
{
    return {{{QStringLiteral("Float model"), -1, answered("float", 1, 0, "float32"), true},
             {QStringLiteral("Full integer"), 0, answered("Full integer", 0, 0, "int8"), true},
             {QStringLiteral("4 bits"), 1, answered("4 bits", 40, 0, "int4"), true}},
            stripes()};
}

Sensitivity sampleSensitivity(const Model& model)
{
    Sensitivity sensitivity;
    sensitivity.samples = 512;
    for (size_t i = 0; i < model.layers.size(); ++i) {
        for (const TensorRole role : {TensorRole::Weights, TensorRole::Activations}) {
            SensitivityFigure figure;
            figure.layer = i;
            figure.role = role;
            figure.quantizer = sampleQuantizer(role == TensorRole::Weights ? "int4" : "uint4");
            figure.noise = 0.2 / static_cast<double>(1 + i * 7 % 11) / (role == TensorRole::Weights ? 1 : 3);
            figure.sqnrDb = -10 * std::log10(figure.noise);
            figure.divergence = figure.noise / 2;
            figure.metricChange = -figure.noise / 5;
            figure.measured = i % 3 != 2;
            sensitivity.alone.push_back(figure);
        }
    }
    return sensitivity;
}

std::shared_ptr<const Diagnosis> sampleDiagnosis(const Model& model)
{
    auto diagnosis = std::make_shared<Diagnosis>();
    diagnosis->before = sampleEvaluation("Full integer", 0.803, 60'000, 1.2);
    diagnosis->floatMetric = 0.918;
    diagnosis->noise = 0.09;
    for (size_t i = 0; i < model.layers.size(); ++i)
        diagnosis->layers.push_back({i == 2 ? 0.08 : 0.004, i < 2 ? 0.006 : 0.09});
    Finding finding{2, TensorRole::Weights, 0.06, 0.61};
    finding.cause.cause = NoiseCause::OutlierChannel;
    finding.cause.channel = 5;
    finding.cause.ratio = 40;
    finding.cause.message = {"The weights of output channel %1 are %2 times as large as others, which share its scale.",
                             {"5", "40"}};
    for (size_t channel = 0; channel < 32; ++channel)
        finding.cause.evidence.parts.push_back(channel == 5 ? EvidencePart{{-4, 4}} : EvidencePart{{-0.1, 0.1}});
    finding.cause.evidence.guilty = 5;
    finding.tried.push_back({{RemedyKind::PerChannel, {}, {"Give every channel a scale of its own.", {}}},
                             0.01,
                             sampleEvaluation("x", 0.911, 60'500, 1)->metric,
                             60'500});
    finding.advised = 0;
    diagnosis->findings.push_back(std::move(finding));
    return diagnosis;
}

std::vector<std::shared_ptr<const SearchPoint>> sampleFrontier()
{
    std::vector<std::shared_ptr<const SearchPoint>> points;
    for (const int64_t size : {31'000, 38'000, 52'000, 66'000}) {
        auto point = std::make_shared<SearchPoint>();
        point->sizeBytes = size;
        point->loss = {256, 1000.0 / double(size), 0.97, 40'000.0 / double(size)};
        point->costs.bitOperations = size * 10'000;
        point->costs.peakRamBytes = 12'544;
        point->keepsLimits = size > 35'000;
        points.push_back(std::move(point));
    }
    return points;
}

} // namespace bitdepth
