#pragma once

#include "engine/model/model.h"
#include "engine/repair/layer_probe.h"
#include <Eigen/Core>
#include <optional>

namespace bitdepth {

using RowMatrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// A layer as matrix products, one a group: outputs = patch * weights, a row for each output position.
///
/// A convolution's patch holds the numbers under its kernel, in the order of one output channel's weights;
/// of Gemm and MatMul it is the row they multiply. Channel c of group g is output channel g * channels + c.
struct LayerGeometry {
    size_t groups = 1;
    size_t patch = 1;    ///< numbers in a patch: weights of one output channel
    size_t channels = 1; ///< output channels of one group

    // Convolutions only; one spatial dimension counts as two, the first of size 1.
    bool isConvolution = false;
    int64_t inputChannels = 1; ///< of one group
    int64_t kernel[2] = {1, 1};
    int64_t stride[2] = {1, 1};
    int64_t dilation[2] = {1, 1};
    int64_t padding[2] = {
        0, 0}; ///< in front; negative: derived from the sizes, -1 as SAME_UPPER, -2 as SAME_LOWER

    bool weightsByRow = true; ///< an output channel's weights lie side by side; otherwise those of one input

    /// Place of one weight in its tensor.
    size_t weightAt(size_t group, size_t channel, size_t position) const
    {
        return weightsByRow ? (group * channels + channel) * patch + position : position * channels + channel;
    }
};

/// Empty where the layer is no such product (transposed convolutions, recurrent cells, look-ups, three
/// spatial dimensions).
std::optional<LayerGeometry> geometryOf(const Model& model, const Layer& layer);

/// Patches and outputs at some positions of one run.
struct PatchRows {
    RowMatrix patches; ///< positions x (patch + 1); the last column is 1
    RowMatrix outputs; ///< positions x channels
};

/// Picks at most @p mostPositions output positions of each of @p count samples: evenly spread, shifted from
/// sample to sample.
PatchRows patchRows(const LayerGeometry& geometry, const LayerValues& values, size_t group,
                    const CachedBatches::Batch& batch, size_t mostPositions);

} // namespace bitdepth
