#pragma once

#include "engine/model/model.h"

namespace bitdepth {

/// A copy of a model with other weights and biases. Operators, layers and tensors keep their order and names,
/// so that a plan or a recipe made for the one fits the other.
///
/// A constant that others read too is left to them: the layer gets one of its own.
class ModelVariant {
public:
    explicit ModelVariant(const Model& model);
    ~ModelVariant();

    const Model& model() const { return *m_model; }
    void setWeight(size_t layer, std::vector<float> values);
    /// A layer without a bias gets one where its operator takes one (canHaveBias()).
    void setBias(size_t layer, std::vector<float> values);

    ModelPtr finish();

private:
    void setConstant(int node, int input, const std::string& ownName, ConstantTensor constant,
                     std::string& name);

    std::shared_ptr<Model> m_model;
    std::shared_ptr<onnx::ModelProto> m_proto;
};

/// Number of output channels of @p layer.
size_t outputChannelsOf(const Layer& layer);

/// True where @p layer has a bias of one number an output channel, or can be given one.
bool canHaveBias(const Model& model, const Layer& layer);

/// @p model with a bias of zeros wherever a layer can have one and has none; @p model itself where all have.
ModelPtr withBiases(const ModelPtr& model);

} // namespace bitdepth
