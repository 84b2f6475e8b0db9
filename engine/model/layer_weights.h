#pragma once

#include "engine/model/tensor.h"
#include <onnx/onnx_pb.h>
#include <optional>

namespace bitdepth {

/// Where an operator keeps its weights, and how they lie.
struct LayerWeights {
    int dataInput = 0; ///< input that carries the activation; -1: none of its own
    int weightInput = 1;
    int biasInput = 2;        ///< -1: the operator takes none
    int channelAxis = 0;      ///< negative: counted from the last axis
    int reductionAxis = 1;    ///< likewise
    int64_t groups = 1;       ///< ConvTranspose: output channels are channelAxis x groups
    bool canTakeBias = false; ///< a bias of one number an output channel may be added as biasInput
    const char* suffix = "";  ///< tells apart several weights of one node (recurrent cells)
};

/// All the weights that operators of this kind have; empty for operators that have none.
std::vector<LayerWeights> layerWeights(const onnx::NodeProto& node);

/// The only one of Conv, ConvTranspose, Gemm, MatMul, Gather.
std::optional<LayerWeights> findLayerWeights(const onnx::NodeProto& node);

/// Number of output channels of weights of that shape.
size_t outputChannelCount(const Shape& shape, const LayerWeights& place);

/// For each weight the output channel it belongs to. Empty where the shape does not suit.
std::vector<size_t> outputChannels(const Shape& shape, const LayerWeights& place);

} // namespace bitdepth
