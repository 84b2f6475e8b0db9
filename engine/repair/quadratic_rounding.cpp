#include "engine/repair/quadratic_rounding.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace bitdepth {

namespace {

constexpr Eigen::Index kPanel = 128;
constexpr int kMostSweeps = 40;
/// Gains below this share of the error are rounding noise and could go round in circles.
constexpr double kLeastGain = 1e-12;

/// Cholesky in panels, so that a stop need not wait for all of a large matrix. Lower triangle in place; false
/// where the matrix is not positive definite.
bool factorizeInPlace(Eigen::MatrixXd& matrix, const JobControl& control)
{
    const Eigen::Index size = matrix.rows();
    for (Eigen::Index k = 0; k < size; k += kPanel) {
        const Eigen::Index width = std::min(kPanel, size - k);
        const Eigen::Index rest = size - k - width;
        Eigen::LLT<Eigen::MatrixXd> diagonal(matrix.block(k, k, width, width));
        if (diagonal.info() != Eigen::Success)
            return false;
        matrix.block(k, k, width, width) = diagonal.matrixL();
        if (rest == 0)
            break;
        auto below = matrix.block(k + width, k, rest, width);
        diagonal.matrixU().solveInPlace<Eigen::OnTheRight>(below);
        for (Eigen::Index c = 0; c < rest; c += kPanel) {
            control.throwIfStopped();
            const Eigen::Index columns = std::min(kPanel, rest - c);
            matrix.block(k + width + c, k + width + c, rest - c, columns).noalias() -=
                below.bottomRows(rest - c) * below.middleRows(c, columns).transpose();
        }
    }
    return true;
}

Eigen::VectorXd difference(const RoundingProblem& problem, Eigen::Index channel, const Rounded& rounded)
{
    return rounded.codes.cwiseProduct(rounded.scale) - problem.optimum.col(channel);
}

/// From the slope: a product with H, which is large, costs more than everything else here.
void setError(const RoundingProblem& problem, Eigen::Index channel, Rounded& rounded)
{
    rounded.error = difference(problem, channel, rounded).dot(rounded.slope);
}

} // namespace

double RoundingProblem::nearest(double wanted, Eigen::Index row, Eigen::Index channel) const
{
    const int lower = shift.size() > 0 ? shift(row, channel) : 0;
    return std::clamp<double>(std::nearbyint(wanted), lowest - lower, highest - lower);
}

FactoredProblem factorize(RoundingProblem problem, const JobControl& control)
{
    const Eigen::Index size = problem.hessian.rows();
    FactoredProblem factored;
    factored.order.resize(static_cast<size_t>(size));
    std::iota(factored.order.begin(), factored.order.end(), Eigen::Index(0));
    std::stable_sort(factored.order.begin(), factored.order.end(), [&](Eigen::Index a, Eigen::Index b) {
        return problem.hessian(a, a) < problem.hessian(b, b);
    });
    Eigen::MatrixXd ordered(size, size);
    for (double damping = 0;; damping = damping == 0 ? 1e-6 : damping * 10) {
        const double added = damping * std::max(problem.hessian.diagonal().mean(), 1e-30);
        for (Eigen::Index j = 0; j < size; ++j)
            for (Eigen::Index i = 0; i < size; ++i)
                ordered(i, j) = problem.hessian(factored.order[static_cast<size_t>(i)],
                                                factored.order[static_cast<size_t>(j)]) +
                                (i == j ? added : 0);
        if (factorizeInPlace(ordered, control))
            break;
    }
    factored.factor = ordered.triangularView<Eigen::Lower>();
    factored.problem = std::move(problem);
    return factored;
}

Rounded roundToNearest(const RoundingProblem& problem, Eigen::Index channel, const Eigen::VectorXd& start,
                       const Eigen::VectorXd& scale)
{
    Rounded rounded{Eigen::VectorXd(start.size()), scale, 0, {}};
    for (Eigen::Index k = 0; k < start.size(); ++k)
        rounded.codes[k] = problem.nearest(start[k] / scale[k], k, channel);
    rounded.slope = problem.hessian * difference(problem, channel, rounded);
    setError(problem, channel, rounded);
    return rounded;
}

std::vector<Rounded> roundWithFeedback(const FactoredProblem& factored, Eigen::Index first,
                                       const Eigen::MatrixXd& scales)
{
    const Eigen::Index size = scales.rows();
    const Eigen::Index count = scales.cols();
    using Block = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    Block errors = Block::Zero(size, count); // w - v of the rounded numbers, in the order of the factor
    std::vector<Rounded> rounded(static_cast<size_t>(count),
                                 Rounded{Eigen::VectorXd(size), Eigen::VectorXd(size), 0, {}});
    for (Eigen::Index j = size - 1; j >= 0; --j) {
        const Eigen::Index k = factored.order[static_cast<size_t>(j)];
        const double pivot = factored.factor(j, j);
        const Eigen::Index behind = size - 1 - j;
        const Eigen::RowVectorXd feedback =
            factored.factor.col(j).tail(behind).transpose() * errors.bottomRows(behind) / pivot;
        for (Eigen::Index c = 0; c < count; ++c) {
            const double wanted = factored.problem.optimum(k, first + c) + feedback[c];
            const double code = factored.problem.nearest(wanted / scales(k, c), k, first + c);
            Rounded& channel = rounded[static_cast<size_t>(c)];
            channel.codes[k] = code;
            channel.scale[k] = scales(k, c);
            channel.error += std::pow(pivot * (wanted - code * scales(k, c)), 2);
            errors(j, c) = factored.problem.optimum(k, first + c) - code * scales(k, c);
        }
    }
    return rounded;
}

void descend(const RoundingProblem& problem, Eigen::Index channel, Rounded& rounded)
{
    Eigen::VectorXd& slope = rounded.slope;
    if (slope.size() == 0)
        slope = problem.hessian * difference(problem, channel, rounded);
    const double least = kLeastGain * std::max(rounded.error, 0.0);
    for (int sweep = 0; sweep < kMostSweeps; ++sweep) {
        bool moved = false;
        for (Eigen::Index k = 0; k < slope.size(); ++k) {
            const double curvature = problem.hessian(k, k);
            const double wanted = curvature > 0 ? rounded.codes[k] - slope[k] / (curvature * rounded.scale[k])
                                                : rounded.codes[k];
            const double code = problem.nearest(wanted, k, channel);
            const double step = (code - rounded.codes[k]) * rounded.scale[k];
            const double gain = -step * (2 * slope[k] + step * curvature);
            if (step == 0 || gain <= least)
                continue;
            rounded.codes[k] = code;
            slope += step * problem.hessian.col(k);
            moved = true;
        }
        if (!moved)
            break;
    }
    setError(problem, channel, rounded);
}

void refitScale(const RoundingProblem& problem, Eigen::Index channel, Rounded& rounded)
{
    const Eigen::VectorXd value = rounded.codes.cwiseProduct(rounded.scale);
    const Eigen::VectorXd weighted = problem.hessian * value;
    const double power = value.dot(weighted);
    const double match = weighted.dot(problem.optimum.col(channel));
    const double ratio = power > 0 && match > 0 ? match / power : 1;
    rounded.scale *= ratio;
    if (rounded.slope.size() == 0)
        rounded.slope = problem.hessian * difference(problem, channel, rounded);
    else
        rounded.slope += (ratio - 1) * weighted;
    setError(problem, channel, rounded);
}

} // namespace bitdepth
