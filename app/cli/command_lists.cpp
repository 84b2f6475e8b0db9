#include "app/cli/commands.h"
#include "app/cli/number_text.h"
#include "app/cli/text_table.h"
#include "engine/numeric/format.h"
#include "engine/recipe/presets.h"
#include <nlohmann/json.hpp>
#include <sstream>

namespace bitdepth {

using Json = nlohmann::ordered_json;

namespace {

constexpr auto kRight = TextTable::Align::Right;
constexpr size_t kTextWidth = 90;

/// @p text in lines of at most kTextWidth characters, each behind @p indent spaces.
std::string wrapped(const std::string& text, size_t indent)
{
    std::istringstream words(text);
    std::string result;
    std::string line;
    for (std::string word; words >> word;) {
        if (!line.empty() && line.size() + 1 + word.size() > kTextWidth) {
            result += std::string(indent, ' ') + line + "\n";
            line.clear();
        }
        line += (line.empty() ? "" : " ") + word;
    }
    return result + std::string(indent, ' ') + line + "\n";
}

bool wantsJson(const CommandLine& line)
{
    const Arguments arguments(line, {{"--json", OptionRule::Value::None}});
    arguments.requireNoPositional();
    return arguments.has("--json");
}

Json toJson(const Format& format)
{
    Json json = {{"name", std::string(format.name)},
                 {"kind", format.isInteger() ? "integer" : "float"},
                 {"bits", format.bits},
                 {"signed", format.isSigned}};
    if (format.isInteger()) {
        json["lowest"] = format.lowestCode();
        json["highest"] = format.highestCode();
    } else {
        json["exponent_bits"] = format.exponentBits;
        json["mantissa_bits"] = format.mantissaBits;
        json["max"] = format.maxFinite;
    }
    json["storage_bits"] = format.storageBits;
    json["opset"] = format.minOpset;
    return json;
}

std::vector<std::string> row(const Format& format)
{
    const std::string layout = format.isInteger()
                                   ? "integer"
                                   : "1 sign, " + std::to_string(format.exponentBits) + " exponent, " +
                                         std::to_string(format.mantissaBits) + " mantissa";
    const std::string range = format.isInteger() ? std::to_string(format.lowestCode()) + " ... " +
                                                       std::to_string(format.highestCode())
                                                 : "+-" + shortText(format.maxFinite);
    return {std::string(format.name),           std::to_string(format.bits),    layout, range,
            std::to_string(format.storageBits), std::to_string(format.minOpset)};
}

} // namespace

void runPresets(const CommandLine& line, Console& console)
{
    Json list = Json::array();
    std::string text;
    for (const Preset& preset : presets()) {
        list.push_back({{"name", preset.id}, {"title", preset.title}, {"explanation", preset.explanation}});
        text += std::string(preset.id) + "\n" + wrapped(preset.explanation, 4);
    }
    if (wantsJson(line))
        console.print(Json{{"presets", list}});
    else
        console.print(text);
}

void runFormats(const CommandLine& line, Console& console)
{
    Json list = Json::array();
    TextTable table({{"format"},
                     {"bits", kRight},
                     {"layout"},
                     {"codes or values"},
                     {"stored bits", kRight},
                     {"ONNX opset", kRight}});
    for (const Format& format : formats()) {
        list.push_back(toJson(format));
        table.add(row(format));
    }
    if (wantsJson(line))
        console.print(Json{{"formats", list}});
    else
        console.print(table.text());
}

} // namespace bitdepth
