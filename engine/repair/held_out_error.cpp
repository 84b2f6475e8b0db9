#include "engine/repair/held_out_error.h"

#include "engine/core/parallel.h"
#include "engine/quantization/simulation.h"
#include "engine/statistics/error_measures.h"

namespace bitdepth {

HeldOutError::HeldOutError(ModelPtr model, SampleSet samples, unsigned threads)
    : m_model(std::move(model)), m_batches(*m_model, std::move(samples)), m_threads(threads)
{}

double HeldOutError::sqnrDb(const Model& model, const QuantizationPlan& plan, const JobControl& control)
{
    if (m_references.empty())
        m_references = run(Simulation(*m_model), control);
    const auto outputs = run(Simulation(model, plan), control);
    NoiseSums sums;
    for (size_t b = 0; b < outputs.size(); ++b)
        for (size_t i = 0; i < outputs[b].size(); ++i)
            sums.add(m_references[b][i].values, outputs[b][i].values);
    return sums.sqnrDb();
}

std::vector<std::vector<TensorValue>> HeldOutError::run(const Simulation& simulation,
                                                        const JobControl& control)
{
    std::vector<std::vector<TensorValue>> outputs(m_batches.size());
    parallelFor(m_batches.size(), m_threads, control, [&](size_t b, unsigned) {
        outputs[b] = simulation.run(viewsOf(*m_batches.batch(b).inputs));
    });
    return outputs;
}

} // namespace bitdepth
