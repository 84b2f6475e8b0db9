#include "engine/quantization/opset_rewrites.h"

#include "engine/model/graph_view.h"
#include "engine/quantization/input_rewrites.h"
#include "engine/quantization/node_edits.h"
#include <algorithm>
#include <array>

namespace bitdepth {

namespace {

bool upsample10(onnx::NodeProto node, RewriteContext& context, Nodes& nodes)
{
    node.set_op_type("Resize");
    return keep(std::move(node), context, nodes);
}

/// Resize: a region became the second input, and pixels are now found as the attributes say; before, it was
/// always asymmetric and, for the nearest neighbour of an enlarged picture, rounded down.
bool resize11(onnx::NodeProto node, RewriteContext& context, Nodes& nodes)
{
    const auto scales = context.constantFloats(inputOrEmpty(node, 1));
    if (!scales || !std::all_of(scales->begin(), scales->end(), [](float scale) { return scale >= 1; }))
        return false;
    const std::string scalesName = node.input(1);
    node.set_input(1, "");
    node.add_input(scalesName);
    setText(node, "coordinate_transformation_mode", "asymmetric");
    setText(node, "nearest_mode", "floor");
    return keep(std::move(node), context, nodes);
}

bool scatter11(onnx::NodeProto node, RewriteContext& context, Nodes& nodes)
{
    node.set_op_type("ScatterElements");
    return keep(std::move(node), context, nodes);
}

/// AveragePool: windows beyond the edge, which rounding up the size gives, are averaged differently.
bool averagePool19(onnx::NodeProto node, RewriteContext& context, Nodes& nodes)
{
    return intAttribute(node, "ceil_mode", 0) == 0 && keep(std::move(node), context, nodes);
}

/// BatchNormalization: `spatial` went away; only its default lives on.
bool batchNormalization9(onnx::NodeProto node, RewriteContext& context, Nodes& nodes)
{
    const auto spatial = takeAttribute(node, "spatial");
    return (!spatial || spatial->i() == 1) && keep(std::move(node), context, nodes);
}

/// BatchNormalization: the outputs of training changed.
bool batchNormalization14(onnx::NodeProto node, RewriteContext& context, Nodes& nodes)
{
    for (int i = 1; i < node.output_size(); ++i) {
        if (hasOutput(node, i))
            return false;
    }
    return keep(std::move(node), context, nodes);
}

/// GridSample: the modes were renamed.
bool gridSample20(onnx::NodeProto node, RewriteContext& context, Nodes& nodes)
{
    if (const auto mode = takeAttribute(node, "mode")) {
        const std::string& name = mode->s();
        setText(node, "mode", name == "bilinear" ? "linear" : name == "bicubic" ? "cubic" : name.c_str());
    }
    return keep(std::move(node), context, nodes);
}

/// RoiAlign: the default of where pixels lie changed.
bool roiAlign16(onnx::NodeProto node, RewriteContext& context, Nodes& nodes)
{
    setText(node, "coordinate_transformation_mode", "output_half_pixel");
    return keep(std::move(node), context, nodes);
}

onnx::NodeProto makeNode(const char* type, const std::vector<std::string>& inputs, const std::string& output)
{
    onnx::NodeProto node;
    node.set_op_type(type);
    node.set_name(output + "/" + type);
    for (const std::string& input : inputs)
        node.add_input(input);
    node.add_output(output);
    return node;
}

/// Softmax, LogSoftmax, Hardmax: until 12 all axes from `axis` (1) on were taken together, since 13 it is
/// `axis`
/// (-1) alone. Where that is not the same, the input is flattened, treated along its rows, and shaped back.
bool softmax13(onnx::NodeProto node, RewriteContext& context, Nodes& nodes)
{
    const int64_t axis = intAttribute(node, "axis", 1);
    const auto rank =
        context.rankOf(node.input(0)) ? context.rankOf(node.input(0)) : context.rankOf(node.output(0));
    setInteger(node, "axis", -1);
    if (axis == -1 || (rank && axis == *rank - 1))
        return keep(std::move(node), context, nodes);
    const std::string shape = context.newName(hint(node, "shape"));
    const std::string rows = context.newName(hint(node, "rows"));
    const std::string result = context.newName(hint(node, "result"));
    nodes.push_back(makeNode("Shape", {node.input(0)}, shape));
    nodes.push_back(makeNode("Flatten", {node.input(0)}, rows));
    setInteger(nodes.back(), "axis", axis);
    const onnx::NodeProto reshape = makeNode("Reshape", {result, shape}, node.output(0));
    node.set_input(0, rows);
    node.set_output(0, result);
    nodes.push_back(std::move(node));
    nodes.push_back(reshape);
    return true;
}

struct RewriteEntry {
    std::string_view operatorType;
    int version;
    Rewrite rewrite;
};

constexpr auto kRewrites = std::to_array<RewriteEntry>({
    {"AveragePool", 19, averagePool19},
    {"BatchNormalization", 9, batchNormalization9},
    {"BatchNormalization", 14, batchNormalization14},
    {"Clip", 11, clip11},
    {"Dropout", 10, dropout10},
    {"Dropout", 12, dropout12},
    {"GridSample", 20, gridSample20},
    {"Hardmax", 13, softmax13},
    {"LogSoftmax", 13, softmax13},
    {"Pad", 11, pad11},
    {"ReduceL1", 18, axesToInput},
    {"ReduceL2", 18, axesToInput},
    {"ReduceLogSum", 18, axesToInput},
    {"ReduceLogSumExp", 18, axesToInput},
    {"ReduceMax", 18, axesToInput},
    {"ReduceMean", 18, axesToInput},
    {"ReduceMin", 18, axesToInput},
    {"ReduceProd", 18, axesToInput},
    {"ReduceSum", 13, axesToInput},
    {"ReduceSumSquare", 18, axesToInput},
    {"Resize", 11, resize11},
    {"RoiAlign", 16, roiAlign16},
    {"Scatter", 11, scatter11},
    {"Slice", 10, slice10},
    {"Softmax", 13, softmax13},
    {"Split", 13, split13},
    {"Split", 18, split18},
    {"Squeeze", 13, axesToInput},
    {"TopK", 10, topK10},
    {"Unsqueeze", 13, axesToInput},
    {"Upsample", 9, upsample9},
    {"Upsample", 10, upsample10},
});

} // namespace

Rewrite rewriteFor(std::string_view operatorType, int version)
{
    for (const RewriteEntry& entry : kRewrites) {
        if (entry.operatorType == operatorType && entry.version == version)
            return entry.rewrite;
    }
    return nullptr;
}

} // namespace bitdepth
