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

/// Bytes of @p tensor, whose own data are @p own bytes of raw data or none, with raw data of @p bytes bytes.
size_t sizeWithData(const onnx::TensorProto& tensor, int64_t bytes)
{
    const size_t head = static_cast<size_t>(tensor.GetCachedSize()) -
                        (tensor.has_raw_data() ? fieldSize(tensor.raw_data().size()) : 0);
    return head + fieldSize(static_cast<size_t>(bytes));
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
    const QdqBase base = makeQdqBase(model, needsOf(model, plan));
    QdqNetwork network = QdqWriter(model, plan, base, ConstantData::Whole).run();
    const onnx::ModelProto whole = withConstants({std::move(network.proto), model.graph.constants});
    return {std::make_shared<const std::string>(whole.SerializeAsString()), opsetOf(whole),
            network.usesRuntimeDomain};
}

ExportSizer::ExportSizer(ModelPtr model) : m_model(std::move(model)) {}

ExportedSize ExportSizer::size(const QuantizationPlan& plan)
{
    const auto base = baseFor(needsOf(*m_model, plan));
    const QdqNetwork network = QdqWriter(*m_model, plan, *base, ConstantData::LeftOut).run();
    const onnx::GraphProto& graph = network.proto->graph();
    const size_t headSize = graph.ByteSizeLong();
    size_t graphSize = headSize;
    ExportedSize size;
    for (const onnx::TensorProto& tensor : graph.initializer()) {
        const int64_t bytes = bytesElsewhere(tensor, network, m_model->graph.constants);
        const auto own = static_cast<size_t>(tensor.GetCachedSize());
        if (bytes >= 0)
            graphSize += fieldSize(sizeWithData(tensor, bytes)) - fieldSize(own);
        size.parameterBytes += bytes >= 0 ? bytes : static_cast<int64_t>(tensor.raw_data().size());
    }
    size.fileBytes =
        static_cast<int64_t>(network.proto->ByteSizeLong() - fieldSize(headSize) + fieldSize(graphSize));
    return size;
}

std::shared_ptr<const QdqBase> ExportSizer::baseFor(const QdqNeeds& needs)
{
    const std::lock_guard lock(m_mutex);
    auto& base = m_bases[needs];
    if (!base)
        base = std::make_shared<const QdqBase>(makeQdqBase(*m_model, needs));
    return base;
}

void writeModel(const ExportedModel& exported, const std::filesystem::path& path)
{
    writeFileAtomically(path, *exported.bytes);
}

} // namespace bitdepth
