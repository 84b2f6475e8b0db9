#pragma once

#include "engine/model/model.h"
#include <nlohmann/json_fwd.hpp>
#include <string>

namespace bitdepth {

/// A constant of a model, chosen by its own name or by its layer's.
struct InspectedTensor {
    std::string name;
    const Layer* layer = nullptr; ///< whose weight it is; null: a bias or another constant
    const ConstantTensor* tensor = nullptr;
};

/// Throws Error where @p model has no constant and no layer of that name, or where it is an activation.
InspectedTensor findTensor(const Model& model, const std::string& name);

std::string tensorText(const InspectedTensor& tensor);
nlohmann::ordered_json tensorJson(const InspectedTensor& tensor);

} // namespace bitdepth
