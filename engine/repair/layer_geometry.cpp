#include "engine/repair/layer_geometry.h"

#include "engine/model/graph_view.h"
#include <algorithm>

namespace bitdepth {

namespace {

std::vector<int64_t> intsAttribute(const onnx::NodeProto& node, const char* name)
{
    const auto* attribute = findAttribute(node, name);
    return attribute ? std::vector<int64_t>(attribute->ints().begin(), attribute->ints().end())
                     : std::vector<int64_t>();
}

void setSpatial(int64_t (&target)[2], const std::vector<int64_t>& values, size_t dimensions)
{
    for (size_t i = 0; i < dimensions && i < values.size(); ++i)
        target[2 - dimensions + i] = values[i];
}

std::optional<LayerGeometry> convolution(const Layer& layer, const onnx::NodeProto& node)
{
    const Shape& shape = layer.weight.shape;
    if (shape.size() < 3 || shape.size() > 4)
        return {};
    const size_t dimensions = shape.size() - 2;
    LayerGeometry geometry;
    geometry.isConvolution = true;
    geometry.groups = static_cast<size_t>(intAttribute(node, "group", 1));
    geometry.inputChannels = shape[1];
    geometry.channels = static_cast<size_t>(shape[0]) / geometry.groups;
    geometry.patch = layer.weight.values->size() / static_cast<size_t>(shape[0]);
    setSpatial(geometry.kernel, {shape.begin() + 2, shape.end()}, dimensions);
    setSpatial(geometry.stride, intsAttribute(node, "strides"), dimensions);
    setSpatial(geometry.dilation, intsAttribute(node, "dilations"), dimensions);
    setSpatial(geometry.padding, intsAttribute(node, "pads"), dimensions);
    const auto* automatic = findAttribute(node, "auto_pad");
    const std::string mode = automatic ? automatic->s() : "NOTSET";
    if (mode == "SAME_UPPER" || mode == "SAME_LOWER")
        std::fill(std::end(geometry.padding) - dimensions, std::end(geometry.padding),
                  mode == "SAME_UPPER" ? -1 : -2);
    return geometry;
}

std::optional<LayerGeometry> product(const Layer& layer, const onnx::NodeProto& node)
{
    const Shape& shape = layer.weight.shape;
    if (shape.size() != 2 || intAttribute(node, "transA", 0) != 0 || floatAttribute(node, "alpha", 1) != 1 ||
        floatAttribute(node, "beta", 1) != 1)
        return {};
    LayerGeometry geometry;
    geometry.channels = static_cast<size_t>(shape[static_cast<size_t>(layer.channelAxis)]);
    geometry.patch = static_cast<size_t>(shape[static_cast<size_t>(layer.reductionAxis)]);
    geometry.weightsByRow = layer.channelAxis == 0;
    return geometry;
}

/// Sizes of one run of a convolution.
struct Planes {
    int64_t input[2];
    int64_t output[2];
    int64_t padding[2];

    Planes(const LayerGeometry& geometry, const LayerValues& values)
    {
        spatial(values.input.shape, input);
        spatial(values.output.shape, output);
        for (int d = 0; d < 2; ++d) {
            padding[d] = geometry.padding[d];
            if (padding[d] >= 0)
                continue;
            const int64_t total =
                std::max<int64_t>(0, (output[d] - 1) * geometry.stride[d] +
                                         (geometry.kernel[d] - 1) * geometry.dilation[d] + 1 - input[d]);
            padding[d] = padding[d] == -1 ? total / 2 : total - total / 2;
        }
    }

