#include "engine/runtime/infer_shapes.h"

#include "engine/core/error.h"
#include "engine/model/graph_view.h"
#include "engine/runtime/session.h"
#include <algorithm>
#include <onnx/onnx_pb.h>

namespace bitdepth {

namespace {

/// Constants larger than this never decide a shape, so they need not be written out and read back.
constexpr size_t kLargest = 1024;

/// @p graph with its large constants turned into inputs of the same shape: same shapes everywhere, no data.
NetworkGraph withoutLargeConstants(const NetworkGraph& graph)
{
    auto model = std::make_shared<onnx::ModelProto>(*graph.proto);
    NetworkGraph light;
    onnx::GraphProto kept;
    for (auto& initializer : *model->mutable_graph()->mutable_initializer()) {
        const auto constant = graph.constants.find(initializer.name());
        if (constant != graph.constants.end() && constant->second.values->size() > kLargest) {
            auto* input = model->mutable_graph()->add_input();
            input->set_name(initializer.name());
            input->mutable_type()->mutable_tensor_type()->set_elem_type(onnx::TensorProto::FLOAT);
            for (const int64_t dimension : constant->second.shape)
                input->mutable_type()->mutable_tensor_type()->mutable_shape()->add_dim()->set_dim_value(
                    dimension);
            continue;
        }
        if (constant != graph.constants.end())
            light.constants.insert(*constant);
        *kept.add_initializer() = std::move(initializer);
    }
    model->mutable_graph()->mutable_initializer()->Swap(kept.mutable_initializer());
    light.proto = model;
    return light;
}

std::vector<std::string> innerTensors(const onnx::GraphProto& graph)
{
    const GraphView view(graph);
    std::vector<std::string> names;
    for (const auto& node : graph.node())
        for (const auto& output : node.output())
            if (!output.empty() && !view.isGraphOutput(output))
                names.push_back(output);
    return names;
}

/// More numbers than any machine holds. Below, counts of operations fit into 64 bits.
constexpr int64_t kMostNumbers = int64_t(1) << 36;

void requirePossible(const ModelPort& port, const std::string& modelName)
{
    int64_t count = 1;
    for (const int64_t dimension : port.info.shape) {
        if (dimension > 0 && count > kMostNumbers / dimension)
            throw Error(QT_TRANSLATE_NOOP("Engine",
                                          "Tensor %1 of %2 has the impossible shape %3: the file is damaged, "
                                          "export or copy it again."),
                        {port.name, modelName, toString(port.info.shape)});
        count *= std::max<int64_t>(dimension, 1);
    }
}

} // namespace

std::map<std::string, TensorInfo, std::less<>> inferShapes(const NetworkGraph& graph, const std::string& name)
{
    SessionOptions options;
    options.optimize = false;
    options.extraOutputs = innerTensors(graph.proto->graph());
    const Session session(withoutLargeConstants(graph), name, options);

    std::map<std::string, TensorInfo, std::less<>> tensors;
    for (const auto* ports : {&session.inputs(), &session.outputs()})
        for (const ModelPort& port : *ports) {
            requirePossible(port, name);
            if (!graph.constants.contains(port.name))
                tensors[port.name] = port.info;
        }
    return tensors;
}

} // namespace bitdepth
