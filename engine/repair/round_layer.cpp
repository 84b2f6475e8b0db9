#include "engine/repair/round_layer.h"

#include "engine/core/parallel.h"
#include "engine/numeric/scale_layout.h"
#include "engine/repair/quadratic_rounding.h"
#include <algorithm>
#include <array>
#include <limits>

namespace bitdepth {

namespace {

/// How far the quadratic is pulled towards the original weights, as a share of its mean curvature: what few
/// samples seem to say about directions they hardly reach must not move weights far. The first is taken where
/// there are too few samples to check.
constexpr std::array kPulls = {0.1, 0.01, 1.0, 10.0, 100.0};
constexpr int kRefinements = 3;
/// A refitted scale stays so near the first one that the bias, for which that one had room, still fits.
constexpr double kLeastScale = 0.55;

/// Channels rounded together: few enough to answer a stop in time, many enough to fill vectors.
size_t channelsAtOnce(size_t patch) { return patch > 512 ? 8 : 16; }

/// Factors on the scale that are tried. Wide formats clip little.
std::vector<double> scaleFactors(const Format& format)
{
    if (format.bits > 6)
        return {1.0, 0.96, 0.92};
    if (format.bits > 4)
        return {1.0, 1.1, 0.95, 0.9, 0.85, 0.8, 0.75};
    return {1.0, 1.4, 1.3, 1.2, 1.1, 1.05, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6};
}

/// Index of the scale of every element of a tensor.
std::vector<size_t> scaleOfElement(const WeightPlan& weight)
{
    const ScaleLayout layout(weight.values.shape, weight.encoding.axis, weight.encoding.granularity);
    std::vector<size_t> scaleOf(weight.values.values->size());
    layout.forEachRun([&](const ScaleLayout::Run& run) {
        for (size_t i = 0; i < run.count; ++i)
            scaleOf[run.offset + i] = run.scale + i * run.scaleStep;
    });
    return scaleOf;
}

/// Columns x of H x = @p wanted.
Eigen::MatrixXd solve(const FactoredProblem& factored, const Eigen::MatrixXd& wanted,
                      const JobControl& control)
{
    const auto order = [&](Eigen::Index i) { return factored.order[static_cast<size_t>(i)]; };
    Eigen::MatrixXd ordered(wanted.rows(), wanted.cols());
    for (Eigen::Index i = 0; i < wanted.rows(); ++i)
        ordered.row(i) = wanted.row(order(i));
    const auto lower = factored.factor.triangularView<Eigen::Lower>();
    constexpr Eigen::Index kColumns = 64;
    for (Eigen::Index c = 0; c < wanted.cols(); c += kColumns) {
        control.throwIfStopped();
        auto columns = ordered.middleCols(c, std::min(kColumns, wanted.cols() - c));
        lower.solveInPlace(columns);
        lower.transpose().solveInPlace(columns);
    }
    Eigen::MatrixXd solution(wanted.rows(), wanted.cols());
    for (Eigen::Index i = 0; i < wanted.rows(); ++i)
        solution.row(order(i)) = ordered.row(i);
    return solution;
}

class LayerRounder {
public:
    LayerRounder(const WeightPlan& weight, const LayerGeometry& geometry, const LayerMoments& moments,
                 double pull, const JobControl& control, unsigned threads)
        : m_weight(weight),
          m_geometry(geometry),
          m_moments(moments),
          m_pull(pull),
          m_control(control),
          m_threads(threads),
          m_scaleOf(scaleOfElement(weight))
    {}

    WeightPlan run()
    {
        prepareProblems();
        const auto factors = scaleFactors(m_weight.encoding.format);
        if (m_weight.encoding.granularity.kind == GranularityKind::PerTensor)
            searchOneScale(factors);
        else
            searchScales(scalesAreFree() ? factors : std::vector<double>{1.0});
        refine();
        return result();
    }

    /// The same without refinement and hardly any search: enough to compare pulls.
    WeightPlan runQuickly(const std::vector<double>& factors = {1.0})
    {
        prepareProblems();
        searchScales(scalesAreFree() ? factors : std::vector<double>{1.0});
        return result();
    }

private:
    void prepareProblems()
    {
        m_problems.resize(m_geometry.groups);
        parallelFor(m_geometry.groups, m_threads, m_control, [&](size_t g, unsigned) { prepareProblem(g); });
        m_best.resize(m_geometry.groups * m_geometry.channels);
        for (auto& channel : m_best)
            channel.error = std::numeric_limits<double>::infinity();
    }

    /// Of each channel: the scales of its groups then keep their proportions.
    bool scalesAreFree() const { return m_weight.encoding.granularity.kind != GranularityKind::PerTensor; }

    Eigen::VectorXd weights(size_t group, size_t channel) const
    {
        Eigen::VectorXd values(static_cast<Eigen::Index>(m_geometry.patch));
        for (size_t k = 0; k < m_geometry.patch; ++k)
            values[static_cast<Eigen::Index>(k)] =
                (*m_weight.values.values)[m_geometry.weightAt(group, channel, k)];
        return values;
    }

