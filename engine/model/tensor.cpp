#include "engine/model/tensor.h"

#include <algorithm>

namespace bitdepth {

int64_t elementCount(const Shape& shape)
{
    int64_t count = 1;
    for (const int64_t dimension : shape)
        count *= dimension < 0 ? 1 : dimension;
    return count;
}

std::string toString(const Shape& shape)
{
    if (shape.empty())
        return "scalar";
    std::string text;
    for (const int64_t dimension : shape)
        text += (text.empty() ? "" : "x") + (dimension < 0 ? std::string("?") : std::to_string(dimension));
    return text;
}

} // namespace bitdepth
