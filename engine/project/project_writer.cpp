#include "engine/core/file.h"
#include "engine/project/project_file.h"
#include "engine/project/stored_evaluation.h"
#include "engine/recipe/recipe_json.h"
#include <algorithm>
#include <nlohmann/json.hpp>

namespace bitdepth {

using Json = nlohmann::ordered_json;

namespace {

constexpr auto kStepsThatAreNear = 2; ///< folders up from the project's, and then down again

/// Relative to @p folder where it is near, so that both can be moved together. What has only the root in
/// common is not near.
std::string pathText(const std::filesystem::path& path, const std::filesystem::path& folder)
{
    const std::filesystem::path relative = path.lexically_relative(folder);
    const auto up = std::count(relative.begin(), relative.end(), std::filesystem::path(".."));
    const std::filesystem::path below = folder.relative_path();
    const bool isNear = !relative.empty() && up <= kStepsThatAreNear &&
                        up < std::distance(below.begin(), below.end());
    return (isNear ? relative : path).generic_string();
}

Json dataJson(const DataRequest& data, const std::filesystem::path& folder)
{
    Json json = {{"path", pathText(data.path, folder)}};
    if (!data.preprocess.empty())
        json["preprocess"] = data.preprocess;
    if (!data.calibrationPath.empty())
        json["calibration"] = pathText(data.calibrationPath, folder);
    json["samples"] = data.count;
    json["seed"] = data.seed;
    json["calibration_samples"] = data.calibrationCount;
    return json;
}

Json candidateJson(const Candidate& candidate)
{
    Json json = {{"name", candidate.name}, {"recipe", toJson(candidate.recipe)}};
    if (candidate.evaluation)
        json["evaluation"] = storedEvaluation(*candidate.evaluation);
    return json;
}

Json pinnedJson(const ProjectCandidate& pinned, const std::filesystem::path& folder)
{
    Json json = candidateJson(pinned.candidate);
    json["color"] = pinned.candidate.color;
    if (pinned.data)
        json["data"] = dataJson(*pinned.data, folder);
    return json;
}

} // namespace

void writeProject(const Project& project, const std::filesystem::path& path)
{
    const std::filesystem::path folder = std::filesystem::absolute(path).parent_path();
    Json json = {{"version", 1},
                 {"model", {{"path", pathText(project.model.path, folder)}, {"sha256", project.model.sha256}}}};
    if (project.data)
        json["data"] = dataJson(*project.data, folder);
    json["recipe"] = candidateJson(project.current);
    if (project.floatEvaluation)
        json["float"] = storedEvaluation(*project.floatEvaluation);
    json["candidates"] = Json::array();
    for (const ProjectCandidate& candidate : project.candidates)
        json["candidates"].push_back(pinnedJson(candidate, folder));
    if (!project.autosaveOf.empty())
        json["autosave_of"] = project.autosaveOf.generic_string();
    // A name in a broken encoding must not keep the rest from being saved.
    writeFileAtomically(path, json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n");
}

} // namespace bitdepth
