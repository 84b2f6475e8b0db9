#include "engine/model/onnx_file.h"

#include "engine/core/error.h"
#include "engine/model/graph_view.h"
#include "engine/model/skim_model.h"
#include "engine/model/tensor_proto.h"
#include "engine/model/tensor_walk.h"
#include <limits>
#include <set>

namespace bitdepth {

namespace {

/// Float32 constants written as nodes become initializers, so that weights are found in one place.
void hoistConstants(onnx::GraphProto& graph)
{
    onnx::GraphProto kept;
    for (auto& node : *graph.mutable_node()) {
        const bool tensor = node.op_type() == "Constant" && node.domain().empty() &&
                            node.attribute_size() == 1 && node.attribute(0).name() == "value" &&
                            node.output_size() == 1;
        if (!tensor) {
            *kept.add_node() = std::move(node);
            continue;
        }
        auto* initializer = graph.add_initializer();
        *initializer = std::move(*node.mutable_attribute(0)->mutable_t());
        initializer->set_name(node.output(0));
    }
    graph.mutable_node()->Swap(kept.mutable_node());
}

/// Old files (IR 3) list initializers as inputs too; the runtime then must not treat them as constants.
void dropInitializersFromInputs(onnx::GraphProto& graph)
{
    std::set<std::string> constants;
    for (const auto& initializer : graph.initializer())
        constants.insert(initializer.name());
    onnx::GraphProto kept;
    for (auto& input : *graph.mutable_input())
        if (!constants.contains(input.name()))
            *kept.add_input() = std::move(input);
    graph.mutable_input()->Swap(kept.mutable_input());
}

/// Takes the float data out of @p graph, and brings other external data into it. @p left: data that lies in
/// the model's own file, by index among the initializers.
ConstantMap takeConstants(onnx::GraphProto& graph, const std::map<int, FileBytes>& left,
                          ExternalData& external)
{
    std::set<std::string_view> names;
    ConstantMap constants;
    for (int i = 0; i < graph.initializer_size(); ++i) {
        onnx::TensorProto& initializer = *graph.mutable_initializer(i);
        // An input that is left out has no name either.
        if (initializer.name().empty() || !names.insert(initializer.name()).second)
            throw Error(
                QT_TRANSLATE_NOOP("Engine",
                                  "A constant of %1 has no name, or that of another (\"%2\"): the file is "
                                  "damaged, export or copy it again."),
                {external.modelPath().string(), initializer.name()});
        const auto data = left.find(i);
        if (initializer.data_type() == onnx::TensorProto::FLOAT)
            constants.emplace(initializer.name(), takeFloats(initializer, external,
                                                             data == left.end() ? nullptr : &data->second));
        else
            loadExternalData(initializer, external);
    }
    return constants;
}

/// Bytes that the initializers of @p graph have in files beside the model.
int64_t externalBytes(const onnx::GraphProto& graph, ExternalData& external)
{
    int64_t bytes = 0;
    for (const auto& initializer : graph.initializer())
        if (initializer.data_location() == onnx::TensorProto::EXTERNAL)
            bytes += external.find(initializer).length;
    return bytes;
}

/// Every operator makes something; whoever follows the graph relies on it.
void requireOutputs(const onnx::GraphProto& graph, const std::filesystem::path& path)
{
    for (const auto& node : graph.node())
        if (node.output_size() == 0)
            throw Error(QT_TRANSLATE_NOOP(
                            "Engine", "The operator %2 (%3) of %1 has no output: the file is damaged, export "
                                      "or copy it again."),
                        {path.string(), node.name(), node.op_type()});
}

/// Channels cannot be cut into no groups; the runtime divides by their number before it looks at it.
void requireGroups(const onnx::GraphProto& graph, const std::filesystem::path& path)
{
    forEachNode(graph, [&](const onnx::NodeProto& node) {
        if (intAttribute(node, "group", 1) < 1)
            throw Error(QT_TRANSLATE_NOOP(
                            "Engine",
                            "The operator %2 (%3) of %1 cuts its channels into less than one group: the "
                            "file is damaged, export or copy it again."),
                        {path.string(), node.name(), node.op_type()});
    });
}

constexpr int64_t kOldestIrWithSeparateInitializers = 4;
constexpr int64_t kLargestMessage = std::numeric_limits<int32_t>::max(); ///< protobuf takes no more

/// Throws Error where @p graph and its constants are too large for one file.
void requireOneFile(const NetworkGraph& graph)
{
    auto bytes = static_cast<int64_t>(graph.proto->ByteSizeLong());
    for (const auto& initializer : graph.proto->graph().initializer())
        if (const auto constant = graph.constants.find(initializer.name()); constant != graph.constants.end())
            bytes += static_cast<int64_t>(constant->second.values->size() * sizeof(float));
    if (bytes > kLargestMessage)
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "The quantized model would have %1 MB, and an ONNX file holds "
                                      "2,147 at most: quantize more layers or to fewer bits."),
                    {std::to_string(bytes / 1'000'000)});
}

void requireSize(const DataFile& file)
{
    if (file.size() > kLargestMessage)
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "%1 is larger than the 2 GB an ONNX file can have: export the "
                                      "model again with its weights as external data."),
                    {file.path().string()});
    if (file.size() == 0)
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 is empty: copy or download the model again."),
                    {file.path().string()});
}

SkimmedModel readModel(const std::shared_ptr<const DataFile>& file)
{
    requireSize(*file);
    std::optional<SkimmedModel> model = skimModel(file);
    if (!model)
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 is cut short or no ONNX model: copy or export it again."),
                    {file->path().string()});
    const onnx::GraphProto& graph = model->proto.graph();
    if (graph.node_size() == 0)
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "%1 holds no operators, so it is no ONNX model that can be run: choose "
                                      "another file."),
                    {file->path().string()});
    requireOutputs(graph, file->path());
    requireGroups(graph, file->path());
    return std::move(*model);
}

} // namespace

OnnxFile readOnnxFile(const std::filesystem::path& path)
{
    OnnxFile file;
    const auto opened = std::make_shared<const DataFile>(path);
    auto [model, left] = readModel(opened);
    ExternalData external(path);
    forEachTensor(model.graph(), [&](const onnx::TensorProto& tensor) {
        if (tensor.data_location() == onnx::TensorProto::EXTERNAL)
            external.fileOf(tensor);
    });
    ModelHash::Files files = external.files();
    files.insert(files.begin(), opened);
    file.hash = std::make_shared<const ModelHash>(std::move(files));
    hoistConstants(*model.mutable_graph());
    dropInitializersFromInputs(*model.mutable_graph());
    model.set_ir_version(std::max<int64_t>(model.ir_version(), kOldestIrWithSeparateInitializers));
    file.fileSize = opened->size() + externalBytes(model.graph(), external);
    file.graph.constants = takeConstants(*model.mutable_graph(), left, external);
    file.graph.proto = std::make_shared<const onnx::ModelProto>(std::move(model));
    return file;
}

onnx::ModelProto withConstants(const NetworkGraph& graph)
{
    requireOneFile(graph);
    onnx::ModelProto model = *graph.proto;
    for (auto& initializer : *model.mutable_graph()->mutable_initializer())
        if (const auto constant = graph.constants.find(initializer.name()); constant != graph.constants.end())
            initializer = encodeFloats(initializer.name(), constant->second);
    return model;
}

int opsetOf(const onnx::ModelProto& model)
{
    for (const auto& opset : model.opset_import())
        if (opset.domain().empty() || opset.domain() == "ai.onnx")
            return static_cast<int>(opset.version());
    return 0;
}

} // namespace bitdepth
