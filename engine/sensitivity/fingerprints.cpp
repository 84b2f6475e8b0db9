#include "engine/sensitivity/fingerprints.h"

#include "engine/model/graph_view.h"
#include "engine/runtime/activation_quantizers.h"
#include <bit>
#include <onnx/onnx_pb.h>
#include <string_view>

namespace bitdepth {

namespace {

Fingerprint hashOf(std::string_view bytes) { return std::hash<std::string_view>()(bytes); }

template <typename Number>
Fingerprint hashOf(std::span<const Number> numbers)
{
    return hashOf(std::string_view(reinterpret_cast<const char*>(numbers.data()), numbers.size_bytes()));
}

/// Mixes @p part into @p hash; the order of parts matters. The finalizer of splitmix64 (S. Vigna, public
/// domain), which spreads every bit over all.
void mix(Fingerprint& hash, Fingerprint part)
{
    hash = (std::rotl(hash, 17) ^ part) + 0x9e3779b97f4a7c15u;
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9u;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebu;
    hash ^= hash >> 31;
}

Fingerprint hashOf(const ActivationQuantizer& quantizer)
{
    Fingerprint hash = hashOf(quantizer.format.name);
    mix(hash, std::bit_cast<uint32_t>(quantizer.parameters.scale));
    for (const int32_t code :
         {quantizer.parameters.zeroPoint, quantizer.parameters.lowCode, quantizer.parameters.highCode})
        mix(hash, static_cast<uint32_t>(code));
    mix(hash, hashOf<float>(quantizer.multipliers));
    mix(hash, quantizer.makesCodes);
    return hash;
}

Fingerprint hashOf(onnx::TensorProto initializer)
{
    initializer.clear_name();
    return hashOf(initializer.SerializeAsString());
}

/// Goes through a network in its order, in which each node finds its inputs made.
class Hasher {
public:
    Hasher(const SimulatedNetwork& network, const ConstantHashes& constants)
        : m_network(network), m_constants(constants)
    {}

    Fingerprints run()
    {
        const onnx::GraphProto& graph = m_network.graph.proto->graph();
        for (const auto& input : graph.input())
            m_hashes[input.name()] = hashOf(input.name());
        for (const auto& initializer : graph.initializer())
            m_hashes[initializer.name()] = hashOfConstant(initializer);
        for (const auto& node : graph.node())
            addOutputs(node);
        return std::move(m_hashes);
    }

private:
    Fingerprint hashOfConstant(const onnx::TensorProto& initializer) const
    {
        const auto constant = m_network.graph.constants.find(initializer.name());
        return constant == m_network.graph.constants.end() ? hashOf(initializer)
                                                           : m_constants.of(constant->second);
    }

    void addOutputs(const onnx::NodeProto& node)
    {
        Fingerprint hash = hashOf(node.op_type());
        mix(hash, hashOf(node.domain()));
        for (const auto& attribute : node.attribute())
            mix(hash, hashOfAttribute(node, attribute));
        for (const auto& input : node.input())
            mix(hash, hashOfTensor(input));
        for (const std::string& read : tensorsRead(node)) // those of subgraphs are not among the inputs
            mix(hash, hashOfTensor(read));
        for (int i = 0; i < node.output_size(); ++i) {
            Fingerprint output = hash;
            mix(output, static_cast<Fingerprint>(i));
            m_hashes[node.output(i)] = output;
        }
    }

    Fingerprint hashOfAttribute(const onnx::NodeProto& node, const onnx::AttributeProto& attribute) const
    {
        const bool isSlot = node.op_type() == kFakeQuantize && node.domain() == kSimulationDomain;
        return isSlot ? hashOf(m_network.activationQuantizers->entries.at(static_cast<size_t>(attribute.i())))
                      : hashOf(attribute.SerializeAsString());
    }

    /// 0 for an input left out and for what a subgraph makes itself.
    Fingerprint hashOfTensor(const std::string& tensor) const
    {
        const auto found = m_hashes.find(tensor);
        return found == m_hashes.end() ? 0 : found->second;
    }

    const SimulatedNetwork& m_network;
    const ConstantHashes& m_constants;
    Fingerprints m_hashes;
};

Fingerprint hashOfNumbers(const ConstantTensor& constant)
{
    Fingerprint hash = hashOf<float>(*constant.values);
    mix(hash, hashOf<int64_t>(constant.shape));
    return hash;
}

} // namespace

ConstantHashes::ConstantHashes(const ConstantMap& shared) : m_shared(shared)
{
    for (const auto& [name, constant] : m_shared)
        m_known.emplace(constant.values.get(), hashOfNumbers(constant));
}

Fingerprint ConstantHashes::of(const ConstantTensor& constant) const
{
    const auto found = m_known.find(constant.values.get());
    return found == m_known.end() ? hashOfNumbers(constant) : found->second;
}

Fingerprints fingerprintsOf(const SimulatedNetwork& network, const ConstantHashes& constants)
{
    return Hasher(network, constants).run();
}

} // namespace bitdepth
