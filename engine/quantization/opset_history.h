#pragma once

#include <string_view>

namespace bitdepth {

/// What operator set @p version did to an operator of the one before.
enum class OpsetChange {
    Unknown,    ///< the operator or this change of it is not in the table
    Unchanged,  ///< nothing
    Compatible, ///< more element types, or new attributes and inputs that may be left out
};

/// Change of @p operatorType from operator set @p version - 1 to @p version (8 to 25), rewrites not counted:
/// see opset_rewrites.h.
OpsetChange opsetChange(std::string_view operatorType, int version);

} // namespace bitdepth
