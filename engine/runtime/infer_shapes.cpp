#include "engine/runtime/infer_shapes.h"

#include "engine/core/error.h"
#include "engine/core/file.h"
#include "engine/runtime/session.h"
#include <QTemporaryDir>
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
                input->mutable_type()->mutable_tensor_type()->mutable_shape()->add_dim()->set_dim_value(dimension);
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

TensorInfo infoOf(const onnx::ValueInfoProto& value)
{
    TensorInfo info;
    const auto& type = value.type().tensor_type();
    info.elementType = type.elem_type();
    info.hasShape = type.has_shape();
    for (const auto& dimension : type.shape().dim())
        info.shape.push_back(dimension.has_dim_value() ? dimension.dim_value() : -1);
    return info;
}

} // namespace

std::map<std::string, TensorInfo, std::less<>> inferShapes(const NetworkGraph& graph, const std::string& name)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        throw Error(QT_TRANSLATE_NOOP("Engine", "No temporary file can be made (%1): free some space or set TMPDIR."),
                    {folder.errorString().toStdString()});
    SessionOptions options;
    options.optimize = false;
    options.optimizedModelPath = folder.filePath("shapes.onnx").toStdString();
    const Session session(withoutLargeConstants(graph), name, options);

    onnx::ModelProto inferred;
    inferred.ParseFromString(readFile(options.optimizedModelPath));
    std::map<std::string, TensorInfo, std::less<>> tensors;
    for (const auto* values : {&inferred.graph().value_info(), &inferred.graph().input(), &inferred.graph().output()})
        for (const auto& value : *values)
            tensors[value.name()] = infoOf(value);
    for (const auto& [constant, values] : graph.constants)
        tensors.erase(constant);
    return tensors;
}

} // namespace bitdepth
