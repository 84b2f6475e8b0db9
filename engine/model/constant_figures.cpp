#include "engine/model/constant_figures.h"

#include "engine/core/parallel.h"
#include <algorithm>

namespace bitdepth {

namespace {

constexpr size_t kBlock = kStatisticsBlock * 16; ///< stays in the second-level cache for all that look at it

/// Some numbers of one constant: what a thread looks at in one go.
struct Part {
    size_t constant = 0;
    size_t first = 0;
    size_t last = 0;
    StreamingStatistics statistics;
    Histogram histogram;
};

std::vector<Part> partsOf(const std::vector<SharedFloats>& constants, const std::vector<size_t>& wanted)
{
    std::vector<Part> parts;
    for (const size_t i : wanted)
        for (size_t first = 0; first < constants[i]->size(); first += kStatisticsPart)
            parts.push_back({i, first, std::min(first + kStatisticsPart, constants[i]->size()), {}, {}});
    return parts;
}

/// What the statistics saw of a block spares the histogram a look at it.
void addBlock(StreamingStatistics& statistics, StreamingHistogram& histogram, std::span<const float> block)
{
    const BlockSummary seen = statistics.addBlock(block);
    if (seen.finite == block.size())
        histogram.add(block, {seen.min, seen.max, seen.zeros, true});
    else
        histogram.add(block);
}

void lookAt(Part& part, const FloatArray& values)
{
    StreamingHistogram histogram;
    values.forEachBlock(part.first, part.last, kBlock, [&](std::span<const float> block) {
        for (size_t from = 0; from < block.size(); from += kStatisticsBlock)
            addBlock(part.statistics, histogram,
                     block.subspan(from, std::min(kStatisticsBlock, block.size() - from)));
    });
    part.histogram = histogram.histogram();
}

/// One constant's figures from all its parts.
ConstantFigures joined(std::span<Part> parts)
{
    if (parts.size() == 1)
        return {parts.front().statistics.statistics(), std::move(parts.front().histogram)};
    StreamingStatistics statistics;
    StreamingHistogram histogram;
    for (const Part& part : parts) {
        statistics.join(part.statistics);
        histogram.merge(part.histogram);
    }
    return {statistics.statistics(), histogram.histogram()};
}

} // namespace

std::vector<ConstantFigures> figuresOf(const std::vector<SharedFloats>& constants, const JobControl& control,
                                       unsigned threads)
{
    std::vector<ConstantFigures> figures(constants.size());
    std::vector<size_t> open;
    for (size_t i = 0; i < constants.size(); ++i) {
        if (const auto kept = constants[i]->keptFigures())
            figures[i] = *kept;
        else
            open.push_back(i);
    }
    std::vector<Part> parts = partsOf(constants, open);
    parallelFor(parts.size(), threads, control,
                [&](size_t i, unsigned) { lookAt(parts[i], *constants[parts[i].constant]); });
    for (auto first = parts.begin(); first != parts.end();) {
        const auto last = std::find_if(first, parts.end(),
                                       [&](const Part& part) { return part.constant != first->constant; });
        figures[first->constant] = joined({first, last});
        first = last;
    }
    for (const size_t i : open)
        if (!constants[i]->isInMemory() && constants[i]->size() >= kFiguresKeptFrom)
            constants[i]->keep(std::make_shared<const ConstantFigures>(figures[i]));
    return figures;
}

TensorStatistics statisticsOf(const FloatArray& values)
{
    if (const auto kept = values.keptFigures())
        return kept->statistics;
    StreamingStatistics whole;
    for (size_t first = 0; first < values.size(); first += kStatisticsPart) {
        StreamingStatistics part;
        values.forEachBlock(first, std::min(first + kStatisticsPart, values.size()), kBlock,
                            [&](std::span<const float> block) { part.add(block); });
        whole.join(part);
    }
    return whole.statistics();
}

ConstantTensor readApart(const ConstantTensor& constant)
{
    if (constant.values->isInMemory())
        return constant;
    return {constant.shape, constant.values->readApart()};
}

} // namespace bitdepth
