#include "engine/runtime/session.h"

#include "engine/core/error.h"
#include "engine/model/tensor_proto.h"
#include "engine/runtime/element_conversion.h"
#include "engine/runtime/fake_quantize_operator.h"
#include "engine/runtime/observe_operator.h"
#include "engine/runtime/runtime_message.h"
#include <onnx/onnx_pb.h>
#include <onnxruntime_cxx_api.h>

namespace bitdepth {

namespace {

/// The runtime wants one environment a process, alive as long as any session. It reports by exceptions; what
/// it logs besides is not for people.
Ort::Env& environment()
{
    static Ort::Env env(
        ORT_LOGGING_LEVEL_FATAL, "bitdepth",
        [](void*, OrtLoggingLevel, const char*, const char*, const char*, const char*) {}, nullptr);
    return env;
}

const Ort::MemoryInfo& hostMemory()
{
    static const Ort::MemoryInfo info = Ort::MemoryInfo::CreateCpu(OrtArenaAllocator, OrtMemTypeDefault);
    return info;
}

/// Constants of at least this many numbers are lent to the runtime; smaller ones travel in the protobuf,
/// where its optimizer can read them.
constexpr size_t kLentFrom = 64;

/// The graph as the runtime loads it, and the constants it borrows.
struct LoadableGraph {
    std::string bytes;
    std::vector<std::string> names;
    std::vector<Ort::Value> values;
};

void lend(LoadableGraph& loadable, onnx::TensorProto& initializer, const ConstantTensor& constant)
{
    initializer.set_data_location(onnx::TensorProto::EXTERNAL);
    auto* location = initializer.add_external_data();
    location->set_key("location");
    location->set_value("in memory");
    loadable.names.push_back(initializer.name());
    // The runtime only reads: sessions and the model share one copy.
    loadable.values.push_back(Ort::Value::CreateTensor<float>(
        hostMemory(), const_cast<float*>(constant.values->data()), constant.values->size(),
        constant.shape.data(), constant.shape.size()));
}

LoadableGraph loadable(const NetworkGraph& graph, const SessionOptions& options)
{
    LoadableGraph result;
    onnx::ModelProto model = *graph.proto;
    for (auto& initializer : *model.mutable_graph()->mutable_initializer()) {
        const auto constant = graph.constants.find(initializer.name());
        if (constant == graph.constants.end())
            continue;
        if (constant->second.values->size() >= kLentFrom)
            lend(result, initializer, constant->second);
        else
            initializer = encodeFloats(initializer.name(), constant->second);
    }
    for (const auto& name : options.extraOutputs)
        model.mutable_graph()->add_output()->set_name(name);
    if (!options.observed.empty())
        addObservers(model, options.observed);
    result.bytes = model.SerializeAsString();
    return result;
}

TensorInfo infoOf(const Ort::TypeInfo& type)
{
    if (type.GetONNXType() != ONNX_TYPE_TENSOR)
        return {};
    const auto tensor = type.GetTensorTypeAndShapeInfo();
    // The C API tells a scalar from an unknown number of dimensions only in later versions: both count as
    // unknown.
    const Shape shape = tensor.GetShape();
    return {tensor.GetElementType(), shape, !shape.empty()};
}

} // namespace

class Session::State {
public:
    State(const std::string& bytes, const std::string& name, const SessionOptions& options,
          Ort::SessionOptions ortOptions, ConstantMap constants = {})
        : m_name(name), m_constants(std::move(constants))
    {
        configure(ortOptions, options);
        try {
            m_session = Ort::Session(environment(), bytes.data(), bytes.size(), ortOptions);
        } catch (const Ort::Exception& refusal) {
            throw Error(QT_TRANSLATE_NOOP("Engine", "%1 is refused by ONNX Runtime: %2"),
                        {name, runtimeMessage(refusal.what())});
        }
        readPorts(options.observed.size());
    }

    void run(std::span<const TensorView> inputs, const TakeOutput& take) const
    {
        if (inputs.size() != m_inputs.size())
            throw Error(QT_TRANSLATE_NOOP(
                            "Engine", "%1 wants %2 inputs, and the data gives %3: choose data made for it."),
                        {m_name, std::to_string(m_inputs.size()), std::to_string(inputs.size())});
        std::vector<Ort::Value> outputs;
        try {
            outputs = runUnchecked(inputs);
        } catch (const Ort::Exception& failure) {
            throw Error(QT_TRANSLATE_NOOP("Engine", "%1 failed while running in ONNX Runtime: %2"),
                        {m_name, runtimeMessage(failure.what())});
        }
        for (size_t i = 0; i < outputs.size(); ++i)
            viewOutput(outputs[i], [&](const TensorView& output) { take(i, output); });
    }

    std::filesystem::path endProfiling() const
    {
        const Ort::AllocatorWithDefaultOptions allocator;
        return const_cast<Ort::Session&>(m_session).EndProfilingAllocated(allocator).get();
    }

