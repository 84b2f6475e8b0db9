#include "engine/quantization/plan.h"

#include "engine/core/error.h"
#include "engine/core/parallel.h"
#include "engine/quantization/activation_encoding.h"
#include "engine/quantization/carried_plan.h"
#include "engine/quantization/chosen_ranges.h"
#include "engine/quantization/encoding_memo.h"
#include "engine/quantization/place_activations.h"
#include <algorithm>
#include <cmath>
#include <map>

namespace bitdepth {

namespace {

/// The axis a quantizer's scales lie along.
int scaleAxis(const Layer& layer, const Quantizer& quantizer)
{
    return quantizer.granularity.kind == GranularityKind::PerGroup ? layer.reductionAxis : layer.channelAxis;
}

/// The range of @p quantizer is searched for among the numbers it is to hold.
bool searches(const Quantizer& quantizer)
{
    const RangeMethodKind kind = quantizer.range.kind;
    return !quantizer.format.isFloat32() &&
           (kind == RangeMethodKind::Percentile || kind == RangeMethodKind::Mse ||
            kind == RangeMethodKind::Entropy);
}

/// Recipe, model and calibration while they become a plan.
class Planner {
public:
    Planner(const Model& model, const Recipe& recipe, const Calibration* calibration, EncodingMemo& memo,
            const ChosenRanges& ranges)
        : m_model(model),
          m_recipe(recipe),
          m_calibration(calibration),
          m_memo(memo),
          m_ranges(ranges),
          m_operatorRanges(model)
    {}

    QuantizationPlan run()
    {
        checkRecipeFits(m_recipe, m_model);
        m_plan.activations = carriedActivations(m_model, m_recipe);
        const std::vector<PlacedQuantizer> placed = placedActivations();
        chooseEncodings(placed);
        for (size_t i = 0; i < placed.size(); ++i)
            m_plan.activations.push_back(
                {placed[i].tensor, m_activations[i], placed[i].readers, placed[i].isGraphOutput, false});
        for (size_t i = 0; i < m_plan.activations.size(); ++i)
            for (const Edge& reader : m_plan.activations[i].readers)
                m_readThrough.try_emplace(reader, i);
        for (size_t i = 0; i < m_model.layers.size(); ++i)
            planLayer(i);
        return std::move(m_plan);
    }

private:
    std::vector<PlacedQuantizer> placedActivations() const
    {
        std::vector<PlacedQuantizer> placed = placeActivations(m_model, m_recipe);
        for (PlacedQuantizer& one : placed)
            if (const auto chosen = m_ranges.find(one.rangeOf);
                chosen != m_ranges.end() && one.quantizer.range.kind != RangeMethodKind::Fixed)
                one.quantizer.range = chosen->second;
        return placed;
    }

    /// All range searches, side by side: they are most of the work.
    void chooseEncodings(const std::vector<PlacedQuantizer>& placed)
    {
        m_activations.resize(placed.size());
        m_weights.resize(m_model.layers.size());
        parallelFor(placed.size() + m_weights.size(), 0, {}, [&](size_t task, unsigned) {
            if (task < placed.size())
                m_activations[task] = activationEncoding(placed[task]);
            else
                m_weights[task - placed.size()] = weightEncoding(m_model.layers[task - placed.size()]);
        });
    }

    Encoding weightEncoding(const Layer& layer) const
    {
        const Quantizer quantizer = m_recipe.weightsOf(layer.name);
        if (quantizer.format.isFloat32())
            return {};
        if (isCarried(quantizer))
            return layer.carriedWeights->encoding;
        return m_memo.of(layer.weight, scaleAxis(layer, quantizer), quantizer);
    }

    Encoding activationEncoding(const PlacedQuantizer& placed) const
    {
        const Histogram* histogram = histogramOf(placed.rangeOf);
        if (!histogram || (histogram->counts.empty() && histogram->total > 0 && searches(placed.quantizer)))
            throw Error(QT_TRANSLATE_NOOP(
                            "Engine", "The range of activation %1 is not known: choose calibration data."),
                        {placed.tensor});
        return bitdepth::activationEncoding(
            {*histogram, samplesOf(placed.rangeOf), m_operatorRanges.of(placed.rangeOf)}, placed.quantizer,
            &m_memo);
    }

    const Histogram* histogramOf(const std::string& tensor) const
    {
        if (!m_calibration)
            return nullptr;
        const auto found = m_calibration->activations.find(tensor);
        return found == m_calibration->activations.end() ? nullptr : &found->second;
    }

    std::span<const Extremes> samplesOf(const std::string& tensor) const
    {
        const auto samples = m_calibration->sampleExtremes.find(tensor);
        return samples == m_calibration->sampleExtremes.end() ? std::span<const Extremes>() : samples->second;
    }

    void planLayer(size_t index)
    {
        const Layer& layer = m_model.layers[index];
        const Quantizer quantizer = m_recipe.weightsOf(layer.name);
        if (quantizer.format.isFloat32())
            return;
        WeightPlan weight{index,        layer.weightName, m_weights[index],
                          layer.weight, nullptr,          isCarried(quantizer)};
        if (weight.isCarried)
            weight.codes = layer.carriedWeights->codes;
        planBias(index, weight);
        weight.storedName = storedName(weight, layer);
        m_storedAs.emplace(weight.storedName, m_plan.weights.size());
        m_plan.weights.push_back(std::move(weight));
    }

