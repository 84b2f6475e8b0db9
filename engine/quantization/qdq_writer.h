#pragma once

#include "engine/quantization/graph_rewriter.h"
#include <set>

namespace bitdepth {

/// What is written of the large constants.
enum class ConstantData {
    Whole,
    LeftOut, ///< their length is noted instead: all that a file's size needs
};

/// A quantized model, its constants beside it.
struct QdqNetwork {
    onnx::ModelProto proto;
    std::map<std::string, int64_t> dataLeftOut; ///< bytes by initializer, where data was left out
    bool usesRuntimeDomain = false;
};

/// One model on its way to QDQ.
///
/// What is added has short names and is stored once where several read the same: in a network of a few
/// kilobytes that is a tenth of the file.
class QdqWriter {
public:
    QdqWriter(const Model& model, const QuantizationPlan& plan, ConstantData data);

    /// To be called once.
    QdqNetwork run();

private:
    void chooseDomain();
    void writeWeight(const WeightPlan& weight);
    void writeBias(const BiasPlan& bias);
    onnx::NodeProto dequantizeWeight(const std::string& codes, const std::string& target, const Shape& shape,
                                     const Encoding& encoding, bool readsCodes);
    std::vector<onnx::NodeProto> activationNodes(const Encoding& encoding, const std::string& source,
                                                 const std::string& target);
    onnx::NodeProto clip(const std::string& source, const std::string& target, const Encoding& encoding);

    void addConstant(onnx::TensorProto head, int64_t bytes);
    std::string shared(onnx::TensorProto tensor, const char* prefix);
    std::string scalesOf(const Shape& shape, const Encoding& encoding);
    std::string zeroPointsOf(const Shape& shape, const Encoding& encoding);
    std::string freshName(const std::string& prefix);

    const Model& m_model;
    const QuantizationPlan& m_plan;
    ConstantData m_data;
    GraphRewriter m_rewriter;
    std::set<Edge> m_codeReaders; ///< inputs of nodes that read a quantized activation
    int m_neededOpset;
    std::set<std::string> m_names;
    std::map<std::string, int> m_lastNumber;          ///< by prefix
    std::map<std::string, std::string> m_sharedNames; ///< by content
    std::map<std::string, int64_t> m_dataLeftOut;
    std::map<std::string, std::string> m_written; ///< what a weight's readers read, by its stored name
    std::string m_domain;
};

} // namespace bitdepth
