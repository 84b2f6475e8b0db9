#include "engine/repair/quadratic_rounding.h"
#include <QTest>
#include <array>
#include <limits>
#include <random>

using namespace bitdepth;

namespace {

/// Four weights whose inputs go together, so that rounding each by itself is far from best.
RoundingProblem fourWeights()
{
    RoundingProblem problem;
    problem.hessian.resize(4, 4);
    problem.hessian << 4, 3, 2, 1, //
        3, 5, 2, 1,                //
        2, 2, 3, 1,                //
        1, 1, 1, 2;
    problem.optimum.resize(4, 1);
    problem.optimum << 0.45, 0.45, -0.55, 1.45;
    problem.lowest = -2;
    problem.highest = 1;
    return problem;
}

RoundingProblem randomProblem(Eigen::Index patch, Eigen::Index channels, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> normal;
    const auto draw = [&](double) { return normal(random); };
    const Eigen::MatrixXd inputs = Eigen::MatrixXd::Zero(patch, patch + 5).unaryExpr(draw);
    RoundingProblem problem;
    problem.hessian = inputs * inputs.transpose();
    problem.optimum = Eigen::MatrixXd::Zero(patch, channels).unaryExpr(draw);
    return problem;
}

double errorOf(const RoundingProblem& problem, Eigen::Index channel, const Eigen::VectorXd& values)
{
    const Eigen::VectorXd difference = values - problem.optimum.col(channel);
    return difference.dot(problem.hessian * difference);
}

/// The least error of all 4^4 choices.
double leastError(const RoundingProblem& problem, double scale)
{
    double least = std::numeric_limits<double>::infinity();
    for (int i = 0; i < 256; ++i) {
        const Eigen::Vector4d codes(i % 4 - 2, i / 4 % 4 - 2, i / 16 % 4 - 2, i / 64 - 2);
        least = std::min(least, errorOf(problem, 0, codes * scale));
    }
    return least;
}

} // namespace

class QuadraticRoundingTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheBestOfAllChoices()
    {
        const FactoredProblem factored = factorize(fourWeights(), {});
        const Eigen::VectorXd scale = Eigen::VectorXd::Constant(4, 1.0);
        Rounded rounded = roundWithFeedback(factored, 0, scale).front();
        descend(factored.problem, 0, rounded);
        QVERIFY(std::abs(rounded.error - leastError(factored.problem, 1)) < 1e-9);
        QVERIFY(rounded.error < roundToNearest(factored.problem, 0, factored.problem.optimum, scale).error);
    }

    void factorsMultiplyToTheMatrix()
    {
        const FactoredProblem factored = factorize(randomProblem(300, 1, 3), {}); // several panels
        const Eigen::MatrixXd product = factored.factor * factored.factor.transpose();
        for (Eigen::Index i = 0; i < 300; i += 7)
            for (Eigen::Index j = 0; j < 300; j += 11) {
                const double expected = factored.problem.hessian(factored.order[static_cast<size_t>(i)],
                                                                 factored.order[static_cast<size_t>(j)]);
                QVERIFY(std::abs(product(i, j) - expected) < 1e-6 * (1 + std::abs(expected)));
            }
    }

    void countsTheErrorAsItIs()
    {
        const FactoredProblem factored = factorize(randomProblem(20, 3, 5), {});
        const Eigen::MatrixXd scales = Eigen::MatrixXd::Constant(20, 3, 0.3);
        const auto rounded = roundWithFeedback(factored, 0, scales);
        for (Eigen::Index c = 0; c < 3; ++c) {
            const Rounded& channel = rounded[static_cast<size_t>(c)];
            const double error = errorOf(factored.problem, c, channel.codes.cwiseProduct(channel.scale));
            QVERIFY(std::abs(error - channel.error) < 1e-8 * (1 + error));
        }
    }

    void neverGetsWorse()
    {
        for (unsigned seed = 0; seed < 20; ++seed) {
            const RoundingProblem problem = randomProblem(24, 1, seed);
            const Eigen::VectorXd scale = Eigen::VectorXd::Constant(24, 0.4);
            Rounded rounded = roundToNearest(problem, 0, problem.optimum.col(0), scale);
            double before = rounded.error;
            for (int i = 0; i < 3; ++i) {
                descend(problem, 0, rounded);
                QVERIFY(rounded.error <= before * (1 + 1e-12));
                before = rounded.error;
                refitScale(problem, 0, rounded);
                QVERIFY(rounded.error <= before * (1 + 1e-12));
                before = rounded.error;
            }
            QVERIFY(rounded.codes.minCoeff() >= problem.lowest &&
                    rounded.codes.maxCoeff() <= problem.highest);
        }
    }

    /// Zero points of their own: what each number may be lies elsewhere.
    void keepsEachNumberInItsBounds()
    {
        RoundingProblem problem = randomProblem(24, 3, 11);
        problem.lowest = -2;
        problem.highest = 1;
        problem.shift.resize(24, 3);
        for (Eigen::Index k = 0; k < 24; ++k)
            for (Eigen::Index c = 0; c < 3; ++c)
                problem.shift(k, c) = static_cast<int>(k % 4 - 2 + c);
        const FactoredProblem factored = factorize(problem, {});
        auto rounded = roundWithFeedback(factored, 1, Eigen::MatrixXd::Constant(24, 2, 0.4));
        rounded.push_back(
            roundToNearest(problem, 0, problem.optimum.col(0), Eigen::VectorXd::Constant(24, 0.4)));
        const std::array<Eigen::Index, 3> channels = {1, 2, 0};
        for (size_t i = 0; i < 3; ++i) {
            const Eigen::Index c = channels[i];
            descend(factored.problem, c, rounded[i]);
            bool reachesBounds = false;
            for (Eigen::Index k = 0; k < 24; ++k) {
                const double code = rounded[i].codes[k] + problem.shift(k, c);
                QVERIFY(code >= problem.lowest && code <= problem.highest);
                reachesBounds |= code == problem.lowest || code == problem.highest;
            }
            QVERIFY(reachesBounds);
        }
    }

    void bearsInputsThatAreAlwaysZero()
    {
        RoundingProblem problem = randomProblem(6, 1, 9);
        problem.hessian.row(2).setZero();
        problem.hessian.col(2).setZero();
        const FactoredProblem factored = factorize(problem, {});
        const auto rounded = roundWithFeedback(factored, 0, Eigen::MatrixXd::Constant(6, 1, 0.5));
        QVERIFY(rounded.front().codes.allFinite());
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_THROWS_EXCEPTION(Cancelled, factorize(randomProblem(300, 1, 1), {stop.get_token(), {}}));
    }
};

QTEST_APPLESS_MAIN(QuadraticRoundingTest)
#include "quadratic_rounding_test.moc"
