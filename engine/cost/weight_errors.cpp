#include "engine/cost/weight_errors.h"

#include "engine/core/parallel.h"
#include "engine/quantization/weight_error.h"
#include <algorithm>
#include <atomic>
#include <limits>

namespace bitdepth {

WeightErrors::WeightErrors(ModelPtr model) : m_model(std::move(model)), m_known(m_model->layers.size()) {}

std::optional<double> WeightErrors::find(size_t layer, const Quantizer& quantizer) const
{
    if (quantizer.format.isFloat32())
        return std::numeric_limits<double>::infinity();
    const std::lock_guard lock(m_mutex);
    const auto& known = m_known.at(layer);
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const Known& one) { return one.quantizer == quantizer; });
    return found == known.end() ? std::nullopt : std::optional(found->sqnrDb);
}

double WeightErrors::sqnrDb(size_t layer, const Quantizer& quantizer)
{
    if (const auto known = find(layer, quantizer))
        return *known;
    const double made = weightSqnrDb(m_model->layers.at(layer), quantizer);
    const std::lock_guard lock(m_mutex);
    m_known[layer].push_back({quantizer, made});
    return made;
}

void WeightErrors::precompute(const std::vector<Quantizer>& quantizers, const JobControl& control,
                              unsigned threads)
{
    const size_t layers = m_known.size();
    const auto total = static_cast<int64_t>(layers * quantizers.size());
    std::atomic<int64_t> done = 0;
    parallelFor(layers * quantizers.size(), threads, control, [&](size_t index, unsigned) {
        sqnrDb(index % layers, quantizers[index / layers]);
        control.report(Stage::Evaluating, ++done, total);
    });
}

} // namespace bitdepth
