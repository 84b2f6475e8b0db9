#include "engine/quantization/operator_range.h"

#include "engine/model/graph_view.h"

namespace bitdepth {

std::optional<Range> rangeGivenByOperator(const Model& model, const std::string& tensor)
{
    static const std::map<std::string, Range> kRanges = {{"Softmax", {0, 1}},
                                                         {"Sigmoid", {0, 1}},
                                                         {"HardSigmoid", {0, 1}},
                                                         {"Tanh", {-1, 1}},
                                                         {"Softsign", {-1, 1}}};
    for (const auto& node : model.graph.proto->graph().node()) {
        if (node.output_size() == 0 || node.output(0) != tensor || !isStandard(node))
            continue;
        const auto range = kRanges.find(node.op_type());
        return range == kRanges.end() ? std::nullopt : std::optional(range->second);
    }
    return {};
}

} // namespace bitdepth
