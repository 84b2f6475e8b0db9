#include "engine/device/arena.h"
#include "engine/recipe/presets.h"
#include "engine/runtime/calibration.h"
#include "engine/runtime/open_model.h"
#include "tests/support/shared_material.h"
#include <QTest>
#include <algorithm>
#include <random>

using namespace bitdepth;

namespace {

/// No two blocks alive together overlap, all places are aligned, and the arena ends where the last one does.
bool isSound(const ArenaPlan& plan, int64_t alignment)
{
    int64_t end = 0;
    for (const PlacedBlock& a : plan.blocks) {
        end = std::max(end, a.offset + a.block.bytes);
        if (a.offset % alignment != 0)
            return false;
        for (const PlacedBlock& b : plan.blocks) {
            const bool together = a.block.first <= b.block.last && b.block.first <= a.block.last;
            const bool overlap = a.offset < b.offset + b.block.bytes && b.offset < a.offset + a.block.bytes;
            if (&a != &b && together && overlap)
                return false;
        }
    }
    return end == plan.bytes;
}

/// The plan of every activation in 8 bits, ranges set by hand: sizes do not depend on them.
QuantizationPlan eightBitPlan(const Model& model)
{
    Recipe recipe = makePreset("full-integer", model);
    recipe.activations.range = {RangeMethodKind::Fixed, 0, -1, 1};
    Calibration calibration;
    for (const std::string& tensor : observedActivations(model))
        calibration.activations.emplace(tensor, Histogram());
    return makePlan(model, recipe, &calibration);
}

} // namespace

class ArenaTest : public QObject {
    Q_OBJECT

private slots:
    void aChainTakesWhatTwoNeighboursTake();
    void placesAreAligned();
    void nothingTakesNothing();
    void gapsAreFilled();
    void plansAreSoundAndNearTheBound();
    void theTinyNetworksComeWithinATenthOfTheBound_data();
    void theTinyNetworksComeWithinATenthOfTheBound();
};

void ArenaTest::aChainTakesWhatTwoNeighboursTake()
{
    const ArenaPlan plan =
        planArena({{"x", 64, -1, 0}, {"a", 160, 0, 1}, {"b", 96, 1, 2}, {"c", 32, 2, 3}});
    QCOMPARE(plan.aliveBytes, int64_t(256)); // a and b
    QCOMPARE(plan.bytes, int64_t(256));
    QVERIFY(isSound(plan, 16));
}

void ArenaTest::placesAreAligned()
{
    const ArenaPlan plan = planArena({{"a", 5, 0, 1}, {"b", 5, 0, 1}});
    QCOMPARE(plan.bytes, int64_t(21)); // the second begins at 16
    QCOMPARE(planArena({{"a", 5, 0, 1}, {"b", 5, 0, 1}}, 1).bytes, int64_t(10));
}

void ArenaTest::nothingTakesNothing()
{
    QCOMPARE(planArena({}).bytes, int64_t(0));
    QCOMPARE(planArena({{"a", 0, 0, 3}}).bytes, int64_t(0));
}

void ArenaTest::gapsAreFilled()
{
    // Both small ones live one after the other beside the large one, in the same place.
    const ArenaPlan plan = planArena({{"large", 320, 0, 5}, {"first", 64, 0, 2}, {"second", 64, 3, 5}});
    QCOMPARE(plan.bytes, int64_t(384));
    QVERIFY(isSound(plan, 16));
}

void ArenaTest::plansAreSoundAndNearTheBound()
{
    std::mt19937 random(3);
    for (int network = 0; network < 200; ++network) {
        std::vector<MemoryBlock> blocks;
        for (int node = 0; node < 40; ++node) {
            const bool isShortcut = random() % 5 == 0;
            const int life = isShortcut ? 2 + static_cast<int>(random() % 4) : 1;
            blocks.push_back({"t", static_cast<int64_t>(16 * (1 + random() % 64)), node, node + life});
        }
        const ArenaPlan plan = planArena(blocks);
        QVERIFY(isSound(plan, 16));
        QVERIFY(plan.bytes >= plan.aliveBytes);
        QVERIFY2(static_cast<double>(plan.bytes) <= 1.35 * static_cast<double>(plan.aliveBytes),
                 qPrintable(QString::number(network)));
    }
}

void ArenaTest::theTinyNetworksComeWithinATenthOfTheBound_data()
{
    QTest::addColumn<QString>("network");
    for (const char* network : {"mlperf_ic_resnet8", "mlperf_vww_mobilenetv1_025_96", "mlperf_kws_dscnn",
                                "mlperf_ad_autoencoder"})
        QTest::newRow(network) << QString::fromLatin1(network);
}

void ArenaTest::theTinyNetworksComeWithinATenthOfTheBound()
{
    SKIP_WITHOUT_SHARED();
    QFETCH(const QString, network);
    const ModelPtr model = openModel(sharedFolder() / "models" / (network.toStdString() + ".onnx"));
    const QuantizationPlan plan = eightBitPlan(*model);
    const ArenaPlan arena = planArena(ActivationLifetimes(*model).blocks(plan));
    QVERIFY(isSound(arena, 16));
    QCOMPARE(arena.aliveBytes, activationMemory(*model, plan).peakBytes);
    QVERIFY2(10 * arena.bytes <= 11 * arena.aliveBytes, qPrintable(QString::number(arena.bytes)));
}

QTEST_GUILESS_MAIN(ArenaTest)
#include "arena_test.moc"