    int64_t inputSize() const { return input[0] * input[1]; }
    int64_t outputSize() const { return output[0] * output[1]; }

private:
    static void spatial(const Shape& shape, int64_t (&target)[2])
    {
        target[0] = shape.size() > 3 ? shape[2] : 1;
        target[1] = shape.back();
    }
};

void fillPatch(const LayerGeometry& geometry, const Planes& planes, const float* input, int64_t position,
               float* patch)
{
    const int64_t top = position / planes.output[1] * geometry.stride[0] - planes.padding[0];
    const int64_t left = position % planes.output[1] * geometry.stride[1] - planes.padding[1];
    for (int64_t c = 0; c < geometry.inputChannels; ++c, input += planes.inputSize())
        for (int64_t i = 0; i < geometry.kernel[0]; ++i)
            for (int64_t j = 0; j < geometry.kernel[1]; ++j) {
                const int64_t y = top + i * geometry.dilation[0];
                const int64_t x = left + j * geometry.dilation[1];
                const bool inside = y >= 0 && y < planes.input[0] && x >= 0 && x < planes.input[1];
                *patch++ = inside ? input[y * planes.input[1] + x] : 0.0f;
            }
}

/// The picked ones among @p positions, for sample number @p sample.
std::vector<int64_t> pick(int64_t positions, size_t most, size_t sample)
{
    constexpr size_t kShift = 37; // coprime to usual strides
    std::vector<int64_t> picked;
    const auto wanted = std::min(positions, static_cast<int64_t>(most));
    const int64_t shift = static_cast<int64_t>(sample * kShift) % std::max<int64_t>(1, positions / wanted);
    for (int64_t i = 0; i < wanted; ++i)
        picked.push_back(i * positions / wanted + shift);
    return picked;
}

void fillConvolution(const LayerGeometry& geometry, const LayerValues& values, size_t group, size_t row,
                     const std::vector<int64_t>& positions, size_t target, PatchRows& rows)
{
    const Planes planes(geometry, values);
    const auto perSample = static_cast<size_t>(geometry.inputChannels) * geometry.groups;
    const float* input =
        values.input.values.data() + (row * perSample + group * static_cast<size_t>(geometry.inputChannels)) *
                                         static_cast<size_t>(planes.inputSize());
    const float* output = values.output.values.data() + (row * geometry.groups + group) * geometry.channels *
                                                            static_cast<size_t>(planes.outputSize());
    for (const int64_t position : positions) {
        const auto at = static_cast<Eigen::Index>(target++);
        fillPatch(geometry, planes, input, position, rows.patches.row(at).data());
        for (size_t c = 0; c < geometry.channels; ++c)
            rows.outputs(at, static_cast<Eigen::Index>(c)) =
                output[static_cast<int64_t>(c) * planes.outputSize() + position];
    }
}

void fillProduct(const LayerGeometry& geometry, const LayerValues& values, size_t row, size_t perSample,
                 const std::vector<int64_t>& positions, size_t target, PatchRows& rows)
{
    for (const int64_t position : positions) {
        const size_t source = row * perSample + static_cast<size_t>(position);
        const auto at = static_cast<Eigen::Index>(target++);
        std::copy_n(values.input.values.data() + source * geometry.patch, geometry.patch,
                    rows.patches.row(at).data());
        std::copy_n(values.output.values.data() + source * geometry.channels, geometry.channels,
                    rows.outputs.row(at).data());
    }
}

} // namespace

std::optional<LayerGeometry> geometryOf(const Model& model, const Layer& layer)
{
    if (layer.dataInput < 0)
        return {};
    const auto& node = model.graph.proto->graph().node(layer.node);
    if (layer.operatorType == "Conv")
        return convolution(layer, node);
    if (layer.operatorType == "Gemm" || layer.operatorType == "MatMul")
        return product(layer, node);
    return {};
}

PatchRows patchRows(const LayerGeometry& geometry, const LayerValues& values, size_t group,
                    const CachedBatches::Batch& batch, size_t mostPositions)
{
    const size_t all = values.output.values.size() / (geometry.groups * geometry.channels);
    const size_t perSample = all / batch.rows;
    const size_t taken = std::min(perSample, mostPositions);
    PatchRows rows;
    const auto count = static_cast<Eigen::Index>(taken * batch.count);
    rows.patches.resize(count, static_cast<Eigen::Index>(geometry.patch) + 1);
    rows.patches.rightCols<1>().setOnes();
    rows.outputs.resize(count, static_cast<Eigen::Index>(geometry.channels));
    for (size_t row = 0; row < batch.count; ++row) {
        const auto positions = pick(static_cast<int64_t>(perSample), mostPositions, batch.first + row);
        if (geometry.isConvolution)
            fillConvolution(geometry, values, group, row, positions, row * taken, rows);
        else
            fillProduct(geometry, values, row, perSample, positions, row * taken, rows);
    }
    return rows;
}

} // namespace bitdepth