    Eigen::VectorXd scales(size_t group, size_t channel) const
    {
        Eigen::VectorXd values(static_cast<Eigen::Index>(m_geometry.patch));
        for (size_t k = 0; k < m_geometry.patch; ++k)
            values[static_cast<Eigen::Index>(k)] =
                m_weight.encoding.scales[m_scaleOf[m_geometry.weightAt(group, channel, k)]].scale;
        return values;
    }

    /// Of every weight; empty where all are 0.
    Eigen::MatrixXi zeroPoints(size_t group) const
    {
        const auto& scales = m_weight.encoding.scales;
        if (std::all_of(scales.begin(), scales.end(), [](const auto& scale) { return scale.zeroPoint == 0; }))
            return {};
        Eigen::MatrixXi points(static_cast<Eigen::Index>(m_geometry.patch),
                               static_cast<Eigen::Index>(m_geometry.channels));
        for (size_t c = 0; c < m_geometry.channels; ++c)
            for (size_t k = 0; k < m_geometry.patch; ++k)
                points(static_cast<Eigen::Index>(k), static_cast<Eigen::Index>(c)) =
                    scales[m_scaleOf[m_geometry.weightAt(group, c, k)]].zeroPoint;
        return points;
    }

    /// The optimum is where moments and the pull towards the original weights balance.
    void prepareProblem(size_t group)
    {
        const GroupMoments& moments = m_moments.groups[group];
        RoundingProblem problem;
        problem.lowest = m_weight.encoding.scales.front().lowCode;
        problem.highest = m_weight.encoding.scales.front().highCode;
        problem.shift = zeroPoints(group);
        const double pull = std::max(moments.covariance.diagonal().mean() * m_pull, 1e-20);
        problem.hessian = moments.covariance;
        problem.hessian.diagonal().array() += pull;
        Eigen::MatrixXd wanted = moments.crossCovariance;
        for (Eigen::Index c = 0; c < wanted.cols(); ++c)
            wanted.col(c) += pull * weights(group, static_cast<size_t>(c));
        m_problems[group] = factorize(std::move(problem), m_control);
        m_problems[group].problem.optimum = solve(m_problems[group], wanted, m_control);
    }

    struct Block {
        size_t group = 0;
        size_t first = 0;
        size_t count = 0;
    };

    std::vector<Block> blocks() const
    {
        std::vector<Block> blocks;
        const size_t most = channelsAtOnce(m_geometry.patch);
        for (size_t g = 0; g < m_geometry.groups; ++g)
            for (size_t c = 0; c < m_geometry.channels; c += most)
                blocks.push_back({g, c, std::min(most, m_geometry.channels - c)});
        return blocks;
    }

    std::vector<Rounded> rounded(const Block& block, double factor) const
    {
        Eigen::MatrixXd scale(static_cast<Eigen::Index>(m_geometry.patch),
                              static_cast<Eigen::Index>(block.count));
        for (size_t c = 0; c < block.count; ++c)
            scale.col(static_cast<Eigen::Index>(c)) = scales(block.group, block.first + c) * factor;
        return roundWithFeedback(m_problems[block.group], static_cast<Eigen::Index>(block.first), scale);
    }

    Rounded& best(const Block& block, size_t channel)
    {
        return m_best[block.group * m_geometry.channels + block.first + channel];
    }

    /// Every channel its own factor.
    void searchScales(const std::vector<double>& factors)
    {
        const auto all = blocks();
        parallelFor(all.size(), m_threads, m_control, [&](size_t b, unsigned) {
            for (const double factor : factors) {
                m_control.throwIfStopped();
                std::vector<Rounded> tried = rounded(all[b], factor);
                for (size_t c = 0; c < tried.size(); ++c)
                    if (tried[c].error < best(all[b], c).error)
                        best(all[b], c) = std::move(tried[c]);
            }
        });
    }

    /// One factor for all channels: the one with the smallest error of all together.
    void searchOneScale(const std::vector<double>& factors)
    {
        const auto all = blocks();
        double least = std::numeric_limits<double>::infinity();
        for (const double factor : factors) {
            std::vector<Rounded> tried(m_best.size());
            parallelFor(all.size(), m_threads, m_control, [&](size_t b, unsigned) {
                std::vector<Rounded> some = rounded(all[b], factor);
                std::move(some.begin(), some.end(),
                          tried.begin() +
                              static_cast<std::ptrdiff_t>(all[b].group * m_geometry.channels + all[b].first));
            });
            double error = 0;
            for (const Rounded& channel : tried)
                error += channel.error;
            if (error < least) {
                least = error;
                m_best = std::move(tried);
            }
        }
    }

