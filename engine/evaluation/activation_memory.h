#pragma once

#include "engine/model/model.h"
#include "engine/quantization/plan.h"
#include <cstdint>
#include <string>
#include <vector>

namespace bitdepth {

/// A tensor that occupies memory, and how much.
struct LiveTensor {
    std::string name;
    int64_t bytes = 0;
};

/// A piece of activation memory and when it is in use, in nodes of the graph.
struct MemoryBlock {
    std::string name; ///< of the tensor that is there first
    int64_t bytes = 0;
    int first = 0; ///< node that makes it; -1: an input of the model
    int last = 0;  ///< last node that reads it
};

/// The moment of one inference at which activations need most memory.
struct ActivationMemory {
    int64_t peakBytes = 0;
    int node = -1;                   ///< index of the node that runs then; -1: the model computes nothing
    std::vector<LiveTensor> tensors; ///< alive then, the largest first; their bytes add up to the peak
    int unknownTensors = 0;          ///< activations of unknown size, counted as nothing

    /// False: the peak is only a lower bound.
    bool isKnown() const { return unknownTensors == 0; }
};

/// Peak activation memory of one sample, nodes run in the graph's order.
///
/// A tensor occupies memory from the node that makes it (an input of the model: from the start) to the last
/// node that reads it (an output of the model: to the end). While a node runs, what it reads and what it
/// makes exist side by side. Constants are not counted, nor are the operators' own work buffers and the
/// tensors inside the branches of If and Loop.
///
/// A tensor has elements x bits / 8 bytes, rounded up. It is stored once, as the widest of what its readers
/// want: the stored bits of the format in which @p plan quantizes it on the way to them (int3 is stored as
/// int4, see Format::storageBits), 32 for a reader that has no quantizer. A first axis of unknown length is the
/// batch and counts as 1, and so does one that all inputs and outputs of the model have alike. A tensor with any
/// other unknown dimension has an unknown size.
///
/// Reshape, Flatten, Squeeze, Unsqueeze, Identity and Dropout only look at their input: both are one piece of
/// memory. So are input and output of Relu, LeakyRelu, PRelu, Clip, Sigmoid, HardSigmoid, HardSwish and Tanh
/// where nobody else reads the input, for these work in place or melt into the layer before them.
///
/// This is the size of the largest set of tensors alive together, which no planner of an arena can go below.
ActivationMemory activationMemory(const Model& model, const QuantizationPlan& plan);

/// The same for many plans of one model: what does not depend on the plan is found out once.
class ActivationLifetimes {
public:
    explicit ActivationLifetimes(const Model& model);

    /// Linear in the number of tensors and of their readers.
    ActivationMemory peak(const QuantizationPlan& plan) const;
    /// The pieces of memory with their lifetimes, for whoever gives them places.
    std::vector<MemoryBlock> blocks(const QuantizationPlan& plan) const;

    /// One piece of memory: a tensor and those that share its place.
    struct Block {
        std::string name; ///< of the tensor that was there first
        int64_t elements = 0;
        int first = 0; ///< node that makes it; -1: an input of the model
        int last = 0;  ///< last node that reads it
    };
    struct Reader {
        Edge edge;
        int view = -1; ///< index of the tensor that the reader makes in the same place; -1: none
    };
    struct Tensor {
        std::string name;
        size_t block = 0;
        bool isFirstOfBlock = false;
        int ownBits = 32; ///< of one element where nobody quantizes it
        bool isGraphOutput = false;
        std::vector<Reader> readers;
    };

private:
    std::vector<int64_t> bytesOfBlocks(const QuantizationPlan& plan) const;

    int m_nodes = 0;
    int m_unknown = 0;
    std::vector<Block> m_blocks;
    std::vector<Tensor> m_tensors; ///< those made last first
};

} // namespace bitdepth
