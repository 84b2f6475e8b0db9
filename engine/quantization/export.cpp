#include "engine/quantization/export.h"

#include "engine/core/file.h"
#include "engine/model/onnx_file.h"
#include "engine/quantization/qdq_writer.h"
#include <google/protobuf/io/coded_stream.h>

namespace bitdepth {

namespace {

/// A field of @p bytes bytes inside a message: its tag (fields 1 to 15), its length, itself.
size_t fieldSize(size_t bytes)
{
    return 1 + google::protobuf::io::CodedOutputStream::VarintSize64(bytes) + bytes;
}

/// Bytes of @p tensor with data of that many bytes, as encodeFloats() and storedCodes() write it.
size_t sizeWithData(const onnx::TensorProto& tensor, int64_t bytes)
{
    onnx::TensorProto head;
    head.set_name(tensor.name());
    head.set_data_type(tensor.data_type());
    *head.mutable_dims() = tensor.dims();
    return head.ByteSizeLong() + fieldSize(static_cast<size_t>(bytes));
}

/// Bytes of the data of a constant that is stored elsewhere; -1: @p tensor has it itself.
int64_t bytesElsewhere(const onnx::TensorProto& tensor, const QdqNetwork& network,
                       const ConstantMap& constants)
{
    if (const auto leftOut = network.dataLeftOut.find(tensor.name()); leftOut != network.dataLeftOut.end())
        return leftOut->second;
    if (const auto constant = constants.find(tensor.name()); constant != constants.end())
        return static_cast<int64_t>(constant->second.values->size() * sizeof(float));
    return -1;
}

} // namespace

ExportedModel exportModel(const Model& model, const QuantizationPlan& plan)
{
    QdqNetwork network = QdqWriter(model, plan, ConstantData::Whole).run();
    const NetworkGraph graph{std::make_shared<const onnx::ModelProto>(std::move(network.proto)),
                             model.graph.constants};
    const onnx::ModelProto whole = withConstants(graph);
    return {std::make_shared<const std::string>(whole.SerializeAsString()), opsetOf(whole),
            network.usesRuntimeDomain};
}

ExportedSize exportedSize(const Model& model, const QuantizationPlan& plan)
{
    const QdqNetwork network = QdqWriter(model, plan, ConstantData::LeftOut).run();
    const onnx::GraphProto& graph = network.proto.graph();
    const size_t headSize = graph.ByteSizeLong();
    size_t graphSize = headSize;
    ExportedSize size;
    for (const onnx::TensorProto& tensor : graph.initializer()) {
        const int64_t bytes = bytesElsewhere(tensor, network, model.graph.constants);
        const size_t own = tensor.ByteSizeLong();
        if (bytes >= 0)
            graphSize += fieldSize(sizeWithData(tensor, bytes)) - fieldSize(own);
        size.parameterBytes += bytes >= 0 ? bytes : static_cast<int64_t>(tensor.raw_data().size());
    }
    size.fileBytes =
        static_cast<int64_t>(network.proto.ByteSizeLong() - fieldSize(headSize) + fieldSize(graphSize));
    return size;
}

void writeModel(const ExportedModel& exported, const std::filesystem::path& path)
{
    writeFileAtomically(path, *exported.bytes);
}

} // namespace bitdepth
