#include "engine/device/kernel_times.h"

#include "engine/core/file.h"
#include "engine/model/graph_view.h"
#include "engine/model/operator_kinds.h"
#include "engine/runtime/batch.h"
#include <QTemporaryDir>
#include <algorithm>
#include <chrono>
#include <map>
#include <nlohmann/json.hpp>
#include <numeric>
#include <onnx/onnx_pb.h>

namespace bitdepth {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::string_view kKernelEvent = "_kernel_time";
constexpr std::chrono::milliseconds kLongEnough{500};
constexpr int kRunsAtLeast = 10;
constexpr int kRunsAtMost = 400;

/// Nodes without a name get that of what they make, so that every kernel can be told.
std::string withNamedNodes(const std::string& modelBytes)
{
    onnx::ModelProto model;
    model.ParseFromString(modelBytes);
    for (onnx::NodeProto& node : *model.mutable_graph()->mutable_node()) {
        if (node.name().empty() && node.output_size() > 0)
            node.set_name(node.output(0));
    }
    return model.SerializeAsString();
}

double meanOfQuickest(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const size_t kept = std::max<size_t>(1, times.size() * 4 / 5);
    return std::accumulate(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(kept), 0.0) /
           static_cast<double>(kept);
}

std::vector<KernelTime> readProfile(const std::filesystem::path& path)
{
    const auto events = nlohmann::json::parse(readFile(path), nullptr, false);
    std::vector<KernelTime> kernels;
    std::map<std::string, std::vector<double>> times;
    for (const auto& event : events) {
        const std::string name = event.value("name", "");
        if (event.value("cat", "") != "Node" || !name.ends_with(kKernelEvent))
            continue;
        const std::string node = name.substr(0, name.size() - kKernelEvent.size());
        std::vector<double>& known = times[node];
        if (known.empty())
            kernels.push_back({node, event.at("args").value("op_name", ""), 0});
        known.push_back(event.value("dur", 0.0));
    }
    for (KernelTime& kernel : kernels)
        kernel.microseconds = meanOfQuickest(times.at(kernel.node));
    return kernels;
}

/// Finds the layer whose name, or that of a tensor it makes, a kernel's name begins with.
class LayerNames {
public:
    explicit LayerNames(const Model& model)
    {
        const onnx::GraphProto& graph = model.graph.proto->graph();
        const GraphView view(graph);
        for (size_t i = 0; i < model.layers.size(); ++i) {
            const std::string& made = graph.node(model.layers[i].node).output(0);
            const std::string seen = behindActivationFunction(view, graph, made);
            for (const std::string& name : {graph.node(model.layers[i].node).name(), made, seen})
                add(name, i);
            if (seen != made)
                add(graph.node(view.producer(seen)).name(), i);
        }
    }

    /// The longest name that fits decides, so that "conv1" is not taken for "conv1_b".
    std::optional<size_t> find(const std::string& kernel) const
    {
        for (size_t length = kernel.size(); length > 0; --length) {
            const bool endsAWord = length == kernel.size() || kernel[length] == '_' || kernel[length] == '/';
            const auto found = endsAWord ? m_layers.find(kernel.substr(0, length)) : m_layers.end();
            if (found != m_layers.end())
                return found->second;
        }
        return {};
    }

private:
    void add(const std::string& name, size_t layer)
    {
        if (!name.empty())
            m_layers.emplace(name, layer);
    }

    std::map<std::string, size_t> m_layers;
};

bool isConversion(const std::string& type) { return type == "QuantizeLinear" || type == "DequantizeLinear"; }

} // namespace

std::vector<KernelTime> timeKernels(const std::string& modelBytes, const std::string& name,
                                    const std::vector<TensorValue>& sample, const JobControl& control)
{
    const QTemporaryDir folder;
    SessionOptions options;
    options.profilePrefix = folder.filePath(QStringLiteral("kernels")).toStdString();
    const Session session(withNamedNodes(modelBytes), name, options);
    const std::vector<TensorView> inputs = viewsOf(sample);
    const auto begin = Clock::now();
    for (int run = 0; run < kRunsAtMost; ++run) {
        control.throwIfStopped();
        if (run >= kRunsAtLeast && Clock::now() - begin > kLongEnough)
            break;
        session.run(inputs);
    }
    return readProfile(session.endProfiling());
}

std::vector<double> timesOfLayers(const Model& model, const std::vector<KernelTime>& kernels)
{
    const LayerNames names(model);
    std::vector<double> times(model.layers.size());
    for (const KernelTime& kernel : kernels) {
        if (const auto layer = names.find(kernel.node); layer && !isConversion(kernel.operatorType))
            times[*layer] += kernel.microseconds;
    }
    return times;
}

} // namespace bitdepth
