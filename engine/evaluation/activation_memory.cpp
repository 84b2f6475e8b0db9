#include "engine/evaluation/activation_memory.h"

#include "engine/model/graph_view.h"
#include <algorithm>
#include <array>
#include <map>
#include <optional>
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

/// Samples that every run of @p model takes at once, as its ports say; 1 where that is left open.
int64_t fixedBatch(const Model& model)
{
    int64_t batch = 0;
    for (const auto* ports : {&model.inputs, &model.outputs}) {
        for (const ModelPort& port : *ports) {
            const int64_t first = port.info.hasShape && !port.info.shape.empty() ? port.info.shape.front() : 1;
            if (first < 2 || (batch && first != batch))
                return 1;
            batch = first;
        }
    }
    return std::max<int64_t>(batch, 1);
}

/// Elements of one sample of a tensor; nothing where a dimension other than the batch is not known.
std::optional<int64_t> elementsOfOneSample(const TensorInfo& info, int64_t batch)
{
    if (!info.hasShape)
        return {};
    int64_t elements = 1;
    for (size_t axis = 0; axis < info.shape.size(); ++axis) {
        const bool isBatch = axis == 0 && (info.shape[0] < 0 || (batch > 1 && info.shape[0] == batch));
        if (!isBatch && info.shape[axis] < 0)
            return {};
        elements *= isBatch ? 1 : info.shape[axis];
    }
    return elements;
}

/// Finds the pieces of memory of a graph and when they are in use.
class LifetimeFinder {
public:
    LifetimeFinder(const Model& model, std::vector<ActivationLifetimes::Block>& blocks)
        : m_model(model),
          m_graph(model.graph.proto->graph()),
          m_view(m_graph),
          m_batch(fixedBatch(model)),
          m_blocks(blocks)
    {
        for (const onnx::TensorProto& constant : m_graph.initializer())
            m_constants.insert(constant.name());
        for (const onnx::ValueInfoProto& input : m_graph.input())
            define(input.name(), -1);
        for (int node = 0; node < m_graph.node_size(); ++node)
            addNode(node);
    }

    /// Tensors that occupy memory, those made last first: what a view's input must hold is what the view's own
    /// readers want, so that these are asked first.
    std::vector<ActivationLifetimes::Tensor> tensors()
    {
        std::vector<std::string> names;
        for (const auto& [name, block] : m_blockOf)
            names.push_back(name);
        std::stable_sort(names.begin(), names.end(), [&](const std::string& a, const std::string& b) {
            return m_view.producer(a) > m_view.producer(b);
        });
        std::vector<ActivationLifetimes::Tensor> tensors;
        for (const std::string& name : names) {
            m_placeOf[name] = static_cast<int>(tensors.size());
            tensors.push_back(described(name));
        }
        return tensors;
    }

    int unknownTensors() const { return m_unknown; }

private:
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
        const auto elements =
            info == m_model.tensors.end() ? std::nullopt : elementsOfOneSample(info->second, m_batch);
        m_unknown += !elements;
        m_blockOf[name] = m_blocks.size();
        m_blocks.push_back({name, elements.value_or(0), node, node});
    }

    /// Lets every reader prolong the life of what it reads.
    ActivationLifetimes::Tensor described(const std::string& name)
    {
        ActivationLifetimes::Block& block = m_blocks[m_blockOf.at(name)];
        ActivationLifetimes::Tensor tensor;
        tensor.name = name;
        tensor.block = m_blockOf.at(name);
        tensor.isFirstOfBlock = name == block.name;
        tensor.ownBits = ownBits(name);
        tensor.isGraphOutput = m_view.isGraphOutput(name);
        for (const GraphView::Reader& reader : m_view.readers(name)) {
            block.last = std::max(block.last, reader.node);
            tensor.readers.push_back({{reader.node, reader.input}, viewBehind(tensor.block, reader)});
        }
        if (tensor.isGraphOutput)
            block.last = m_graph.node_size();
        return tensor;
    }

    /// Place of what @p reader makes, where that is only another look at @p block; -1: it is not.
    int viewBehind(size_t block, const GraphView::Reader& reader) const
    {
        const onnx::NodeProto& node = m_graph.node(reader.node);
        if (reader.input != 0 || node.output_size() == 0)
            return -1;
        const auto made = m_blockOf.find(node.output(0));
        return made != m_blockOf.end() && made->second == block ? m_placeOf.at(node.output(0)) : -1;
    }

    int ownBits(const std::string& name) const
    {
        const auto info = m_model.tensors.find(name);
        return info == m_model.tensors.end() ? kFloatBits : elementBits(info->second.elementType);
    }

    const Model& m_model;
    const onnx::GraphProto& m_graph;
    GraphView m_view;
    int64_t m_batch;
    std::set<std::string> m_constants;
    std::map<std::string, size_t> m_blockOf; ///< by tensor name
    std::map<std::string, int> m_placeOf;    ///< likewise: in tensors()
    std::vector<ActivationLifetimes::Block>& m_blocks;
    int m_unknown = 0;
};

