#pragma once

#include <onnx/onnx_pb.h>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace bitdepth {

/// Who makes and who reads each tensor of a graph; a tensor read inside a subgraph counts as read by the node
/// that owns the subgraph.
class GraphView {
public:
    explicit GraphView(const onnx::GraphProto& graph);

    struct Reader {
        int node = 0;
        int input = 0; ///< -1: read inside a subgraph of that node
    };

    /// Index of the node that makes @p tensor; -1 for inputs and initializers.
    int producer(const std::string& tensor) const;
    const std::vector<Reader>& readers(const std::string& tensor) const;
    bool isGraphOutput(const std::string& tensor) const;
    /// True where one node input reads @p tensor and nothing else does.
    bool hasSingleReader(const std::string& tensor) const
    {
        return readers(tensor).size() == 1 && !isGraphOutput(tensor);
    }

private:
    std::unordered_map<std::string, int> m_producers;
    std::unordered_map<std::string, std::vector<Reader>> m_readers;
    std::unordered_set<std::string> m_outputs;
};

/// All tensors a node reads, those of its subgraphs too (names made inside them among them); an input left
/// out is no tensor.
std::vector<std::string> tensorsRead(const onnx::NodeProto& node);

/// Attribute of a node, or nullptr.
const onnx::AttributeProto* findAttribute(const onnx::NodeProto& node, const char* name);
int64_t intAttribute(const onnx::NodeProto& node, const char* name, int64_t otherwise);
float floatAttribute(const onnx::NodeProto& node, const char* name, float otherwise);
/// True for operators of ONNX itself, not of another domain.
bool isStandard(const onnx::NodeProto& node);
/// Name of an input; empty where the node has no such one (-1, say).
std::string inputOrEmpty(const onnx::NodeProto& node, int index);

} // namespace bitdepth
