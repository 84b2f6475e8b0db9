#pragma once

#include "engine/quantization/graph_rewriter.h"
#include "engine/quantization/qdq_base.h"
#include <optional>

namespace bitdepth {

/// What is written of the large constants.
enum class ConstantData {
    Whole,
    LeftOut, ///< their length is noted instead: all that a file's size needs
};

/// A quantized model, its constants beside it.
struct QdqNetwork {
    std::shared_ptr<onnx::ModelProto> proto;
    std::unordered_map<std::string, int64_t> dataLeftOut; ///< bytes by initializer, where data was left out
    bool usesRuntimeDomain = false;
};

/// One model on its way to QDQ.
///
/// What is added has short names and is stored once where several read the same: in a network of a few
/// kilobytes that is a tenth of the file.
class QdqWriter {
public:
    /// @p base: made for the needs of @p plan; it has to outlive this.
    QdqWriter(const Model& model, const QuantizationPlan& plan, const QdqBase& base, ConstantData data);

    /// To be called once.
    QdqNetwork run();

private:
    void writeWeight(const WeightPlan& weight);
    void writeBias(const BiasPlan& bias);
    onnx::NodeProto* makeNode(const char* type, const std::string& domain,
                              std::initializer_list<std::string> inputs, const std::string& output);
    onnx::NodeProto* cast(const std::string& source, const std::string& target, int type);
    onnx::NodeProto* dequantizeWeight(const std::string& codes, const std::string& target, const Shape& shape,
                                      const Encoding& encoding, bool readsCodes);
    std::vector<onnx::NodeProto*> activationNodes(const Encoding& encoding, const std::string& source,
                                                  const std::string& target);
    onnx::NodeProto* clip(const std::string& source, const std::string& target, const Encoding& encoding);

    void addConstant(onnx::TensorProto head, int64_t bytes);
    std::string shared(onnx::TensorProto tensor, const char* prefix);
    std::string sharedAs(std::string content, onnx::TensorProto tensor, const char* prefix,
                         std::optional<int64_t> bytesLeftOut);
    std::string scalesOf(const Shape& shape, const Encoding& encoding);
    std::string zeroPointsOf(const Shape& shape, const Encoding& encoding);
    std::string freshName(const std::string& prefix);
    bool takeName(const std::string& name);

    const Model& m_model;
    const QuantizationPlan& m_plan;
    const QdqBase& m_base;
    ConstantData m_data;
    GraphRewriter m_rewriter;
    CodeReaders m_codeReaders;                         ///< inputs of nodes that read a quantized activation
    std::unordered_set<std::string> m_names;           ///< of what is added
    std::unordered_map<std::string, int> m_lastNumber; ///< by prefix
    std::unordered_map<std::string, std::string> m_sharedNames; ///< by content
    std::unordered_map<std::string, int64_t> m_dataLeftOut;
    std::unordered_map<std::string, std::string>
        m_written; ///< what a weight's readers read, by its stored name
};

} // namespace bitdepth
