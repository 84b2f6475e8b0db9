#pragma once

#include <map>
#include <onnx/onnx_pb.h>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace bitdepth {

/// What rewriting a node needs to know of the model, and what it adds to it.
class RewriteContext {
public:
    explicit RewriteContext(const onnx::ModelProto& model);

    /// Adds a constant to the model and returns its name, made from @p hint.
    std::string addIntegers(const std::string& hint, const std::vector<int64_t>& values,
                            bool isScalar = false);
    std::string addFloats(const std::string& hint, const std::vector<float>& values, bool isScalar = false);
    /// A tensor name that nobody uses, made from @p hint.
    std::string newName(const std::string& hint);

    /// True where @p tensor holds float32, as far as the model says: its own type, or no other float type at
    /// all.
    bool isFloat32(const std::string& tensor) const;
    /// Number of dimensions, where the model says it.
    std::optional<int> rankOf(const std::string& tensor) const;
    /// Values of a constant float tensor, where there are any.
    std::optional<std::vector<float>> constantFloats(const std::string& tensor) const;

    const std::vector<onnx::TensorProto>& added() const { return m_added; }

private:
    void readGraph(const onnx::GraphProto& graph);
    void readNodes(const onnx::GraphProto& graph);
    void readValue(const onnx::ValueInfoProto& value);
    void readType(const std::string& tensor, int elementType);
    onnx::TensorProto& addTensor(const std::string& hint, int elementType, size_t values, bool isScalar);

    std::set<std::string> m_names;
    std::map<std::string, int> m_types;
    std::map<std::string, int> m_ranks;
    std::map<std::string, const onnx::TensorProto*> m_constants;
    bool m_hasOtherFloats = false;
    std::vector<onnx::TensorProto> m_added;
};

/// Turns a node of one operator set into nodes of the next, appended to @p nodes; false where it cannot.
using Rewrite = bool (*)(onnx::NodeProto node, RewriteContext& context, std::vector<onnx::NodeProto>& nodes);

/// How nodes of @p operatorType become nodes of operator set @p version; null where nothing is to be done.
Rewrite rewriteFor(std::string_view operatorType, int version);

} // namespace bitdepth
