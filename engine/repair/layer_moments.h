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
    size_t positions = 0; ///< output positions averaged over
};

/// The same over all samples, and apart over most of them and over the others, so that what one part says can
/// be checked on the other.
struct SplitMoments {
    LayerMoments all;
    LayerMoments most;
    LayerMoments others; ///< no positions: too few batches to split
};

enum class MomentOrder {
    Means, ///< only means: enough to fit biases
    Both,
};

/// Runs all of @p batches to @p probe. Memory does not grow with the samples and the result does not depend
/// on
/// @p threads. Without @p canFitBias nothing is subtracted: H and g are raw second moments.
SplitMoments layerMoments(const LayerGeometry& geometry, const LayerProbe& probe,
                          const CachedBatches& batches, MomentOrder order, bool canFitBias,
                          const JobControl& control, unsigned threads);

} // namespace bitdepth
