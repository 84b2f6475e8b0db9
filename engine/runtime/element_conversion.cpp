#include "engine/runtime/element_conversion.h"

#include "engine/core/error.h"
#include <cmath>
#include <limits>
#include <type_traits>

namespace bitdepth {

namespace {

/// Of integers the nearest to @p value towards 0: the first or last where it lies beyond them, 0 of NaN.
template <typename Element>
Element elementOf(float value)
{
    using Limits = std::numeric_limits<Element>;
    if constexpr (std::is_integral_v<Element> && !std::is_same_v<Element, bool>) {
        if (std::isnan(value))
            return 0;
        if (value >= static_cast<float>(Limits::max()))
            return Limits::max();
        if (value <= static_cast<float>(Limits::min()))
            return Limits::min();
    }
    return static_cast<Element>(value);
}

template <typename Element>
ConvertedInput converted(const TensorView& input, const OrtMemoryInfo* memory)
{
    ConvertedInput result;
    result.buffer.resize(input.values.size() * sizeof(Element));
    auto* elements = reinterpret_cast<Element*>(result.buffer.data());
    for (size_t i = 0; i < input.values.size(); ++i)
        elements[i] = elementOf<Element>(input.values[i]);
    result.value = Ort::Value::CreateTensor<Element>(memory, elements, input.values.size(),
                                                     input.shape.data(), input.shape.size());
    return result;
}

ConvertedInput lent(const TensorView& input, const OrtMemoryInfo* memory)
{
    // The runtime does not write to its inputs.
    return {Ort::Value::CreateTensor<float>(memory, const_cast<float*>(input.values.data()),
                                            input.values.size(), input.shape.data(), input.shape.size()),
            {}};
}

template <typename Element>
std::vector<float> toFloats(const Ort::Value& tensor, size_t count)
{
    const auto* elements = tensor.GetTensorData<Element>();
    std::vector<float> values(count);
    for (size_t i = 0; i < count; ++i)
        values[i] = static_cast<float>(elements[i]);
    return values;
}

std::vector<float> valuesOf(const Ort::Value& tensor, ONNXTensorElementDataType type, size_t count)
{
    switch (type) {
    case ONNX_TENSOR_ELEMENT_DATA_TYPE_DOUBLE:
        return toFloats<double>(tensor, count);
    case ONNX_TENSOR_ELEMENT_DATA_TYPE_FLOAT16:
        return toFloats<Ort::Float16_t>(tensor, count);
    case ONNX_TENSOR_ELEMENT_DATA_TYPE_INT64:
        return toFloats<int64_t>(tensor, count);
    case ONNX_TENSOR_ELEMENT_DATA_TYPE_INT32:
        return toFloats<int32_t>(tensor, count);
    case ONNX_TENSOR_ELEMENT_DATA_TYPE_INT8:
        return toFloats<int8_t>(tensor, count);
    case ONNX_TENSOR_ELEMENT_DATA_TYPE_UINT8:
        return toFloats<uint8_t>(tensor, count);
    case ONNX_TENSOR_ELEMENT_DATA_TYPE_BOOL:
        return toFloats<bool>(tensor, count);
    default:
        return {};
    }
}

} // namespace

ConvertedInput convertInput(const TensorView& input, int elementType, const OrtMemoryInfo* memory)
{
    switch (elementType) {
    case ONNX_TENSOR_ELEMENT_DATA_TYPE_FLOAT:
        return lent(input, memory);
    case ONNX_TENSOR_ELEMENT_DATA_TYPE_DOUBLE:
        return converted<double>(input, memory);
    case ONNX_TENSOR_ELEMENT_DATA_TYPE_FLOAT16:
        return converted<Ort::Float16_t>(input, memory);
    case ONNX_TENSOR_ELEMENT_DATA_TYPE_INT64:
        return converted<int64_t>(input, memory);
    case ONNX_TENSOR_ELEMENT_DATA_TYPE_INT32:
        return converted<int32_t>(input, memory);
    case ONNX_TENSOR_ELEMENT_DATA_TYPE_INT8:
        return converted<int8_t>(input, memory);
    case ONNX_TENSOR_ELEMENT_DATA_TYPE_UINT8:
        return converted<uint8_t>(input, memory);
    case ONNX_TENSOR_ELEMENT_DATA_TYPE_BOOL:
        return converted<bool>(input, memory);
    default:
        throw Error(QT_TRANSLATE_NOOP(
                        "Engine", "An input of the model is no tensor of numbers: samples cannot be given to "
                                  "it, so it can be looked at but not evaluated."),
                    {});
    }
}

void viewOutput(const Ort::Value& output, const std::function<void(const TensorView&)>& take)
{
    if (!output.IsTensor())
        return take({});
    const auto info = output.GetTensorTypeAndShapeInfo();
    const size_t count = info.GetElementCount();
    if (info.GetElementType() == ONNX_TENSOR_ELEMENT_DATA_TYPE_FLOAT)
        return take({info.GetShape(), {output.GetTensorData<float>(), count}});
    const std::vector<float> values = valuesOf(output, info.GetElementType(), count);
    take({info.GetShape(), values});
}

} // namespace bitdepth
