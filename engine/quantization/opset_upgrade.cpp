#include "engine/quantization/opset_upgrade.h"

#include "engine/model/graph_view.h"
#include "engine/quantization/opset_history.h"
#include "engine/quantization/opset_rewrites.h"
#include <algorithm>

namespace bitdepth {

namespace {

constexpr int kFirstVersion = 7;

/// Operators that are not in the history, because all their changes are rewrites or they came to an end.
bool isRewrittenAway(std::string_view operatorType, int version)
{
    return (operatorType == "Upsample" && version <= 10) || (operatorType == "Scatter" && version <= 11);
}

bool raiseSubgraphs(onnx::NodeProto& node, int version, RewriteContext& context);

/// Turns @p nodes of operator set @p version - 1 into nodes of @p version.
template <class NodeList>
bool raiseNodes(NodeList& nodes, int version, RewriteContext& context)
{
    std::vector<onnx::NodeProto> raised;
    raised.reserve(static_cast<size_t>(nodes.size()));
    for (onnx::NodeProto& node : nodes) {
        if (!raiseSubgraphs(node, version, context))
            return false;
        const Rewrite rewrite = isStandard(node) ? rewriteFor(node.op_type(), version) : nullptr;
        const bool isKnown = !isStandard(node) || rewrite || isRewrittenAway(node.op_type(), version) ||
                             opsetChange(node.op_type(), version) != OpsetChange::Unknown;
        if (!isKnown)
            return false;
        if (!rewrite)
            raised.push_back(std::move(node));
        else if (!rewrite(std::move(node), context, raised))
            return false;
    }
    nodes = NodeList(std::make_move_iterator(raised.begin()), std::make_move_iterator(raised.end()));
    return true;
}

bool raiseSubgraphs(onnx::NodeProto& node, int version, RewriteContext& context)
{
    for (onnx::AttributeProto& attribute : *node.mutable_attribute()) {
        if (attribute.has_g() && !raiseNodes(*attribute.mutable_g()->mutable_node(), version, context))
            return false;
        for (onnx::GraphProto& graph : *attribute.mutable_graphs()) {
            if (!raiseNodes(*graph.mutable_node(), version, context))
                return false;
        }
    }
    return true;
}

/// The entry of ONNX's own operator set; null where the model does not import it.
onnx::OperatorSetIdProto* standardImport(onnx::ModelProto& model)
{
    for (onnx::OperatorSetIdProto& import : *model.mutable_opset_import()) {
        if (import.domain().empty() || import.domain() == "ai.onnx")
            return &import;
    }
    return nullptr;
}

/// Until IR version 3 every initializer was listed as an input too; since 4 that makes it a default which a
/// caller may replace, and the runtime no longer treats it as a constant.
void removeConstantInputs(onnx::GraphProto& graph)
{
    std::set<std::string> constants;
    for (const onnx::TensorProto& tensor : graph.initializer())
        constants.insert(tensor.name());
    auto& inputs = *graph.mutable_input();
    inputs.erase(
        std::remove_if(inputs.begin(), inputs.end(),
                       [&](const onnx::ValueInfoProto& input) { return constants.count(input.name()); }),
        inputs.end());
}

} // namespace

int irVersionFor(int opset)
{
    struct Release {
        int opset;
        int irVersion;
    };
    // The first operator set of each IR version (ONNX, docs/Versioning.md).
    static constexpr Release kReleases[] = {{25, 13}, {24, 12}, {23, 11}, {21, 10}, {19, 9},
                                            {15, 8},  {12, 7},  {11, 6},  {10, 5},  {9, 4}};
    for (const Release& release : kReleases) {
        if (opset >= release.opset)
            return release.irVersion;
    }
    return 3;
}

bool upgradeOpset(onnx::ModelProto& model, int target)
{
    onnx::OperatorSetIdProto* const import = standardImport(model);
    if (import && import->version() >= target)
        return true;
    if (!import || import->version() < kFirstVersion || model.functions_size() > 0)
        return false;
    RewriteContext context(model);
    auto nodes = model.graph().node(); // a copy: the model stays as it is until all is known to succeed
    for (int version = static_cast<int>(import->version()) + 1; version <= target; ++version) {
        if (!raiseNodes(nodes, version, context))
            return false;
    }
    if (model.ir_version() < 4)
        removeConstantInputs(*model.mutable_graph());
    model.mutable_graph()->mutable_node()->Swap(&nodes);
    for (const onnx::TensorProto& tensor : context.added())
        *model.mutable_graph()->add_initializer() = tensor;
    import->set_version(target);
    model.set_ir_version(std::max<int64_t>(model.ir_version(), irVersionFor(target)));
    return true;
}

} // namespace bitdepth
