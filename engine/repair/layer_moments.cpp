#include "engine/repair/layer_moments.h"

#include "engine/core/parallel.h"
#include <algorithm>
#include <cmath>

namespace bitdepth {

namespace {

/// More positions of one sample say little new: neighbours are alike.
constexpr size_t kMostPositions = 256;
/// Sums are kept a part each and added in order, so that the result is the same for any number of threads.
constexpr size_t kParts = 8;
constexpr size_t kPartsOfLargePatches = 4;
constexpr size_t kLargePatch = 1024;
constexpr size_t kCheckShare = 4; ///< every fourth part is kept for checking
/// Times the median error: how far off a position may be and still count in full.
constexpr float kToleratedError = 2;

/// Sums over the positions of one part of the batches; the last row and column belong to the constant 1.
struct GroupSums {
    Eigen::MatrixXd patches;
    Eigen::MatrixXd outputs;

    /// The rows are already weighed, their last column too: of a mean it is the weight's other half.
    void add(const PatchRows& rows, MomentOrder order)
    {
        if (order == MomentOrder::Means) {
            const auto ones = rows.patches.rightCols<1>().transpose();
            accumulate(patches, ones * rows.patches);
            return accumulate(outputs, ones * rows.outputs);
        }
        accumulate(patches, rows.patches.transpose() * rows.patches);
        accumulate(outputs, rows.patches.transpose() * rows.outputs);
    }

    template <typename Sum>
    static void accumulate(Eigen::MatrixXd& target, const Sum& sum)
    {
        const Eigen::MatrixXf evaluated = sum;
        if (target.size() == 0)
            target = evaluated.cast<double>();
        else
            target += evaluated.cast<double>();
    }

    void add(const GroupSums& other)
    {
        if (other.patches.size() == 0)
            return;
        if (patches.size() == 0) {
            *this = other;
            return;
        }
        patches += other.patches;
        outputs += other.outputs;
    }
};

GroupMoments momentsOf(const GroupSums& sums, bool canFitBias)
{
    const Eigen::Index patch = sums.patches.cols() - 1;
    const double positions = sums.patches(sums.patches.rows() - 1, patch); // the sum of their weights
    GroupMoments moments;
    moments.meanPatch = sums.patches.bottomRows<1>().head(patch).transpose() / positions;
    moments.meanOutput = sums.outputs.bottomRows<1>().transpose() / positions;
    if (sums.patches.rows() == 1)
        return moments;
    if (!canFitBias) { // no bias makes up for means
        moments.meanPatch.setZero();
        moments.meanOutput.setZero();
    }
    moments.covariance = sums.patches.topLeftCorner(patch, patch) / positions;
    moments.crossCovariance = sums.outputs.topRows(patch) / positions;
    if (canFitBias) {
        moments.covariance -= moments.meanPatch * moments.meanPatch.transpose();
        moments.crossCovariance -= moments.meanPatch * moments.meanOutput.transpose();
    }
    return moments;
}

float median(float* begin, float* end)
{
    float* middle = begin + (end - begin) / 2;
    std::nth_element(begin, middle, end);
    return *middle;
}

/// The median error. Where most positions read nothing but zeros, and so have none, that of the others: they are
/// all there is to learn from.
float usualError(Eigen::VectorXf errors)
{
    float* const begin = errors.data();
    float* const end = begin + errors.size();
    if (const float usual = median(begin, end); usual > 0)
        return usual;
    float* const behind = std::partition(begin, end, [](float error) { return error > 0; });
    return behind == begin ? 0 : median(begin, behind);
}

/// Huber's weights (1964): a position whose error is larger than usual counts with its error once, not
/// squared. The rows take the root of the weight, so that every product of two of them has all of it.
void weighByError(PatchRows& rows, const Eigen::MatrixXf& function)
{
    const Eigen::VectorXf errors = (rows.outputs - rows.patches * function).rowwise().norm();
    if (errors.size() == 0)
        return;
    const float tolerated = kToleratedError * usualError(errors);
    for (Eigen::Index i = 0; i < errors.size(); ++i) {
        if (!(errors[i] > tolerated))
            continue;
        const float share = std::sqrt(tolerated / errors[i]); // on both factors of every product
        rows.patches.row(i) *= share;
        rows.outputs.row(i) *= share;
    }
}

template <typename Takes>
LayerMoments merged(const std::vector<std::vector<GroupSums>>& sums, const std::vector<size_t>& positions,
                    bool canFitBias, const Takes& takes)
{
    LayerMoments moments;
    for (size_t part = 0; part < sums.size(); ++part)
        moments.positions += takes(part) ? positions[part] : 0;
    for (size_t g = 0; moments.positions > 0 && g < sums.front().size(); ++g) {
        GroupSums all;
        for (size_t part = 0; part < sums.size(); ++part)
            if (takes(part))
                all.add(sums[part][g]);
        moments.groups.push_back(momentsOf(all, canFitBias));
    }
    return moments;
}

} // namespace

SplitMoments layerMoments(const LayerGeometry& geometry, const LayerProbe& probe,
                          const LayerFunction& function, const CachedBatches& batches, MomentOrder order,
                          bool canFitBias, const JobControl& control, unsigned threads)
{
    const size_t parts = geometry.patch > kLargePatch ? kPartsOfLargePatches : kParts;
    std::vector<std::vector<GroupSums>> sums(parts, std::vector<GroupSums>(geometry.groups));
    std::vector<size_t> positions(parts);
    parallelFor(parts, threads, control, [&](size_t part, unsigned) {
        for (size_t b = part; b < batches.size(); b += parts) {
            control.throwIfStopped();
            const auto batch = batches.batch(b);
            const LayerValues values = probe.run(batch);
            for (size_t g = 0; g < geometry.groups; ++g) {
                PatchRows rows = patchRows(geometry, values, g, batch, kMostPositions);
                weighByError(rows, function[g]);
                sums[part][g].add(rows, order);
                positions[part] += g == 0 ? static_cast<size_t>(rows.outputs.rows()) : 0;
            }
        }
    });
    const bool canSplit = order == MomentOrder::Both && batches.size() >= kCheckShare;
    const auto isOther = [](size_t part) { return part % kCheckShare == kCheckShare - 1; };
    SplitMoments moments;
    moments.most =
        merged(sums, positions, canFitBias, [&](size_t part) { return !canSplit || !isOther(part); });
    if (canSplit)
        moments.others = merged(sums, positions, canFitBias, isOther);
    return moments;
}

} // namespace bitdepth
