#include "engine/core/error.h"
#include "engine/core/file.h"
#include "engine/recipe/recipe_json.h"
#include "engine/recipe/scheme_rules.h"
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <type_traits>

namespace bitdepth {

using Json = nlohmann::ordered_json;

namespace {

/// Reads a recipe's JSON and remembers where it is, for the error messages.
class Reader {
public:
    explicit Reader(std::string source) : m_source(std::move(source)) {}

    Recipe recipe(const Json& json) const
    {
        requireObject(json, "recipe");
        requireKnownKeys(json, "recipe", {"version", "model_sha256", "default", "layers", "repairs"});
        requireVersion(json);
        Recipe recipe;
        if (json.contains("model_sha256"))
            recipe.modelSha256 = hash(json["model_sha256"]);
        if (json.contains("default"))
            readDefault(json["default"], recipe);
        if (json.contains("layers"))
            readLayers(json["layers"], recipe);
        if (json.contains("repairs"))
            readRepairs(json["repairs"], recipe);
        return recipe;
    }

private:
    void readDefault(const Json& json, Recipe& recipe) const
    {
        requireObject(json, "default");
        requireKnownKeys(json, "default", {"weights", "activations", "operators"});
        if (json.contains("weights"))
            recipe.weights = quantizer(json["weights"], {}, Role::Weights, "default.weights");
        if (json.contains("activations"))
            recipe.activations = quantizer(json["activations"], {}, Role::Activations, "default.activations");
        if (json.contains("operators"))
            recipe.operators =
                quantizer(json["operators"], recipe.activations, Role::Activations, "default.operators");
    }

    void readLayers(const Json& json, Recipe& recipe) const
    {
        requireObject(json, "layers");
        for (const auto& [name, entry] : json.items()) {
            const std::string where = "layers." + name;
            requireObject(entry, where);
            requireKnownKeys(entry, where, {"weights", "activations"});
            LayerChoice choice;
            if (entry.contains("weights"))
                choice.weights =
                    quantizer(entry["weights"], recipe.weights, Role::Weights, where + ".weights");
            if (entry.contains("activations"))
                choice.activations = quantizer(entry["activations"], recipe.activations, Role::Activations,
                                               where + ".activations");
            if (!choice.isEmpty())
                recipe.layers[name] = choice;
        }
    }

    void readRepairs(const Json& json, Recipe& recipe) const
    {
        if (!json.is_array())
            refuse(QT_TRANSLATE_NOOP("Engine", "%1: \"repairs\" is no list: write it in brackets [ ]."));
        for (const Json& entry : json) {
            const Repair repair = parsed(parseRepair, entry, "repairs");
            if (std::find(recipe.repairs.begin(), recipe.repairs.end(), repair) != recipe.repairs.end())
                refuse(QT_TRANSLATE_NOOP("Engine", "%1: \"repairs\" names %2 twice: once is enough."),
                       {toString(repair)});
            recipe.repairs.push_back(repair);
        }
    }

    Quantizer quantizer(const Json& json, const Quantizer& parent, Role role, const std::string& where) const
    {
        requireObject(json, where);
        requireKnownKeys(json, where, {"format", "granularity", "range", "scheme"});
        Quantizer quantizer = parent;
        if (json.contains("format"))
            quantizer.format = parsed([](const std::string& text) { return formatNamed(text); },
                                      json["format"], where + ".format");
        if (json.contains("granularity"))
            quantizer.granularity = parsed(parseGranularity, json["granularity"], where + ".granularity");
        if (json.contains("range"))
            quantizer.range = range(json["range"], where + ".range");
        quantizer.scheme = inheritedScheme(quantizer.format, parent, role);
        if (json.contains("scheme"))
            quantizer.scheme = parsed(parseScheme, json["scheme"], where + ".scheme");
        return quantizer;
    }

