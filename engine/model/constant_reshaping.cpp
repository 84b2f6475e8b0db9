#include "engine/model/constant_reshaping.h"

#include "engine/model/graph_view.h"
#include <algorithm>
#include <numeric>
#include <set>

namespace bitdepth {

namespace {

std::vector<int64_t> intsAttribute(const onnx::NodeProto& node, const char* name)
{
    const auto* attribute = findAttribute(node, name);
    if (!attribute)
        return {};
    return {attribute->ints().begin(), attribute->ints().end()};
}

/// 0 takes a dimension over, -1 takes what is left.
std::optional<Shape> reshapeTo(Shape wanted, const Shape& from, bool zeroIsZero)
{
    int64_t known = 1;
    auto rest = wanted.end();
    for (auto dimension = wanted.begin(); dimension != wanted.end(); ++dimension) {
        const auto axis = static_cast<size_t>(dimension - wanted.begin());
        if (*dimension == 0 && !zeroIsZero)
            *dimension = axis < from.size() ? from[axis] : -2;
        if (*dimension < -1 || (*dimension == -1 && rest != wanted.end()))
            return {};
        if (*dimension == -1)
            rest = dimension;
        else if (__builtin_mul_overflow(known, *dimension, &known))
            return {};
    }
    if (rest != wanted.end())
        *rest = known > 0 ? elementCount(from) / known : 0;
    return wanted;
}

std::optional<Shape> flattened(const Shape& from, int64_t axis)
{
    const auto rank = static_cast<int64_t>(from.size());
    if (axis < 0)
        axis += rank;
    if (axis < 0 || axis > rank)
        return {};
    const auto middle = from.begin() + axis;
    return Shape{elementCount({from.begin(), middle}), elementCount({middle, from.end()})};
}

/// @p axes counted from the front of @p rank dimensions; nothing where one is beyond them.
std::optional<std::set<int64_t>> fromFront(const std::vector<int64_t>& axes, size_t rank)
{
    std::set<int64_t> counted;
    for (const int64_t axis : axes) {
        const int64_t front = axis < 0 ? axis + static_cast<int64_t>(rank) : axis;
        if (front < 0 || front >= static_cast<int64_t>(rank) || !counted.insert(front).second)
            return {};
    }
    return counted;
}

std::optional<Shape> squeezed(const Shape& from, const std::vector<int64_t>& axes)
{
    const auto dropped = fromFront(axes, from.size());
    if (!dropped)
        return {};
    Shape to;
    for (size_t axis = 0; axis < from.size(); ++axis)
        if (axes.empty() ? from[axis] != 1 : !dropped->contains(static_cast<int64_t>(axis)))
            to.push_back(from[axis]);
    return to;
}

std::optional<Shape> unsqueezed(const Shape& from, const std::vector<int64_t>& axes)
{
    const auto added = fromFront(axes, from.size() + axes.size());
    if (!added)
        return {};
    Shape to;
    auto next = from.begin();
    for (size_t axis = 0; axis < from.size() + axes.size(); ++axis)
        to.push_back(added->contains(static_cast<int64_t>(axis)) ? 1 : *next++);
    return to;
}

std::optional<Shape> shapeAfter(const onnx::NodeProto& node, const Shape& from,
                                const std::optional<std::vector<int64_t>>& numbers)
{
    const std::string& type = node.op_type();
    if (type == "Reshape" && numbers)
        return reshapeTo(*numbers, from, intAttribute(node, "allowzero", 0) != 0);
    if (type == "Flatten")
        return flattened(from, intAttribute(node, "axis", 1));
    if (type == "Squeeze")
        return squeezed(from, numbers ? *numbers : intsAttribute(node, "axes"));
    if (type == "Unsqueeze")
        return unsqueezed(from, numbers ? *numbers : intsAttribute(node, "axes"));
    return {};
}

/// For each axis of a row-major tensor how far apart its neighbours lie.
std::vector<size_t> stridesOf(const Shape& shape)
{
    std::vector<size_t> strides(shape.size(), 1);
    for (size_t axis = shape.size(); axis-- > 1;)
        strides[axis - 1] = strides[axis] * static_cast<size_t>(shape[axis]);
    return strides;
}

bool isPermutation(std::vector<int64_t> axes)
{
    std::sort(axes.begin(), axes.end());
    for (size_t i = 0; i < axes.size(); ++i)
        if (axes[i] != static_cast<int64_t>(i))
            return false;
    return true;
}

/// The numbers of a tensor of @p shape, whose neighbours along each axis lie @p steps apart in @p source.
std::vector<float> gathered(std::span<const float> source, const Shape& shape,
                            const std::vector<size_t>& steps)
{
    std::vector<float> values(source.size());
    std::vector<int64_t> place(shape.size(), 0);
    size_t from = 0;
    for (float& value : values) {
        value = source[from];
        for (size_t axis = shape.size(); axis-- > 0;) {
            from += steps[axis];
            if (++place[axis] < shape[axis])
                break;
            from -= steps[axis] * static_cast<size_t>(shape[axis]);
            place[axis] = 0;
        }
    }
    return values;
}

} // namespace

std::optional<Shape> reshaped(const onnx::NodeProto& node, const Shape& from,
                              const std::optional<std::vector<int64_t>>& numbers)
{
    const auto to = shapeAfter(node, from, numbers);
    return to && elementCount(*to) == elementCount(from) ? to : std::nullopt;
}

std::optional<ConstantTensor> transposed(const onnx::NodeProto& node, const ConstantTensor& constant)
{
    const size_t rank = constant.shape.size();
    std::vector<int64_t> order = intsAttribute(node, "perm");
    if (order.empty()) {
        order.resize(rank);
        std::iota(order.rbegin(), order.rend(), 0);
    }
    if (order.size() != rank || !isPermutation(order))
        return {};
    const std::vector<size_t> strides = stridesOf(constant.shape);
    Shape shape;
    std::vector<size_t> steps; // along each axis of the result
    for (const int64_t axis : order) {
        shape.push_back(constant.shape[static_cast<size_t>(axis)]);
        steps.push_back(strides[static_cast<size_t>(axis)]);
    }
    auto values = std::make_shared<const std::vector<float>>(gathered(*constant.values, shape, steps));
    return ConstantTensor{std::move(shape), std::move(values)};
}

} // namespace bitdepth
