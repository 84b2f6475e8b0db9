#include "engine/model/lift_quantizers.h"

#include "engine/model/graph_cleanup.h"
#include "engine/model/graph_view.h"
#include "engine/model/layer_weights.h"
#include "engine/model/quantizer_nodes.h"
#include "engine/model/tensor_proto.h"
#include <algorithm>
#include <set>

namespace bitdepth {

namespace {

/// A DequantizeLinear behind a QuantizeLinear of the same scale.
struct RoundTrip {
    int quantize = 0;
    int dequantize = 0;
    Encoding encoding;
};

/// At work on one graph. Nodes keep their numbers until the end.
class Lifter {
public:
    explicit Lifter(const NetworkGraph& source)
        : m_proto(std::make_shared<onnx::ModelProto>(*source.proto)),
          m_graph(*m_proto->mutable_graph()),
          m_view(source.proto->graph()),
          m_reader(source),
          m_constants(source.constants)
    {}

    LiftedGraph run()
    {
        for (int n = 0; n < m_graph.node_size(); ++n)
            liftConstant(n);
        for (const RoundTrip& trip : roundTrips())
            liftActivation(trip);
        removeUnreadQuantizers();
        numberAnew();
        removeNodes(m_graph, m_gone);
        removeUnusedConstants(m_graph, m_constants);
        return {{m_proto, std::move(m_constants)}, std::move(m_carried)};
    }

private:
    using Readers = std::vector<GraphView::Reader>;

    /// Codes that only layers read, as their weights or their bias.
    void liftConstant(int n)
    {
        const auto& node = m_graph.node(n);
        if (!isDequantizer(node) || m_view.isGraphOutput(node.output(0)))
            return;
        const Readers& readers = m_view.readers(node.output(0));
        if (readers.empty())
            return;
        if (std::all_of(readers.begin(), readers.end(), [&](const auto& r) { return isWeight(r); }))
            liftWeight(n);
        else if (std::all_of(readers.begin(), readers.end(), [&](const auto& r) { return isBias(r); }))
            liftBias(n);
    }

    bool isWeight(const GraphView::Reader& reader) const
    {
        const auto places = layerWeights(m_graph.node(reader.node));
        return std::any_of(places.begin(), places.end(),
                           [&](const LayerWeights& place) { return place.weightInput == reader.input; });
    }

    bool isBias(const GraphView::Reader& reader) const
    {
        const auto place = findLayerWeights(m_graph.node(reader.node));
        return place && place->biasInput >= 0 && place->biasInput == reader.input;
    }

    void liftWeight(int n)
    {
        const auto& node = m_graph.node(n);
        const int quantize = m_view.producer(inputOrEmpty(node, 0));
        const auto stored = quantize < 0 ? m_reader.storedCodes(node)
                                         : m_reader.roundedConstant(m_graph.node(quantize), node);
        if (!stored || !suitsLayers(node.output(0), *stored))
            return;
        const std::string& name = node.output(0);
        m_carried.weights[name] = std::make_shared<const StoredCodes>(stored->codes);
        replaceByConstant(n,
                          {stored->shape, std::make_shared<const std::vector<float>>(decodeTensor(
                                              *stored->codes.codes, stored->shape, stored->codes.encoding))});
    }

    /// Scales lie along the output channels, groups along what is summed over, as with quantizers chosen
    /// here.
    bool suitsLayers(const std::string& weight, const QuantizerReader::Stored& stored) const
    {
        const Encoding& encoding = stored.codes.encoding;
        const auto rank = static_cast<int>(stored.shape.size());
        const Readers& readers = m_view.readers(weight);
        return std::all_of(readers.begin(), readers.end(), [&](const GraphView::Reader& reader) {
            for (const LayerWeights& place : layerWeights(m_graph.node(reader.node))) {
                const bool perGroup = encoding.granularity.kind == GranularityKind::PerGroup;
                const int axis = perGroup ? place.reductionAxis : place.channelAxis;
                if (place.weightInput == reader.input)
                    return encoding.granularity.kind == GranularityKind::PerTensor ||
                           encoding.axis == (axis < 0 ? axis + rank : axis);
            }
            return false;
        });
    }

    void liftBias(int n)
    {
        const auto stored = m_reader.storedBias(m_graph.node(n));
        if (!stored)
            return;
        auto values = std::make_shared<std::vector<float>>();
        for (size_t i = 0; i < stored->codes->size(); ++i)
            values->push_back(static_cast<float>((*stored->codes)[i]) *
                              stored->scales[stored->scales.size() == 1 ? 0 : i]);
        const Shape shape{static_cast<int64_t>(values->size())};
        m_carried.biases[m_graph.node(n).output(0)] = *stored;
        replaceByConstant(n, {shape, values});
    }

    void replaceByConstant(int n, const ConstantTensor& constant)
    {
        const std::string& name = m_graph.node(n).output(0);
        m_constants[name] = constant;
        *m_graph.add_initializer() = placeholder(name, constant.shape);
        m_gone.insert(n);
    }

