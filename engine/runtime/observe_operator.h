#pragma once

#include "engine/runtime/session.h"
#include <onnx/onnx_pb.h>
#include <onnxruntime_cxx_api.h>

namespace bitdepth {

/// Has every tensor of @p observed shown where the runtime makes it: adds operators to @p model that read
/// them and make nothing of use.
void addObservers(onnx::ModelProto& model, const std::vector<std::string>& observed);

/// While it lives, tensors of networks that run on this thread are shown to @p take: the number of the tensor
/// in what addObservers() got, and the tensor. (The runtime runs a session of one thread on its caller's.)
class Observation {
public:
    explicit Observation(const Session::TakeOutput& take);
    ~Observation();
    Observation(const Observation&) = delete;
    Observation& operator=(const Observation&) = delete;
};

/// Shows what it reads to the Observation of its thread.
class ObserveKernel {
public:
    explicit ObserveKernel(const OrtKernelInfo* info);
    void Compute(OrtKernelContext* context);

private:
    size_t m_number;
};

/// The operator as the runtime registers it.
class ObserveOperator : public Ort::CustomOpBase<ObserveOperator, ObserveKernel> {
public:
    // Names and signatures are the runtime's.
    void* CreateKernel(const OrtApi& api, const OrtKernelInfo* info) const;
    const char* GetName() const;
    size_t GetInputTypeCount() const { return 1; }
    size_t GetOutputTypeCount() const { return 1; }
    ONNXTensorElementDataType GetInputType(size_t) const { return ONNX_TENSOR_ELEMENT_DATA_TYPE_FLOAT; }
    ONNXTensorElementDataType GetOutputType(size_t) const { return ONNX_TENSOR_ELEMENT_DATA_TYPE_FLOAT; }
};

} // namespace bitdepth
