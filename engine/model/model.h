#pragma once

#include "engine/core/message.h"
#include "engine/model/carried_quantizers.h"
#include "engine/model/model_hash.h"
#include "engine/model/tensor.h"
#include <filesystem>
#include <optional>

namespace onnx {
class ModelProto;
}

namespace bitdepth {

/// A network: the operators as protobuf, with the larger float constants kept beside it, so that a variant
/// with other weights is cheap.
///
/// An initializer listed in @p constants has no data in @p proto; the runtime and the file writer join the
/// two.
struct NetworkGraph {
    std::shared_ptr<const onnx::ModelProto> proto;
    ConstantMap constants;
};

/// Input or output of a model.
struct ModelPort {
    std::string name;
    TensorInfo info;
};

/// A node whose weights can be quantized.
struct Layer {
    int node = 0;        ///< index of the node in the graph
    int dataInput = 0;   ///< which input of the node carries the activation; -1: none of its own
    int weightInput = 1; ///< which one the weights
    int biasInput = 2;   ///< which one the bias; -1: the operator takes none
    std::string name;    ///< unique in the model; the node's name, or made from its output where it has none
    std::string operatorType; ///< Conv, Gemm, MatMul ...
    std::string input;        ///< the activation it reads
    std::string output;       ///< the activation it makes
    std::string weightName;
    ConstantTensor weight;
    int channelAxis = 0;   ///< axis of the weight along which its output channels lie
    int reductionAxis = 1; ///< axis of the weight that is summed over (groups lie along it)
    std::string biasName;  ///< empty: none
    std::optional<ConstantTensor> bias;
    int64_t multiplyAdds = 0;                          ///< for one sample; 0 where shapes are not known
    std::shared_ptr<const StoredCodes> carriedWeights; ///< what the file stores for the weights; null: floats
    std::optional<Encoding> carriedInput;              ///< what the file rounds that the layer reads

    int64_t parameters() const;
};

/// A node that is no layer, and what becomes of it.
struct PlainOperator {
    int node = 0;
    std::string name;
    std::string operatorType;
    bool canRunInteger = false; ///< the runtime has an integer kernel for it (Add, Concat, pooling ...)
    Message note; ///< why it stays float, or why its weights cannot be quantized; empty: nothing to say
};

/// A trained model, opened: immutable, shared by everything that looks at it.
struct Model {
    std::filesystem::path path;
    std::shared_ptr<const ModelHash> hash; ///< of the file's bytes and its external data
    int64_t fileSize = 0;                  ///< bytes, external data included
    int opset = 0;                         ///< of the default domain
    int irVersion = 0;
    std::string producer;
    NetworkGraph original; ///< as in the file, Constant nodes turned into initializers
    NetworkGraph graph;    ///< constants and BatchNormalization folded, quantizers it carried taken out: what
                           ///< is quantized
    int foldedNormalizations = 0;
    CarriedQuantizers carried; ///< empty: a float model
    std::vector<ModelPort> inputs;
    std::vector<ModelPort> outputs;
    std::vector<Layer> layers; ///< in the order of the graph
    std::vector<PlainOperator> operators;
    std::map<std::string, TensorInfo, std::less<>> tensors; ///< activations by name
    int64_t parameters = 0;                                 ///< see parameterCount

    const Layer* findLayer(std::string_view name) const;
    /// See ModelHash: the first call reads the files, and throws Error where they are not as they were.
    std::string sha256(const JobControl& control = {}) const;
    std::string displayName() const { return path.filename().string(); }
};

using ModelPtr = std::shared_ptr<const Model>;

} // namespace bitdepth
