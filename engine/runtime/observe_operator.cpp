#include "engine/runtime/observe_operator.h"

#include "engine/runtime/activation_quantizers.h"
#include <algorithm>

namespace bitdepth {

namespace {

constexpr const char* kObserve = "Observe";
constexpr const char* kNumber = "number";

thread_local const Session::TakeOutput* observation = nullptr;

void addObserver(onnx::GraphProto& graph, const std::string& tensor, size_t number)
{
    onnx::NodeProto& node = *graph.add_node();
    node.set_op_type(kObserve);
    node.set_domain(kSimulationDomain);
    node.set_name(tensor + "_observer");
    node.add_input(tensor);
    node.add_output(tensor + "_observed");
    onnx::AttributeProto& attribute = *node.add_attribute();
    attribute.set_name(kNumber);
    attribute.set_type(onnx::AttributeProto::INT);
    attribute.set_i(static_cast<int64_t>(number));
    graph.add_output()->set_name(node.output(0)); // or the runtime would leave the operator out
}

} // namespace

void addObservers(onnx::ModelProto& model, const std::vector<std::string>& observed)
{
    const auto& opsets = model.opset_import();
    if (std::none_of(opsets.begin(), opsets.end(),
                     [](const auto& opset) { return opset.domain() == kSimulationDomain; })) {
        auto* opset = model.add_opset_import();
        opset->set_domain(kSimulationDomain);
        opset->set_version(1);
    }
    // The runtime begins with the last operator that nobody reads and makes what that one needs. From the
    // last to the first, each tensor is shown as soon as it is made, and its memory is free for the next.
    for (size_t number = observed.size(); number-- > 0;)
        addObserver(*model.mutable_graph(), observed[number], number);
}

Observation::Observation(const Session::TakeOutput& take) { observation = &take; }

Observation::~Observation() { observation = nullptr; }

ObserveKernel::ObserveKernel(const OrtKernelInfo* info)
    : m_number(static_cast<size_t>(Ort::ConstKernelInfo(info).GetAttribute<int64_t>(kNumber)))
{}

void ObserveKernel::Compute(OrtKernelContext* context)
{
    const Ort::KernelContext kernel(context);
    const auto input = kernel.GetInput(0);
    const auto info = input.GetTensorTypeAndShapeInfo();
    if (observation)
        (*observation)(m_number, {info.GetShape(), {input.GetTensorData<float>(), info.GetElementCount()}});
    const int64_t nothing = 0;
    kernel.GetOutput(0, &nothing, 1);
}

void* ObserveOperator::CreateKernel(const OrtApi&, const OrtKernelInfo* info) const
{
    // The runtime owns the kernel and deletes it through CustomOpBase.
    return new ObserveKernel(info);
}

const char* ObserveOperator::GetName() const { return kObserve; }

} // namespace bitdepth
