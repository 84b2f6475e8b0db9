#pragma once

#include "engine/model/model.h"
#include <onnx/onnx_pb.h>
#include <optional>

namespace bitdepth {

/// QuantizeLinear and DequantizeLinear, of ONNX or of the runtime's own domain.
bool isQuantizer(const onnx::NodeProto& node);
bool isDequantizer(const onnx::NodeProto& node);

/// Reads what QuantizeLinear and DequantizeLinear of one graph say. Nothing is returned where a scale is not
/// stored, not above 0, or does not suit the tensor.
class QuantizerReader {
public:
    explicit QuantizerReader(const NetworkGraph& graph);

    struct Stored {
        Shape shape;
        StoredCodes codes;
    };
    /// The codes that @p dequantize reads, where they are stored.
    std::optional<Stored> storedCodes(const onnx::NodeProto& dequantize) const;
    /// The codes that @p quantize makes of a float constant and @p dequantize reads: weights as they are
    /// trained with rounding in the loop.
    std::optional<Stored> roundedConstant(const onnx::NodeProto& quantize,
                                          const onnx::NodeProto& dequantize) const;
    /// Codes of a bias: int32, zero point 0, one axis.
    std::optional<StoredBias> storedBias(const onnx::NodeProto& dequantize) const;
    /// What an activation is rounded to that goes through both nodes, one scale for all of it.
    std::optional<Encoding> roundTrip(const onnx::NodeProto& quantize,
                                      const onnx::NodeProto& dequantize) const;

private:
    std::optional<Encoding> encodingOf(const onnx::NodeProto& dequantize, const Shape& shape,
                                       int elementType) const;
    /// Element type of the codes that @p quantize makes; 0 where that is not known.
    int elementTypeOf(const onnx::NodeProto& quantize) const;
    std::optional<std::vector<float>> scalesOf(const onnx::NodeProto& node) const;
    /// Zero points, as many as there are scales.
    std::optional<std::vector<int32_t>> zeroPointsOf(const onnx::NodeProto& node, size_t scales,
                                                     int elementType) const;
    const onnx::TensorProto* stored(const std::string& name) const;

    NetworkGraph m_graph; ///< shared, not copied
    std::map<std::string, const onnx::TensorProto*> m_stored;
};

} // namespace bitdepth
