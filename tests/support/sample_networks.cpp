#include "tests/support/sample_networks.h"

#include "engine/numeric/float_codec.h"

namespace bitdepth {

namespace {

SampleNetwork transformer()
{
    ModelBuilder b(17);
    b.input("x", {-1, 4, 8}).output("y");
    for (const char* name : {"wq", "wk", "wv", "wo"})
        b.constant(name, {8, 8});
    for (const std::string head : {"q", "k", "v"})
        b.node("MatMul", {"x", "w" + head}, head);
    setAttribute(b.node("Transpose", {"k"}, "kt"), "perm", std::vector<int64_t>{0, 2, 1});
    b.node("MatMul", {"q", "kt"}, "scores");
    setAttribute(b.node("Softmax", {"scores"}, "attention"), "axis", int64_t(-1));
    b.node("MatMul", {"attention", "v"}, "mixed");
    b.node("MatMul", {"mixed", "wo"}, "projected");
    b.node("Add", {"x", "projected"}, "residual");
    b.constant("gamma", {8}).constant("beta", {8}).constant("w1", {8, 16}).constant("b1", {16});
    b.node("LayerNormalization", {"residual", "gamma", "beta"}, "normal");
    b.node("MatMul", {"normal", "w1"}, "wide");
    b.node("Add", {"wide", "b1"}, "biased");
    b.node("Relu", {"biased"}, "active");
    b.constant("w2", {16, 8}).node("MatMul", {"active", "w2"}, "y");
    return {"transformer block", std::move(b), 6};
}

SampleNetwork recurrent(const char* type, int64_t gates)
{
    ModelBuilder b(14);
    const int64_t hidden = 6;
    b.input("x", {5, 1, 4}).output("y");
    b.constant("w", {1, gates * hidden, 4}).constant("r", {1, gates * hidden, hidden});
    b.constant("b", {1, 2 * gates * hidden}).constant("w2", {hidden, 3});
    setAttribute(b.node(type, {"x", "w", "r", "b"}, "h"), "hidden_size", hidden);
    b.node("MatMul", {"h", "w2"}, "y");
    return {type, std::move(b), 3};
}

SampleNetwork convolution(const std::string& name, const Shape& input, const Shape& weight,
                          const std::vector<std::pair<std::string, std::vector<int64_t>>>& attributes,
                          int64_t group = 1)
{
    ModelBuilder b;
    b.input("x", input).output("y").constant("w", weight).constant("b", {weight[0]});
    auto& node = b.node("Conv", {"x", "w", "b"}, "c");
    setAttribute(node, "group", group);
    for (const auto& [attribute, values] : attributes)
        setAttribute(node, attribute, values);
    b.node("Relu", {"c"}, "y");
    return {name, std::move(b), 1};
}

SampleNetwork upsampling(int64_t group)
{
    ModelBuilder b;
    b.input("x", {-1, 4, 5, 5}).output("y").constant("w", {4, 3, 3, 3}).constant("b", {3 * group});
    auto& node = b.node("ConvTranspose", {"x", "w", "b"}, "y");
    setAttribute(node, "group", group);
    setAttribute(node, "strides", std::vector<int64_t>{2, 2});
    return {group > 1 ? "grouped ConvTranspose" : "ConvTranspose", std::move(b), 1};
}

SampleNetwork scaledGemm()
{
    ModelBuilder b;
    b.input("x", {-1, 8}).output("y").constant("w", {3, 8}).constant("b", {3});
    auto& node = b.node("Gemm", {"x", "w", "b"}, "y");
    setAttribute(node, "transB", int64_t(1));
    setAttribute(node, "alpha", 0.5f);
    setAttribute(node, "beta", 2.0f);
    return {"Gemm, transposed and scaled", std::move(b), 1};
}

SampleNetwork sharedWeights()
{
    ModelBuilder b;
    b.input("x", {-1, 6}).output("y").constant("w", {6, 6});
    b.node("MatMul", {"x", "w"}, "first");
    b.node("Relu", {"first"}, "active");
    b.node("MatMul", {"active", "w"}, "y");
    return {"shared weights", std::move(b), 2};
}

SampleNetwork reshapedWeights()
{
    ModelBuilder b(8);
    b.input("x", {-1, 6}).output("y").constant("w", {3, 2, 4}).integers("shape", {6, -1});
    b.node("Reshape", {"w", "shape"}, "flat");
    b.node("MatMul", {"x", "flat"}, "y");
    return {"weights behind Reshape", std::move(b), 1};
}

SampleNetwork transposedWeights()
{
    ModelBuilder b;
    b.input("x", {-1, 6}).output("y").constant("w", {1, 4, 6}).integers("axes", {0});
    setAttribute(b.node("Transpose", {"w"}, "turned"), "perm", std::vector<int64_t>{0, 2, 1});
    b.node("Squeeze", {"turned", "axes"}, "flat");
    b.node("MatMul", {"x", "flat"}, "y");
    return {"weights behind Transpose and Squeeze", std::move(b), 1};
}

SampleNetwork identityShared()
{
    ModelBuilder b;
    b.input("x", {-1, 3, 6, 6}).output("y").constant("w", {3, 3, 3, 3});
    b.constant("gamma", {3}, {1, 2, 0.5f}).constant("beta", {3}).constant("mean", {3});
    b.constant("variance", {3}, {1, 0.5f, 2});
    for (const char* name : {"gamma", "beta", "mean", "variance", "w"})
        b.node("Identity", {name}, std::string(name) + "_copy");
    b.node("Conv", {"x", "w_copy"}, "c");
    b.node("BatchNormalization", {"c", "gamma_copy", "beta_copy", "mean_copy", "variance_copy"}, "n");
    b.node("Conv", {"n", "w"}, "d");
    b.node("BatchNormalization", {"d", "gamma", "beta", "mean", "variance"}, "y");
    return {"constants shared through Identity", std::move(b), 2};
}

/// Random weights rounded to float16.
onnx::TensorProto halfTensor(const std::string& name, const Shape& shape)
{
    std::mt19937 random(7);
    std::normal_distribution<float> normal;
    std::string bytes;
    for (int64_t i = 0; i < elementCount(shape); ++i) {
        const auto bits = static_cast<uint16_t>(encodeFloat(normal(random), formatNamed("float16")));
        bytes.append(reinterpret_cast<const char*>(&bits), sizeof bits);
    }
    return rawTensor(name, onnx::TensorProto::FLOAT16, shape, bytes);
}

SampleNetwork halfPrecisionWeights()
{
    ModelBuilder b;
    b.input("x", {-1, 6}).output("y");
    *b.proto().mutable_graph()->add_initializer() = halfTensor("w", {4, 6});
    b.node("Transpose", {"w"}, "turned");
    setAttribute(b.node("Cast", {"turned"}, "wide"), "to", int64_t(onnx::TensorProto::FLOAT));
    b.node("MatMul", {"x", "wide"}, "y");
    return {"float16 weights behind Cast", std::move(b), 1};
}

std::string codes(size_t count)
{
    std::string bytes(count, '\0');
    for (size_t i = 0; i < count; ++i)
        bytes[i] = static_cast<char>(static_cast<int>(i * 37 % 255) - 127);
    return bytes;
}

SampleNetwork quantizedAlready()
{
    ModelBuilder b;
    b.input("x", {-1, 6}).output("y").constant("sx", {}, {0.03f}).constant("sw", {}, {0.01f});
    auto& graph = *b.proto().mutable_graph();
    *graph.add_initializer() = rawTensor("zero", onnx::TensorProto::UINT8, {}, std::string(1, '\x80'));
    *graph.add_initializer() = rawTensor("w", onnx::TensorProto::INT8, {6, 4}, codes(24));
    b.node("QuantizeLinear", {"x", "sx", "zero"}, "xq");
    b.node("DequantizeLinear", {"xq", "sx", "zero"}, "xd");
    b.node("DequantizeLinear", {"w", "sw"}, "wd");
    b.node("MatMul", {"xd", "wd"}, "m");
    b.constant("w2", {4, 3}).node("MatMul", {"m", "w2"}, "y");
    return {"QDQ", std::move(b), 1};
}

SampleNetwork integerOperators()
{
    ModelBuilder b;
    b.input("x", {-1, 6}).output("y").constant("sx", {}, {0.03f}).constant("sw", {}, {0.01f});
    b.constant("sy", {}, {0.2f});
    auto& graph = *b.proto().mutable_graph();
    *graph.add_initializer() = rawTensor("zx", onnx::TensorProto::UINT8, {}, std::string(1, '\x80'));
    *graph.add_initializer() = rawTensor("zw", onnx::TensorProto::INT8, {}, std::string(1, '\0'));
    *graph.add_initializer() = rawTensor("w", onnx::TensorProto::INT8, {6, 4}, codes(24));
    b.node("QuantizeLinear", {"x", "sx", "zx"}, "xq");
    b.node("QLinearMatMul", {"xq", "sx", "zx", "w", "sw", "zw", "sy", "zx"}, "yq");
    b.node("DequantizeLinear", {"yq", "sy", "zx"}, "y");
    return {"QOperator", std::move(b), 0};
}

} // namespace

onnx::TensorProto rawTensor(const std::string& name, int type, const Shape& shape, const std::string& bytes)
{
    onnx::TensorProto tensor;
    tensor.set_name(name);
    tensor.set_data_type(type);
    for (const int64_t dimension : shape)
        tensor.add_dims(dimension);
    tensor.set_raw_data(bytes);
    return tensor;
}

std::vector<SampleNetwork> sampleNetworks()
{
    return {transformer(),
            recurrent("LSTM", 4),
            recurrent("GRU", 3),
            recurrent("RNN", 1),
            upsampling(1),
            upsampling(2),
            convolution("1-D convolution", {-1, 3, 16}, {5, 3, 3}, {{"strides", {2}}}),
            convolution("3-D convolution", {-1, 2, 5, 5, 5}, {4, 2, 3, 3, 3}, {}),
            convolution("grouped convolution", {-1, 4, 6, 6}, {6, 2, 3, 3}, {}, 2),
            convolution("depthwise convolution", {-1, 4, 6, 6}, {4, 1, 3, 3}, {{"pads", {1, 1, 1, 1}}}, 4),
            convolution("dilated convolution", {-1, 2, 9, 9}, {3, 2, 3, 3}, {{"dilations", {2, 2}}}),
            scaledGemm(),
            sharedWeights(),
            reshapedWeights(),
            transposedWeights(),
            identityShared(),
            halfPrecisionWeights(),
            quantizedAlready(),
            integerOperators()};
}

} // namespace bitdepth
