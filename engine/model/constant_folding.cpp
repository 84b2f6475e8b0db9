#include "engine/model/constant_folding.h"

#include "engine/model/constant_reshaping.h"
#include "engine/model/graph_cleanup.h"
#include "engine/model/graph_view.h"
#include "engine/model/tensor_proto.h"
#include <algorithm>
#include <optional>

namespace bitdepth {

namespace {

/// A tensor known before any run.
struct KnownTensor {
    ConstantTensor numbers;
    int elementType = onnx::TensorProto::FLOAT; ///< as the network computes it
};

/// Folding at work on one graph, in the order of its nodes.
class ConstantFolder {
public:
    explicit ConstantFolder(const NetworkGraph& source)
        : m_constants(source.constants),
          m_proto(std::make_shared<onnx::ModelProto>(*source.proto)),
          m_graph(*m_proto->mutable_graph()),
          m_view(source.proto->graph())
    {
        for (const auto& initializer : m_graph.initializer())
            m_stored[initializer.name()] = &initializer;
    }

    NetworkGraph run()
    {
        for (int n = 0; n < m_graph.node_size(); ++n)
            visit(n);
        removeUnreadSteps();
        for (const auto& [name, constant] : m_folded)
            *m_graph.add_initializer() = placeholder(name, constant.shape);
        m_constants.insert(m_folded.begin(), m_folded.end());
        removeNodes(m_graph, m_gone);
        removeUnusedConstants(m_graph, m_constants);
        return {m_proto, std::move(m_constants)};
    }

private:
    void visit(int index)
    {
        const auto& node = m_graph.node(index);
        if (!isStandard(node) || node.input_size() == 0 || node.output_size() != 1 ||
            node.output(0).empty() || m_view.isGraphOutput(node.output(0)))
            return;
        if (const auto result = resultOf(node))
            keep(index, *result);
    }

    /// What @p node makes, where that is known.
    std::optional<KnownTensor> resultOf(const onnx::NodeProto& node)
    {
        const std::string& type = node.op_type();
        const bool isStep = type == "Identity" || type == "Reshape" || type == "Flatten" ||
                            type == "Squeeze" || type == "Unsqueeze" || type == "Transpose" || type == "Cast";
        if (!isStep)
            return {};
        auto tensor = knownTensor(inputOrEmpty(node, 0));
        if (!tensor || type == "Identity")
            return tensor;
        if (type == "Cast")
            return isFloat32Wanted(node) ? std::optional(KnownTensor{tensor->numbers}) : std::nullopt;
        if (type == "Transpose") {
            const auto numbers = transposed(node, tensor->numbers);
            return numbers ? std::optional(KnownTensor{*numbers, tensor->elementType}) : std::nullopt;
        }
        const std::string second = inputOrEmpty(node, 1);
        const auto integers = storedIntegers(second);
        if (!second.empty() && !integers)
            return {};
        const auto shape = reshaped(node, tensor->numbers.shape, integers);
        if (!shape)
            return {};
        tensor->numbers.shape = *shape;
        return tensor;
    }

    static bool isFloat32Wanted(const onnx::NodeProto& node)
    {
        return intAttribute(node, "to", 0) == onnx::TensorProto::FLOAT;
    }

    void keep(int index, const KnownTensor& result)
    {
        const std::string& output = m_graph.node(index).output(0);
        m_steps.push_back(index);
        m_known[output] = result;
        if (result.elementType != onnx::TensorProto::FLOAT)
            return; // a step on the way to a Cast
        m_gone.insert(index);
        if (m_graph.node(index).op_type() != "Identity" || !redirectReaders(index))
            m_folded[output] = result.numbers;
    }

    /// Whoever read the copy reads what was copied, so that it stays shared; a subgraph cannot be told.
    bool redirectReaders(int index)
    {
        const auto& readers = m_view.readers(m_graph.node(index).output(0));
        for (const auto& reader : readers)
            if (reader.input < 0)
                return false;
        for (const auto& reader : readers)
            m_graph.mutable_node(reader.node)->set_input(reader.input, m_graph.node(index).input(0));
        return true;
    }

    std::optional<KnownTensor> knownTensor(const std::string& name)
    {
        if (const auto known = m_known.find(name); known != m_known.end())
            return known->second;
        if (const auto constant = m_constants.find(name); constant != m_constants.end())
            return KnownTensor{constant->second};
        const auto stored = m_stored.find(name);
        if (stored == m_stored.end() || !isOtherFloat(stored->second->data_type()))
            return {};
        const KnownTensor decoded{decodeOtherFloats(*stored->second), stored->second->data_type()};
        return m_known.emplace(name, decoded).first->second;
    }

    std::optional<std::vector<int64_t>> storedIntegers(const std::string& name) const
    {
        const auto stored = m_stored.find(name);
        if (stored == m_stored.end() || stored->second->data_type() != onnx::TensorProto::INT64)
            return {};
        return decodeIntegers(*stored->second);
    }

    /// Steps before a Cast are gone where nobody else reads them.
    void removeUnreadSteps()
    {
        for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) {
            const auto& readers = m_view.readers(m_graph.node(*step).output(0));
            const bool isRead = std::any_of(readers.begin(), readers.end(), [this](const auto& reader) {
                return !m_gone.contains(reader.node);
            });
            if (!isRead)
                m_gone.insert(*step);
        }
    }

    ConstantMap m_constants;
    std::shared_ptr<onnx::ModelProto> m_proto;
    onnx::GraphProto& m_graph;
    GraphView m_view;
    std::map<std::string, const onnx::TensorProto*> m_stored; ///< initializers
    std::map<std::string, KnownTensor> m_known;
    ConstantMap m_folded;
    std::vector<int> m_steps; ///< nodes whose output is known
    std::set<int> m_gone;
};

} // namespace

NetworkGraph foldConstants(const NetworkGraph& graph) { return ConstantFolder(graph).run(); }

} // namespace bitdepth
