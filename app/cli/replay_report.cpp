#include "app/cli/replay_report.h"

#include "app/cli/evaluation_json.h"
#include "app/cli/evaluation_text.h"
#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>

namespace bitdepth {

namespace {

/// So many digits that a difference shows.
std::string preciseText(double number)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.12g", number);
    return text;
}

std::string differencesText(const Replayed& result)
{
    std::string text;
    for (const FigureDifference& difference : result.differences)
        text += (text.empty() ? "" : ", ") + difference.figure + " was " + preciseText(difference.stored) +
                ", is " + preciseText(difference.now);
    return text;
}

std::string verdict(const Replayed& result)
{
    if (!result.stored)
        return "the project has no figures of it";
    return result.differences.empty() ? "as stored" : "differs: " + differencesText(result);
}

} // namespace

std::string replayText(const Model& model, const std::string& project, const std::vector<Replayed>& results)
{
    std::vector<EvaluationPtr> now;
    std::string verdicts;
    for (const Replayed& result : results) {
        now.push_back(result.now);
        verdicts += "  " + result.name + ": " + verdict(result) + "\n";
    }
    const auto reproduced = std::count_if(results.begin(), results.end(),
                                          [](const Replayed& result) { return result.isReproduced(); });
    return project + ": " + model.displayName() + " evaluated anew\n\n" + evaluationTable(now) + "\n" +
           std::to_string(reproduced) + " of " + std::to_string(results.size()) +
           " give the figures that the project has (latency apart, which never repeats):\n" + verdicts;
}

nlohmann::ordered_json replayJson(const std::vector<Replayed>& results)
{
    auto list = nlohmann::ordered_json::array();
    for (const Replayed& result : results) {
        nlohmann::ordered_json json = toJson(*result.now);
        json["name"] = result.name;
        json["reproduced"] = result.isReproduced();
        json["stored_by"] = result.stored ? nlohmann::ordered_json(result.stored->storedBy) : nullptr;
        json["differences"] = nlohmann::ordered_json::array();
        for (const FigureDifference& difference : result.differences)
            json["differences"].push_back({{"figure", difference.figure},
                                           {"stored", difference.stored},
                                           {"now", difference.now}});
        list.push_back(std::move(json));
    }
    return list;
}

} // namespace bitdepth
