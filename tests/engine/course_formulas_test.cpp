#include "engine/numeric/course_formulas.h"
#include <QTest>
#include <cmath>
#include <limits>
#include <random>

using namespace bitdepth;

class CourseFormulasTest : public QObject {
    Q_OBJECT

private slots:
    void weightsCompressToTheirByte()
    {
        const WeightCompression c{-1, 1};
        QCOMPARE(int(c.compress(-1)), 0);
        QCOMPARE(int(c.compress(1)), 255);
        QCOMPARE(int(c.compress(0)), 128);    // 127.5, to the even code
        QCOMPARE(int(c.compress(0.5f)), 191); // 191.25
        QCOMPARE(int(c.compress(7)), 255);
        QCOMPARE(int(c.compress(std::numeric_limits<float>::quiet_NaN())), 0);
        QCOMPARE(c.decompress(0), -1.0f);
        QCOMPARE(c.decompress(255), 1.0f);
        QCOMPARE(c.decompress(51), -0.6f);            // 51 / 255 is a fifth
        QVERIFY(c.decompress(c.compress(0)) != 0.0f); // zero is not on this grid
    }

    void oneValueOrNoneIsNoTrouble()
    {
        const std::vector<float> same(3, 0.25f);
        const WeightCompression c = WeightCompression::forWeights(same);
        QCOMPARE(c.decompress(c.compress(0.25f)), 0.25f);
        QCOMPARE(WeightCompression::forWeights({}).max, 0.0f);
        const std::vector<float> some{std::numeric_limits<float>::infinity(), 3, -2, std::nanf("")};
        QCOMPARE(WeightCompression::forWeights(some).min, -2.0f);
        QCOMPARE(WeightCompression::forWeights(some).max, 3.0f);
    }

    void neverOffByMoreThanHalfAStep()
    {
        std::mt19937 random(1);
        std::normal_distribution<float> normal(0.1f, 0.4f);
        std::vector<float> weights(10000);
        std::generate(weights.begin(), weights.end(), [&] { return normal(random); });
        const WeightCompression c = WeightCompression::forWeights(weights);
        for (const float weight : weights)
            QVERIFY(std::fabs(c.decompress(c.compress(weight)) - weight) <= c.step() / 2 + 1e-7);
        for (int code = 0; code < 256; ++code)
            QCOMPARE(int(c.compress(c.decompress(static_cast<uint8_t>(code)))), code);
    }

    void stepsPerUnitAndStepLength()
    {
        QCOMPARE(quantizeToSteps(3.14, 10), 3.1);
        QCOMPARE(quantizeToSteps(3.14, 0.1), 0.0); // the example's 0.1 put into the formula as written
        QCOMPARE(quantizeToStepLength(3.14, 0.1), 3.1);
        QCOMPARE(quantizeToSteps(2.5, 1), 3.0); // halves away from zero
        QCOMPARE(quantizeToSteps(-2.5, 1), -3.0);
        QCOMPARE(quantizeToSteps(0.7, 4), 0.75);
        QCOMPARE(quantizeToSteps(0.7, 0), 0.7);
        QCOMPARE(quantizeToStepLength(0.7, 0), 0.7);
    }
};

QTEST_APPLESS_MAIN(CourseFormulasTest)
#include "course_formulas_test.moc"
