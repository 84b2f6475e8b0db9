#include "engine/sensitivity/suffix_network.h"

#include "engine/model/graph_view.h"
#include <algorithm>
#include <onnx/onnx_pb.h>
#include <set>

namespace bitdepth {

namespace {

void declareInput(onnx::GraphProto& graph, const std::string& name, const TensorInfo& info)
{
    auto* input = graph.add_input();
    input->set_name(name);
    auto* type = input->mutable_type()->mutable_tensor_type();
    type->set_elem_type(info.elementType);
    if (!info.hasShape)
        return;
    auto* shape = type->mutable_shape();
    for (const int64_t dimension : info.shape) {
        auto* given = shape->add_dim();
        if (dimension >= 0)
            given->set_dim_value(dimension);
    }
}

bool isPicture(const TensorInfo& info)
{
    return info.hasShape && info.shape.size() == 4 && info.shape[1] > 0;
}

/// Weights of a 1x1 convolution that changes nothing: an identity matrix, or ones where the runtime takes the
/// channels one by one in its blocks (of 8 or 16).
ConstantTensor identityWeights(int64_t channels, bool oneByOne)
{
    const int64_t inputs = oneByOne ? 1 : channels;
    auto values = std::make_shared<std::vector<float>>(static_cast<size_t>(channels * inputs));
    for (int64_t c = 0; c < channels; ++c)
        (*values)[static_cast<size_t>(oneByOne ? c : c * channels + c)] = 1;
    return {{channels, inputs, 1, 1}, std::move(values)};
}

/// Puts @p source through a convolution that copies it, so that the runtime has @p target in the blocked
/// layout that convolutions make. Only then it adds it to a sum in the same kernel, and so in the same order,
/// as in the whole network.
void addIdentityConvolution(onnx::GraphProto& graph, ConstantMap& constants, const std::string& source,
                            const std::string& target, int64_t channels)
{
    constexpr int64_t kLargestBlock = 16;
    const bool oneByOne = channels % kLargestBlock == 0;
    const std::string weights = target + "_identity";
    constants[weights] = identityWeights(channels, oneByOne);
    auto* initializer = graph.add_initializer();
    initializer->set_name(weights);
    initializer->set_data_type(onnx::TensorProto::FLOAT);
    for (const int64_t dimension : constants[weights].shape)
        initializer->add_dims(dimension);
    auto* node = graph.add_node();
    node->set_op_type("Conv");
    node->set_name(target + "_copy");
    node->add_input(source);
    node->add_input(weights);
    node->add_output(target);
    auto* group = node->add_attribute();
    group->set_name("group");
    group->set_type(onnx::AttributeProto::INT);
    group->set_i(oneByOne ? channels : 1);
}

/// Which tensors of a network the runtime has in the blocked layout that convolutions make.
class BlockedLayout {
public:
    BlockedLayout(const onnx::GraphProto& graph, const GraphView& view) : m_graph(graph), m_view(view) {}

    bool isBlocked(const std::string& tensor) const
    {
        const int producer = m_view.producer(tensor);
        if (producer < 0)
            return false;
        const auto known = m_known.find(producer);
        if (known != m_known.end())
            return known->second;
        const bool isIt = makesBlocked(m_graph.node(producer));
        m_known[producer] = isIt;
        return isIt;
    }

private:
    bool makesBlocked(const onnx::NodeProto& node) const
    {
        static const std::set<std::string, std::less<>> kHandingOn = {
            "Relu",    "Clip",    "LeakyRelu",   "Sigmoid",           "Tanh",          "HardSigmoid",
            "MaxPool", "Dropout", "AveragePool", "GlobalAveragePool", "GlobalMaxPool", "Identity"};
        static const std::set<std::string, std::less<>> kJoining = {"Add", "Sum", "Mul", "Concat"};
        if (node.op_type() == "Conv")
            return true;
        if (kHandingOn.contains(node.op_type()))
            return isBlocked(node.input(0));
        return kJoining.contains(node.op_type()) &&
               std::all_of(node.input().begin(), node.input().end(),
                           [&](const auto& input) { return isBlocked(input); });
    }

    const onnx::GraphProto& m_graph;
    const GraphView& m_view;
    mutable std::map<int, bool> m_known; ///< by node
};

/// Cuts one network.
class Cutter {
public:
    Cutter(const SimulatedNetwork& network, const Model& model,
           const std::function<bool(const std::string&)>& isKnown)
        : m_graph(network.graph.proto->graph()),
          m_network(network),
          m_model(model),
          m_isKnown(isKnown),
          m_view(m_graph)
    {}

