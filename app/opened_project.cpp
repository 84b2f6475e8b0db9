#include "app/opened_project.h"

#include "app/document_loader.h"
#include "engine/project/project_file.h"
#include "engine/runtime/open_model.h"

namespace bitdepth {

namespace {

/// Figures of another model are none of this one's.
void forgetFigures(Project& project)
{
    project.floatEvaluation.reset();
    project.current.evaluation.reset();
    for (ProjectCandidate& pinned : project.candidates)
        pinned.candidate.evaluation.reset();
}

/// Binds the recipes to @p model. Throws Error where one does not fit.
void bindRecipes(Project& project, const Model& model)
{
    const auto bind = [&model](Candidate& candidate) {
        if (!candidate.recipe.modelSha256.empty())
            candidate.recipe.modelSha256 = model.sha256();
        checkRecipeFits(candidate.recipe, model);
    };
    bind(project.current);
    for (ProjectCandidate& pinned : project.candidates)
        bind(pinned.candidate);
}

void openModelOf(OpenedProject& opened, const JobControl& control)
{
    const std::filesystem::path& chosen = opened.request.model;
    const std::filesystem::path path = chosen.empty() ? opened.project.model.path : chosen;
    const std::string project = opened.request.path.filename().string();
    std::error_code unknown;
    if (!std::filesystem::exists(path, unknown)) {
        opened.problem = ProjectProblem::ModelMissing;
        opened.sentence = {QT_TRANSLATE_NOOP("Engine", "The model %1 of the project %2 is not there any more."),
                           {path.string(), project}};
        return;
    }
    opened.model = openModel(path, control);
    if (opened.model->sha256() == opened.project.model.sha256)
        return;
    if (!opened.request.acceptsOtherModel) {
        opened.problem = ProjectProblem::ModelChanged;
        opened.sentence = {QT_TRANSLATE_NOOP("Engine", "The model %1 is not as it was when the project %2 was "
                                                       "saved, so the stored figures are not its own."),
                           {path.string(), project}};
        return;
    }
    forgetFigures(opened.project);
}

/// The project's data request, moved to where a person said it is.
DataRequest requestOf(const OpenedProject& opened)
{
    DataRequest request = *opened.project.data;
    if (!opened.request.data.empty())
        request.path = opened.request.data;
    return request;
}

void openDataOf(OpenedProject& opened, const JobControl& control)
{
    if (!opened.project.data)
        return;
    opened.data.request = requestOf(opened);
    if (opened.request.goesWithoutData)
        return;
    try {
        opened.data = openSelection(*opened.model, opened.data.request, control);
    } catch (const Error& error) {
        opened.problem = ProjectProblem::DataMissing;
        opened.sentence = error.message();
    }
}

/// Data that only a candidate was evaluated on; where it is gone the candidate keeps its figures.
DataSelection openOtherData(const OpenedProject& opened, const DataRequest& request, const JobControl& control)
{
    try {
        return openSelection(*opened.model, request, control);
    } catch (const Error&) {
        return {nullptr, nullptr, request};
    }
}

} // namespace

OpenedProject openProject(const ProjectRequest& request, const JobControl& control)
{
    OpenedProject opened;
    opened.request = request;
    opened.request.path = std::filesystem::absolute(request.path).lexically_normal();
    opened.project = readProject(opened.request.path);
    openModelOf(opened, control);
    if (opened.problem != ProjectProblem::None)
        return opened;
    control.throwIfStopped();
    bindRecipes(opened.project, *opened.model);
    openDataOf(opened, control);
    for (const ProjectCandidate& pinned : opened.project.candidates)
        opened.candidateData.push_back(pinned.data ? openOtherData(opened, *pinned.data, control)
                                                   : opened.data);
    return opened;
}

} // namespace bitdepth
