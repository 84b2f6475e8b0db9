#include "engine/repair/channel_ranges.h"

#include "engine/core/parallel.h"
#include "engine/runtime/session.h"
#include <algorithm>
#include <limits>

namespace bitdepth {

namespace {

void widen(std::vector<Range>& ranges, const TensorValue& tensor)
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    if (tensor.shape.size() < 2)
        return;
    const auto channels = static_cast<size_t>(tensor.shape[1]);
    const auto rows = static_cast<size_t>(tensor.shape[0]);
    ranges.resize(channels, {kInfinity, -kInfinity});
    const size_t inner = tensor.values.size() / std::max<size_t>(1, rows * channels);
    for (size_t i = 0; i < rows * channels && inner > 0; ++i) {
        const auto first = tensor.values.begin() + static_cast<std::ptrdiff_t>(i * inner);
        const auto [low, high] = std::minmax_element(first, first + static_cast<std::ptrdiff_t>(inner));
        Range& range = ranges[i % channels];
        range = {std::min<double>(range.low, *low), std::max<double>(range.high, *high)};
    }
}

} // namespace

std::map<std::string, std::vector<Range>> channelRanges(const Model& model,
                                                        const std::vector<std::string>& tensors,
                                                        const CachedBatches& batches,
                                                        const JobControl& control, unsigned threads)
{
    SessionOptions options;
    for (const std::string& tensor : tensors)
        if (std::none_of(model.outputs.begin(), model.outputs.end(),
                         [&](const ModelPort& port) { return port.name == tensor; }))
            options.extraOutputs.push_back(tensor);
    const Session session(model.graph, model.displayName(), options);
    std::map<std::string, std::vector<Range>> ranges;
    std::mutex mutex;
    parallelFor(batches.size(), threads, control, [&](size_t b, unsigned) {
        const auto outputs = session.run(viewsOf(*batches.batch(b).inputs));
        const std::lock_guard lock(mutex);
        for (size_t i = 0; i < outputs.size(); ++i)
            widen(ranges[session.outputs()[i].name], outputs[i]);
    });
    return ranges;
}

} // namespace bitdepth
