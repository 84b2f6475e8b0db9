#include "engine/quantization/fake_quantize_node.h"

#include "engine/runtime/activation_quantizers.h"

namespace bitdepth {

void importSimulationDomain(onnx::ModelProto& model)
{
    auto* opset = model.add_opset_import();
    opset->set_domain(kSimulationDomain);
    opset->set_version(1);
}

onnx::NodeProto fakeQuantizeNode(size_t slot, const std::string& source, const std::string& target)
{
    onnx::NodeProto node;
    node.set_op_type(kFakeQuantize);
    node.set_domain(kSimulationDomain);
    node.set_name(target + "_simulated");
    node.add_input(source);
    node.add_output(target);
    auto* attribute = node.add_attribute();
    attribute->set_name("slot");
    attribute->set_type(onnx::AttributeProto::INT);
    attribute->set_i(static_cast<int64_t>(slot));
    return node;
}

} // namespace bitdepth
