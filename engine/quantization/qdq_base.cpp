#include "engine/quantization/qdq_base.h"

#include "engine/core/error.h"
#include "engine/model/onnx_file.h"
#include "engine/quantization/integer_layers.h"
#include "engine/quantization/opset_upgrade.h"
#include <algorithm>

namespace bitdepth {

namespace {

constexpr const char* kRuntimeDomain = "com.microsoft";
constexpr int kPerAxisOpset = 13;
constexpr int kBlockedOpset = 21;
constexpr int kClipBoundsAsInputsOpset = 11;

int neededOpset(const Encoding& encoding)
{
    int opset = encoding.format.minOpset;
    if (encoding.granularity.kind == GranularityKind::PerChannel && !isCast(encoding.format))
        opset = std::max(opset, kPerAxisOpset);
    if (encoding.granularity.kind == GranularityKind::PerGroup)
        opset = std::max(opset, kBlockedOpset);
    return opset;
}

bool holdsFloatCodes(const QuantizationPlan& plan)
{
    const auto isFloatCode = [](const auto& tensor) {
        return !tensor.encoding.format.isInteger() && !isCast(tensor.encoding.format);
    };
    return std::any_of(plan.weights.begin(), plan.weights.end(), isFloatCode) ||
           std::any_of(plan.activations.begin(), plan.activations.end(), isFloatCode);
}

/// Every tensor name of a graph; names inside subgraphs may be looked up from there, so they count too.
void collectNames(const onnx::GraphProto& graph, std::unordered_set<std::string>& names)
{
    for (const auto& tensor : graph.initializer())
        names.insert(tensor.name());
    for (const auto& input : graph.input())
        names.insert(input.name());
    for (const auto& node : graph.node()) {
        names.insert(node.input().begin(), node.input().end());
        names.insert(node.output().begin(), node.output().end());
        for (const auto& attribute : node.attribute())
            if (attribute.has_g())
                collectNames(attribute.g(), names);
    }
}

/// The operators' domain for @p base, whose opset is raised where that can be done.
std::string raise(onnx::ModelProto& base, const Model& model, const QdqNeeds& needs)
{
    if (model.opset >= needs.opset)
        return {};
    // Nodes keep their order and number, so the plan's edges stay valid.
    onnx::ModelProto raised = base;
    if (upgradeOpset(raised, needs.opset) && raised.graph().node_size() == base.graph().node_size()) {
        base = std::move(raised);
        return {};
    }
    if (needs.holdsFloatCodes)
        throw Error(
            QT_TRANSLATE_NOOP("Engine",
                              "%1 uses operators of opset %2 that cannot be raised to opset %3, which its "
                              "formats need: export it with opset %3 or choose integer formats."),
            {model.displayName(), std::to_string(model.opset), std::to_string(needs.opset)});
    auto* opset = base.add_opset_import();
    opset->set_domain(kRuntimeDomain);
    opset->set_version(1);
    return kRuntimeDomain;
}

/// What other programs wrote beside the network: shapes that every runtime infers, and where a node came
/// from.
void removeRemarks(onnx::GraphProto& graph)
{
    graph.clear_value_info();
    graph.clear_doc_string();
    for (onnx::NodeProto& node : *graph.mutable_node())
        node.clear_doc_string();
}

} // namespace

bool isCast(const Format& format) { return !format.isInteger() && format.bits == 16; }

Encoding storedWeight(const WeightPlan& weight, bool readsCodes)
{
    Encoding encoding = weight.encoding;
    if (readsCodes && encoding.format.isInteger() && encoding.format.storageBits == 2)
        encoding.format = formatNamed(encoding.format.isSigned ? "int4" : "uint4");
    return encoding;
}

CodeReaders::CodeReaders(const QuantizationPlan& plan)
{
    for (const ActivationPlan& activation : plan.activations)
        m_sorted.insert(m_sorted.end(), activation.readers.begin(), activation.readers.end());
    std::sort(m_sorted.begin(), m_sorted.end());
}

bool CodeReaders::contains(const Edge& reader) const
{
    return std::binary_search(m_sorted.begin(), m_sorted.end(), reader);
}

QdqNeeds needsOf(const Model& model, const QuantizationPlan& plan)
{
    int opset = 0;
    const CodeReaders codeReaders(plan);
    for (const auto& weight : plan.weights) {
        const Layer& layer = model.layers[weight.layer];
        opset = std::max(
            opset, neededOpset(storedWeight(weight, codeReaders.contains({layer.node, layer.dataInput}))));
    }
    for (const auto& bias : plan.biases)
        opset = std::max(opset, bias.scales.size() > 1 ? kPerAxisOpset : 10);
    for (const auto& activation : plan.activations) {
        const Encoding stored = storedActivation(activation.encoding);
        opset = std::max(opset, neededOpset(stored));
        if (leavesCodesOut(stored))
            opset = std::max(opset, kClipBoundsAsInputsOpset);
    }
    return {opset, holdsFloatCodes(plan)};
}

QdqBase makeQdqBase(const Model& model, const QdqNeeds& needs)
{
    QdqBase base{*model.graph.proto, {}, {}};
    base.domain = raise(base.proto, model, needs);
    collectNames(base.proto.graph(), base.names);
    base.proto.set_ir_version(std::max<int64_t>(base.proto.ir_version(), irVersionFor(needs.opset)));
    base.proto.set_producer_name("Bitdepth");
    base.proto.clear_producer_version();
    removeRemarks(*base.proto.mutable_graph());
    return base;
}

} // namespace bitdepth
