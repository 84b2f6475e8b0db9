#pragma once

#include "engine/runtime/activation_quantizers.h"
#include <memory>
#include <onnxruntime_cxx_api.h>

namespace bitdepth {

/// Rounds a float activation to what its quantizer can represent. The output has the input's shape.
class FakeQuantizeKernel {
public:
    FakeQuantizeKernel(const OrtKernelInfo* info, const ActivationQuantizers& table);
    void Compute(OrtKernelContext* context);

private:
    void requantizeSums(const float* in, float* out, const std::vector<int64_t>& shape) const;

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

private:
    std::shared_ptr<const ActivationQuantizers> m_table;
};

} // namespace bitdepth
