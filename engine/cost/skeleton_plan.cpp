#include "engine/cost/skeleton_plan.h"

#include "engine/quantization/carried_plan.h"
#include "engine/quantization/place_activations.h"
#include <algorithm>
#include <map>
#include <unordered_map>

namespace bitdepth {

namespace {

/// A recipe and a model while they become a skeleton.
class SkeletonPlanner {
public:
    SkeletonPlanner(const Model& model, const Recipe& recipe) : m_model(model), m_recipe(recipe) {}

    QuantizationPlan run()
    {
        checkRecipeFits(m_recipe, m_model);
        planActivations();
        for (size_t i = 0; i < m_model.layers.size(); ++i)
            planLayer(i);
        return std::move(m_plan);
    }

private:
    void planActivations()
    {
        m_plan.activations = carriedActivations(m_model, m_recipe);
        for (const ActivationPlan& kept : m_plan.activations)
            m_readsQuantized.insert(m_readsQuantized.end(), kept.readers.begin(), kept.readers.end());
        std::map<std::string, std::vector<std::pair<Quantizer, float>>> scales; // one range gives one scale
        for (const PlacedQuantizer& placed : placeActivations(m_model, m_recipe)) {
            auto& known = scales[placed.rangeOf];
            const auto same = std::find_if(known.begin(), known.end(),
                                           [&](const auto& one) { return one.first == placed.quantizer; });
            const float scale = same == known.end() ? nextScale() : same->second;
            if (same == known.end())
                known.emplace_back(placed.quantizer, scale);
            m_plan.activations.push_back({placed.tensor, activationEncoding(placed.quantizer, scale),
                                          placed.readers, placed.isGraphOutput, false});
            m_readsQuantized.insert(m_readsQuantized.end(), placed.readers.begin(), placed.readers.end());
        }
        std::sort(m_readsQuantized.begin(), m_readsQuantized.end());
    }

    /// An affine quantizer's zero point is nobody else's.
    static Encoding activationEncoding(const Quantizer& quantizer, float scale)
    {
        Encoding encoding{quantizer.format, quantizer.granularity, 0, {{scale, 0, 0, 0}}};
        if (!quantizer.format.isInteger())
            return encoding;
        const bool usesAll = quantizer.format.bits == quantizer.format.storageBits;
        encoding.scales.front() = scaleFor({-1, 1}, quantizer.format, quantizer.scheme);
        encoding.scales.front().scale = scale;
        if (quantizer.scheme == Scheme::Affine)
            encoding.scales.front().zeroPoint = 1 << 16 | static_cast<int32_t>(scale);
        if (usesAll)
            encoding.scales.front().lowCode = quantizer.format.lowestCode();
        return encoding;
    }

    void planLayer(size_t index)
    {
        const Layer& layer = m_model.layers[index];
        const Quantizer quantizer = m_recipe.weightsOf(layer.name);
        if (quantizer.format.isFloat32())
            return;
        WeightPlan weight{index, layer.weightName, {}, layer.weight, nullptr, isCarried(quantizer)};
        weight.encoding =
            weight.isCarried ? layer.carriedWeights->encoding : weightEncoding(layer, quantizer);
        if (auto kept = carriedBias(m_model, m_recipe, index))
            m_plan.biases.push_back(std::move(*kept));
        else if (layer.bias && !keepsBias(layer, m_recipe) && isIntegerLayer(layer, m_recipe))
            planBias(index, quantizer);
        weight.storedName = storedName(layer, quantizer);
        m_plan.weights.push_back(std::move(weight));
    }

    Encoding weightEncoding(const Layer& layer, const Quantizer& quantizer)
    {
        const bool perGroup = quantizer.granularity.kind == GranularityKind::PerGroup;
        ScaleOffset scale{nextScale(), 0, 0, 0};
        if (quantizer.format.isInteger())
            scale.zeroPoint = scaleFor({-1, 1}, quantizer.format, quantizer.scheme).zeroPoint;
        if (quantizer.scheme == Scheme::Affine)
            scale.zeroPoint = 1 << 16 | static_cast<int32_t>(scale.scale);
        return {quantizer.format,
                quantizer.granularity,
                perGroup ? layer.reductionAxis : layer.channelAxis,
                {scale}};
    }

    void planBias(size_t index, const Quantizer& quantizer)
    {
        const Layer& layer = m_model.layers[index];
        const size_t biases = layer.bias->values->size();
        const size_t scales = scaleCount(layer, quantizer);
        if (!std::binary_search(m_readsQuantized.begin(), m_readsQuantized.end(),
                                Edge{layer.node, layer.dataInput}) ||
            (scales != 1 && scales != biases) || quantizer.granularity.kind == GranularityKind::PerGroup)
            return;
        m_plan.biases.push_back({index, layer.biasName + " of " + layer.name,
                                 std::vector<float>(scales, nextScale()), std::vector<int32_t>(biases, 0)});
    }

    static size_t scaleCount(const Layer& layer, const Quantizer& quantizer)
    {
        if (quantizer.granularity.kind == GranularityKind::PerTensor)
            return 1;
        return static_cast<size_t>(layer.weight.shape.at(static_cast<size_t>(layer.channelAxis)));
    }

    /// Layers that share a tensor share its codes where they want the same.
    std::string storedName(const Layer& layer, const Quantizer& quantizer)
    {
        const auto [first, isNew] = m_firstUse.try_emplace(layer.weightName, quantizer);
        return isNew || first->second == quantizer ? layer.weightName
                                                   : layer.weightName + " of " + layer.name;
    }

    float nextScale() { return m_scale += 1; }

    const Model& m_model;
    const Recipe& m_recipe;
    QuantizationPlan m_plan;
    std::vector<Edge> m_readsQuantized;
    std::unordered_map<std::string, Quantizer> m_firstUse; ///< by tensor
    float m_scale = 0;
};

} // namespace

QuantizationPlan skeletonPlan(const Model& model, const Recipe& recipe)
{
    return SkeletonPlanner(model, recipe).run();
}

} // namespace bitdepth
