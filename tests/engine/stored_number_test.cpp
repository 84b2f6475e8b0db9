#include "engine/numeric/float_codec.h"
#include "engine/numeric/stored_number.h"
#include <QTest>
#include <cmath>
#include <limits>
#include <stdexcept>

using namespace bitdepth;

/// A number as a format stores it, and its neighbours.
class StoredNumberTest : public QObject {
    Q_OBJECT
private slots:
    /// Every representable value is its own, and its neighbours are those of the sorted list.
    void neighboursAreThoseOfTheGrid_data()
    {
        QTest::addColumn<QString>("name");
        for (const Format& format : formats()) {
            if (!format.isInteger() && !format.isFloat32())
                QTest::newRow(format.name.data()) << QString::fromLatin1(format.name.data());
        }
    }
    void neighboursAreThoseOfTheGrid()
    {
        QFETCH(QString, name);
        const Format format = formatNamed(name.toStdString());
        const std::vector<double> grid = representableValues(format);
        for (size_t i = 0; i < grid.size(); ++i) {
            const StoredNumber stored = storedNumber(static_cast<float>(grid[i]), format);
            QCOMPARE(stored.value, grid[i]);
            QCOMPARE(stored.below.has_value(), i > 0);
            QCOMPARE(stored.above.has_value(), i + 1 < grid.size());
            QVERIFY(i == 0 || *stored.below == grid[i - 1]);
            QVERIFY(i + 1 == grid.size() || *stored.above == grid[i + 1]);
        }
    }

    void float32StandsAsItIs()
    {
        const StoredNumber stored = storedNumber(1.0F, Format());
        QCOMPARE(stored.bits, 0x3f800000u);
        QCOMPARE(stored.value, 1.0);
        QCOMPARE(*stored.above, 1 + std::ldexp(1, -23));
        QCOMPARE(*stored.below, 1 - std::ldexp(1, -24));
        QVERIFY(!storedNumber(std::numeric_limits<float>::max(), Format()).above);
    }

    void integersHaveACode()
    {
        const Format int4 = formatNamed("int4");
        const ScaleOffset scale{0.5F, 0, -7, 7};
        const StoredNumber stored = storedNumber(-1.3F, scale, int4);
        QCOMPARE(stored.code, -3);
        QCOMPARE(stored.bits, 0b1101u); // two's complement
        QCOMPARE(stored.value, -1.5);
        QCOMPARE(*stored.below, -2.0);
        QCOMPARE(*stored.above, -1.0);
        QVERIFY(!storedNumber(-99, scale, int4).below);
        const StoredNumber affine = storedNumber(1.0F, {0.5F, 3, 0, 15}, formatNamed("uint4"));
        QCOMPARE(affine.code, 5);
        QCOMPARE(affine.value, 1.0);
    }

    void smallFloatsAreScaled()
    {
        const StoredNumber stored = storedNumber(5.0F, {2, 0, 0, 0}, formatNamed("fp4-e2m1"));
        QCOMPARE(stored.value, 4.0); // 2.5 lies between 2 and 3: to the even one
        QCOMPARE(*stored.above, 6.0);
        QCOMPARE(*stored.below, 3.0);
        QCOMPARE(storedNumber(0.1F, {2, 0, 0, 0}, formatNamed("float16")).value,
                 storedNumber(0.1F, formatNamed("float16")).value);
    }

    void anIntegerNeedsAScale()
    {
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, storedNumber(1, formatNamed("int8")));
    }
};

QTEST_APPLESS_MAIN(StoredNumberTest)
#include "stored_number_test.moc"
