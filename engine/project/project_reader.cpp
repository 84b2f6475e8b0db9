#include "engine/core/error.h"
#include "engine/core/file.h"
#include "engine/project/json_object.h"
#include "engine/project/project_file.h"
#include "engine/project/stored_evaluation.h"
#include "engine/recipe/recipe_json.h"

namespace bitdepth {

using Json = nlohmann::ordered_json;

namespace {

constexpr int64_t kMostSamples = 1'000'000'000;
constexpr int64_t kLargestSeed = (int64_t{1} << 53) - 1;
constexpr int64_t kMostColors = 1'000'000;

Json parse(const std::filesystem::path& path)
{
    try {
        return Json::parse(readFile(path));
    } catch (const Json::exception&) {
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 is cut short or no Bitdepth project: choose another file."),
                    {path.string()});
    }
}

/// A path as the file has it, made absolute.
std::filesystem::path readPath(JsonObject& json, const char* key)
{
    const std::string text = json.text(key);
    if (text.empty())
        json.refuse(QT_TRANSLATE_NOOP("Engine", "%1: %2 is empty: write the path of a file."), key);
    const std::filesystem::path folder =
        std::filesystem::absolute(std::filesystem::path(json.source())).parent_path();
    return (folder / text).lexically_normal();
}

DataRequest readData(JsonObject json)
{
    DataRequest data;
    data.path = readPath(json, "path");
    data.preprocess = json.textOr("preprocess", {});
    if (json.has("calibration"))
        data.calibrationPath = readPath(json, "calibration");
    data.count = static_cast<size_t>(json.countOr("samples", 0, kMostSamples, 0));
    data.seed = static_cast<uint64_t>(json.countOr("seed", 0, kLargestSeed, 1));
    data.calibrationCount = static_cast<size_t>(json.countOr("calibration_samples", 1, kMostSamples, 256));
    json.finish();
    return data;
}

Candidate readCandidate(JsonObject& json)
{
    Candidate candidate;
    candidate.name = json.text("name");
    candidate.recipe = recipeFromJson(json.value("recipe"), json.source() + ": " + json.placeOf("recipe"));
    candidate.recipe.name = candidate.name;
    if (json.has("evaluation"))
        candidate.evaluation = readEvaluation(json.object("evaluation"));
    return candidate;
}

Candidate readCurrent(JsonObject json)
{
    Candidate candidate = readCandidate(json);
    json.finish();
    return candidate;
}

ProjectCandidate readPinned(JsonObject json)
{
    ProjectCandidate pinned{readCandidate(json), std::nullopt};
    pinned.candidate.color = static_cast<int>(json.countOr("color", 0, kMostColors, 0));
    if (json.has("data"))
        pinned.data = readData(json.object("data"));
    json.finish();
    return pinned;
}

ModelReference readModel(JsonObject json)
{
    ModelReference model{readPath(json, "path"), json.text("sha256")};
    json.finish();
    return model;
}

void requireVersion(JsonObject& json)
{
    const Json& version = json.value("version");
    if (version != 1)
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 was written by another version of the program (format %2, "
                                                "and this one reads 1): open it with that version."),
                    {json.source(), version.is_primitive() ? version.dump() : "?"}); // lists may be of any depth
}

} // namespace

Project readProject(const std::filesystem::path& path)
{
    const Json whole = parse(path);
    JsonObject json(whole, path.string(), {});
    requireVersion(json);
    Project project;
    project.model = readModel(json.object("model"));
    if (json.has("data"))
        project.data = readData(json.object("data"));
    project.current = readCurrent(json.object("recipe"));
    if (json.has("float"))
        project.floatEvaluation = readEvaluation(json.object("float"));
    for (const Json& entry : json.list("candidates"))
        project.candidates.push_back(readPinned(
            {entry, path.string(), "candidates." + std::to_string(project.candidates.size())}));
    if (json.has("autosave_of"))
        project.autosaveOf = readPath(json, "autosave_of");
    json.finish();
    return project;
}

} // namespace bitdepth
