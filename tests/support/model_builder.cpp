#include "tests/support/model_builder.h"

#include "engine/model/tensor_proto.h"
#include <fstream>

namespace bitdepth {

ModelBuilder::ModelBuilder(int opset)
{
    m_model.set_ir_version(7);
    m_model.add_opset_import()->set_version(opset);
    m_model.mutable_graph()->set_name("test");
}

ModelBuilder& ModelBuilder::input(const std::string& name, const Shape& shape)
{
    auto* input = m_model.mutable_graph()->add_input();
    input->set_name(name);
    auto* type = input->mutable_type()->mutable_tensor_type();
    type->set_elem_type(onnx::TensorProto::FLOAT);
    for (const int64_t dimension : shape) {
        auto* written = type->mutable_shape()->add_dim();
        if (dimension < 0)
            written->set_dim_param("N");
        else
            written->set_dim_value(dimension);
    }
    return *this;
}

ModelBuilder& ModelBuilder::output(const std::string& name)
{
    auto* output = m_model.mutable_graph()->add_output();
    output->set_name(name);
    output->mutable_type()->mutable_tensor_type()->set_elem_type(onnx::TensorProto::FLOAT);
    return *this;
}

ModelBuilder& ModelBuilder::constant(const std::string& name, const Shape& shape, std::vector<float> values)
{
    std::normal_distribution<float> normal;
    while (values.size() < static_cast<size_t>(elementCount(shape)))
        values.push_back(normal(m_random));
    *m_model.mutable_graph()->add_initializer() =
        encodeFloats(name, {shape, std::make_shared<const std::vector<float>>(std::move(values))});
    return *this;
}

ModelBuilder& ModelBuilder::integers(const std::string& name, const std::vector<int64_t>& values)
{
    auto* tensor = m_model.mutable_graph()->add_initializer();
    tensor->set_name(name);
    tensor->set_data_type(onnx::TensorProto::INT64);
    tensor->add_dims(static_cast<int64_t>(values.size()));
    tensor->mutable_int64_data()->Add(values.begin(), values.end());
    return *this;
}

onnx::NodeProto& ModelBuilder::node(const std::string& type, const std::vector<std::string>& inputs,
                                    const std::string& output)
{
    auto* node = m_model.mutable_graph()->add_node();
    node->set_op_type(type);
    node->set_name("/" + output);
    for (const auto& input : inputs)
        node->add_input(input);
    node->add_output(output);
    return *node;
}

void ModelBuilder::write(const std::filesystem::path& path) const
{
    std::ofstream file(path, std::ios::binary);
    m_model.SerializeToOstream(&file);
}

namespace {

onnx::AttributeProto& addAttribute(onnx::NodeProto& node, const std::string& name,
                                   onnx::AttributeProto::AttributeType type)
{
    auto* attribute = node.add_attribute();
    attribute->set_name(name);
    attribute->set_type(type);
    return *attribute;
}

} // namespace

void setAttribute(onnx::NodeProto& node, const std::string& name, int64_t value)
{
    addAttribute(node, name, onnx::AttributeProto::INT).set_i(value);
}

void setAttribute(onnx::NodeProto& node, const std::string& name, float value)
{
    addAttribute(node, name, onnx::AttributeProto::FLOAT).set_f(value);
}

void setAttribute(onnx::NodeProto& node, const std::string& name, const std::vector<int64_t>& values)
{
    addAttribute(node, name, onnx::AttributeProto::INTS).mutable_ints()->Add(values.begin(), values.end());
}

} // namespace bitdepth
