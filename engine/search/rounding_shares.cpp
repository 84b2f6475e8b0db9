#include "engine/search/rounding_shares.h"

#include "engine/repair/bias_fit.h"
#include "engine/repair/model_variant.h"
#include "engine/repair/round_layer.h"
#include "engine/sensitivity/sensitivity_request.h"

namespace bitdepth {

namespace {

/// Larger ones take long, and rounding leaves them alone.
constexpr size_t kLargestPatch = 4096;

} // namespace

RoundingShares::RoundingShares(const ModelPtr& model, SampleSet samples, unsigned threads)
    : m_model(withBiases(model)),
      m_batches(*model, std::move(samples)),
      m_probe(m_batches),
      m_threads(threads)
{}

std::vector<double> RoundingShares::shares(size_t index, const std::vector<Quantizer>& quantizers,
                                           const JobControl& control)
{
    std::vector<double> shares(quantizers.size(), 1);
    const Layer& layer = m_model->layers.at(index);
    const auto geometry = geometryOf(*m_model, layer);
    if (!geometry || geometry->patch > kLargestPatch || quantizers.empty())
        return shares;
    const auto planOf = [&](const Quantizer& quantizer) {
        return makePlan(*m_model, recipeAlone(*m_model, index, TensorRole::Weights, quantizer), nullptr);
    };
    const RepairState state{m_model, m_model, nullptr, planOf(quantizers.front())};
    m_probe.moveTo(index, *m_model, {}, *m_model, control, m_threads);
    const SplitMoments moments =
        layerMoments(*geometry, m_probe, plannedFunction(state, index, *geometry), m_batches,
                     MomentOrder::Both, canHaveBias(*m_model, layer), control, m_threads);
    for (size_t i = 0; i < quantizers.size(); ++i)
        for (const WeightPlan& weight : planOf(quantizers[i]).weights)
            if (weight.layer == index && weight.encoding.format.isInteger())
                shares[i] = roughRoundingShare(weight, *geometry, moments, control, m_threads);
    return shares;
}

} // namespace bitdepth
