#include "engine/quantization/opset_rewrites.h"
#include <cstring>

namespace bitdepth {

namespace {

bool isOtherFloat(int elementType)
{
    using Type = onnx::TensorProto;
    return elementType == Type::FLOAT16 || elementType == Type::DOUBLE || elementType == Type::BFLOAT16;
}

} // namespace

RewriteContext::RewriteContext(const onnx::ModelProto& model) { readGraph(model.graph()); }

void RewriteContext::readGraph(const onnx::GraphProto& graph)
{
    for (const auto& values : {graph.input(), graph.output(), graph.value_info()}) {
        for (const onnx::ValueInfoProto& value : values)
            readValue(value);
    }
    for (const onnx::TensorProto& tensor : graph.initializer()) {
        readType(tensor.name(), tensor.data_type());
        m_ranks[tensor.name()] = tensor.dims_size();
        m_constants[tensor.name()] = &tensor;
    }
    readNodes(graph);
}

void RewriteContext::readNodes(const onnx::GraphProto& graph)
{
    for (const onnx::NodeProto& node : graph.node()) {
        m_names.insert(node.output().begin(), node.output().end());
        for (const onnx::AttributeProto& attribute : node.attribute()) {
            if (attribute.has_g())
                readGraph(attribute.g());
            for (const onnx::GraphProto& inner : attribute.graphs())
                readGraph(inner);
            if (attribute.has_t() && node.op_type() == "Constant" && node.output_size() == 1) {
                readType(node.output(0), attribute.t().data_type());
                m_constants[node.output(0)] = &attribute.t();
            }
            if (node.op_type() == "Cast" && attribute.name() == "to")
                m_hasOtherFloats |= isOtherFloat(static_cast<int>(attribute.i()));
        }
    }
}

void RewriteContext::readValue(const onnx::ValueInfoProto& value)
{
    m_names.insert(value.name());
    if (!value.type().has_tensor_type())
        return;
    const auto& type = value.type().tensor_type();
    readType(value.name(), type.elem_type());
    if (type.has_shape())
        m_ranks[value.name()] = type.shape().dim_size();
}

void RewriteContext::readType(const std::string& tensor, int elementType)
{
    m_names.insert(tensor);
    if (elementType != onnx::TensorProto::UNDEFINED)
        m_types[tensor] = elementType;
    m_hasOtherFloats |= isOtherFloat(elementType);
}

std::string RewriteContext::newName(const std::string& hint)
{
    std::string name = hint;
    for (int i = 2; !m_names.insert(name).second; ++i)
        name = hint + "_" + std::to_string(i);
    return name;
}

onnx::TensorProto& RewriteContext::addTensor(const std::string& hint, int elementType, size_t values,
                                             bool isScalar)
{
    onnx::TensorProto& tensor = m_added.emplace_back();
    tensor.set_name(newName(hint));
    tensor.set_data_type(elementType);
    if (!isScalar)
        tensor.add_dims(static_cast<int64_t>(values));
    return tensor;
}

std::string RewriteContext::addIntegers(const std::string& hint, const std::vector<int64_t>& values,
                                        bool isScalar)
{
    onnx::TensorProto& tensor = addTensor(hint, onnx::TensorProto::INT64, values.size(), isScalar);
    tensor.mutable_int64_data()->Add(values.begin(), values.end());
    return tensor.name();
}

std::string RewriteContext::addFloats(const std::string& hint, const std::vector<float>& values,
                                      bool isScalar)
{
    onnx::TensorProto& tensor = addTensor(hint, onnx::TensorProto::FLOAT, values.size(), isScalar);
    tensor.mutable_float_data()->Add(values.begin(), values.end());
    return tensor.name();
}

bool RewriteContext::isFloat32(const std::string& tensor) const
{
    const auto found = m_types.find(tensor);
    return found == m_types.end() ? !m_hasOtherFloats : found->second == onnx::TensorProto::FLOAT;
}

std::optional<int> RewriteContext::rankOf(const std::string& tensor) const
{
    const auto found = m_ranks.find(tensor);
    return found == m_ranks.end() ? std::nullopt : std::optional<int>(found->second);
}

std::optional<std::vector<float>> RewriteContext::constantFloats(const std::string& tensor) const
{
    for (const onnx::TensorProto& added : m_added) {
        if (added.name() == tensor)
            return std::vector<float>(added.float_data().begin(), added.float_data().end());
    }
    const auto found = m_constants.find(tensor);
    if (found == m_constants.end() || found->second->data_type() != onnx::TensorProto::FLOAT)
        return std::nullopt;
    const onnx::TensorProto& constant = *found->second;
    if (!constant.has_raw_data())
        return std::vector<float>(constant.float_data().begin(), constant.float_data().end());
    std::vector<float> values(constant.raw_data().size() / sizeof(float));
    std::memcpy(values.data(), constant.raw_data().data(), values.size() * sizeof(float));
    return values;
}

} // namespace bitdepth
