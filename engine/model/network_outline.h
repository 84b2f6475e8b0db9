#pragma once

#include "engine/model/model.h"

namespace bitdepth {

/// One box of a network's picture.
struct OutlineNode {
    enum class Kind { Input, Layer, Operator, Output };

    Kind kind = Kind::Operator;
    std::string name;
    std::string operatorType;   ///< empty for inputs and outputs
    std::vector<size_t> layers; ///< into Model::layers; recurrent cells hold several
    std::string tensor;         ///< what it makes (an output: what it hands out); empty: nothing with a name
    Message note;               ///< why it stays float; empty: nothing to say
};

/// A tensor on its way from the node that makes it to one that reads it.
struct OutlineEdge {
    int from = 0;
    int to = 0;
    std::string tensor;
};

/// What is walked when one walks a network: inputs first, then its nodes in the order they are computed,
/// then outputs. Constant nodes are left out, and what a subgraph reads counts as read by the node that owns
/// it. Every edge leads to a later node.
struct NetworkOutline {
    std::vector<OutlineNode> nodes;
    std::vector<OutlineEdge> edges;
};

/// The outline of @p model as it is quantized, BatchNormalization folded.
NetworkOutline outlineOf(const Model& model);

} // namespace bitdepth
