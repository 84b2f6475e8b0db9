#pragma once

#include "engine/core/progress.h"
#include <Eigen/Core>
#include <vector>

namespace bitdepth {

/// Rounding many weight vectors under one quadratic error: find whole numbers q, lowest <= q <= highest, that
/// make (v - w)' H (v - w) small, v = q * scale element by element.
///
/// H (patch x patch, positive definite) is shared, every column of @p optimum is the real-valued best w of
/// one output channel.
struct RoundingProblem {
    Eigen::MatrixXd hessian;
    Eigen::MatrixXd optimum; ///< patch x channels
    int lowest = -8;
    int highest = 7;
    Eigen::MatrixXi shift; ///< patch x channels: what the bounds of single numbers are lower by; empty: none

    double nearest(double wanted, Eigen::Index row, Eigen::Index channel) const;
};

/// The same with H factored: LL' = P'HP, P the order in which the numbers with the largest H come last,
/// because what is rounded first is made up for by all the others.
struct FactoredProblem {
    RoundingProblem problem;
    std::vector<Eigen::Index> order;
    Eigen::MatrixXd factor; ///< L: lower triangular
};

/// Adds to the diagonal until the factorization succeeds. Answers a stop within 200 ms for any size.
FactoredProblem factorize(RoundingProblem problem, const JobControl& control);

/// Whole numbers and their error for one output channel.
struct Rounded {
    Eigen::VectorXd codes;
    Eigen::VectorXd scale; ///< of every element
    double error = 0;      ///< (v - w)' H (v - w)
    Eigen::VectorXd slope; ///< H (v - w), half the error's gradient; empty: not computed yet
};

/// Each number by itself to its nearest code.
Rounded roundToNearest(const RoundingProblem& problem, Eigen::Index channel, const Eigen::VectorXd& start,
                       const Eigen::VectorXd& scale);

/// Number by number, each error made up for by the numbers not yet rounded (GPTQ, arXiv 2210.17323; the
/// nearest-plane method of Babai, 1986), for channels first ... first + count - 1 at once.
/// @p scales: patch x count.
std::vector<Rounded> roundWithFeedback(const FactoredProblem& factored, Eigen::Index first,
                                       const Eigen::MatrixXd& scales);

/// Steps of single codes, each by as many as lowers the error most, until none lowers it. Never raises it.
void descend(const RoundingProblem& problem, Eigen::Index channel, Rounded& rounded);

/// Multiplies the scale by what makes the error of these codes smallest. Never raises it.
void refitScale(const RoundingProblem& problem, Eigen::Index channel, Rounded& rounded);

} // namespace bitdepth
