#include "engine/model/clip_bounds.h"

#include "engine/model/graph_view.h"
#include <limits>

namespace bitdepth {

namespace {

std::optional<float> bound(const onnx::NodeProto& node, int input, float fromAttribute,
                           const ConstantMap& constants)
{
    const std::string name = inputOrEmpty(node, input);
    if (name.empty())
        return fromAttribute;
    const auto constant = constants.find(name);
    if (constant == constants.end() || constant->second.values->size() != 1)
        return {};
    return constant->second.values->front();
}

} // namespace

std::optional<ClipBounds> clipBounds(const onnx::NodeProto& node, const ConstantMap& constants)
{
    using Limits = std::numeric_limits<float>;
    const auto low = bound(node, 1, floatAttribute(node, "min", Limits::lowest()), constants);
    const auto high = bound(node, 2, floatAttribute(node, "max", Limits::max()), constants);
    return low && high ? std::optional(ClipBounds{*low, *high}) : std::nullopt;
}

} // namespace bitdepth
