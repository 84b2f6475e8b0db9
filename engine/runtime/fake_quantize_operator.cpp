#include "engine/runtime/fake_quantize_operator.h"

#include "engine/numeric/fake_quantize.h"
#include "engine/runtime/packed_weights.h"

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
    const float* in = input.GetTensorData<float>();
    float* out = output.GetTensorMutableData<float>();
    if (m_quantizer.block > 0)
        roundBlocks(in, out, info.GetElementCount(), static_cast<size_t>(info.GetShape().back()),
                    m_quantizer.block);
    else if (!m_quantizer.multipliers.empty())
        requantizeSums(in, out, info.GetShape());
    else if (m_quantizer.makesCodes)
        centredCodes(in, out, info.GetElementCount(), m_quantizer.parameters.scale,
                     CodeBounds(m_quantizer.parameters));
    else
        fakeQuantize(in, out, info.GetElementCount(), m_quantizer.parameters, m_quantizer.format);
}

void FakeQuantizeKernel::requantizeSums(const float* in, float* out, const std::vector<int64_t>& shape) const
{
    const ChannelLayout layout = channelLayout(shape, 1);
    const CodeBounds bounds(m_quantizer.parameters);
    const float outputScale = m_quantizer.makesCodes ? 1.0f : m_quantizer.parameters.scale;
    const auto& multipliers = m_quantizer.multipliers;
    if (multipliers.size() == 1)
        return requantize(in, out, layout.size(), multipliers.front(), bounds, outputScale);
    for (size_t row = 0; row < layout.outer * layout.channels; ++row)
        requantize(in + row * layout.inner, out + row * layout.inner, layout.inner,
                   multipliers[row % layout.channels], bounds, outputScale);
}

FakeQuantizeOperator::FakeQuantizeOperator(std::shared_ptr<const ActivationQuantizers> table)
    : m_table(std::move(table))
{
    // Every number depends on itself alone, so the output may overwrite the input. The runtime asks for
    // arrays it hands back.
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