    void refine()
    {
        parallelFor(m_best.size(), m_threads, m_control, [&](size_t i, unsigned) {
            const size_t group = i / m_geometry.channels;
            const auto channel = static_cast<Eigen::Index>(i % m_geometry.channels);
            const RoundingProblem& problem = m_problems[group].problem;
            const Eigen::VectorXd scale = scales(group, i % m_geometry.channels);
            improve(problem, channel, scale[0], m_best[i]);
            if (m_weight.encoding.granularity.kind == GranularityKind::PerTensor)
                return; // the scale is not one channel's to choose
            Rounded nearest =
                roundToNearest(problem, channel, weights(group, i % m_geometry.channels), scale);
            improve(problem, channel, scale[0], nearest);
            if (nearest.error < m_best[i].error)
                m_best[i] = std::move(nearest);
        });
    }

    void improve(const RoundingProblem& problem, Eigen::Index channel, double base, Rounded& rounded) const
    {
        descend(problem, channel, rounded);
        for (int i = 0; scalesAreFree() && i < kRefinements; ++i) {
            m_control.throwIfStopped();
            Rounded refitted = rounded;
            refitScale(problem, channel, refitted);
            const double ratio = refitted.scale[0] / base;
            if (ratio < kLeastScale || ratio > 1 / kLeastScale)
                break;
            rounded = std::move(refitted);
            descend(problem, channel, rounded);
        }
    }

    WeightPlan result() const
    {
        WeightPlan plan = m_weight;
        std::vector<int32_t> codes(m_scaleOf.size());
        for (size_t i = 0; i < m_best.size(); ++i)
            for (size_t k = 0; k < m_geometry.patch; ++k) {
                const size_t element =
                    m_geometry.weightAt(i / m_geometry.channels, i % m_geometry.channels, k);
                const auto position = static_cast<Eigen::Index>(k);
                ScaleOffset& scale = plan.encoding.scales[m_scaleOf[element]];
                codes[element] = static_cast<int32_t>(m_best[i].codes[position]) + scale.zeroPoint;
                scale.scale = static_cast<float>(m_best[i].scale[position]);
            }
        plan.codes = std::make_shared<const std::vector<int32_t>>(std::move(codes));
        return plan;
    }

    const WeightPlan& m_weight;
    const LayerGeometry& m_geometry;
    const LayerMoments& m_moments;
    double m_pull;
    const JobControl& m_control;
    unsigned m_threads;
    std::vector<size_t> m_scaleOf;
    std::vector<FactoredProblem> m_problems;
    std::vector<Rounded> m_best; ///< by output channel
};

/// Squared error per position, less what no weights change, on samples that @p fitted was not fitted on.
double errorOn(const LayerMoments& others, const LayerMoments& fitted, const ConstantTensor& values,
               const LayerGeometry& geometry)
{
    double error = 0;
    for (size_t g = 0; g < geometry.groups; ++g) {
        const GroupMoments& check = others.groups[g];
        const GroupMoments& fit = fitted.groups[g];
        const auto patch = static_cast<Eigen::Index>(geometry.patch);
        Eigen::MatrixXd weights(patch, static_cast<Eigen::Index>(geometry.channels));
        for (size_t c = 0; c < geometry.channels; ++c)
            for (size_t k = 0; k < geometry.patch; ++k)
                weights(static_cast<Eigen::Index>(k), static_cast<Eigen::Index>(c)) =
                    (*values.values)[geometry.weightAt(g, c, k)];
        error += weights.cwiseProduct(check.covariance * weights - 2 * check.crossCovariance).sum();
        const Eigen::VectorXd offset =
            check.meanOutput - fit.meanOutput - weights.transpose() * (check.meanPatch - fit.meanPatch);
        error += offset.squaredNorm();
    }
    return error;
}

} // namespace

WeightPlan roundLayer(const WeightPlan& weight, const LayerGeometry& geometry, const SplitMoments& moments,
                      const JobControl& control, unsigned threads)
{
    double pull = kPulls.front();
    if (moments.others.positions > 0) {
        double least = errorOn(moments.others, moments.most, reconstructed(weight), geometry);
        bool helps = false;
        for (const double tried : kPulls) {
            const WeightPlan plan =
                LayerRounder(weight, geometry, moments.most, tried, control, threads).runQuickly();
            const double error = errorOn(moments.others, moments.most, reconstructed(plan), geometry);
            if (error >= least)
                continue;
            least = error;
            pull = tried;
            helps = true;
        }
        if (!helps)
            return weight;
    }
    return LayerRounder(weight, geometry, moments.most, pull, control, threads).run();
}

double roughRoundingShare(const WeightPlan& weight, const LayerGeometry& geometry,
                          const SplitMoments& moments, const JobControl& control, unsigned threads)
{
    const std::vector<double> factors = {1.0, 1.2, 0.85};
    const LayerMoments& check = moments.others.positions > 0 ? moments.others : moments.most;
    const WeightPlan rounded =
        LayerRounder(weight, geometry, moments.most, kPulls.front(), control, threads).runQuickly(factors);
    const auto error = [&](const ConstantTensor& values) {
        return errorOn(check, moments.most, values, geometry);
    };
    const double none = error(weight.values); // what the float weights make is all that no weights change
    const double before = error(reconstructed(weight)) - none;
    const double after = error(reconstructed(rounded)) - none;
    return before > 0 ? std::clamp(after / before, 0.0, 1.0) : 1;
}

} // namespace bitdepth
