#pragma once

#include "engine/model/model.h"

namespace bitdepth {

struct FoundOperators {
    std::vector<Layer> layers;
    std::vector<PlainOperator> operators;
};

/// The layers of @p graph in its order, and what is said of every other operator. @p tensors gives shapes for
/// the count of multiply-adds.
FoundOperators findLayers(const NetworkGraph& graph,
                          const std::map<std::string, TensorInfo, std::less<>>& tensors);

} // namespace bitdepth
