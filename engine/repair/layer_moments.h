#pragma once

#include "engine/repair/layer_geometry.h"
#include <Eigen/Core>

namespace bitdepth {

/// Second moments of what one group of a layer reads and should make, averaged over output positions: all
/// that the squared error of its outputs depends on.
///
/// With patches x (as the quantized network has them) and outputs y (as the float network has them), the mean
/// of (w.x + b - y)^2 at its best b is w'Hw - 2 g'w + constant, H the covariance of x, g that of x and y.
struct GroupMoments {
    Eigen::MatrixXd covariance;      ///< H: patch x patch
    Eigen::MatrixXd crossCovariance; ///< g: patch x channels
    Eigen::VectorXd meanPatch;
    Eigen::VectorXd meanOutput;
};

struct LayerMoments {
    std::vector<GroupMoments> groups;
    size_t positions = 0; ///< output positions averaged over, each by its weight
};

/// The same over most of the samples, and over the others, on which what the first say is checked. Nothing is
/// ever fitted on the others: even what a layer reads comes from layers that did not learn from them.
struct SplitMoments {
    LayerMoments most;
    LayerMoments others; ///< no positions: too few batches to split
};

/// What a layer computes, group by group: outputs = patch * matrix, (patch + 1) x channels, the last row the
/// bias.
using LayerFunction = std::vector<Eigen::MatrixXf>;

enum class MomentOrder {
    Means, ///< only means: enough to fit biases
    Both,
};

/// Runs all of @p batches to @p probe. Memory does not grow with the samples and the result does not depend
/// on @p threads. Without @p canFitBias nothing is subtracted: H and g are raw second moments.
///
/// Positions that @p function, what the layer computes as planned, makes far worse than usual count less:
/// that is where clipping in front of the layer cut off an outlier. No weight or bias can bring it back, but
/// a bias that tries is wrong at all the other positions.
SplitMoments layerMoments(const LayerGeometry& geometry, const LayerProbe& probe,
                          const LayerFunction& function, const CachedBatches& batches, MomentOrder order,
                          bool canFitBias, const JobControl& control, unsigned threads);

} // namespace bitdepth
