#include "engine/core/error.h"
#include "engine/project/json_object.h"
#include "engine/project/number_list.h"
#include "engine/project/stored_evaluation.h"
#include <limits>

namespace bitdepth {

namespace {

constexpr int64_t kMostBytes = int64_t{1} << 52;
constexpr int64_t kMostSamples = int64_t{1} << 40;
constexpr int64_t kMostLayers = 1'000'000;
constexpr int kDeepestClause = 8;

/// What @p parse makes of a text, its complaint completed with where the text stands.
template <typename Parse>
auto parsed(JsonObject& json, const char* key, Parse parse)
{
    try {
        return parse(json.text(key));
    } catch (const Error& error) {
        json.refuse("%1: %2: %3", key, {error.what()});
    }
}

MetricValue readMetric(JsonObject json)
{
    MetricValue metric{json.text("name"), json.number("value"), json.number("low"), json.number("high"),
                       json.flag("higher_is_better")};
    json.finish();
    return metric;
}

Fidelity readFidelity(JsonObject json)
{
    const Fidelity fidelity{json.number("sqnr_db"), json.number("agreement")};
    json.finish();
    return fidelity;
}

std::vector<std::string> readTexts(JsonObject& owner, const char* key)
{
    std::vector<std::string> texts;
    for (const JsonObject::Json& entry : owner.list(key)) {
        if (!entry.is_string())
            owner.refuse(QT_TRANSLATE_NOOP("Engine", "%1: %2 is no text: write it in quotation marks."), key);
        texts.push_back(entry.get<std::string>());
    }
    return texts;
}

std::vector<Message> readMessages(JsonObject& owner, const char* key, int depth);

/// Messages hold messages, but not without end.
Message readMessage(JsonObject json, int depth)
{
    Message message;
    message.text = json.text("text");
    if (json.has("arguments"))
        message.arguments = readTexts(json, "arguments");
    if (depth < kDeepestClause && json.has("clauses"))
        message.clauses = readMessages(json, "clauses", depth + 1);
    json.finish();
    return message;
}

std::vector<Message> readMessages(JsonObject& owner, const char* key, int depth)
{
    std::vector<Message> messages;
    for (const JsonObject::Json& entry : owner.list(key)) {
        const std::string place = owner.placeOf(key) + "." + std::to_string(messages.size());
        messages.push_back(readMessage({entry, owner.source(), place}, depth));
    }
    return messages;
}

std::optional<Latency> readLatency(JsonObject& owner, const char* key)
{
    if (!owner.has(key))
        return std::nullopt;
    JsonObject json = owner.object(key);
    Latency latency;
    latency.median = json.number("median");
    latency.p10 = json.number("p10");
    latency.p90 = json.number("p90");
    latency.integerLayers = static_cast<int>(json.count("integer_layers", 0, kMostLayers));
    latency.totalLayers = static_cast<int>(json.count("total_layers", 0, kMostLayers));
    latency.executed = readMessage(json.object("executed"), 0);
    json.finish();
    return latency;
}

RangeMethod readRange(JsonObject& json)
{
    if (json.value("range").is_string())
        return parsed(json, "range", parseRangeMethod);
    const JsonObject::Json& list = json.list("range");
    if (list.size() != 2 || !list[0].is_number() || !list[1].is_number())
        json.refuse(
            QT_TRANSLATE_NOOP("Engine", "%1: %2 is no range: write [low, high] with two numbers."), "range");
    return {.kind = RangeMethodKind::Fixed, .low = list[0].get<double>(), .high = list[1].get<double>()};
}

Quantizer readQuantizer(JsonObject json)
{
    Quantizer quantizer;
    quantizer.format = parsed(json, "format", [](const std::string& name) { return formatNamed(name); });
    quantizer.granularity = parsed(json, "granularity", parseGranularity);
    quantizer.range = readRange(json);
    quantizer.scheme = parsed(json, "scheme", parseScheme);
    json.finish();
    return quantizer;
}

std::vector<LayerResult> readLayers(JsonObject& owner)
{
    std::vector<LayerResult> layers;
    for (const JsonObject::Json& entry : owner.list("layers")) {
        JsonObject json(entry, owner.source(), owner.placeOf("layers." + std::to_string(layers.size())));
        layers.push_back({json.text("name"), readQuantizer(json.object("weights")),
                          readQuantizer(json.object("activations")), json.number("sqnr_db"),
                          json.count("multiply_adds", 0, kMostBytes)});
        json.finish();
    }
    return layers;
}

/// One number for each sample, or none at all.
template <typename Parse>
auto readPerSample(JsonObject& json, const char* key, size_t samples, Parse parse)
{
    auto numbers = parse(json.text(key));
    if (!numbers || (!numbers->empty() && numbers->size() != samples))
        json.refuse(QT_TRANSLATE_NOOP("Engine", "%1: %2 does not hold %3 numbers, one for each sample: save "
                                                "the project again."),
                    key, {std::to_string(samples)});
    return std::move(*numbers);
}

/// Where figures come from follows from what they are; a file that says nonsense is refused all the same.
void checkProvenance(JsonObject json)
{
    for (const std::string& key : json.keys()) {
        const std::string text = json.text(key.c_str());
        if (text != "measured" && text != "simulated" && text != "estimated")
            json.refuse(
                QT_TRANSLATE_NOOP("Engine", "%1: %2 is neither measured, simulated nor estimated: correct it."),
                key);
    }
}

} // namespace

EvaluationPtr readEvaluation(JsonObject json)
{
    auto evaluation = std::make_shared<Evaluation>();
    evaluation->name = json.text("name");
    evaluation->isFloat = json.flag("is_float");
    evaluation->storedBy = json.text("computed_by");
    if (evaluation->storedBy.empty())
        json.refuse(QT_TRANSLATE_NOOP("Engine", "%1: %2 is empty: save the project again."), "computed_by");
    evaluation->samples = static_cast<size_t>(json.count("samples", 0, kMostSamples));
    evaluation->calibrationOverlap = static_cast<size_t>(json.count("calibration_overlap", 0, kMostSamples));
    evaluation->metric = readMetric(json.object("metric"));
    evaluation->fidelity = readFidelity(json.object("fidelity"));
    evaluation->sizeBytes = json.count("size_bytes", 0, kMostBytes);
    evaluation->peakRamBytes = json.count("peak_ram_bytes", 0, kMostBytes);
    evaluation->latency = readLatency(json, "latency_ms");
    evaluation->floatLatency = readLatency(json, "float_latency_ms");
    checkProvenance(json.object("provenance"));
    evaluation->notes = readMessages(json, "notes", 0);
    evaluation->predictions = readPerSample(json, "predictions", evaluation->samples, parseIntegers);
    evaluation->scores = readPerSample(json, "scores", evaluation->samples, parseNumbers);
    evaluation->layers = readLayers(json);
    json.finish();
    return evaluation;
}

} // namespace bitdepth
