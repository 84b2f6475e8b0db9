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

/// What only moves numbers stands between a convolution and an operator that stays float.
SampleNetwork sliced()
{
    ModelBuilder b(21);
    b.input("x", {-1, 2, 6, 6}).output("y").constant("w", {4, 2, 3, 3}).constant("v", {4, 3});
    b.integers("from", {0})
        .integers("to", {2})
        .integers("axis", {2})
        .integers("flat", {0, 4, -1})
        .integers("last", {2});
    b.node("Conv", {"x", "w"}, "c");
    b.node("Slice", {"c", "from", "to", "axis"}, "top");
    b.node("Softmax", {"top"}, "shares");
    b.node("Slice", {"c", "from", "to", "axis"}, "again");
    b.node("Add", {"shares", "again"}, "sum");
    b.node("Reshape", {"sum", "flat"}, "rows");
    setAttribute(b.node("Transpose", {"rows"}, "turned"), "perm", std::vector<int64_t>{0, 2, 1});
    b.node("MatMul", {"turned", "v"}, "y");
    return {"slices, opset 21", std::move(b), 2};
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
    return {"QDQ", std::move(b), 2};
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
    return {"QOperator", std::move(b), 1};
}

std::string int32s(const std::vector<int32_t>& values)
{
    return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(int32_t)};
}

/// The numbers that @p tensor stands for once it is rounded to codes.
std::string rounded(ModelBuilder& b, const std::string& tensor, const std::string& scale,
                    const std::string& zero)
{
    b.node("QuantizeLinear", {tensor, scale, zero}, tensor + "_codes");
    b.node("DequantizeLinear", {tensor + "_codes", scale, zero}, tensor + "_rounded");
    return tensor + "_rounded";
}

/// As the runtime's own tool writes a quantized network of a new operator set: signed codes around
/// everything.
SampleNetwork signedPairs()
{
    ModelBuilder b(21);
    b.input("x", {-1, 2, 8, 8}).output("y").integers("flat", {-1, 4});
    b.constant("sx", {}, {0.03f})
        .constant("sa", {}, {0.05f})
        .constant("sb", {}, {0.3f})
        .constant("sy", {}, {0.1f});
    b.constant("sw1", {4}, {0.010f, 0.012f, 0.008f, 0.011f})
        .constant("sb1", {4}, {3e-4f, 3.6e-4f, 2.4e-4f, 3.3e-4f});
    b.constant("sw2", {}, {0.007f}).constant("sw3", {}, {0.009f});
    auto& graph = *b.proto().mutable_graph();
    *graph.add_initializer() = rawTensor("zx", onnx::TensorProto::INT8, {}, std::string(1, '\xfd'));
    *graph.add_initializer() = rawTensor("za", onnx::TensorProto::INT8, {}, std::string(1, '\x80'));
    *graph.add_initializer() = rawTensor("zb", onnx::TensorProto::INT8, {}, std::string(1, '\5'));
    *graph.add_initializer() = rawTensor("w1", onnx::TensorProto::INT8, {4, 2, 3, 3}, codes(72));
    *graph.add_initializer() = rawTensor("w2", onnx::TensorProto::INT8, {4, 4, 3, 3}, codes(144));
    *graph.add_initializer() = rawTensor("w3", onnx::TensorProto::INT8, {4, 3}, codes(12));
    *graph.add_initializer() = rawTensor("b1", onnx::TensorProto::INT32, {4}, int32s({700, -900, 30, 5}));
    setAttribute(b.node("DequantizeLinear", {"w1", "sw1"}, "wd1"), "axis", int64_t{0});
    setAttribute(b.node("DequantizeLinear", {"b1", "sb1"}, "bd1"), "axis", int64_t{0});
    b.node("DequantizeLinear", {"w2", "sw2"}, "wd2");
    b.node("DequantizeLinear", {"w3", "sw3"}, "wd3");
    const std::vector<int64_t> border{1, 1, 1, 1};
    setAttribute(b.node("Conv", {rounded(b, "x", "sx", "zx"), "wd1", "bd1"}, "c1"), "pads", border);
    b.node("Relu", {"c1"}, "r1");
    auto& pool = b.node("MaxPool", {rounded(b, "r1", "sa", "za")}, "p1");
    setAttribute(pool, "kernel_shape", std::vector<int64_t>{2, 2});
    setAttribute(pool, "strides", std::vector<int64_t>{2, 2});
    const std::string pooled = rounded(b, "p1", "sa", "za");
    setAttribute(b.node("Conv", {pooled, "wd2"}, "c2"), "pads", border);
    b.node("Add", {rounded(b, "c2", "sb", "zb"), pooled}, "sum");
    b.node("GlobalAveragePool", {rounded(b, "sum", "sb", "zb")}, "mean");
    b.node("Reshape", {rounded(b, "mean", "sb", "zb"), "flat"}, "row");
    b.node("MatMul", {rounded(b, "row", "sb", "zb"), "wd3"}, "m");
    b.node("QuantizeLinear", {"m", "sy", "zb"}, "codes");
    b.node("DequantizeLinear", {"codes", "sy", "zb"}, "y");
    return {"QDQ of signed codes, opset 21", std::move(b), 3};
}

