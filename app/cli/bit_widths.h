#pragma once

#include <string>
#include <vector>

namespace bitdepth {

/// The numbers of @p list, "8,4,2" say; 32 stands for float32. Throws UsageError, naming @p option, where one is no
/// width of an integer format.
std::vector<int> bitWidths(const std::string& option, const std::string& list);

} // namespace bitdepth
