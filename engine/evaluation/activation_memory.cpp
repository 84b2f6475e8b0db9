#include "engine/evaluation/activation_memory.h"

#include "engine/model/graph_view.h"
#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>

namespace bitdepth {

namespace {

constexpr int kFloatBits = 32;

bool isView(const onnx::NodeProto& node)
{
    static constexpr std::array<std::string_view, 6> kViews = {"Reshape",   "Flatten",  "Squeeze",
                                                               "Unsqueeze", "Identity", "Dropout"};
    return isStandard(node) && std::find(kViews.begin(), kViews.end(), node.op_type()) != kViews.end();
}

bool worksInPlace(const onnx::NodeProto& node)
{
    static constexpr std::array<std::string_view, 8> kInPlace = {
        "Relu", "LeakyRelu", "PRelu", "Clip", "Sigmoid", "HardSigmoid", "HardSwish", "Tanh"};
    return isStandard(node) && std::find(kInPlace.begin(), kInPlace.end(), node.op_type()) != kInPlace.end();
}

/// Bits of one element of a TensorProto type that is no float32.
int elementBits(int type)
{
    using Type = onnx::TensorProto;
    switch (type) {
    case Type::INT64:
    case Type::UINT64:
    case Type::DOUBLE:
    case Type::COMPLEX64:
        return 64;
    case Type::COMPLEX128:
        return 128;
    case Type::FLOAT16:
    case Type::BFLOAT16:
    case Type::INT16:
    case Type::UINT16:
        return 16;
    case Type::INT8:
    case Type::UINT8:
    case Type::BOOL:
        return 8;
    default:
        return kFloatBits;
    }
}

/// One piece of memory: a tensor and those that share its place.
struct Block {
    std::string name; ///< of the tensor that was there first
    int64_t elements = 0;
    int bits = 0;
    int first = 0; ///< node that makes it; -1: an input of the model
    int last = 0;  ///< last node that reads it

    int64_t bytes() const { return (elements * bits + 7) / 8; }
};

/// Finds the pieces of memory of a graph and when they are in use.
class Lifetimes {
public:
    Lifetimes(const Model& model, const QuantizationPlan& plan)
        : m_model(model), m_graph(model.graph.proto->graph()), m_view(m_graph)
    {
        readPlan(plan);
        for (const onnx::TensorProto& constant : m_graph.initializer())
            m_constants.insert(constant.name());
        for (const onnx::ValueInfoProto& input : m_graph.input())
            define(input.name(), -1);
        for (int node = 0; node < m_graph.node_size(); ++node)
            addNode(node);
        addReads();
    }

    const std::vector<Block>& blocks() const { return m_blocks; }
    int unknownTensors() const { return m_unknown; }

private:
    void readPlan(const QuantizationPlan& plan)
    {
        for (const ActivationPlan& activation : plan.activations) {
            const int bits = activation.encoding.format.storageBits;
            for (const Edge& edge : activation.readers)
                m_edgeBits[edge] = bits;
            if (activation.isGraphOutput)
                m_outputBits[activation.tensor] = bits;
        }
    }

    void addNode(int index)
    {
        const onnx::NodeProto& node = m_graph.node(index);
        const bool sharesInput = node.input_size() > 0 && node.output_size() > 0 && isShared(node);
        for (int i = 0; i < node.output_size(); ++i) {
            if (i == 0 && sharesInput)
                m_blockOf[node.output(0)] = m_blockOf.at(node.input(0));
            else
                define(node.output(i), index);
        }
    }

    bool isShared(const onnx::NodeProto& node) const
    {
        const std::string& input = node.input(0);
        if (!m_blockOf.count(input))
            return false;
        return isView(node) || (worksInPlace(node) && m_view.hasSingleReader(input));
    }

