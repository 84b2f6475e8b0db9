#include "engine/model/skim_model.h"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>
#include <google/protobuf/wire_format_lite.h>

namespace bitdepth {

namespace {

using google::protobuf::internal::WireFormatLite;
using google::protobuf::io::CodedInputStream;
using google::protobuf::io::CodedOutputStream;

/// Less is read at once with what is around it.
constexpr uint32_t kLeftFrom = 1 << 16;

constexpr uint32_t messageTag(int field)
{
    return WireFormatLite::MakeTag(field, WireFormatLite::WIRETYPE_LENGTH_DELIMITED);
}

/// Hands a file to protobuf in pieces, so that it never lies in memory twice.
class FileStream : public google::protobuf::io::CopyingInputStream {
public:
    explicit FileStream(const DataFile& file) : m_file(file) {}

    int Read(void* buffer, int size) override
    {
        const auto length = static_cast<int>(std::min<int64_t>(size, m_file.size() - m_offset));
        try {
            m_file.read(m_offset, {static_cast<char*>(buffer), static_cast<size_t>(length)});
        } catch (...) {
            m_failure = std::current_exception();
            return -1;
        }
        m_offset += length;
        return length;
    }

    int Skip(int count) override
    {
        const auto length = static_cast<int>(std::min<int64_t>(count, m_file.size() - m_offset));
        m_offset += length;
        return length;
    }

    void rethrowFailure() const
    {
        if (m_failure)
            std::rethrow_exception(m_failure);
    }

private:
    const DataFile& m_file;
    int64_t m_offset = 0;
    std::exception_ptr m_failure; ///< protobuf is not made for exceptions
};

/// Fields of a message as they lie in the file, put together again without those that were passed over.
class KeptFields {
public:
    bool keep(CodedInputStream& input, uint32_t tag)
    {
        return WireFormatLite::SkipField(&input, tag, m_output.get());
    }

    bool mergeInto(google::protobuf::MessageLite& message)
    {
        m_output.reset();
        m_stream.reset();
        return message.MergeFromString(m_bytes);
    }

private:
    std::string m_bytes;
    std::unique_ptr<google::protobuf::io::StringOutputStream> m_stream =
        std::make_unique<google::protobuf::io::StringOutputStream>(&m_bytes);
    std::unique_ptr<CodedOutputStream> m_output = std::make_unique<CodedOutputStream>(m_stream.get());
};

class Skimmer {
public:
    explicit Skimmer(std::shared_ptr<const DataFile> file) : m_file(std::move(file)) {}

    std::optional<SkimmedModel> run()
    {
        constexpr int kPiece = 1 << 16;
        FileStream pieces(*m_file);
        google::protobuf::io::CopyingInputStreamAdaptor stream(&pieces, kPiece);
        CodedInputStream input(&stream);
        const bool isRead = readModel(input);
        pieces.rethrowFailure();
        return isRead ? std::optional(std::move(m_model)) : std::nullopt;
    }

private:
    bool readModel(CodedInputStream& input)
    {
        KeptFields rest;
        while (const uint32_t tag = input.ReadTag()) {
            const bool isGraph = tag == messageTag(onnx::ModelProto::kGraphFieldNumber);
            if (!(isGraph ? inside(input, [&] { return readGraph(input); }) : rest.keep(input, tag)))
                return false;
        }
        return input.ConsumedEntireMessage() && rest.mergeInto(m_model.proto);
    }

    bool readGraph(CodedInputStream& input)
    {
        onnx::GraphProto& graph = *m_model.proto.mutable_graph();
        KeptFields rest;
        while (const uint32_t tag = input.ReadTag()) {
            const bool isConstant = tag == messageTag(onnx::GraphProto::kInitializerFieldNumber);
            if (!(isConstant ? inside(input, [&] { return readConstant(input, graph); })
                             : rest.keep(input, tag)))
                return false;
        }
        return rest.mergeInto(graph);
    }

    bool readConstant(CodedInputStream& input, onnx::GraphProto& graph)
    {
        const int index = graph.initializer_size();
        onnx::TensorProto& tensor = *graph.add_initializer();
        KeptFields rest;
        std::optional<FileBytes> left;
        while (const uint32_t tag = input.ReadTag()) {
            const bool isData = tag == messageTag(onnx::TensorProto::kRawDataFieldNumber);
            if (!(isData ? passOver(input, tensor, left) : rest.keep(input, tag)))
                return false;
        }
        if (!rest.mergeInto(tensor))
            return false;
        if (left && tensor.data_type() == onnx::TensorProto::FLOAT &&
            tensor.data_location() != onnx::TensorProto::EXTERNAL)
            m_model.left.emplace(index, *left);
        else if (left)
            readNow(*left, *tensor.mutable_raw_data());
        return true;
    }

    /// Raw data: small ones into @p tensor, of large ones only where they lie.
    bool passOver(CodedInputStream& input, onnx::TensorProto& tensor, std::optional<FileBytes>& left) const
    {
        uint32_t length = 0;
        if (!input.ReadVarint32(&length) || length > m_file->size())
            return false;
        if (length < kLeftFrom) {
            left.reset();
            return input.ReadString(tensor.mutable_raw_data(), static_cast<int>(length));
        }
        tensor.clear_raw_data();
        left = FileBytes{m_file, input.CurrentPosition(), length};
        return input.Skip(static_cast<int>(length));
    }

    void readNow(const FileBytes& bytes, std::string& target) const
    {
        target.resize(static_cast<size_t>(bytes.length));
        m_file->read(bytes.offset, target);
    }

    /// Calls @p read on the message that begins here, which must end where it says.
    template <typename Read>
    bool inside(CodedInputStream& input, const Read& read) const
    {
        uint32_t length = 0;
        if (!input.ReadVarint32(&length) || length > m_file->size())
            return false;
        const auto limit = input.PushLimit(static_cast<int>(length));
        return read() && input.CheckEntireMessageConsumedAndPopLimit(limit);
    }

    std::shared_ptr<const DataFile> m_file;
    SkimmedModel m_model;
};

} // namespace

std::optional<SkimmedModel> skimModel(const std::shared_ptr<const DataFile>& file)
{
    return Skimmer(file).run();
}

} // namespace bitdepth
