#include "engine/runtime/packed_weights.h"

#include "engine/core/error.h"
#include "engine/runtime/session.h"
#include <algorithm>
#include <cmath>
#include <map>
#include <mutex>
#include <onnx/onnx_pb.h>
#include <tuple>

namespace bitdepth {

namespace {

constexpr int64_t kColumns = 16;
constexpr int kLargestBlock = 256; ///< that there are kernels for
constexpr int kBlockedOpset = 21;
constexpr int kIrVersion = 13;   ///< of the newest opset asked for; any lower opset may be imported
constexpr float kSmall = 0.003F; ///< less than half of 1 / 127: lost in a block that holds a 1

bool isGrouped(const PackedWeightKind& kind) { return kind.granularity.kind == GranularityKind::PerGroup; }

/// Two blocks at least, so that their size can be told from the whole row.
int64_t rowLength(const PackedWeightKind& kind)
{
    return 2 * (isGrouped(kind) ? kind.granularity.groupSize : kLargestBlock);
}

Shape scaleShape(const PackedWeightKind& kind)
{
    switch (kind.granularity.kind) {
    case GranularityKind::PerTensor:
        return {};
    case GranularityKind::PerChannel:
        return {kColumns};
    case GranularityKind::PerGroup:
        break;
    }
    return {rowLength(kind) / kind.granularity.groupSize, kColumns};
}

void addPort(onnx::ValueInfoProto& port, const char* name, int64_t length)
{
    port.set_name(name);
    auto& type = *port.mutable_type()->mutable_tensor_type();
    type.set_elem_type(onnx::TensorProto::FLOAT);
    for (const int64_t dimension : {int64_t(1), length})
        type.mutable_shape()->add_dim()->set_dim_value(dimension);
}

onnx::TensorProto& addTensor(onnx::GraphProto& graph, const char* name, int type, const Shape& shape)
{
    onnx::TensorProto& tensor = *graph.add_initializer();
    tensor.set_name(name);
    tensor.set_data_type(type);
    tensor.mutable_dims()->Add(shape.begin(), shape.end());
    return tensor;
}

onnx::NodeProto& addNode(onnx::GraphProto& graph, const std::string& type,
                         std::initializer_list<const char*> inputs, const char* output)
{
    onnx::NodeProto& node = *graph.add_node();
    node.set_op_type(type);
    for (const char* input : inputs)
        node.add_input(input);
    node.add_output(output);
    return node;
}

void addInt(onnx::NodeProto& node, const char* name, int64_t value)
{
    auto& attribute = *node.add_attribute();
    attribute.set_name(name);
    attribute.set_type(onnx::AttributeProto::INT);
    attribute.set_i(value);
}

/// Weights that are all 1, every code and scale being 1.
void addWeights(onnx::GraphProto& graph, const PackedWeightKind& kind)
{
    const int64_t length = rowLength(kind);
    const int perByte = 8 / kind.format.storageBits;
    char ones = 0;
    for (int i = 0; i < perByte; ++i)
        ones = static_cast<char>(ones | 1 << (i * kind.format.storageBits));
    addTensor(graph, "w", kind.format.onnxType, {length, kColumns})
        .set_raw_data(std::string(static_cast<size_t>(length * kColumns / perByte), ones));
    const Shape shape = scaleShape(kind);
    auto& scales = addTensor(graph, "s", onnx::TensorProto::FLOAT, shape);
    for (int64_t i = 0; i < elementCount(shape); ++i)
        scales.add_float_data(1);
}

std::string probeOf(const PackedWeightKind& kind)
{
    onnx::ModelProto model;
    model.set_ir_version(kIrVersion);
    model.add_opset_import()->set_version(std::max(kBlockedOpset, kind.format.minOpset));
    onnx::GraphProto& graph = *model.mutable_graph();
    graph.set_name("probe");
    addPort(*graph.add_input(), "x", rowLength(kind));
    addPort(*graph.add_output(), "y", kColumns);
    addWeights(graph, kind);
    onnx::NodeProto& dequantize = addNode(graph, "DequantizeLinear", {"w", "s"}, "d");
    if (kind.granularity.kind == GranularityKind::PerChannel)
        addInt(dequantize, "axis", 1);
    if (isGrouped(kind)) {
        addInt(dequantize, "axis", 0);
        addInt(dequantize, "block_size", kind.granularity.groupSize);
    }
    addNode(graph, kind.operatorType, {"x", "d"}, "y");
    return model.SerializeAsString();
}

/// The row is a 1 and else numbers so small that they vanish where they are rounded together with it; the
/// other blocks hold one number only and come through whole. So the sum tells how many vanished.
int measuredBlock(const PackedWeightKind& kind)
{
    const auto length = static_cast<size_t>(rowLength(kind));
    std::vector<float> row(length, kSmall);
    row.front() = 1;
    const std::vector<TensorView> inputs{{{1, rowLength(kind)}, row}};
    const Session session(probeOf(kind), "a product by packed weights");
    const float sum = session.run(inputs).front().values.front();
    const double block = static_cast<double>(length) - (sum - 1.0) / kSmall;
    const auto whole = static_cast<int>(std::lround(block));
    const bool isBlock = whole > 1 && whole < rowLength(kind) && std::fabs(block - whole) < 0.1;
    return isBlock ? whole : 0;
}

/// A runtime that refuses the product has no kernel that rounds.
int blockOrNone(const PackedWeightKind& kind)
{
    try {
        return measuredBlock(kind);
    } catch (const Error&) {
        return 0;
    }
}

} // namespace

bool operator<(const PackedWeightKind& a, const PackedWeightKind& b)
{
    const auto key = [](const PackedWeightKind& kind) {
        return std::tuple(kind.operatorType, kind.format.name, kind.granularity.kind,
                          kind.granularity.groupSize);
    };
    return key(a) < key(b);
}

int packedInputBlock(const PackedWeightKind& kind)
{
    static std::mutex mutex;
    static std::map<PackedWeightKind, int> known;
    const std::lock_guard lock(mutex);
    const auto [entry, isNew] = known.try_emplace(kind, 0);
    if (isNew)
        entry->second = blockOrNone(kind);
    return entry->second;
}

void roundBlocks(const float* in, float* out, size_t count, size_t length, int block)
{
    for (size_t row = 0; row < count; row += length) {
        for (size_t first = 0; first < length; first += static_cast<size_t>(block)) {
            const size_t begin = row + first;
            const size_t end = row + std::min(length, first + static_cast<size_t>(block));
            float largest = 0;
            for (size_t i = begin; i < end; ++i)
                largest = std::max(largest, std::fabs(in[i]));
            const float scale = largest / 127;
            const float inverse = largest > 0 ? 127 / largest : 0;
            for (size_t i = begin; i < end; ++i)
                out[i] = std::nearbyint(in[i] * inverse) * scale;
        }
    }
}

} // namespace bitdepth