/// Bits in which a plan lets tensors be read.
class BitsOfReaders {
public:
    explicit BitsOfReaders(const QuantizationPlan& plan)
    {
        for (const ActivationPlan& activation : plan.activations) {
            const int bits = activation.encoding.format.storageBits;
            for (const Edge& edge : activation.readers)
                m_ofEdge.emplace_back(edge, bits);
            if (activation.isGraphOutput)
                m_ofOutput[activation.tensor] = bits;
        }
        std::sort(m_ofEdge.begin(), m_ofEdge.end());
    }

    int of(const Edge& edge, int otherwise) const
    {
        const auto found = std::lower_bound(m_ofEdge.begin(), m_ofEdge.end(), std::pair(edge, 0));
        return found != m_ofEdge.end() && found->first == edge ? found->second : otherwise;
    }

    int ofOutput(const std::string& tensor, int otherwise) const
    {
        const auto found = m_ofOutput.find(tensor);
        return found == m_ofOutput.end() ? otherwise : found->second;
    }

private:
    std::vector<std::pair<Edge, int>> m_ofEdge;
    std::map<std::string, int> m_ofOutput;
};

} // namespace

ActivationLifetimes::ActivationLifetimes(const Model& model)
    : m_nodes(model.graph.proto->graph().node_size())
{
    LifetimeFinder finder(model, m_blocks);
    m_tensors = finder.tensors();
    m_unknown = finder.unknownTensors();
}

std::vector<int64_t> ActivationLifetimes::bytesOfBlocks(const QuantizationPlan& plan) const
{
    const BitsOfReaders planned(plan);
    std::vector<int> wanted;
    std::vector<int64_t> bytes(m_blocks.size(), 0);
    for (const Tensor& tensor : m_tensors) {
        int bits = tensor.isGraphOutput ? planned.ofOutput(tensor.name, tensor.ownBits) : 0;
        for (const Reader& reader : tensor.readers) {
            const int own = planned.of(reader.edge, tensor.ownBits);
            bits = std::max(bits, reader.view < 0 ? own : std::min(own, wanted[size_t(reader.view)]));
        }
        wanted.push_back(bits ? bits : tensor.ownBits);
        if (tensor.isFirstOfBlock)
            bytes[tensor.block] = (m_blocks[tensor.block].elements * wanted.back() + 7) / 8;
    }
    return bytes;
}

ActivationMemory ActivationLifetimes::peak(const QuantizationPlan& plan) const
{
    const std::vector<int64_t> bytes = bytesOfBlocks(plan);
    std::vector<int64_t> change(static_cast<size_t>(m_nodes) + 2, 0); // when each node begins
    for (size_t i = 0; i < m_blocks.size(); ++i) {
        change[static_cast<size_t>(std::max(m_blocks[i].first, 0))] += bytes[i];
        change[static_cast<size_t>(m_blocks[i].last) + 1] -= bytes[i];
    }
    ActivationMemory result;
    result.unknownTensors = m_unknown;
    int64_t alive = 0;
    for (int node = 0; node < m_nodes; ++node) {
        alive += change[static_cast<size_t>(node)];
        if (alive > result.peakBytes) {
            result.peakBytes = alive;
            result.node = node;
        }
    }
    for (size_t i = 0; i < m_blocks.size(); ++i)
        if (m_blocks[i].first <= result.node && result.node <= m_blocks[i].last && bytes[i] > 0)
            result.tensors.push_back({m_blocks[i].name, bytes[i]});
    std::stable_sort(result.tensors.begin(), result.tensors.end(),
                     [](const LiveTensor& a, const LiveTensor& b) { return a.bytes > b.bytes; });
    return result;
}

ActivationMemory activationMemory(const Model& model, const QuantizationPlan& plan)
{
    return ActivationLifetimes(model).peak(plan);
}

std::vector<MemoryBlock> ActivationLifetimes::blocks(const QuantizationPlan& plan) const
{
    const std::vector<int64_t> bytes = bytesOfBlocks(plan);
    std::vector<MemoryBlock> blocks;
    for (size_t i = 0; i < m_blocks.size(); ++i)
        blocks.push_back({m_blocks[i].name, bytes[i], m_blocks[i].first, m_blocks[i].last});
    return blocks;
}

} // namespace bitdepth