    /// Layers may share one tensor; each keeps its own where they store it differently.
    std::string storedName(const WeightPlan& weight, const Layer& layer) const
    {
        const auto [begin, end] = m_storedAs.equal_range(weight.storedName);
        const bool differs = std::any_of(begin, end, [&](const auto& other) {
            return !(m_plan.weights[other.second].encoding == weight.encoding);
        });
        return differs ? layer.weightName + " of " + layer.name : layer.weightName;
    }

    const Encoding* inputEncoding(const Layer& layer) const
    {
        const auto found = m_readThrough.find({layer.node, layer.dataInput});
        if (found == m_readThrough.end())
            return nullptr;
        const ActivationPlan& activation = m_plan.activations[found->second];
        return activation.tensor == layer.input ? &activation.encoding : nullptr;
    }

    void planBias(size_t index, WeightPlan& weight)
    {
        const Layer& layer = m_model.layers[index];
        if (!layer.bias)
            return;
        if (auto kept = carriedBias(m_model, m_recipe, index))
            m_plan.biases.push_back(std::move(*kept));
        else if (!keepsBias(layer, m_recipe) && isIntegerLayer(layer, m_recipe))
            roundBias(index, weight);
    }

    void roundBias(size_t index, WeightPlan& weightPlan)
    {
        const Layer& layer = m_model.layers[index];
        Encoding& weight = weightPlan.encoding;
        const Encoding* input = inputEncoding(layer);
        const bool oneBiasAChannel =
            weight.scales.size() == 1 || weight.scales.size() == layer.bias->values->size();
        if (!input || !oneBiasAChannel || weight.granularity.kind == GranularityKind::PerGroup)
            return;
        const double inputScale = input->scales.front().scale;
        if (!weightPlan.isCarried)
            makeRoomForBias(weight, *layer.bias->values, inputScale);
        BiasPlan bias{index, layer.biasName + " of " + layer.name, {}, {}};
        for (const ScaleOffset& scale : weight.scales)
            bias.scales.push_back(static_cast<float>(inputScale * double(scale.scale)));
        const std::span<const float> values = *layer.bias->values;
        for (size_t c = 0; c < values.size(); ++c) {
            const double scale = bias.scales[bias.scales.size() == 1 ? 0 : c];
            bias.codes.push_back(static_cast<int32_t>(
                std::nearbyint(std::clamp(values[c] / scale, -2147483648.0, 2147483647.0))));
        }
        m_plan.biases.push_back(std::move(bias));
    }

    /// A channel whose weights nearly vanish would get a scale too fine for its bias to fit 32 bits: its
    /// weights are rounded coarser, which they do not feel.
    static void makeRoomForBias(Encoding& weight, std::span<const float> bias, double inputScale)
    {
        constexpr double kLargestCode = 1 << 30;
        for (size_t c = 0; c < bias.size(); ++c) {
            float& scale = weight.scales[weight.scales.size() == 1 ? 0 : c].scale;
            scale = std::max(scale, static_cast<float>(std::fabs(bias[c]) / (inputScale * kLargestCode)));
        }
    }

    const Model& m_model;
    const Recipe& m_recipe;
    const Calibration* m_calibration;
    EncodingMemo& m_memo;
    const ChosenRanges& m_ranges;
    OperatorRanges m_operatorRanges;
    std::vector<Encoding> m_activations; ///< by place
    std::vector<Encoding> m_weights;     ///< by layer
    QuantizationPlan m_plan;
    std::map<Edge, size_t> m_readThrough;          ///< activations of the plan by who reads them
    std::multimap<std::string, size_t> m_storedAs; ///< weights of the plan by name in the file
};

} // namespace

bool QuantizationPlan::keepsCarried() const
{
    const auto kept = [](const auto& tensor) { return tensor.isCarried; };
    return std::any_of(weights.begin(), weights.end(), kept) ||
           std::any_of(activations.begin(), activations.end(), kept);
}

CalibrationDetail detailFor(const Recipe& recipe)
{
    const bool some = searches(recipe.activations) || searches(recipe.operatorQuantizer()) ||
                      std::any_of(recipe.layers.begin(), recipe.layers.end(), [](const auto& layer) {
                          return layer.second.activations && searches(*layer.second.activations);
                      });
    return some ? CalibrationDetail::Histograms : CalibrationDetail::Ranges;
}

QuantizationPlan makePlan(const Model& model, const Recipe& recipe, const Calibration* calibration,
                          EncodingMemo* memo)
{
    return makePlan(model, recipe, calibration, memo, {});
}

QuantizationPlan makePlan(const Model& model, const Recipe& recipe, const Calibration* calibration,
                          EncodingMemo* memo, const ChosenRanges& ranges)
{
    EncodingMemo own;
    return Planner(model, recipe, calibration, memo ? *memo : own, ranges).run();
}

} // namespace bitdepth