    /// Those whose result can be read before it was rounded.
    std::vector<RoundTrip> roundTrips() const
    {
        std::vector<RoundTrip> trips;
        for (int n = 0; n < m_graph.node_size(); ++n) {
            const auto& node = m_graph.node(n);
            if (m_gone.contains(n) || !isDequantizer(node))
                continue;
            const int quantize = m_view.producer(inputOrEmpty(node, 0));
            const auto encoding =
                quantize < 0 ? std::nullopt : m_reader.roundTrip(m_graph.node(quantize), node);
            if (encoding && isActivation(m_graph.node(quantize).input(0)) &&
                isReadByPlainNodes(node.output(0)))
                trips.push_back({quantize, n, *encoding});
        }
        return trips;
    }

    bool isActivation(const std::string& tensor) const
    {
        const auto& inputs = m_graph.input();
        return m_view.producer(tensor) >= 0 ||
               std::any_of(inputs.begin(), inputs.end(),
                           [&](const auto& input) { return input.name() == tensor; });
    }

    /// A subgraph cannot be told to read another tensor, and what is rounded again must be rounded before.
    bool isReadByPlainNodes(const std::string& tensor) const
    {
        const Readers& readers = m_view.readers(tensor);
        return std::none_of(readers.begin(), readers.end(), [&](const GraphView::Reader& reader) {
            return reader.input < 0 || isQuantizer(m_graph.node(reader.node));
        });
    }

    void liftActivation(const RoundTrip& trip)
    {
        const std::string result = m_graph.node(trip.dequantize).output(0);
        std::string source = m_graph.node(trip.quantize).input(0);
        const bool isOutput = m_view.isGraphOutput(result);
        if (isOutput && !giveName(source, result))
            return;
        if (isOutput)
            source = result;
        CarriedActivation& activation = carriedOf(source, trip.encoding);
        activation.isGraphOutput |= isOutput;
        for (const GraphView::Reader& reader : m_view.readers(result)) {
            m_graph.mutable_node(reader.node)->set_input(reader.input, source);
            activation.readers.push_back({reader.node, reader.input});
        }
        m_gone.insert(trip.dequantize);
    }

    /// The output of a model keeps its name: what made @p tensor makes @p name instead. False where another
    /// output, an input or a subgraph needs the old name.
    bool giveName(const std::string& tensor, const std::string& name)
    {
        const int producer = m_view.producer(tensor);
        const Readers& readers = m_view.readers(tensor);
        if (producer < 0 || m_view.isGraphOutput(tensor) || m_renamed.contains(tensor) ||
            std::any_of(readers.begin(), readers.end(), [](const auto& reader) { return reader.input < 0; }))
            return false;
        m_renamed.insert(tensor);
        for (auto& output : *m_graph.mutable_node(producer)->mutable_output())
            if (output == tensor)
                output = name;
        for (auto& node : *m_graph.mutable_node())
            for (auto& input : *node.mutable_input())
                if (input == tensor)
                    input = name;
        for (CarriedActivation& activation : m_carried.activations)
            if (activation.tensor == tensor)
                activation.tensor = name;
        m_graph.mutable_node(m_view.producer(name))->set_output(0, name + "_lifted"); // gone in a moment
        return true;
    }

    CarriedActivation& carriedOf(const std::string& tensor, const Encoding& encoding)
    {
        for (CarriedActivation& known : m_carried.activations)
            if (known.tensor == tensor && known.encoding == encoding)
                return known;
        return m_carried.activations.emplace_back(CarriedActivation{tensor, encoding, {}, false});
    }

    void removeUnreadQuantizers()
    {
        for (int n = 0; n < m_graph.node_size(); ++n) {
            if (!isQuantizer(m_graph.node(n)) || m_view.isGraphOutput(m_graph.node(n).output(0)))
                continue;
            const Readers& readers = m_view.readers(m_graph.node(n).output(0));
            if (std::all_of(readers.begin(), readers.end(),
                            [&](const auto& reader) { return m_gone.contains(reader.node); }))
                m_gone.insert(n);
        }
    }

    /// Nodes in front of others go away.
    void numberAnew()
    {
        for (CarriedActivation& activation : m_carried.activations)
            for (Edge& reader : activation.readers)
                reader.node -=
                    static_cast<int>(std::distance(m_gone.begin(), m_gone.lower_bound(reader.node)));
    }

    std::shared_ptr<onnx::ModelProto> m_proto;
    onnx::GraphProto& m_graph;
    GraphView m_view; ///< of the source
    QuantizerReader m_reader;
    ConstantMap m_constants;
    CarriedQuantizers m_carried;
    std::set<int> m_gone;
    std::set<std::string> m_renamed;
};

bool isConcerned(const onnx::GraphProto& graph)
{
    return std::any_of(graph.node().begin(), graph.node().end(), isDequantizer);
}

} // namespace

LiftedGraph liftQuantizers(const NetworkGraph& graph)
{
    return isConcerned(graph.proto->graph()) ? Lifter(graph).run() : LiftedGraph{graph, {}};
}

} // namespace bitdepth
