#pragma once

#include "engine/model/model.h"
#include "engine/quantization/plan.h"
#include <onnx/onnx_pb.h>
#include <string>
#include <unordered_set>
#include <vector>

namespace bitdepth {

/// What the formats of a plan ask of the network they are written into.
struct QdqNeeds {
    int opset = 0;                ///< 0: any will do
    bool holdsFloatCodes = false; ///< which only ONNX's own QuantizeLinear makes

    friend auto operator<=>(const QdqNeeds&, const QdqNeeds&) = default;
};

QdqNeeds needsOf(const Model& model, const QuantizationPlan& plan);

/// A model's network before quantizers are put in: the same for all plans with the same needs.
struct QdqBase {
    onnx::ModelProto proto;                ///< nodes in the model's order and number
    std::unordered_set<std::string> names; ///< of all its tensors, those of its branches too
    std::string domain;                    ///< of QuantizeLinear and DequantizeLinear; empty: ONNX's own
};

/// Standard operators where the model's opset can be raised to what the formats need, the runtime's own
/// (com.microsoft) otherwise. Throws Error where those cannot do it.
QdqBase makeQdqBase(const Model& model, const QdqNeeds& needs);

/// The encoding that a file holds @p weight in. Two-bit weights beside quantized activations (@p readsCodes)
/// are stored in four bits: the runtime fuses the layer into an integer kernel that then refuses them (seen
/// with 1.30).
Encoding storedWeight(const WeightPlan& weight, bool readsCodes);

/// Float formats of 16 bits have no scale: a Cast stores and restores them.
bool isCast(const Format& format);

/// Inputs of nodes that read a quantized activation; looked up far more often than made.
class CodeReaders {
public:
    explicit CodeReaders(const QuantizationPlan& plan);

    bool contains(const Edge& reader) const;

private:
    std::vector<Edge> m_sorted;
};

} // namespace bitdepth
