#include "engine/cost/recipe_costs.h"

#include "engine/cost/skeleton_plan.h"
#include "engine/quantization/export.h"
#include "engine/repair/model_variant.h"
#include <algorithm>
#include <set>

namespace bitdepth {

namespace {

/// Ranges, which only calibration gives, decide which zero points are alike.
bool dependsOnRanges(const QuantizationPlan& plan, const Recipe& recipe, const Model& model)
{
    const bool affineWeights = std::any_of(plan.weights.begin(), plan.weights.end(), [&](const auto& weight) {
        return recipe.weightsOf(model.layers[weight.layer].name).scheme == Scheme::Affine;
    });
    return affineWeights || std::any_of(plan.activations.begin(), plan.activations.end(),
                                        [](const auto& one) { return one.encoding.format.isInteger(); });
}

} // namespace

class RecipeCosts::State {
public:
    explicit State(ModelPtr model)
        : m_model(std::move(model)), m_lifetimes(*m_model), m_errors(m_model), m_sizer(m_model)
    {}

    Costs costs(const Recipe& recipe, int64_t freshWeights)
    {
        const bool hasBiases = !recipe.repairs.empty(); // repairs give every layer one
        const Model& model = hasBiases ? *withAllBiases().model : *m_model;
        const QuantizationPlan plan = skeletonPlan(model, recipe);
        Costs costs;
        addSize(costs, model, hasBiases ? withAllBiases().sizer : m_sizer, plan);
        costs.sizeIsExact = !dependsOnRanges(plan, recipe, model);
        const ActivationMemory memory = m_lifetimes.peak(plan);
        if (memory.isKnown())
            costs.peakRamBytes = memory.peakBytes;
        addLayers(costs, recipe, plan);
        addWeightErrors(costs, recipe, freshWeights);
        return costs;
    }

    WeightErrors& weightErrors() { return m_errors; }

private:
    /// The model as repairs leave it.
    struct WithBiases {
        ModelPtr model;
        ExportSizer sizer;

        explicit WithBiases(const ModelPtr& original) : model(withBiases(original)), sizer(model) {}
    };

    WithBiases& withAllBiases()
    {
        const std::lock_guard lock(m_mutex);
        if (!m_withBiases)
            m_withBiases = std::make_unique<WithBiases>(m_model);
        return *m_withBiases;
    }

    static void addSize(Costs& costs, const Model& model, ExportSizer& sizer, const QuantizationPlan& plan)
    {
        if (plan.weights.empty() && plan.activations.empty()) {
            costs.sizeBytes = model.fileSize;
            costs.parameterBytes = model.parameters * int64_t(sizeof(float));
            return;
        }
        try {
            const ExportedSize size = sizer.size(plan);
            costs.sizeBytes = size.fileBytes;
            costs.parameterBytes = size.parameterBytes;
        } catch (const Error&) {
            // These formats need an opset that the model cannot have: there is no such file.
        }
    }

    void addLayers(Costs& costs, const Recipe& recipe, const QuantizationPlan& plan) const
    {
        for (const Layer& layer : m_model->layers)
            costs.layers.push_back({32, 32, layer.multiplyAdds, {}});
        for (const WeightPlan& weight : plan.weights)
            costs.layers[weight.layer].weightBits = weight.encoding.format.bits;
        std::set<Edge> quantized;
        for (const ActivationPlan& activation : plan.activations)
            quantized.insert(activation.readers.begin(), activation.readers.end());
        for (size_t i = 0; i < costs.layers.size(); ++i) {
            const Layer& layer = m_model->layers[i];
            LayerCosts& own = costs.layers[i];
            if (quantized.contains({layer.node, layer.dataInput}))
                own.activationBits = recipe.activationsOf(layer.name).format.bits;
            costs.multiplyAdds += own.multiplyAdds;
            costs.bitOperations += own.bitOperations();
        }
    }

    void addWeightErrors(Costs& costs, const Recipe& recipe, int64_t freshWeights)
    {
        std::vector<std::pair<int64_t, size_t>> open;
        for (size_t i = 0; i < costs.layers.size(); ++i) {
            const Layer& layer = m_model->layers[i];
            costs.layers[i].weightSqnrDb = m_errors.find(i, recipe.weightsOf(layer.name));
            if (!costs.layers[i].weightSqnrDb)
                open.emplace_back(elementCount(layer.weight.shape), i);
        }
        std::sort(open.begin(), open.end());
        for (const auto& [elements, i] : open) {
            freshWeights -= elements;
            if (freshWeights < 0)
                return;
            costs.layers[i].weightSqnrDb = m_errors.sqnrDb(i, recipe.weightsOf(m_model->layers[i].name));
        }
    }

    ModelPtr m_model;
    ActivationLifetimes m_lifetimes;
    WeightErrors m_errors;
    ExportSizer m_sizer;
    std::mutex m_mutex; ///< guards what follows
    std::unique_ptr<WithBiases> m_withBiases;
};

RecipeCosts::RecipeCosts(ModelPtr model) : m_state(std::make_unique<State>(std::move(model))) {}

RecipeCosts::~RecipeCosts() = default;

Costs RecipeCosts::costs(const Recipe& recipe, int64_t freshWeights)
{
    return m_state->costs(recipe, freshWeights);
}

WeightErrors& RecipeCosts::weightErrors() { return m_state->weightErrors(); }

} // namespace bitdepth
