#include "engine/runtime/fake_quantize_operator.h"

namespace bitdepth {

FakeQuantizeKernel::FakeQuantizeKernel(const OrtKernelInfo* info, const ActivationQuantizers& table)
{
    const auto slot = Ort::ConstKernelInfo(info).GetAttribute<int64_t>("slot");
    m_quantizer = table.entries.at(static_cast<size_t>(slot));
}

void FakeQuantizeKernel::Compute(OrtKernelContext* context)
{
    const Ort::KernelContext kernel(context);
    const auto input = kernel.GetInput(0);
    const auto info = input.GetTensorTypeAndShapeInfo();
    auto output = kernel.GetOutput(0, info.GetShape());
    fakeQuantize(input.GetTensorData<float>(), output.GetTensorMutableData<float>(), info.GetElementCount(),
                 m_quantizer.parameters, m_quantizer.format);
}

FakeQuantizeOperator::FakeQuantizeOperator(std::shared_ptr<const ActivationQuantizers> table)
    : m_table(std::move(table))
{
    // Every number depends on itself alone, so the output may overwrite the input. The runtime asks for arrays it hands back.
    GetMayInplace = [](int** inputs, int** outputs) -> size_t {
        *inputs = new int[1]{0};
        *outputs = new int[1]{0};
        return 1;
    };
    ReleaseMayInplace = [](int* inputs, int* outputs) {
        delete[] inputs;
        delete[] outputs;
    };
}

void* FakeQuantizeOperator::CreateKernel(const OrtApi&, const OrtKernelInfo* info) const
{
    // The runtime owns the kernel and deletes it through CustomOpBase.
    return new FakeQuantizeKernel(info, *m_table);
}

} // namespace bitdepth
