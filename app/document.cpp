#include "app/document.h"

#include "app/commands.h"
#include "app/engine_text.h"
#include "engine/recipe/presets.h"
#include <algorithm>
#include <tuple>

namespace bitdepth {

namespace {

constexpr size_t kEvaluationsKept = 64;

/// The format where it changes, otherwise all there is to say.
QString nameOf(const Quantizer& quantizer, const Quantizer& before)
{
    if (quantizer.format != before.format)
        return QString::fromUtf8(quantizer.format.name.data(),
                                 static_cast<qsizetype>(quantizer.format.name.size()));
    return toQString(toString(quantizer));
}

/// Dragging a border sets the same layer's range again and again; that is one step.
QString dragKey(const QStringList& layers, const Quantizer& quantizer, Quantizer before, QChar kind)
{
    before.range = quantizer.range;
    const bool dragged = quantizer.range.kind == RangeMethodKind::Fixed && before == quantizer;
    return dragged ? kind + layers.join(QLatin1Char('\n')) : QString();
}

/// What was quantized elsewhere is looked at as it is.
QString firstPreset(const Model& model)
{
    return model.carried.isEmpty() ? QStringLiteral("full-integer") : QStringLiteral("carried");
}

constexpr std::string_view kEdited = ", edited"; ///< behind a recipe's name

Recipe namedPreset(const QString& id, const Model& model)
{
    Recipe recipe = makePreset(toStdString(id), model);
    recipe.name = presetName(id);
    return recipe;
}

} // namespace

bool sameChoices(const Recipe& a, const Recipe& b)
{
    const auto choices = [](const Recipe& recipe) {
        return std::tie(recipe.weights, recipe.activations, recipe.operators, recipe.repairs, recipe.layers);
    };
    return choices(a) == choices(b);
}

Document::Document(QObject* parent) : QObject(parent) { m_recipe = m_savedRecipe = floatRecipe(); }

void Document::setModel(const ModelPtr& model, const DataSelection& data)
{
    m_undoStack.clear();
    m_model = model;
    m_data = data;
    m_pins.clear();
    m_recipePath.clear();
    m_projectPath.clear();
    m_savedPins.clear();
    m_isRecovered = false;
    m_recipe = model ? namedPreset(firstPreset(*model), *model) : floatRecipe();
    m_savedRecipe = m_recipe;
    forgetEvaluations();
    announceAll();
}

void Document::announceAll()
{
    emit modelChanged();
    emit recipeChanged();
    emit dataChanged();
    emit candidatesChanged();
    emit modifiedChanged();
}

void Document::forgetEvaluations()
{
    m_floatEvaluation.reset();
    m_latestEvaluation.reset();
    m_known.clear();
    m_calibration.reset();
    emit calibrationChanged();
    emit evaluationChanged();
}

void Document::selectData(const DataSelection& data)
{
    class DataCommand : public QUndoCommand {
    public:
        DataCommand(const QString& text, Document& document, const DataSelection& data)
            : QUndoCommand(text), m_document(document)
        {
            m_other.data = data;
        }
        void undo() override { m_document.exchangeData(m_other); }
        void redo() override { m_document.exchangeData(m_other); }

    private:
        Document& m_document;
        DataState m_other;
    };
    if (data != m_data)
        m_undoStack.push(new DataCommand(tr("Choose data"), *this, data));
}

void Document::exchangeData(DataState& other)
{
    std::swap(m_data, other.data);
    std::swap(m_floatEvaluation, other.floatEvaluation);
    std::swap(m_latestEvaluation, other.latestEvaluation);
    std::swap(m_known, other.known);
    std::swap(m_calibration, other.calibration);
    emit calibrationChanged();
    emit evaluationChanged();
    emit dataChanged();
    emit modifiedChanged();
}

/// The names of presets, and that a recipe was edited, are put into words here, for the language may change.
QString Document::recipeName() const
{
    QString name = toQString(m_recipe.name);
    const bool isEdited = name.endsWith(QLatin1String(kEdited));
    if (isEdited)
        name.chop(static_cast<qsizetype>(kEdited.size()));
    const QString shown = name.isEmpty() ? tr("Recipe") : presetTitleOf(name);
    return isEdited ? tr("%1, edited").arg(shown) : shown;
}

void Document::editRecipe(Recipe recipe, const QString& stepName, const QString& mergeKey)
{
    if (!recipe.name.ends_with(kEdited))
        recipe.name += kEdited;
    changeRecipe(recipe, stepName, mergeKey);
}

void Document::changeRecipe(const Recipe& recipe, const QString& stepName, const QString& mergeKey)
{
    if (recipe == m_recipe)
        return;
    m_undoStack.push(new ChangeCommand<Recipe>(
        stepName, m_recipe, recipe, [this](const Recipe& value) { applyRecipe(value); }, mergeKey));
}

void Document::applyRecipe(const Recipe& recipe)
{
    m_recipe = recipe;
    if (const EvaluationPtr known = evaluationOf(recipe))
        m_latestEvaluation = known;
    emit recipeChanged();
    emit evaluationChanged();
    emit modifiedChanged();
}

void Document::setWeights(const QStringList& layers, const Quantizer& quantizer)
{
    if (layers.isEmpty())
        return;
    const Quantizer before = m_recipe.weightsOf(toStdString(layers.first()));
    Recipe recipe = m_recipe;
    for (const QString& layer : layers)
        recipe.setWeights(toStdString(layer), quantizer);
    const QString what = nameOf(quantizer, before);
    const QString text =
        layers.size() == 1
            ? tr("Set weights of %1 to %2").arg(layers.first(), what)
            : tr("Set weights of %n layers to %1", nullptr, static_cast<int>(layers.size())).arg(what);
    editRecipe(std::move(recipe), text, dragKey(layers, quantizer, before, QLatin1Char('w')));
}

void Document::setActivations(const QStringList& layers, const Quantizer& quantizer)
{
    if (layers.isEmpty())
        return;
    const Quantizer before = m_recipe.activationsOf(toStdString(layers.first()));
    Recipe recipe = m_recipe;
    for (const QString& layer : layers)
        recipe.setActivations(toStdString(layer), quantizer);
    const QString what = nameOf(quantizer, before);
    const QString text =
        layers.size() == 1
            ? tr("Set activations of %1 to %2").arg(layers.first(), what)
            : tr("Set activations of %n layers to %1", nullptr, static_cast<int>(layers.size())).arg(what);
    editRecipe(std::move(recipe), text, dragKey(layers, quantizer, before, QLatin1Char('a')));
}

void Document::resetLayers(const QStringList& layers)
{
    Recipe recipe = m_recipe;
    for (const QString& layer : layers)
        recipe.layers.erase(toStdString(layer));
    editRecipe(std::move(recipe),
               tr("Reset %n layers to the default", nullptr, static_cast<int>(layers.size())));
}

void Document::setRepairs(const std::vector<Repair>& repairs, const QString& stepName)
{
    if (repairs == m_recipe.repairs)
        return;
    Recipe recipe = m_recipe;
    recipe.repairs = repairs;
    editRecipe(std::move(recipe), stepName);
}

void Document::usePreset(const QString& id)
{
    if (!m_model)
        return;
    const Recipe recipe = namedPreset(id, *m_model);
    changeRecipe(recipe, tr("Start from %1").arg(presetTitle(id)));
}

void Document::replaceRecipe(const Recipe& recipe, const QString& stepName, const QString& mergeKey)
{
    changeRecipe(recipe, stepName, mergeKey);
}

void Document::openRecipe(const Recipe& recipe, const std::filesystem::path& path)
{
    changeRecipe(recipe, tr("Open recipe %1").arg(toQString(path.filename())));
    markRecipeSaved(path);
}

void Document::markRecipeSaved(const std::filesystem::path& path)
{
    m_recipePath = path;
    if (m_projectPath.empty()) // else the project file is what must not fall behind
        m_savedRecipe = m_recipe;
    emit modifiedChanged();
}

EvaluationPtr Document::evaluationOf(const Recipe& recipe) const
{
    const auto known = std::find_if(m_known.begin(), m_known.end(), [&recipe](const KnownEvaluation& entry) {
        return sameChoices(entry.recipe, recipe);
    });
    return known == m_known.end() ? nullptr : known->evaluation;
}

void Document::recordFloatEvaluation(const EvaluationPtr& evaluation)
{
    m_floatEvaluation = evaluation;
    emit evaluationChanged();
}

void Document::recordEvaluation(const Recipe& recipe, const EvaluationPtr& evaluation)
{
    std::erase_if(m_known,
                  [&recipe](const KnownEvaluation& entry) { return sameChoices(entry.recipe, recipe); });
    m_known.push_back({recipe, evaluation});
    if (m_known.size() > kEvaluationsKept)
        m_known.erase(m_known.begin());
    refreshPins(recipe, evaluation);
    if (sameChoices(recipe, m_recipe) || !this->evaluation())
        m_latestEvaluation = evaluation;
    emit evaluationChanged();
}

void Document::recordCalibration(const CalibrationPtr& calibration)
{
    if (m_calibration == calibration)
        return;
    m_calibration = calibration;
    emit calibrationChanged();
}

} // namespace bitdepth
