#include "app/cost_controller.h"

#include "app/document.h"
#include "engine/recipe/carried_recipe.h"

namespace bitdepth {

/// Made with the first costs of a model, which takes longer than those that follow.
struct CostController::Engine {
    explicit Engine(const ModelPtr& opened) : model(opened) {}

    CostsPtr costs(const Recipe& recipe)
    {
        if (!recipeCosts)
            recipeCosts = std::make_unique<RecipeCosts>(model);
        return std::make_shared<const Costs>(
            recipeCosts->costs(recipe, 0)); // the table has the weight errors
    }

    CostsPtr ofFloat()
    {
        if (!floatCosts)
            floatCosts = costs(carriedRecipe(*model));
        return floatCosts;
    }

    ModelPtr model;
    std::unique_ptr<RecipeCosts> recipeCosts;
    CostsPtr floatCosts;
};

CostController::CostController(Document& document, QObject* parent) : QObject(parent), m_document(document)
{
    connect(&document, &Document::modelChanged, this, &CostController::changeModel);
    connect(&document, &Document::recipeChanged, this, &CostController::update);
}

void CostController::changeModel()
{
    m_job.cancel();
    m_engine = m_document.model() ? std::make_shared<Engine>(m_document.model()) : nullptr;
    emit ready(nullptr, nullptr);
}

void CostController::update()
{
    if (!m_engine)
        return;
    using Pair = std::pair<CostsPtr, CostsPtr>;
    m_job.start(
        QString(),
        [engine = m_engine, recipe = m_document.recipe()](const JobControl& control) {
            const CostsPtr ofFloat = engine->ofFloat();
            control.throwIfStopped();
            return Pair(engine->costs(recipe), ofFloat);
        },
        [this](const Pair& found) { emit ready(found.first, found.second); });
}

} // namespace bitdepth
