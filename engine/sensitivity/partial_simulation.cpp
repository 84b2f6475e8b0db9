#include "engine/sensitivity/partial_simulation.h"

#include "engine/core/parallel.h"
#include "engine/sensitivity/suffix_network.h"
#include <algorithm>
#include <onnx/onnx_pb.h>

namespace bitdepth {

struct PartialSimulation::Prepared {
    SimulatedNetwork network;
    Fingerprints fingerprints;
};

PartialSimulation::PartialSimulation(ModelPtr model, SampleSet samples, size_t memoryLimit)
    : m_model(std::move(model)),
      m_batches(*m_model, std::move(samples)),
      m_constants(m_model->graph.constants),
      m_kept(m_batches.size()),
      m_memoryLimit(memoryLimit)
{}

PartialSimulation::Prepared PartialSimulation::prepared(const QuantizationPlan& plan) const
{
    SimulatedNetwork network = simulatedNetwork(*m_model, plan, IntegerArithmetic::RuntimeKernels);
    Fingerprints fingerprints = fingerprintsOf(network, m_constants);
    return {std::move(network), std::move(fingerprints)};
}

PartialSimulation::Run PartialSimulation::load(const QuantizationPlan& plan) const
{
    return load(prepared(plan), {});
}

PartialSimulation::Run PartialSimulation::load(const Prepared& network,
                                               const std::vector<std::string>& wanted) const
{
    const auto isKnown = [&](const std::string& tensor) {
        return m_model->tensors.contains(tensor) && m_kept.has(network.fingerprints.at(tensor));
    };
    const SuffixNetwork suffix = suffixNetwork(network.network, *m_model, isKnown, wanted);
    SessionOptions options;
    options.activationQuantizers = network.network.activationQuantizers;
    options.extraOutputs = wanted;
    Run run;
    run.m_owner = this;
    run.m_nodes = suffix.nodes;
    run.m_session = std::make_unique<Session>(suffix.graph, m_model->displayName(), options);
    for (const ModelPort& port : run.m_session->inputs()) {
        const auto input = std::find_if(m_model->inputs.begin(), m_model->inputs.end(),
                                        [&](const ModelPort& own) { return own.name == port.name; });
        const bool isInput = input != m_model->inputs.end();
        run.m_modelInputs.push_back(isInput ? std::optional<size_t>(input - m_model->inputs.begin())
                                            : std::nullopt);
        const auto given = suffix.given.find(port.name);
        run.m_given.push_back(
            network.fingerprints.at(given == suffix.given.end() ? port.name : given->second));
    }
    return run;
}

std::vector<TensorValue> PartialSimulation::Run::run(size_t index) const
{
    const CachedBatches::Batch batch = m_owner->m_batches.batch(index);
    std::vector<std::shared_ptr<const TensorValue>> kept; // alive while the session reads
    std::vector<TensorView> views;
    for (size_t i = 0; i < m_given.size(); ++i) {
        if (m_modelInputs[i]) {
            views.push_back((*batch.inputs)[*m_modelInputs[i]].view());
            continue;
        }
        kept.push_back(m_owner->m_kept.at(m_given[i], index));
        views.push_back(kept.back()->view());
    }
    return m_session->run(views);
}

/// Runs one batch of the float model to learn how large activations are.
void PartialSimulation::measureLines()
{
    std::vector<CutLine> lines = cutLines(*m_model);
    std::vector<std::string> tensors;
    for (const CutLine& line : lines)
        tensors.insert(tensors.end(), line.tensors.begin(), line.tensors.end());
    std::sort(tensors.begin(), tensors.end());
    tensors.erase(std::unique(tensors.begin(), tensors.end()), tensors.end());
    std::map<std::string, size_t, std::less<>> bytes;
    if (!tensors.empty()) {
        const std::vector<TensorValue> values = load(prepared({}), tensors).run(0);
        const size_t outputs = values.size() - tensors.size();
        for (size_t i = 0; i < tensors.size(); ++i)
            bytes[tensors[i]] = values[outputs + i].values.size() * sizeof(float) * m_batches.size();
    }
    m_lines = affordable(std::move(lines), bytes, m_memoryLimit);
}

/// Tensors at the lines that @p network makes and that are not kept yet; others than its own are forgotten.
std::vector<std::string> PartialSimulation::wantedTensors(const Prepared& network)
{
    std::vector<Fingerprint> all;
    std::vector<std::string> missing;
    for (const CutLine& line : *m_lines)
        for (const std::string& tensor : line.tensors) {
            const auto found = network.fingerprints.find(tensor);
            if (found == network.fingerprints.end() || std::count(all.begin(), all.end(), found->second))
                continue;
            all.push_back(found->second);
            if (!m_kept.has(found->second))
                missing.push_back(tensor);
        }
    m_kept.keepOnly(all);
    return missing;
}

void PartialSimulation::remember(const QuantizationPlan& plan, const JobControl& control, unsigned threads,
                                 const TakeOutputs& take)
{
    if (!m_lines)
        measureLines();
    const Prepared network = prepared(plan);
    const std::vector<std::string> wanted = wantedTensors(network);
    const Run run = load(network, wanted);
    parallelFor(m_batches.size(), threads, control, [&](size_t batch, unsigned) {
        std::vector<TensorValue> outputs = run.run(batch);
        const size_t own = outputs.size() - wanted.size();
        for (size_t i = 0; i < wanted.size(); ++i)
            m_kept.keep(network.fingerprints.at(wanted[i]), batch, std::move(outputs[own + i]));
        outputs.resize(own);
        take(batch, std::move(outputs));
    });
}

} // namespace bitdepth
