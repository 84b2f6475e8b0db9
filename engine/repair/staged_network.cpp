#include "engine/repair/staged_network.h"

#include "engine/core/parallel.h"
#include "engine/repair/subnetwork.h"
#include <algorithm>
#include <onnx/onnx_pb.h>

namespace bitdepth {

namespace {

std::vector<std::string> inputsOf(const NetworkGraph& graph)
{
    std::vector<std::string> names;
    for (const auto& input : graph.proto->graph().input())
        names.push_back(input.name());
    return names;
}

bool areFloat(const std::vector<ModelPort>& ports)
{
    return std::all_of(ports.begin(), ports.end(), [](const ModelPort& port) {
        return port.info.elementType == onnx::TensorProto::FLOAT;
    });
}

} // namespace

StagedNetwork::StagedNetwork(const CachedBatches& batches, size_t memoryLimit)
    : m_batches(batches), m_memoryLimit(memoryLimit)
{}

void StagedNetwork::moveTo(const NetworkGraph& graph, const SessionOptions& options,
                           const std::string& tensor, const JobControl& control, unsigned threads)
{
    m_passed.push_back(tensor);
    const auto border = borderBehind(graph, m_passed);
    const std::vector<std::string> names(border.begin(), border.end());
    const std::vector<std::string> inputs = startingNames(graph);
    if (names == inputs || m_batches.size() == 0)
        return;
    const Session session(subnetwork(graph, inputs, names), "calibration", options);
    if (!areFloat(session.outputs()))
        return;
    std::vector<TensorValue> first = session.run(startingValues(m_batches.batch(0)));
    if (!fits(first))
        return;
    std::vector<std::vector<TensorValue>> kept(m_batches.size());
    kept.front() = std::move(first);
    parallelFor(m_batches.size() - 1, threads, control, [&](size_t i, unsigned) {
        kept[i + 1] = session.run(startingValues(m_batches.batch(i + 1)));
        if (!m_kept.empty())
            m_kept[i + 1].clear(); // both would take twice the memory
    });
    m_kept = std::move(kept);
    m_names = names;
}

StagedNetwork::Reader StagedNetwork::reader(const NetworkGraph& graph, const SessionOptions& options,
                                            const std::string& tensor) const
{
    Reader reader;
    reader.m_stage = this;
    const auto place = std::find(m_names.begin(), m_names.end(), tensor);
    if (place != m_names.end()) {
        reader.m_place = static_cast<size_t>(place - m_names.begin());
        return reader;
    }
    reader.m_session =
        std::make_unique<Session>(subnetwork(graph, startingNames(graph), {tensor}), "calibration", options);
    return reader;
}

std::vector<std::string> StagedNetwork::startingNames(const NetworkGraph& graph) const
{
    return m_names.empty() ? inputsOf(graph) : m_names;
}

TensorValue StagedNetwork::Reader::read(const CachedBatches::Batch& batch) const
{
    if (m_place)
        return m_stage->m_kept[batch.index][*m_place];
    return std::move(m_session->run(m_stage->startingValues(batch)).front());
}

std::vector<TensorView> StagedNetwork::startingValues(const CachedBatches::Batch& batch) const
{
    return viewsOf(m_names.empty() ? *batch.inputs : m_kept[batch.index]);
}

bool StagedNetwork::fits(const std::vector<TensorValue>& values) const
{
    size_t bytes = 0;
    for (const TensorValue& value : values)
        bytes += value.values.size() * sizeof(float);
    return bytes * m_batches.size() <= m_memoryLimit;
}

} // namespace bitdepth
