#include "engine/quantization/opset_rewrites.h"

#include "engine/model/graph_view.h"
#include <algorithm>
#include <array>

namespace bitdepth {

namespace {

using Nodes = std::vector<onnx::NodeProto>;

// ---- Taking a node apart

/// Removes an attribute from a node and returns it.
std::optional<onnx::AttributeProto> takeAttribute(onnx::NodeProto& node, std::string_view name)
{
    for (int i = 0; i < node.attribute_size(); ++i) {
        if (node.attribute(i).name() != name)
            continue;
        onnx::AttributeProto taken = node.attribute(i);
        node.mutable_attribute()->DeleteSubrange(i, 1);
        return taken;
    }
    return std::nullopt;
}

std::vector<int64_t> integers(const onnx::AttributeProto& attribute)
{
    return {attribute.ints().begin(), attribute.ints().end()};
}

void setText(onnx::NodeProto& node, const char* name, const char* value)
{
    takeAttribute(node, name);
    onnx::AttributeProto& attribute = *node.add_attribute();
    attribute.set_name(name);
    attribute.set_type(onnx::AttributeProto::STRING);
    attribute.set_s(value);
}

void setInteger(onnx::NodeProto& node, const char* name, int64_t value)
{
    takeAttribute(node, name);
    onnx::AttributeProto& attribute = *node.add_attribute();
    attribute.set_name(name);
    attribute.set_type(onnx::AttributeProto::INT);
    attribute.set_i(value);
}

bool hasOutput(const onnx::NodeProto& node, int index)
{
    return index < node.output_size() && !node.output(index).empty();
}

/// Start of the names of what is added for @p node.
std::string hint(const onnx::NodeProto& node, const char* what)
{
    return (node.output_size() ? node.output(0) : node.name()) + "/" + what;
}

bool keep(onnx::NodeProto node, RewriteContext&, Nodes& nodes)
{
    nodes.push_back(std::move(node));
    return true;
}

// ---- Attributes that became inputs

/// `axes` becomes the second input (Squeeze, Unsqueeze and ReduceSum in 13, the other reductions in 18).
bool axesToInput(onnx::NodeProto node, RewriteContext& context, Nodes& nodes)
{
    if (const auto axes = takeAttribute(node, "axes"))
        node.add_input(context.addIntegers(hint(node, "axes"), integers(*axes)));
    return keep(std::move(node), context, nodes);
}

/// Clip: `min` and `max` became scalar inputs, each of which may be left out.
bool clip11(onnx::NodeProto node, RewriteContext& context, Nodes& nodes)
{
    const auto low = takeAttribute(node, "min");
    const auto high = takeAttribute(node, "max");
    if ((low || high) && !context.isFloat32(node.input(0)))
        return false;
    if (low || high)
        node.add_input(low ? context.addFloats(hint(node, "min"), {low->f()}, true) : std::string());
    if (high)
        node.add_input(context.addFloats(hint(node, "max"), {high->f()}, true));
    return keep(std::move(node), context, nodes);
}

/// Dropout: the mask, which was of the data's type, became a bool.
bool dropout10(onnx::NodeProto node, RewriteContext& context, Nodes& nodes)
{
    return !hasOutput(node, 1) && keep(std::move(node), context, nodes);
}

/// Dropout: `ratio` became an input. Without training mode it does nothing anyway.
bool dropout12(onnx::NodeProto node, RewriteContext& context, Nodes& nodes)
{
    if (const auto ratio = takeAttribute(node, "ratio"))
        node.add_input(context.addFloats(hint(node, "ratio"), {ratio->f()}, true));
    return keep(std::move(node), context, nodes);
}

/// Pad: `pads` and `value` became inputs.
bool pad11(onnx::NodeProto node, RewriteContext& context, Nodes& nodes)
{
    const auto pads = takeAttribute(node, "pads");
    const auto value = takeAttribute(node, "value");
    const bool hasValue = value && value->f() != 0;
    if (!pads || (hasValue && !context.isFloat32(node.input(0))))
        return false;
    node.add_input(context.addIntegers(hint(node, "pads"), integers(*pads)));
    if (hasValue)
        node.add_input(context.addFloats(hint(node, "value"), {value->f()}, true));
    return keep(std::move(node), context, nodes);
}

/// Slice: `starts`, `ends` and `axes` became inputs.
bool slice10(onnx::NodeProto node, RewriteContext& context, Nodes& nodes)
{
    for (const char* name : {"starts", "ends"}) {
        const auto values = takeAttribute(node, name);
        if (!values)
            return false;
        node.add_input(context.addIntegers(hint(node, name), integers(*values)));
    }
    return axesToInput(std::move(node), context, nodes);
}

/// Split: `split` became an input.
bool split13(onnx::NodeProto node, RewriteContext& context, Nodes& nodes)
{
    if (const auto split = takeAttribute(node, "split"))
        node.add_input(context.addIntegers(hint(node, "split"), integers(*split)));
    return keep(std::move(node), context, nodes);
}

/// Split: without sizes the number of parts must now be said.
bool split18(onnx::NodeProto node, RewriteContext& context, Nodes& nodes)
{
    if (inputOrEmpty(node, 1).empty())
        setInteger(node, "num_outputs", node.output_size());
    return keep(std::move(node), context, nodes);
}

/// TopK: `k` became an input.
bool topK10(onnx::NodeProto node, RewriteContext& context, Nodes& nodes)
{
    const auto k = takeAttribute(node, "k");
    if (!k)
        return false;
    node.add_input(context.addIntegers(hint(node, "k"), {k->i()}));
    return keep(std::move(node), context, nodes);
}

/// Upsample: `scales` became an input.
bool upsample9(onnx::NodeProto node, RewriteContext& context, Nodes& nodes)
{
    const auto scales = takeAttribute(node, "scales");
    if (!scales)
        return false;
    node.add_input(
        context.addFloats(hint(node, "scales"), {scales->floats().begin(), scales->floats().end()}));
    return keep(std::move(node), context, nodes);
}

// ---- Operators that got another name or meaning

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
