#include "engine/sweep/sweep_result.h"

#include "engine/core/error.h"
#include "engine/core/file.h"
#include "engine/project/json_object.h"
#include "engine/project/stored_evaluation.h"
#include <QSysInfo>
#include <QUuid>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace bitdepth {

using Json = nlohmann::ordered_json;

namespace {

constexpr int64_t kMostJobs = 1'000'000'000;

/// "0042.worker-3.1f0c59aa.json": the machine is named for people, the rest keeps two runs apart.
std::string fileName(size_t job)
{
    std::string machine = QSysInfo::machineHostName().toStdString();
    for (char& letter : machine) {
        if (!std::isalnum(static_cast<unsigned char>(letter)))
            letter = '-';
    }
    const std::string unique = QUuid::createUuid().toString(QUuid::Id128).left(12).toStdString();
    return jobLabel(job) + "." + machine + "." + unique + ".json";
}

Json parse(const std::filesystem::path& file)
{
    try {
        return Json::parse(readFile(file));
    } catch (const Json::exception&) {
        throw Error(
            QT_TRANSLATE_NOOP("Engine", "%1 is cut short or no result of a sweep: run its job again."),
            {file.string()});
    }
}

} // namespace

std::filesystem::path writeSweepResult(const SweepResult& result, const std::filesystem::path& folder)
{
    const Json json = {{"version", 1},
                       {"plan", result.plan},
                       {"job", result.job},
                       {"model_sha256", result.modelSha256},
                       {"program", result.program},
                       {"float", storedEvaluation(*result.floatEvaluation)},
                       {"evaluation", storedEvaluation(*result.evaluation)}};
    const std::filesystem::path file = folder / "results" / fileName(result.job);
    writeFileAtomically(file, json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n");
    return file;
}

SweepResult readSweepResult(const std::filesystem::path& file)
{
    const Json whole = parse(file);
    JsonObject json(whole, file.string(), {});
    json.count("version", 1, 1);
    SweepResult result;
    result.plan = json.text("plan");
    result.job = static_cast<size_t>(json.count("job", 1, kMostJobs));
    result.modelSha256 = json.text("model_sha256");
    result.program = json.text("program");
    result.floatEvaluation = readEvaluation(json.object("float"));
    result.evaluation = readEvaluation(json.object("evaluation"));
    json.finish();
    return result;
}

std::vector<std::filesystem::path> sweepResultFiles(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    std::error_code failure;
    for (const auto& entry : std::filesystem::directory_iterator(folder / "results", failure)) {
        if (entry.path().extension() == ".json")
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace bitdepth