    void define(const std::string& name, int node)
    {
        if (name.empty() || m_constants.count(name) || m_model.graph.constants.count(name))
            return;
        const auto info = m_model.tensors.find(name);
        const bool known = info != m_model.tensors.end() && info->second.hasShape;
        m_unknown += !known;
        m_blockOf[name] = m_blocks.size();
        m_blocks.push_back({name, known ? elementCount(info->second.shape) : 0, 0, node, node});
    }

    /// Lets every reader prolong the life of what it reads and say how many bits it wants of it.
    void addReads()
    {
        std::map<std::string, int> wanted;
        // Backwards, because what a view's input must hold is what the view's own readers want.
        std::vector<std::string> names;
        for (const auto& [name, block] : m_blockOf)
            names.push_back(name);
        std::sort(names.begin(), names.end(), [&](const std::string& a, const std::string& b) {
            return m_view.producer(a) > m_view.producer(b);
        });
        for (const std::string& name : names)
            addReadsOf(name, wanted);
    }

    void addReadsOf(const std::string& name, std::map<std::string, int>& wanted)
    {
        Block& block = m_blocks[m_blockOf.at(name)];
        int bits = 0;
        for (const GraphView::Reader& reader : m_view.readers(name)) {
            block.last = std::max(block.last, reader.node);
            bits = std::max(bits, bitsWanted(name, reader, wanted));
        }
        if (m_view.isGraphOutput(name)) {
            block.last = m_graph.node_size();
            bits = std::max(bits, outputBits(name));
        }
        bits = bits ? bits : ownBits(name);
        wanted[name] = bits;
        if (name == block.name)
            block.bits = bits;
    }

    int bitsWanted(const std::string& name, const GraphView::Reader& reader,
                   const std::map<std::string, int>& wanted) const
    {
        const onnx::NodeProto& node = m_graph.node(reader.node);
        const auto edge = m_edgeBits.find({reader.node, reader.input});
        const int own = edge == m_edgeBits.end() ? ownBits(name) : edge->second;
        const bool looksOn = reader.input == 0 && node.output_size() > 0 && m_blockOf.count(node.output(0)) &&
                             m_blockOf.at(node.output(0)) == m_blockOf.at(name);
        return looksOn ? std::min(own, wanted.at(node.output(0))) : own;
    }

    int outputBits(const std::string& name) const
    {
        const auto found = m_outputBits.find(name);
        return found == m_outputBits.end() ? ownBits(name) : found->second;
    }

    int ownBits(const std::string& name) const
    {
        const auto info = m_model.tensors.find(name);
        return info == m_model.tensors.end() ? kFloatBits : elementBits(info->second.elementType);
    }

    const Model& m_model;
    const onnx::GraphProto& m_graph;
    GraphView m_view;
    std::set<std::string> m_constants;
    std::map<Edge, int> m_edgeBits;
    std::map<std::string, int> m_outputBits;
    std::map<std::string, size_t> m_blockOf; ///< by tensor name
    std::vector<Block> m_blocks;
    int m_unknown = 0;
};

} // namespace

ActivationMemory activationMemory(const Model& model, const QuantizationPlan& plan)
{
    const Lifetimes lifetimes(model, plan);
    ActivationMemory result;
    result.unknownTensors = lifetimes.unknownTensors();
    const auto isAlive = [](const Block& block, int node) {
        return block.first <= node && node <= block.last;
    };
    const int nodes = model.graph.proto->graph().node_size();
    for (int node = 0; node < nodes; ++node) {
        int64_t bytes = 0;
        for (const Block& block : lifetimes.blocks())
            bytes += isAlive(block, node) ? block.bytes() : 0;
        if (bytes > result.peakBytes) {
            result.peakBytes = bytes;
            result.node = node;
        }
    }
    for (const Block& block : lifetimes.blocks()) {
        if (result.node >= 0 && isAlive(block, result.node) && block.bytes() > 0)
            result.tensors.push_back({block.name, block.bytes()});
    }
    std::stable_sort(result.tensors.begin(), result.tensors.end(),
                     [](const LiveTensor& a, const LiveTensor& b) { return a.bytes > b.bytes; });
    return result;
}

} // namespace bitdepth
