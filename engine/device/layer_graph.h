#pragma once

#include "engine/model/model.h"
#include <cstdint>
#include <vector>

namespace bitdepth {

/// Numbers that go from one layer to another, through whatever operators lie between.
struct LayerLink {
    size_t from = 0; ///< index in Model::layers
    size_t to = 0;
    int64_t elements = 0; ///< of the tensor that the second one reads, for one sample; 0 where not known
};

/// Which layer's numbers reach which layer without another layer in between, each pair once, in the order of
/// the readers.
std::vector<LayerLink> layerLinks(const Model& model);

} // namespace bitdepth
