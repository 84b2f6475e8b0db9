#include "app/cli/carried_report.h"
#include "app/cli/commands.h"
#include "app/cli/inspect_tensor.h"
#include "app/cli/number_text.h"
#include "app/cli/text_table.h"
#include "engine/model/constant_figures.h"
#include "engine/runtime/open_model.h"
#include <algorithm>
#include <nlohmann/json.hpp>

namespace bitdepth {

using Json = nlohmann::ordered_json;

namespace {

constexpr auto kRight = TextTable::Align::Right;

Json toJson(const std::vector<ModelPort>& ports)
{
    Json list = Json::array();
    for (const ModelPort& port : ports)
        list.push_back({{"name", port.name}, {"shape", port.info.hasShape ? Json(port.info.shape) : Json()}});
    return list;
}

Json toJson(const Layer& layer)
{
    const TensorStatistics statistics = statisticsOf(*layer.weight.values);
    return {{"name", layer.name},
            {"operator", layer.operatorType},
            {"input", layer.input},
            {"output", layer.output},
            {"weight", layer.weightName},
            {"shape", layer.weight.shape},
            {"parameters", layer.parameters()},
            {"multiply_adds", layer.multiplyAdds},
            {"min", statistics.min},
            {"max", statistics.max},
            {"mean", statistics.mean},
            {"standard_deviation", statistics.standardDeviation},
            {"zeros", statistics.zeros}};
}

Json toJson(const PlainOperator& plain)
{
    return {{"name", plain.name},
            {"operator", plain.operatorType},
            {"can_run_integer", plain.canRunInteger},
            {"note", plain.note.toString()}};
}

Json report(const Model& model)
{
    Json json = {{"model", model.path.string()},   {"model_sha256", model.sha256()},
                 {"size_bytes", model.fileSize},   {"opset", model.opset},
                 {"ir_version", model.irVersion},  {"producer", model.producer},
                 {"parameters", model.parameters}, {"folded_normalizations", model.foldedNormalizations},
                 {"inputs", toJson(model.inputs)}, {"outputs", toJson(model.outputs)},
                 {"layers", Json::array()},        {"operators", Json::array()}};
    for (const Layer& layer : model.layers) {
        Json& entry = json["layers"].emplace_back(toJson(layer));
        if (!model.carried.isEmpty())
            entry["carried"] = carriedJson(model, layer);
    }
    if (!model.carried.isEmpty())
        json["carried_activations"] = toJson(model.carried);
    for (const PlainOperator& plain : model.operators)
        json["operators"].push_back(toJson(plain));
    return json;
}

std::string portsText(const char* title, const std::vector<ModelPort>& ports)
{
    std::string text = title;
    for (size_t i = 0; i < ports.size(); ++i)
        text += (i ? ", " : "") + ports[i].name + " " +
                (ports[i].info.hasShape ? toString(ports[i].info.shape) : "of any shape");
    return text + "\n";
}

std::string headText(const Model& model)
{
    std::string text = model.displayName() + "\n";
    text += "  file     " + groupedText(model.fileSize) + " bytes, opset " + std::to_string(model.opset) +
            ", IR version " + std::to_string(model.irVersion) +
            (model.producer.empty() ? "" : ", made by " + model.producer) + "\n";
    text += portsText("  inputs   ", model.inputs) + portsText("  outputs  ", model.outputs);
    text += "  numbers  " + groupedText(model.parameters) + " parameters in " +
            std::to_string(model.layers.size()) + " layers";
    if (model.foldedNormalizations)
        text += ", " + std::to_string(model.foldedNormalizations) + " BatchNormalization folded into them";
    return text + "\n\n";
}

std::string layersText(const Model& model)
{
    TextTable table({{"layer"},
                     {"operator"},
                     {"weight", kRight},
                     {"parameters", kRight},
                     {"multiply-adds", kRight},
                     {"min", kRight},
                     {"max", kRight},
                     {"deviation", kRight}});
    for (const Layer& layer : model.layers) {
        const TensorStatistics statistics = statisticsOf(*layer.weight.values);
        table.add({layer.name, layer.operatorType, toString(layer.weight.shape),
                   groupedText(layer.parameters()),
                   layer.multiplyAdds ? groupedText(layer.multiplyAdds) : "-", shortText(statistics.min),
                   shortText(statistics.max), shortText(statistics.standardDeviation)});
    }
    return model.layers.empty() ? "It has no layers that can be quantized.\n" : table.text();
}

/// The quantizers that a file quantized elsewhere brings.
std::string carriedTable(const Model& model)
{
    if (model.carried.isEmpty())
        return {};
    TextTable table({{"layer"}, {"weights"}, {"reads"}});
    for (const Layer& layer : model.layers)
        table.add({layer.name, carriedText(layer.carriedWeights ? &layer.carriedWeights->encoding : nullptr),
                   carriedText(layer.carriedInput ? &*layer.carriedInput : nullptr)});
    return "\nIt is quantized already. What its file has:\n" + table.text() +
           "\nNumbers above are those that its codes stand for. --preset carried keeps the codes; any other "
           "choice\n"
           "quantizes those numbers anew.\n";
}

/// Operators with something to say, equal remarks together.
std::string operatorsText(const Model& model)
{
    std::vector<std::pair<std::string, std::vector<std::string>>> remarks;
    for (const PlainOperator& plain : model.operators) {
        if (plain.note.isEmpty())
            continue;
        const std::string remark = plain.operatorType + ": " + plain.note.toString();
        auto found = std::find_if(remarks.begin(), remarks.end(),
                                  [&](const auto& entry) { return entry.first == remark; });
        if (found == remarks.end())
            found = remarks.insert(remarks.end(), {remark, {}});
        found->second.push_back(plain.name);
    }
    std::string text;
    for (const auto& [remark, names] : remarks) {
        text += "  " + remark + "\n      " + names.front();
        for (size_t i = 1; i < std::min<size_t>(names.size(), 3); ++i)
            text += ", " + names[i];
        text += names.size() > 3 ? " and " + std::to_string(names.size() - 3) + " more\n" : "\n";
    }
    return text.empty() ? text : "\nWhat cannot be quantized:\n" + text;
}

} // namespace

void runInspect(const CommandLine& line, Console& console)
{
    const Arguments arguments(line, {{"--tensor"}, {"--json", OptionRule::Value::None}});
    const std::string path = arguments.single("MODEL");
    const ModelPtr model = openModel(path, console.control());
    const bool json = arguments.has("--json");
    if (const auto name = arguments.value("--tensor")) {
        const InspectedTensor tensor = findTensor(*model, *name);
        if (json)
            console.print(tensorJson(tensor));
        else
            console.print(tensorText(tensor));
    } else if (json) {
        console.print(report(*model));
    } else {
        console.print(headText(*model) + layersText(*model) + carriedTable(*model) + operatorsText(*model));
    }
}

} // namespace bitdepth
