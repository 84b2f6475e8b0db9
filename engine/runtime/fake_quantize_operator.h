#pragma once

#include "engine/numeric/encoding.h"
#include <memory>
#include <onnxruntime_cxx_api.h>
#include <vector>

namespace bitdepth {

/// One activation's quantizer as the operator applies it.
struct ActivationQuantizer {
    ScaleOffset parameters;
    Format format;
};

/// The table that the fake-quantize operators of one session read: a node with attribute slot = i applies entry i.
class ActivationQuantizers {
public:
    std::vector<ActivationQuantizer> entries;
};

/// Domain and name of the operator in a graph; its only attribute is the integer "slot".
inline constexpr const char* kSimulationDomain = "bitdepth";
inline constexpr const char* kFakeQuantize = "FakeQuantize";

/// Rounds a float activation to what its quantizer can represent. The output has the input's shape.
class FakeQuantizeKernel {
public:
    FakeQuantizeKernel(const OrtKernelInfo* info, const ActivationQuantizers& table);
    void Compute(OrtKernelContext* context);

private:
    ActivationQuantizer m_quantizer;
};

/// The operator as the runtime registers it, for sessions that read one table.
class FakeQuantizeOperator : public Ort::CustomOpBase<FakeQuantizeOperator, FakeQuantizeKernel> {
public:
    explicit FakeQuantizeOperator(std::shared_ptr<const ActivationQuantizers> table);

    // Names and signatures are the runtime's.
    void* CreateKernel(const OrtApi& api, const OrtKernelInfo* info) const;
    const char* GetName() const { return kFakeQuantize; }
    size_t GetInputTypeCount() const { return 1; }
    size_t GetOutputTypeCount() const { return 1; }
    ONNXTensorElementDataType GetInputType(size_t) const { return ONNX_TENSOR_ELEMENT_DATA_TYPE_FLOAT; }
    ONNXTensorElementDataType GetOutputType(size_t) const { return ONNX_TENSOR_ELEMENT_DATA_TYPE_FLOAT; }
    static OrtStatusPtr InferOutputShape(Ort::ShapeInferContext& context);

private:
    std::shared_ptr<const ActivationQuantizers> m_table;
};

} // namespace bitdepth
