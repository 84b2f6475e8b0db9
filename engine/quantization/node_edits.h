#pragma once

#include "engine/quantization/opset_rewrites.h"

namespace bitdepth {

// Taking a node apart and putting it together again, for rewrites.

using Nodes = std::vector<onnx::NodeProto>;

/// Removes an attribute from a node and returns it.
inline std::optional<onnx::AttributeProto> takeAttribute(onnx::NodeProto& node, std::string_view name)
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

inline std::vector<int64_t> integers(const onnx::AttributeProto& attribute)
{
    return {attribute.ints().begin(), attribute.ints().end()};
}

inline void setText(onnx::NodeProto& node, const char* name, const char* value)
{
    takeAttribute(node, name);
    onnx::AttributeProto& attribute = *node.add_attribute();
    attribute.set_name(name);
    attribute.set_type(onnx::AttributeProto::STRING);
    attribute.set_s(value);
}

inline void setInteger(onnx::NodeProto& node, const char* name, int64_t value)
{
    takeAttribute(node, name);
    onnx::AttributeProto& attribute = *node.add_attribute();
    attribute.set_name(name);
    attribute.set_type(onnx::AttributeProto::INT);
    attribute.set_i(value);
}

inline bool hasOutput(const onnx::NodeProto& node, int index)
{
    return index < node.output_size() && !node.output(index).empty();
}

/// Start of the names of what is added for @p node.
inline std::string hint(const onnx::NodeProto& node, const char* what)
{
    return (node.output_size() ? node.output(0) : node.name()) + "/" + what;
}

inline bool keep(onnx::NodeProto node, RewriteContext&, Nodes& nodes)
{
    nodes.push_back(std::move(node));
    return true;
}

} // namespace bitdepth