/// A residual block on codes, from ONNX's own operators and the runtime's.
SampleNetwork integerConvolutions()
{
    ModelBuilder b;
    b.input("x", {-1, 2, 8, 8}).output("y");
    b.constant("sx", {}, {0.03f})
        .constant("sa", {}, {0.05f})
        .constant("sb", {}, {0.3f})
        .constant("sy", {}, {0.1f});
    b.constant("sw1", {4}, {0.010f, 0.012f, 0.008f, 0.011f})
        .constant("sw2", {}, {0.007f})
        .constant("sw3", {}, {0.009f});
    b.integers("flat", {-1, 4});
    auto& proto = b.proto();
    auto& graph = *proto.mutable_graph();
    auto* runtime = proto.add_opset_import();
    runtime->set_domain("com.microsoft");
    runtime->set_version(1);
    *graph.add_initializer() = rawTensor("zx", onnx::TensorProto::UINT8, {}, std::string(1, '\x80'));
    *graph.add_initializer() = rawTensor("za", onnx::TensorProto::UINT8, {}, std::string(1, '\0'));
    *graph.add_initializer() = rawTensor("zw1", onnx::TensorProto::INT8, {4}, std::string(4, '\0'));
    *graph.add_initializer() = rawTensor("zw", onnx::TensorProto::INT8, {}, std::string(1, '\0'));
    *graph.add_initializer() = rawTensor("w1", onnx::TensorProto::INT8, {4, 2, 3, 3}, codes(72));
    *graph.add_initializer() = rawTensor("w2", onnx::TensorProto::INT8, {4, 4, 3, 3}, codes(144));
    *graph.add_initializer() = rawTensor("w3", onnx::TensorProto::INT8, {4, 3}, codes(12));
    *graph.add_initializer() = rawTensor("b1", onnx::TensorProto::INT32, {4}, int32s({700, -900, 30, 5}));
    *graph.add_initializer() = rawTensor("b3", onnx::TensorProto::INT32, {3}, int32s({-40, 90, 7}));
    const auto onRuntime = [](onnx::NodeProto& node) -> onnx::NodeProto& {
        node.set_domain("com.microsoft");
        return node;
    };
    b.node("QuantizeLinear", {"x", "sx", "zx"}, "xq");
    setAttribute(b.node("QLinearConv", {"xq", "sx", "zx", "w1", "sw1", "zw1", "sa", "za", "b1"}, "c1"),
                 "pads", std::vector<int64_t>{1, 1, 1, 1});
    auto& pool = b.node("MaxPool", {"c1"}, "p1");
    setAttribute(pool, "kernel_shape", std::vector<int64_t>{2, 2});
    setAttribute(pool, "strides", std::vector<int64_t>{2, 2});
    setAttribute(b.node("QLinearConv", {"p1", "sa", "za", "w2", "sw2", "zw", "sb", "zx"}, "c2"), "pads",
                 std::vector<int64_t>{1, 1, 1, 1});
    onRuntime(b.node("QLinearAdd", {"c2", "sb", "zx", "p1", "sa", "za", "sb", "zx"}, "sum"));
    onRuntime(b.node("QLinearGlobalAveragePool", {"sum", "sb", "zx", "sb", "zx"}, "mean"));
    b.node("Reshape", {"mean", "flat"}, "row");
    onRuntime(b.node("QGemm", {"row", "sb", "zx", "w3", "sw3", "zw", "b3", "sy", "zx"}, "yq"));
    b.node("DequantizeLinear", {"yq", "sy", "zx"}, "y");
    return {"QOperator convolutions", std::move(b), 3};
}

