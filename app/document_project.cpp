// The document as a project file holds it.

#include "app/document.h"

#include <algorithm>

namespace bitdepth {

namespace {

bool isStored(const EvaluationPtr& evaluation) { return evaluation && !evaluation->storedBy.empty(); }

bool samePin(const Pin& a, const Pin& b)
{
    return a.candidate.name == b.candidate.name && a.candidate.color == b.candidate.color &&
           a.candidate.recipe == b.candidate.recipe && a.candidate.evaluation == b.candidate.evaluation;
}

std::optional<DataRequest> requestOf(const DataSelection& data)
{
    return data.request.path.empty() ? std::nullopt : std::optional(data.request);
}

} // namespace

bool Document::isModified() const
{
    if (!m_model)
        return false;
    const bool samePins =
        std::equal(m_pins.begin(), m_pins.end(), m_savedPins.begin(), m_savedPins.end(), samePin);
    const bool sameData = m_projectPath.empty() || m_data == m_savedData;
    return m_isRecovered || !samePins || !sameData || !sameChoices(m_recipe, m_savedRecipe);
}

void Document::openProject(const OpenedProject& opened)
{
    const Project& project = opened.project;
    m_undoStack.clear();
    forgetEvaluations();
    m_model = opened.model;
    m_data = opened.data;
    m_recipe = project.current.recipe;
    m_recipePath.clear();
    m_pins.clear();
    for (size_t i = 0; i < project.candidates.size(); ++i) {
        m_pins.push_back({project.candidates[i].candidate, nullptr, opened.candidateData.at(i)});
        const Candidate& candidate = m_pins.back().candidate;
        if (candidate.evaluation && m_pins.back().data.asksForSame(m_data))
            m_known.push_back({candidate.recipe, candidate.evaluation});
    }
    if (project.current.evaluation)
        m_known.push_back({m_recipe, project.current.evaluation});
    m_floatEvaluation = project.floatEvaluation;
    m_latestEvaluation = evaluation();
    m_projectPath = opened.file();
    m_savedRecipe = m_recipe;
    m_savedPins = m_pins;
    m_savedData = m_data;
    m_isRecovered = opened.request.isRecovery;
    announceAll();
    emit evaluationChanged();
}

Project Document::project() const
{
    Project project;
    project.model = {m_model->path, {}};
    project.data = requestOf(m_data);
    project.current = {m_recipe.name, m_recipe, evaluation()};
    project.floatEvaluation = m_floatEvaluation;
    for (const Pin& pin : m_pins) {
        project.candidates.push_back({pin.candidate, std::nullopt});
        if (!pin.data.asksForSame(m_data))
            project.candidates.back().data = requestOf(pin.data);
    }
    return project;
}

void Document::markProjectSaved(const std::filesystem::path& path)
{
    m_projectPath = path;
    m_savedRecipe = m_recipe;
    m_savedPins = m_pins;
    m_savedData = m_data;
    m_isRecovered = false;
    emit modifiedChanged();
}

bool Document::hasStoredFigures() const
{
    return isStored(m_floatEvaluation) || isStored(evaluation()) || nextStoredCandidate() >= 0;
}

void Document::forgetStoredFigures()
{
    std::erase_if(m_known, [](const KnownEvaluation& entry) { return isStored(entry.evaluation); });
    if (isStored(m_floatEvaluation))
        m_floatEvaluation.reset();
    emit evaluationChanged();
}

int Document::nextStoredCandidate() const
{
    const auto next = std::find_if(m_pins.begin(), m_pins.end(), [this](const Pin& pin) {
        const EvaluationPtr& evaluation = pin.candidate.evaluation;
        return pin.data.asksForSame(m_data) && (!evaluation || isStored(evaluation));
    });
    return next == m_pins.end() ? -1 : static_cast<int>(next - m_pins.begin());
}

/// Candidates of this recipe whose figures were only stored get those computed now.
void Document::refreshPins(const Recipe& recipe, const EvaluationPtr& evaluation)
{
    bool changed = false;
    for (Pin& pin : m_pins) {
        const bool waits = !pin.candidate.evaluation || isStored(pin.candidate.evaluation);
        if (!waits || !pin.data.asksForSame(m_data) || !sameChoices(pin.candidate.recipe, recipe))
            continue;
        pin.candidate.evaluation = evaluation;
        pin.calibration = recipe.quantizesActivations() ? m_calibration : nullptr;
        changed = true;
    }
    if (!changed)
        return;
    emit candidatesChanged();
    emit modifiedChanged();
}

} // namespace bitdepth
