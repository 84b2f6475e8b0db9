#include "engine/project/replay.h"

#include "engine/core/error.h"
#include "engine/project/open_data.h"
#include "engine/runtime/open_model.h"
#include <algorithm>
#include <cmath>

namespace bitdepth {

namespace {

bool same(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }

double sameAnswers(const Evaluation& stored, const Evaluation& now)
{
    double count = 0;
    for (size_t i = 0; i < std::min(stored.predictions.size(), now.predictions.size()); ++i)
        count += stored.predictions[i] == now.predictions[i];
    return count;
}

/// Evaluators of one model, one for each choice of data, made when they are first needed.
class Evaluators {
public:
    Evaluators(ModelPtr model, const JobControl& control) : m_model(std::move(model)), m_control(control) {}

    Evaluator& on(const DataRequest& request)
    {
        for (const Entry& entry : m_entries) {
            if (entry.request == request)
                return *entry.evaluator;
        }
        const OpenedData data = openData(*m_model, request, m_control);
        m_entries.push_back({request, std::make_unique<Evaluator>(m_model, evaluatedSamples(data, request),
                                                                  calibrationSamples(data, request))});
        return *m_entries.back().evaluator;
    }

private:
    struct Entry {
        DataRequest request;
        std::unique_ptr<Evaluator> evaluator;
    };
    ModelPtr m_model;
    const JobControl& m_control;
    std::vector<Entry> m_entries;
};

Replayed compared(const std::string& name, const EvaluationPtr& stored, const EvaluationPtr& now)
{
    return {name, stored, now, stored ? figureDifferences(*stored, *now) : std::vector<FigureDifference>()};
}

/// What is evaluated: the pinned candidates, or else the recipe that was being edited.
std::vector<ProjectCandidate> candidatesOf(const Project& project)
{
    return project.candidates.empty() ? std::vector<ProjectCandidate>{{project.current, std::nullopt}}
                                      : project.candidates;
}

} // namespace

std::vector<FigureDifference> figureDifferences(const Evaluation& stored, const Evaluation& now)
{
    const FigureDifference figures[] = {
        {"metric", stored.metric.value, now.metric.value},
        {"low", stored.metric.low, now.metric.low},
        {"high", stored.metric.high, now.metric.high},
        {"sqnr_db", stored.fidelity.sqnrDb, now.fidelity.sqnrDb},
        {"agreement", stored.fidelity.agreement, now.fidelity.agreement},
        {"size_bytes", static_cast<double>(stored.sizeBytes), static_cast<double>(now.sizeBytes)},
        {"peak_ram_bytes", static_cast<double>(stored.peakRamBytes), static_cast<double>(now.peakRamBytes)},
        {"answers", static_cast<double>(stored.predictions.size()), sameAnswers(stored, now)},
    };
    std::vector<FigureDifference> differences;
    std::copy_if(std::begin(figures), std::end(figures), std::back_inserter(differences),
                 [](const FigureDifference& figure) { return !same(figure.stored, figure.now); });
    return differences;
}

ModelPtr openProjectModel(const Project& project, const std::string& projectName, const JobControl& control)
{
    std::error_code unknown;
    if (!std::filesystem::exists(project.model.path, unknown))
        throw Error(QT_TRANSLATE_NOOP("Engine", "The model %1 of the project %2 is not there: put it back, or "
                                                "open the project in the window and choose where it is."),
                    {project.model.path.string(), projectName});
    ModelPtr model = openModel(project.model.path, control);
    if (model->sha256() != project.model.sha256)
        throw Error(QT_TRANSLATE_NOOP("Engine", "The model %1 changed since the project %2 was saved: put it "
                                                "back as it was, or open the project in the window and save it "
                                                "with the new one."),
                    {project.model.path.string(), projectName});
    return model;
}

std::vector<Replayed> replay(const Project& project, const ModelPtr& model, const EvaluationOptions& options,
                             const std::function<void(const std::string&)>& announce,
                             const JobControl& control)
{
    if (!project.data)
        throw Error(QT_TRANSLATE_NOOP("Engine", "The project on %1 names no data, so there is nothing to "
                                                "evaluate on: choose data in the window and save it again."),
                    {model->displayName()});
    Evaluators evaluators(model, control);
    announce("float");
    std::vector<Replayed> results = {
        compared("float", project.floatEvaluation,
                 evaluators.on(*project.data).evaluateFloat(control, options))};
    for (const ProjectCandidate& pinned : candidatesOf(project)) {
        announce(pinned.candidate.name);
        Evaluator& evaluator = evaluators.on(pinned.data.value_or(*project.data));
        results.push_back(compared(pinned.candidate.name, pinned.candidate.evaluation,
                                   evaluator.evaluate(pinned.candidate.recipe, control, options)));
    }
    return results;
}

} // namespace bitdepth
