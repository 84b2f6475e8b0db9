#pragma once

#include "app/data_selection.h"
#include "app/opened_project.h"
#include "engine/evaluation/evaluation.h"
#include "engine/model/model.h"
#include "engine/recipe/recipe.h"
#include "engine/runtime/calibration.h"
#include <QObject>
#include <QUndoStack>
#include <filesystem>
#include <vector>

namespace bitdepth {

/// A candidate as it was pinned. It keeps its calibration, so that what is exported later is what was
/// evaluated.
struct Pin {
    Candidate candidate;
    CalibrationPtr calibration; ///< null: no activation is quantized, or not calibrated since it was opened
    DataSelection data;         ///< it was evaluated on
};

/// What the user works on: the one place that holds the model, the data, the recipe and the candidates.
///
/// Every choice is a step that can be undone. Results of the engine are recorded here by whoever computed
/// them.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);

    const ModelPtr& model() const { return m_model; }
    const DataSelection& data() const { return m_data; }
    const Recipe& recipe() const { return m_recipe; }
    QString recipeName() const; ///< for people: what it comes from, and whether it was edited since
    const std::vector<Pin>& pins() const { return m_pins; }
    std::vector<Candidate> candidates() const;
    const std::filesystem::path& recipePath() const { return m_recipePath; }
    QUndoStack& undoStack() { return m_undoStack; }

    /// Starts over with @p model, the recipe everything begins with, and @p data; null closes. No step to
    /// undo.
    void setModel(const ModelPtr& model, const DataSelection& data = {});

    // Choices, each a step that can be undone.
    void selectData(const DataSelection& data);
    void setWeights(const QStringList& layers, const Quantizer& quantizer);
    void setActivations(const QStringList& layers, const Quantizer& quantizer);
    void resetLayers(const QStringList& layers);
    void setRepairs(const std::vector<Repair>& repairs, const QString& stepName);
    void usePreset(const QString& id);
    void useCandidate(int index);
    /// @param mergeKey what replaces recipes one after the other, such as a dial: a step for all of it
    void replaceRecipe(const Recipe& recipe, const QString& stepName, const QString& mergeKey = {});
    /// Likewise, with a recipe made from the present one, which keeps its name with a remark.
    void editRecipe(Recipe recipe, const QString& stepName, const QString& mergeKey = {});
    void pinEvaluation();
    void renameCandidate(int index, const QString& name);
    void recolorCandidate(int index, int color);
    void removeCandidates(QList<int> indices);
    /// Several choices between the two are undone as one.
    void beginStep(const QString& text) { m_undoStack.beginMacro(text); }
    void endStep() { m_undoStack.endMacro(); }

    /// A recipe read from @p path takes the place of the present one and counts as saved there.
    void openRecipe(const Recipe& recipe, const std::filesystem::path& path);
    void markRecipeSaved(const std::filesystem::path& path);
    /// Whether the recipe, the candidates or (in a project) the data are otherwise than saved.
    bool isModified() const;

    /// Starts over with what a project file held; its figures count as stored until they are computed anew.
    void openProject(const OpenedProject& opened);
    /// What a project file is to hold, but for the model's hash, which can take its time: whoever writes it
    /// adds that.
    Project project() const;
    void markProjectSaved(const std::filesystem::path& path);
    const std::filesystem::path& projectPath() const { return m_projectPath; } ///< empty: no project yet

    /// Evaluation of the float model on the chosen data; null until it is known.
    const EvaluationPtr& floatEvaluation() const { return m_floatEvaluation; }
    /// Evaluation of the present recipe on the chosen data; null until it is known.
    EvaluationPtr evaluation() const { return evaluationOf(m_recipe); }
    /// The newest evaluation of any recipe on the chosen data, and whether it is of an older recipe than the
    /// present.
    const EvaluationPtr& latestEvaluation() const { return m_latestEvaluation; }
    bool isStale() const { return m_latestEvaluation && !evaluation(); }
    const CalibrationPtr& calibration() const { return m_calibration; }

    void recordFloatEvaluation(const EvaluationPtr& evaluation);
    void recordEvaluation(const Recipe& recipe, const EvaluationPtr& evaluation);
    void recordCalibration(const CalibrationPtr& calibration);
    /// Whether a figure shown was stored in a project and not computed since.
    bool hasStoredFigures() const;
    /// Lets go of the stored figures of the float model and the recipe, so that they are computed anew.
    void forgetStoredFigures();
    /// The first candidate on the chosen data without figures computed since the project was opened; -1:
    /// none.
    int nextStoredCandidate() const;

signals:
    void modelChanged();
    void dataChanged();
    void recipeChanged();
    void candidatesChanged();
    void evaluationChanged();
    void calibrationChanged();
    void modifiedChanged();

private:
    struct KnownEvaluation {
        Recipe recipe;
        EvaluationPtr evaluation;
    };
    /// Chosen data and the figures that were computed on them: undo brings back both.
    struct DataState {
        DataSelection data;
        EvaluationPtr floatEvaluation;
        EvaluationPtr latestEvaluation;
        std::vector<KnownEvaluation> known;
        CalibrationPtr calibration;
    };

    EvaluationPtr evaluationOf(const Recipe& recipe) const;
    void changeRecipe(const Recipe& recipe, const QString& stepName, const QString& mergeKey = {});
    void changePins(std::vector<Pin> pins, const QString& stepName);
    void exchangeData(DataState& other);
    void applyRecipe(const Recipe& recipe);
    void forgetEvaluations();
    void refreshPins(const Recipe& recipe, const EvaluationPtr& evaluation);
    int freeColor() const;
    void announceAll();
    QString uniqueCandidateName(const QString& wanted) const;

    ModelPtr m_model;
    DataSelection m_data;
    Recipe m_recipe;
    Recipe m_savedRecipe; ///< as the file has it, or as the model was opened with
    std::filesystem::path m_recipePath;
    std::filesystem::path m_projectPath;
    std::vector<Pin> m_savedPins; ///< as the project file has them
    DataSelection m_savedData;
    bool m_isRecovered = false; ///< brought back after a crash and not saved since
    std::vector<Pin> m_pins;
    QUndoStack m_undoStack;
    EvaluationPtr m_floatEvaluation;
    EvaluationPtr m_latestEvaluation;
    std::vector<KnownEvaluation> m_known; ///< of recent recipes, so that undo finds their figures at once
    CalibrationPtr m_calibration;
};

/// Whether two recipes quantize alike, whatever they are called.
bool sameChoices(const Recipe& a, const Recipe& b);

} // namespace bitdepth
