#include "engine/sensitivity/cut_lines.h"

#include "engine/model/graph_view.h"
#include <algorithm>
#include <optional>

namespace bitdepth {

namespace {

/// The runtime computes these together with a Relu, Clip or Add behind them.
bool takesMoreIn(const onnx::NodeProto& node)
{
    static const std::set<std::string, std::less<>> kTypes = {"Conv", "ConvTranspose", "Gemm", "MatMul",
                                                              "Add"};
    return kTypes.contains(node.op_type());
}

bool isTakenIn(const onnx::NodeProto& node)
{
    static const std::set<std::string, std::less<>> kTypes = {"Relu", "Clip", "Add",         "LeakyRelu",
                                                              "Tanh", "Mul",  "HardSigmoid", "Sigmoid"};
    return kTypes.contains(node.op_type());
}

/// Pooling adds up in another order where a convolution stands before it.
bool dependsOnFront(const onnx::NodeProto& node)
{
    static const std::set<std::string, std::less<>> kTypes = {"AveragePool", "GlobalAveragePool"};
    return kTypes.contains(node.op_type());
}

/// Counts and names the activations that cross every line.
class Crossings {
public:
    explicit Crossings(const Model& model)
        : m_model(model), m_graph(model.graph.proto->graph()), m_view(m_graph)
    {
        const auto nodes = static_cast<size_t>(m_graph.node_size());
        m_wide.assign(nodes + 1, 0);
        m_forbidden.assign(nodes + 1, 0);
        for (int n = 0; n < m_graph.node_size(); ++n)
            for (const auto& tensor : m_graph.node(n).output())
                addTensor(n, tensor);
        for (size_t n = 1; n <= nodes; ++n) {
            m_wide[n] += m_wide[n - 1];
            m_forbidden[n] += m_forbidden[n - 1];
        }
    }

    /// Number of tensors that cross the line in front of node @p n; nothing where no line may be there.
    std::optional<int> width(size_t n) const
    {
        return m_forbidden[n] || !m_wide[n] ? std::nullopt : std::optional(m_wide[n]);
    }

    /// Names what crosses each of @p lines, in one walk along the network.
    void name(std::map<int, CutLine>& lines) const
    {
        std::vector<const Span*> crossing;
        size_t next = 0;
        for (auto& [node, line] : lines) {
            for (; next < m_spans.size() && m_spans[next].made < node; ++next)
                crossing.push_back(&m_spans[next]);
            std::erase_if(crossing, [cut = node](const Span* span) { return span->last < cut; });
            for (const Span* span : crossing)
                line.tensors.insert(span->tensor);
        }
    }

private:
    int lastReader(const std::string& tensor) const
    {
        int last = -1;
        for (const auto& reader : m_view.readers(tensor))
            last = std::max(last, reader.node);
        return last;
    }

    /// From the node that makes a tensor to the last one that reads it.
    struct Span {
        int made = 0;
        int last = 0;
        std::string tensor;
    };

    void addTensor(int made, const std::string& tensor)
    {
        const int last = lastReader(tensor);
        m_spans.push_back({made, last, tensor});
        addSpan(m_wide, made, last);
        if (!canBeKept(tensor, made))
            addSpan(m_forbidden, made, last);
    }

    static void addSpan(std::vector<int>& counts, int made, int last)
    {
        if (last <= made)
            return;
        ++counts[static_cast<size_t>(made) + 1];
        if (static_cast<size_t>(last) + 1 < counts.size())
            --counts[static_cast<size_t>(last) + 1];
    }

    bool canBeKept(const std::string& tensor, int made) const
    {
        const auto info = m_model.tensors.find(tensor);
        if (info == m_model.tensors.end() || info->second.elementType == 0 || m_view.isGraphOutput(tensor))
            return false;
        const auto& readers = m_view.readers(tensor);
        return std::none_of(readers.begin(), readers.end(), [&](const auto& reader) {
            const auto& node = m_graph.node(reader.node);
            return dependsOnFront(node) ||
                   (readers.size() == 1 && takesMoreIn(m_graph.node(made)) && isTakenIn(node));
        });
    }

    const Model& m_model;
    const onnx::GraphProto& m_graph;
    GraphView m_view;
    std::vector<Span> m_spans;    ///< in the order in which they begin
    std::vector<int> m_wide;      ///< by line: tensors that cross it
    std::vector<int> m_forbidden; ///< of them those that must not be cut at
};

/// By node, the line nearest in front of it (or at it): of one tensor, else the narrowest; -1: none.
std::vector<int> nearestLines(const Crossings& crossings, size_t nodes)
{
    std::vector<int> nearest(nodes, -1);
    int best = -1;
    int bestWidth = 0;
    for (size_t n = 1; n < nodes; ++n) {
        const auto width = crossings.width(n);
        if (width && (best < 0 || *width <= std::max(1, bestWidth))) {
            best = static_cast<int>(n);
            bestWidth = *width;
        }
        nearest[n] = best;
    }
    return nearest;
}

void countWorkInFront(const Model& model, std::map<int, CutLine>& lines)
{
    int64_t inFront = 0;
    auto layer = model.layers.begin();
    for (auto& [node, line] : lines) {
        for (; layer != model.layers.end() && layer->node < node; ++layer)
            inFront += layer->multiplyAdds;
        line.multiplyAddsInFront = inFront;
    }
}

size_t bytesOf(const CutLine& line, const std::map<std::string, size_t, std::less<>>& bytes)
{
    size_t sum = 0;
    for (const auto& tensor : line.tensors)
        sum += bytes.at(tensor);
    return sum;
}

/// Multiply-adds that are done again for @p lines[index]'s layers without it, for one byte it takes.
double worthPerByte(const std::vector<CutLine>& lines, size_t index, size_t bytes)
{
    const int64_t before = index > 0 ? lines[index - 1].multiplyAddsInFront : 0;
    const auto saved = static_cast<double>(lines[index].multiplyAddsInFront - before) *
                       static_cast<double>(lines[index].layers);
    return saved / static_cast<double>(std::max<size_t>(1, bytes));
}

void removeLine(std::vector<CutLine>& lines, size_t index)
{
    if (index > 0)
        lines[index - 1].layers += lines[index].layers;
    lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(index));
}

} // namespace

std::vector<CutLine> cutLines(const Model& model)
{
    const Crossings crossings(model);
    const auto nearest = nearestLines(crossings, static_cast<size_t>(model.graph.proto->graph().node_size()));
    std::map<int, CutLine> lines;
    for (const Layer& layer : model.layers) {
        const int node = nearest[static_cast<size_t>(layer.node)];
        if (node >= 0) {
            CutLine& line = lines[node];
            line.node = node;
            ++line.layers;
        }
    }
    crossings.name(lines);
    countWorkInFront(model, lines);
    std::vector<CutLine> ordered;
    for (auto& [node, line] : lines)
        ordered.push_back(std::move(line));
    return ordered;
}

std::vector<CutLine> affordable(std::vector<CutLine> lines,
                                const std::map<std::string, size_t, std::less<>>& bytes, size_t limit)
{
    size_t total = 0;
    for (const CutLine& line : lines)
        total += bytesOf(line, bytes);
    while (total > limit && !lines.empty()) {
        size_t least = 0;
        for (size_t i = 1; i < lines.size(); ++i)
            if (worthPerByte(lines, i, bytesOf(lines[i], bytes)) <
                worthPerByte(lines, least, bytesOf(lines[least], bytes)))
                least = i;
        total -= bytesOf(lines[least], bytes);
        removeLine(lines, least);
    }
    return lines;
}

} // namespace bitdepth