/// As frameworks write what was trained with rounding in the loop: float weights behind a QuantizeLinear, an
/// output that is rounded, and a reader of the number before it is.
SampleNetwork roundedInTraining()
{
    ModelBuilder b;
    b.input("x", {-1, 6}).output("y").output("other");
    b.constant("sx", {}, {0.03f})
        .constant("sw", {5}, {0.01f, 0.02f, 0.03f, 0.01f, 0.02f})
        .constant("sy", {}, {0.05f});
    b.constant("w", {6, 5}).constant("two", {}, {2});
    auto& graph = *b.proto().mutable_graph();
    *graph.add_initializer() = rawTensor("zx", onnx::TensorProto::INT8, {}, std::string(1, '\5'));
    *graph.add_initializer() = rawTensor("zw", onnx::TensorProto::INT8, {5}, std::string(5, '\0'));
    b.node("QuantizeLinear", {"x", "sx", "zx"}, "xq");
    b.node("DequantizeLinear", {"xq", "sx", "zx"}, "xd");
    setAttribute(b.node("QuantizeLinear", {"w", "sw", "zw"}, "wq"), "axis", int64_t{1});
    setAttribute(b.node("DequantizeLinear", {"wq", "sw", "zw"}, "wd"), "axis", int64_t{1});
    b.node("MatMul", {"xd", "wd"}, "m");
    b.node("QuantizeLinear", {"m", "sy", "zx"}, "mq");
    b.node("DequantizeLinear", {"mq", "sy", "zx"}, "y");
    b.node("Mul", {"m", "two"}, "other");
    return {"QAT", std::move(b), 1};
}

/// An operator on x and w in integers, x rounded while the model runs by the range it has just then.
void addDynamicIntegers(ModelBuilder& b, const char* type, const std::string& output)
{
    auto& rounding = b.node("DynamicQuantizeLinear", {"x"}, "xq");
    rounding.add_output("sx");
    rounding.add_output("zx");
    b.node(type, {"xq", "w", "zx", "zw"}, "sums");
    setAttribute(b.node("Cast", {"sums"}, "real"), "to", int64_t(onnx::TensorProto::FLOAT));
    b.node("Mul", {"sx", "sw"}, "step");
    b.node("Mul", {"real", "step"}, output);
}

SampleNetwork dynamicProduct()
{
    ModelBuilder b;
    b.input("x", {-1, 6}).output("y").constant("sw", {}, {0.01f}).constant("v", {4, 3});
    auto& graph = *b.proto().mutable_graph();
    *graph.add_initializer() = rawTensor("zw", onnx::TensorProto::INT8, {}, std::string(1, '\3'));
    *graph.add_initializer() = rawTensor("w", onnx::TensorProto::INT8, {6, 4}, codes(24));
    addDynamicIntegers(b, "MatMulInteger", "m");
    b.node("MatMul", {"m", "v"}, "y");
    return {"MatMulInteger", std::move(b), 1};
}

SampleNetwork dynamicConvolution()
{
    ModelBuilder b;
    b.input("x", {-1, 2, 6, 6}).output("y").constant("sw", {}, {0.02f}).constant("v", {3, 4, 1, 1});
    auto& graph = *b.proto().mutable_graph();
    *graph.add_initializer() = rawTensor("zw", onnx::TensorProto::UINT8, {}, std::string(1, '\x80'));
    *graph.add_initializer() = rawTensor("w", onnx::TensorProto::UINT8, {4, 2, 3, 3}, codes(72));
    addDynamicIntegers(b, "ConvInteger", "c");
    b.node("Relu", {"c"}, "r");
    b.node("Conv", {"r", "v"}, "y");
    return {"ConvInteger", std::move(b), 1};
}

/// Weights in blocks of four bits, which the runtime unpacks while it multiplies.
SampleNetwork packedProduct()
{
    ModelBuilder b(17);
    auto* runtime = b.proto().add_opset_import();
    runtime->set_domain("com.microsoft");
    runtime->set_version(1);
    b.input("x", {-1, 32}).output("y").constant("v", {4, 3});
    b.constant("sw", {8}, {0.1f, 0.2f, 0.15f, 0.1f, 0.05f, 0.3f, 0.1f, 0.2f});
    auto& graph = *b.proto().mutable_graph();
    *graph.add_initializer() = rawTensor("w", onnx::TensorProto::UINT8, {4, 2, 8}, codes(64));
    auto& product = b.node("MatMulNBits", {"x", "w", "sw"}, "m");
    product.set_domain("com.microsoft");
    setAttribute(product, "K", int64_t{32});
    setAttribute(product, "N", int64_t{4});
    setAttribute(product, "bits", int64_t{4});
    setAttribute(product, "block_size", int64_t{16});
    b.node("MatMul", {"m", "v"}, "y");
    return {"MatMulNBits", std::move(b), 1};
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
            sliced(),
            quantizedAlready(),
            signedPairs(),
            integerOperators(),
            integerConvolutions(),
            roundedInTraining(),
            dynamicProduct(),
            dynamicConvolution(),
            packedProduct()};
}

} // namespace bitdepth
