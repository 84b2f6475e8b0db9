#include "tests/engine/node_runner.h"

#include <onnxruntime_cxx_api.h>

namespace bitdepth {

namespace {

size_t bitsOf(int onnxType)
{
    switch (onnxType) {
    case onnx::TensorProto::FLOAT:
    case onnx::TensorProto::INT32:
        return 32;
    case onnx::TensorProto::UINT16:
    case onnx::TensorProto::INT16:
    case onnx::TensorProto::FLOAT16:
    case onnx::TensorProto::BFLOAT16:
        return 16;
    case 21: // UINT4
    case 22: // INT4
    case 23: // FLOAT4E2M1
        return 4;
    case 25: // UINT2
    case 26: // INT2
        return 2;
    default:
        return 8;
    }
}

int irVersionFor(int opset)
{
    if (opset >= 25)
        return 13;
    return opset >= 23 ? 11 : 10;
}

onnx::ModelProto modelOf(const onnx::NodeProto& node, const std::vector<RawTensor>& inputs, int outputType,
                         int opset)
{
    onnx::ModelProto model;
    model.set_ir_version(irVersionFor(opset));
    model.add_opset_import()->set_version(opset);
    onnx::GraphProto& graph = *model.mutable_graph();
    graph.set_name("one_node");
    *graph.add_node() = node;
    for (size_t i = 0; i < inputs.size(); ++i) {
        onnx::TensorProto& tensor = *graph.add_initializer();
        tensor.set_name(node.input(static_cast<int>(i)));
        tensor.set_data_type(inputs[i].onnxType);
        for (const int64_t size : inputs[i].shape)
            tensor.add_dims(size);
        tensor.set_raw_data(inputs[i].bytes);
    }
    onnx::ValueInfoProto& output = *graph.add_output();
    output.set_name(node.output(0));
    output.mutable_type()->mutable_tensor_type()->set_elem_type(outputType);
    return model;
}

Ort::Env& environment()
{
    static Ort::Env env(ORT_LOGGING_LEVEL_FATAL, "test");
    return env;
}

} // namespace

size_t rawSize(int onnxType, size_t count) { return (count * bitsOf(onnxType) + 7) / 8; }

RawTensor runNode(onnx::NodeProto node, const std::vector<RawTensor>& inputs, int outputType, int opset)
{
    node.clear_input();
    for (size_t i = 0; i < inputs.size(); ++i)
        node.add_input("input" + std::to_string(i));
    node.clear_output();
    node.add_output("output");
    const std::string bytes = modelOf(node, inputs, outputType, opset).SerializeAsString();

    Ort::SessionOptions options;
    options.SetIntraOpNumThreads(1);
    options.SetGraphOptimizationLevel(ORT_DISABLE_ALL);
    Ort::Session session(environment(), bytes.data(), bytes.size(), options);
    const char* outputName = "output";
    const auto outputs = session.Run(Ort::RunOptions{nullptr}, nullptr, nullptr, 0, &outputName, 1);
    const auto info = outputs.front().GetTensorTypeAndShapeInfo();
    // The C API numbers the element types of later releases its own way, so the caller's type is taken.
    const auto* data = static_cast<const char*>(outputs.front().GetTensorRawData());
    return {outputType, info.GetShape(), std::string(data, rawSize(outputType, info.GetElementCount()))};
}

} // namespace bitdepth
