#include "app/cli/bit_widths.h"

#include "app/cli/arguments.h"
#include "engine/numeric/format.h"
#include <sstream>

namespace bitdepth {

std::vector<int> bitWidths(const std::string& option, const std::string& list)
{
    std::vector<int> bits;
    std::istringstream stream(list);
    for (std::string word; std::getline(stream, word, ',');) {
        if (word != "32" && !findFormat("int" + word))
            throw UsageError(option + " wants numbers from 2 to 16, or 32 for float, such as 8,4,2, not \"" + list +
                             "\"");
        bits.push_back(std::stoi(word));
    }
    if (bits.empty())
        throw UsageError(option + " wants numbers such as 8,4,2");
    return bits;
}

} // namespace bitdepth
