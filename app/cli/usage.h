#pragma once

#include <string>

namespace bitdepth {

/// Help for one command, or for all where @p command is empty or unknown.
std::string usageText(const std::string& command);

} // namespace bitdepth
