#pragma once

#include "engine/model/model.h"
#include "engine/quantization/plan.h"
#include <functional>
#include <google/protobuf/arena.h>
#include <onnx/onnx_pb.h>
#include <unordered_map>

namespace bitdepth {

/// Builds a variant of a model's graph, operators staying in an order in which each finds its inputs made.
///
/// All of the variant lies in one arena: an edit of a recipe makes thousands of nodes only to learn how long
/// the file would be, and most of that time went into allocating and freeing them one by one.
class GraphRewriter {
public:
    explicit GraphRewriter(const onnx::ModelProto& model);

    /// A node of the variant, to be filled and handed to addFirst() or returned by MakeNodes.
    onnx::NodeProto* newNode()
    {
        return google::protobuf::Arena::CreateMessage<onnx::NodeProto>(m_arena.get());
    }

    /// Makes, with newNode(), the nodes that turn @p source into @p target, both names of float tensors, for
    /// activation number @p index.
    using MakeNodes = std::function<std::vector<onnx::NodeProto*>(size_t index, const std::string& source,
                                                                  const std::string& target)>;

    /// Puts those nodes behind every planned activation and lets its readers read their result, which is
    /// named by @p makeName, or after the activation where that is empty.
    void insertActivations(const std::vector<ActivationPlan>& activations, const MakeNodes& makeNodes,
                           const std::function<std::string()>& makeName = {});

    /// A node that runs before all others (it reads constants only).
    void addFirst(onnx::NodeProto* node) { m_first.push_back(node); }
    /// Lets input @p input of node @p node (an index in the original graph) read @p tensor.
    void redirect(Edge edge, const std::string& tensor) { m_redirected[edge] = tensor; }
    /// Likewise, where the node may not have that input yet.
    void connect(Edge edge, const std::string& tensor);

    void addInitializer(onnx::TensorProto tensor);
    onnx::ModelProto& model() { return *m_model; }

    /// The rewritten model, which keeps the arena alive; initializers nobody reads any more are gone. To be
    /// called once.
    std::shared_ptr<onnx::ModelProto> finish();

private:
    void appendBehind(const std::string& tensor);
    void rewire(onnx::NodeProto& node, int index) const;
    void removeUnreadInitializers();

    std::shared_ptr<google::protobuf::Arena> m_arena;
    onnx::ModelProto* m_model; ///< in the arena
    std::vector<onnx::NodeProto*> m_first;
    std::map<Edge, std::string> m_redirected;
    std::unordered_map<std::string, std::string> m_renamedOutputs; ///< graph outputs taken behind a quantizer
    std::unordered_map<std::string, std::vector<onnx::NodeProto*>>
        m_behindTensor; ///< nodes to follow the one that makes the tensor
};

/// Name of the real numbers in an output of the network whose own name goes to its quantized numbers.
std::string unquantizedName(const std::string& tensor);

} // namespace bitdepth