    RangeMethod range(const Json& json, const std::string& where) const
    {
        if (!json.is_array())
            return parsed(parseRangeMethod, json, where);
        if (json.size() != 2 || !json[0].is_number() || !json[1].is_number())
            refuse(QT_TRANSLATE_NOOP("Engine", "%1: %2 is no range: write [low, high] with two numbers."),
                   {where});
        const auto low = json[0].get<double>();
        const auto high = json[1].get<double>();
        if (!(low <= high) || !std::isfinite(low) || !std::isfinite(high))
            refuse(QT_TRANSLATE_NOOP("Engine", "%1: %2 is upside down: write the lower number first."),
                   {where});
        return {.kind = RangeMethodKind::Fixed, .low = low, .high = high};
    }

    std::string hash(const Json& json) const
    {
        std::string text = json.is_string() ? json.get<std::string>() : std::string();
        const bool isHash = text.size() == 64 && text.find_first_not_of("0123456789abcdef") == text.npos;
        if (!isHash)
            refuse(QT_TRANSLATE_NOOP("Engine",
                                     "%1: \"model_sha256\" is no hash of 64 lower-case hexadecimal digits: "
                                     "correct it or leave it out."));
        return text;
    }

    void requireVersion(const Json& json) const
    {
        if (!json.contains("version"))
            refuse(QT_TRANSLATE_NOOP(
                "Engine", "%1 has no \"version\", so it may be no recipe: write \"version\": 1 in it."));
        if (json["version"] != 1)
            refuse(
                QT_TRANSLATE_NOOP("Engine", "%1 has the version %2, and this program reads version 1."),
                {json["version"].is_primitive() ? json["version"].dump() : "?"}); // lists may be of any depth
    }

    void requireObject(const Json& json, const std::string& where) const
    {
        if (!json.is_object())
            refuse(QT_TRANSLATE_NOOP("Engine", "%1: %2 is no object: write it in braces { }."), {where});
    }

    void requireKnownKeys(const Json& json, const std::string& where,
                          std::initializer_list<const char*> known) const
    {
        for (const auto& item : json.items()) {
            if (std::find(known.begin(), known.end(), item.key()) != known.end())
                continue;
            std::string allowed;
            for (const char* key : known)
                allowed += (allowed.empty() ? "" : ", ") + std::string(key);
            refuse(QT_TRANSLATE_NOOP("Engine", "%1: %2 has the unknown key \"%3\": the keys there are %4."),
                   {where, item.key(), allowed});
        }
    }

    /// @p parse applied to a JSON text, its complaint completed with where the text stands.
    template <class Parse>
    std::invoke_result_t<Parse, const std::string&> parsed(Parse parse, const Json& json,
                                                           const std::string& where) const
    {
        if (!json.is_string())
            refuse(QT_TRANSLATE_NOOP("Engine", "%1: %2 is no text: write it in quotation marks."), {where});
        try {
            return parse(json.template get<std::string>());
        } catch (const Error& error) {
            refuse("%1: %2: %3", {where, error.what()});
        }
    }

    /// Throws the sentence @p text with the source as %1 and @p arguments from %2 on.
    [[noreturn]] void refuse(const char* text, std::vector<std::string> arguments = {}) const
    {
        arguments.insert(arguments.begin(), m_source);
        throw Error(text, std::move(arguments));
    }

    std::string m_source;
};

std::string nameOf(const std::filesystem::path& path)
{
    std::filesystem::path name = path.filename();
    for (const char* ending : {".json", ".recipe"}) {
        if (name.extension() == ending)
            name = name.stem();
    }
    return name.string();
}

} // namespace

Recipe recipeFromJson(const Json& json, const std::string& source) { return Reader(source).recipe(json); }

Recipe readRecipe(const std::filesystem::path& path)
{
    Json json;
    try {
        json = Json::parse(readFile(path));
    } catch (const Json::parse_error& error) {
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 is no JSON (at byte %2): correct it in a text editor."),
                    {path.string(), std::to_string(error.byte)});
    } catch (const Json::out_of_range&) {
        throw Error(
            QT_TRANSLATE_NOOP("Engine",
                              "%1 holds a number that is too large to be read: correct it in a text editor."),
            {path.string()});
    }
    Recipe recipe = recipeFromJson(json, path.string());
    recipe.name = nameOf(path);
    return recipe;
}

} // namespace bitdepth
