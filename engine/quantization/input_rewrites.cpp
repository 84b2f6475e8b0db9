#include "engine/quantization/input_rewrites.h"

#include "engine/model/graph_view.h"
#include "engine/quantization/node_edits.h"

namespace bitdepth {

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

} // namespace bitdepth