    const std::vector<ModelPort>& inputs() const { return m_inputs; }
    const std::vector<ModelPort>& outputs() const { return m_outputs; }

private:
    void configure(Ort::SessionOptions& ortOptions, const SessionOptions& options)
    {
        // One thread a run: samples side by side beat threads inside an operator.
        ortOptions.SetIntraOpNumThreads(1);
        ortOptions.SetInterOpNumThreads(1);
        ortOptions.SetGraphOptimizationLevel(options.optimize ? ORT_ENABLE_ALL : ORT_DISABLE_ALL);
        if (!options.optimizedModelPath.empty())
            ortOptions.SetOptimizedModelFilePath(options.optimizedModelPath.c_str());
        if (!options.profilePrefix.empty())
            ortOptions.EnableProfiling(options.profilePrefix.c_str());
        if (options.activationQuantizers || !options.observed.empty())
            m_domain = Ort::CustomOpDomain(kSimulationDomain);
        if (options.activationQuantizers) {
            // A simulated network says itself what is computed in integers.
            ortOptions.AddConfigEntry("session.disable_quant_qdq", "1");
            m_fakeQuantize = std::make_unique<FakeQuantizeOperator>(options.activationQuantizers);
            m_domain.Add(m_fakeQuantize.get());
        }
        if (!options.observed.empty())
            m_domain.Add(&m_observe);
        if (m_domain)
            ortOptions.Add(m_domain);
    }

    /// @p observers: their outputs stand behind the model's and hold nothing.
    void readPorts(size_t observers)
    {
        const Ort::AllocatorWithDefaultOptions allocator;
        for (size_t i = 0; i < m_session.GetInputCount(); ++i)
            m_inputs.push_back(
                {m_session.GetInputNameAllocated(i, allocator).get(), infoOf(m_session.GetInputTypeInfo(i))});
        for (size_t i = 0; i + observers < m_session.GetOutputCount(); ++i)
            m_outputs.push_back({m_session.GetOutputNameAllocated(i, allocator).get(),
                                 infoOf(m_session.GetOutputTypeInfo(i))});
        for (const auto& input : m_inputs)
            m_inputNamePointers.push_back(input.name.c_str());
        for (const auto& output : m_outputs)
            m_outputNamePointers.push_back(output.name.c_str());
    }

    std::vector<Ort::Value> runUnchecked(std::span<const TensorView> inputs) const
    {
        std::vector<ConvertedInput> converted;
        for (size_t i = 0; i < inputs.size(); ++i)
            converted.push_back(convertInput(inputs[i], m_inputs[i].info.elementType, hostMemory()));
        std::vector<Ort::Value> values;
        for (auto& input : converted)
            values.push_back(std::move(input.value));
        return const_cast<Ort::Session&>(m_session).Run(
            Ort::RunOptions{nullptr}, m_inputNamePointers.data(), values.data(), values.size(),
            m_outputNamePointers.data(), m_outputNamePointers.size());
    }

    std::string m_name;
    ConstantMap m_constants; ///< lent to the session, so kept as long
    std::unique_ptr<FakeQuantizeOperator> m_fakeQuantize;
    ObserveOperator m_observe;
    Ort::CustomOpDomain m_domain{nullptr};
    Ort::Session m_session{nullptr};
    std::vector<ModelPort> m_inputs;
    std::vector<ModelPort> m_outputs;
    std::vector<const char*> m_inputNamePointers;
    std::vector<const char*> m_outputNamePointers;
};

Session::Session(const NetworkGraph& graph, const std::string& name, const SessionOptions& options)
{
    LoadableGraph source = loadable(graph, options);
    Ort::SessionOptions ortOptions;
    if (!source.names.empty())
        ortOptions.AddExternalInitializers(source.names, source.values);
    m_state = std::make_unique<State>(source.bytes, name, options, std::move(ortOptions), graph.constants);
}

Session::Session(const std::string& modelBytes, const std::string& name, const SessionOptions& options)
    : m_state(std::make_unique<State>(modelBytes, name, options, Ort::SessionOptions()))
{}

Session::~Session() = default;

std::vector<TensorValue> Session::run(std::span<const TensorView> inputs) const
{
    std::vector<TensorValue> outputs;
    m_state->run(inputs, [&](size_t, const TensorView& output) {
        outputs.push_back({output.shape, {output.values.begin(), output.values.end()}});
    });
    return outputs;
}

void Session::run(std::span<const TensorView> inputs, const TakeOutput& take) const
{
    m_state->run(inputs, take);
}

void Session::observe(std::span<const TensorView> inputs, const TakeOutput& take) const
{
    const Observation observation(take);
    m_state->run(inputs, [](size_t, const TensorView&) {});
}

std::filesystem::path Session::endProfiling() const { return m_state->endProfiling(); }
const std::vector<ModelPort>& Session::inputs() const { return m_state->inputs(); }
const std::vector<ModelPort>& Session::outputs() const { return m_state->outputs(); }

} // namespace bitdepth
