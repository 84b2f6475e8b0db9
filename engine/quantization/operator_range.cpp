#include "engine/quantization/operator_range.h"

#include "engine/model/clip_bounds.h"
#include "engine/model/graph_view.h"

namespace bitdepth {

namespace {

std::optional<Range> rangeOfFormula(const std::string& type)
{
    static const std::unordered_map<std::string, Range> kRanges = {{"Softmax", {0, 1}},
                                                                   {"Sigmoid", {0, 1}},
                                                                   {"HardSigmoid", {0, 1}},
                                                                   {"Tanh", {-1, 1}},
                                                                   {"Softsign", {-1, 1}}};
    const auto range = kRanges.find(type);
    return range == kRanges.end() ? std::nullopt : std::optional(range->second);
}

std::optional<OperatorRange> rangeOf(const onnx::NodeProto& node, const ConstantMap& constants)
{
    if (node.op_type() != "Clip") {
        const auto range = rangeOfFormula(node.op_type());
        return range ? std::optional(OperatorRange{*range, false}) : std::nullopt;
    }
    const auto bounds = clipBounds(node, constants);
    return bounds ? std::optional(OperatorRange{{bounds->low, bounds->high}, true}) : std::nullopt;
}

} // namespace

OperatorRanges::OperatorRanges(const Model& model)
{
    for (const auto& node : model.graph.proto->graph().node())
        if (node.output_size() > 0 && isStandard(node))
            if (const auto range = rangeOf(node, model.graph.constants))
                m_ranges.emplace(node.output(0), *range);
}

std::optional<OperatorRange> OperatorRanges::of(const std::string& tensor) const
{
    const auto found = m_ranges.find(tensor);
    return found == m_ranges.end() ? std::nullopt : std::optional(found->second);
}

} // namespace bitdepth