    SuffixNetwork run(const std::vector<std::string>& wanted)
    {
        std::vector<std::string> open = wanted;
        for (const auto& output : m_graph.output())
            open.push_back(output.name());
        collect(std::move(open), std::set(wanted.begin(), wanted.end()));
        return build();
    }

private:
    /// Walks from what is wanted to what is known. What is wanted itself is made, known or not.
    void collect(std::vector<std::string> open, const std::set<std::string>& wanted)
    {
        while (!open.empty()) {
            const std::string tensor = std::move(open.back());
            open.pop_back();
            const int producer = m_view.producer(tensor);
            if (producer < 0) {
                m_read.insert(tensor);
                continue;
            }
            if (!wanted.contains(tensor) && !m_view.isGraphOutput(tensor) && m_isKnown(tensor))
                m_given.insert(tensor);
            else if (const auto* reconstruction = knownReconstruction(tensor))
                quantizeAgain(*reconstruction);
            else if (m_nodes.insert(producer).second)
                for (std::string& read : tensorsRead(m_graph.node(producer)))
                    open.push_back(std::move(read));
        }
    }

    /// Where kernels hand codes to one another, nobody reads the real numbers that were kept. The node that
    /// makes known real numbers of the codes @p tensor; null: there is none.
    const onnx::NodeProto* knownReconstruction(const std::string& tensor) const
    {
        for (const auto& reader : m_view.readers(tensor)) {
            const onnx::NodeProto& node = m_graph.node(reader.node);
            if (reader.input == 0 && node.op_type() == "DequantizeLinear" && isStandard(node) &&
                m_isKnown(node.output(0)))
                return &node;
        }
        return nullptr;
    }

    /// What lies on a grid gives the codes it was made of.
    void quantizeAgain(const onnx::NodeProto& reconstruction)
    {
        onnx::NodeProto quantize = reconstruction;
        quantize.set_op_type("QuantizeLinear");
        quantize.set_name(reconstruction.name() + "_again");
        quantize.set_input(0, reconstruction.output(0));
        quantize.set_output(0, reconstruction.input(0));
        m_given.insert(reconstruction.output(0));
        m_read.insert(reconstruction.input().begin() + 1, reconstruction.input().end());
        m_again.emplace(reconstruction.input(0), std::move(quantize));
    }

    SuffixNetwork build() const
    {
        SuffixNetwork suffix;
        auto proto = std::make_shared<onnx::ModelProto>();
        copyHead(*proto);
        onnx::GraphProto& graph = *proto->mutable_graph();
        for (const auto& input : m_graph.input())
            if (m_read.contains(input.name()))
                *graph.add_input() = input;
        for (const std::string& tensor : m_given)
            give(tensor, suffix, graph);
        for (const auto& initializer : m_graph.initializer())
            if (m_read.contains(initializer.name()))
                copyConstant(initializer, graph, suffix.graph.constants);
        for (const auto& [codes, node] : m_again)
            *graph.add_node() = node;
        for (const int node : m_nodes) // in their order: a set of indices
            *graph.add_node() = m_graph.node(node);
        *graph.mutable_output() = m_graph.output();
        suffix.nodes = m_again.size() + m_nodes.size();
        suffix.graph.proto = std::move(proto);
        return suffix;
    }

    void give(const std::string& tensor, SuffixNetwork& suffix, onnx::GraphProto& graph) const
    {
        const TensorInfo& info = m_model.tensors.at(tensor);
        const bool isBlocked = isPicture(info) && branches(tensor) && m_layout.isBlocked(tensor);
        const std::string input = isBlocked ? tensor + "_given" : tensor;
        declareInput(graph, input, info);
        suffix.given[input] = tensor;
        if (isBlocked)
            addIdentityConvolution(graph, suffix.graph.constants, input, tensor, info.shape[1]);
    }

    /// True where two branches of which one begins with a convolution read @p tensor, to meet in a sum.
    bool branches(const std::string& tensor) const
    {
        const auto& readers = m_view.readers(tensor);
        return readers.size() > 1 && std::any_of(readers.begin(), readers.end(), [&](const auto& reader) {
                   return m_graph.node(reader.node).op_type() == "Conv";
               });
    }

    void copyHead(onnx::ModelProto& proto) const
    {
        const onnx::ModelProto& source = *m_network.graph.proto;
        proto.set_ir_version(source.ir_version());
        *proto.mutable_opset_import() = source.opset_import();
        *proto.mutable_functions() = source.functions();
        proto.mutable_graph()->set_name(m_graph.name());
    }

    void copyConstant(const onnx::TensorProto& initializer, onnx::GraphProto& graph,
                      ConstantMap& constants) const
    {
        *graph.add_initializer() = initializer;
        const auto constant = m_network.graph.constants.find(initializer.name());
        if (constant != m_network.graph.constants.end())
            constants.insert(*constant);
    }

    const onnx::GraphProto& m_graph;
    const SimulatedNetwork& m_network;
    const Model& m_model;
    const std::function<bool(const std::string&)>& m_isKnown;
    GraphView m_view;
    BlockedLayout m_layout{m_graph, m_view};
    std::set<int> m_nodes;
    std::set<std::string> m_read; ///< inputs and initializers
    std::set<std::string> m_given;
    std::map<std::string, onnx::NodeProto> m_again; ///< by the codes they make of what is given
};

} // namespace

SuffixNetwork suffixNetwork(const SimulatedNetwork& network, const Model& model,
                            const std::function<bool(const std::string&)>& isKnown,
                            const std::vector<std::string>& wanted)
{
    return Cutter(network, model, isKnown).run(wanted);
}

} // namespace bitdepth
