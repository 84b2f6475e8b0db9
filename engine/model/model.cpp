#include "engine/model/model.h"

#include <algorithm>

namespace bitdepth {

int64_t Layer::parameters() const
{
    const size_t biases = bias ? bias->values->size() : 0;
    return static_cast<int64_t>((weight.values ? weight.values->size() : 0) + biases);
}

const Layer* Model::findLayer(std::string_view name) const
{
    const auto found =
        std::find_if(layers.begin(), layers.end(), [&](const Layer& layer) { return layer.name == name; });
    return found == layers.end() ? nullptr : &*found;
}

std::string Model::sha256(const JobControl& control) const
{
    return hash ? hash->hexadecimal(control) : std::string();
}

} // namespace bitdepth
