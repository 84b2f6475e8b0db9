#include "engine/core/error.h"
#include "engine/device/device_fit.h"
#include "engine/device/hardware_cost.h"
#include <QTest>
#include <set>

using namespace bitdepth;

namespace {

const std::string kSmallest = R"({
    "version": 1, "id": "tiny", "title": "Tiny", "kind": "microcontroller", "processor": "C", "runtime": "R",
    "flash_bytes": {"value": 1000, "source": "s", "url": "u"},
    "ram_bytes": {"value": 100, "source": "s", "url": "u"},
    "runtime_code_bytes": {"low": 50, "high": 200, "source": "s", "url": "u"},
    "active_watts": {"value": 0.5, "source": "power", "url": "u"},
    "kernels": [
        {"weights": "int8", "activations": "int16"},
        {"weights": "int8", "activations": "int8",
         "multiply_adds_per_second": {"low": 1000, "high": 2000, "source": "speed", "url": "u"}}
    ]
})";

std::string replaced(const std::string& from, const std::string& to)
{
    std::string text = kSmallest;
    return text.replace(text.find(from), from.size(), to);
}

std::string errorOf(const std::string& text)
{
    try {
        parseDevice(text, "my.json");
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

DeviceDemand demand(const char* weights, const char* activations, int64_t bytes = 500, int64_t arena = 60)
{
    return {"net", bytes, arena, true, {{"conv", formatNamed(weights), formatNamed(activations), 100}}};
}

DeviceFit fitOf(const DeviceDemand& model) { return fitOnDevice({&model, 1}, parseDevice(kSmallest, "x")); }

} // namespace

class DeviceFitTest : public QObject {
    Q_OBJECT

private slots:
    void theBundledProfilesAreWhole();
    void theCoursesBoardIsThere();
    void badProfilesAreExplained_data();
    void badProfilesAreExplained();
    void anUnknownDeviceIsNamed();
    void sizesAreComparedWithWhatThereIs();
    void whatIsExceededIsNamed();
    void formatsNeedAKernel_data();
    void formatsNeedAKernel();
    void timeAndEnergyAreIntervals();
    void unknownMemoryIsNoVerdict();
    void modelsShareOneBudget();
    void gatesGrowWithBothWidths();
    void energyFollowsTheFormats();
};

void DeviceFitTest::theBundledProfilesAreWhole()
{
    std::set<std::string> ids;
    std::set<DeviceKind> kinds;
    for (const DeviceProfile& device : deviceProfiles()) {
        QVERIFY2(ids.insert(device.id).second, device.id.c_str());
        kinds.insert(device.kind);
        for (const auto& figure : {device.flashBytes, std::optional(device.ramBytes), device.clockHz,
                                   device.runtimeCodeBytes, device.activeWatts})
            QVERIFY2(!figure || figure->source.url.starts_with("https://"), device.id.c_str());
    }
    QVERIFY(ids.size() >= 10);
    QCOMPARE(kinds.size(), size_t(4));
}

void DeviceFitTest::theCoursesBoardIsThere()
{
    const DeviceProfile board = findDevice("nano-33-ble-sense");
    QCOMPARE(board.flashBytes->low, 1048576.0);
    QCOMPARE(board.ramBytes.low, 262144.0);
    QCOMPARE(board.clockHz->low, 64e6);
}

void DeviceFitTest::badProfilesAreExplained_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("complaint");
    QTest::newRow("no JSON") << std::string("{") << std::string("it is no JSON");
    QTest::newRow("unknown key") << replaced("\"processor\"", "\"cpu\"")
                                 << std::string("the profile has the unknown key \"cpu\"");
    QTest::newRow("missing") << replaced("\"title\": \"Tiny\", ", "") << std::string("title is missing");
    QTest::newRow("negative") << replaced("\"value\": 100,", "\"value\": -1,")
                              << std::string("ram_bytes is no positive number or interval");
    QTest::newRow("no source") << replaced("\"value\": 100, \"source\": \"s\",", "\"value\": 100,")
                               << std::string("source is missing");
    QTest::newRow("no format") << replaced("int16", "int99")
                               << std::string("activations names no format: \"int99\"");
    QTest::newRow("kind") << replaced("microcontroller", "toaster")
                          << std::string("there is no kind \"toaster\"");
}

void DeviceFitTest::badProfilesAreExplained()
{
    QFETCH(const std::string, text);
    QFETCH(const std::string, complaint);
    QCOMPARE(errorOf(text), "my.json is no device profile: " + complaint + ".");
}

void DeviceFitTest::anUnknownDeviceIsNamed()
{
    QCOMPARE(errorOf(kSmallest), std::string());
    try {
        findDevice("toaster");
        QFAIL("found");
    } catch (const Error& error) {
        QVERIFY(QString::fromUtf8(error.what()).contains(QLatin1String("nano-33-ble-sense")));
    }
}

void DeviceFitTest::sizesAreComparedWithWhatThereIs()
{
    const DeviceFit fits = fitOf(demand("int8", "uint8"));
    QVERIFY(fits.fits());
    QCOMPARE(fits.flash.needed, int64_t(700)); // and 200 of code
    QCOMPARE(fits.ram.share(), 0.6);
    QCOMPARE(verdict(fits).toString(), std::string("Fits on Tiny: 70 % of its flash, 60 % of its RAM."));
    const DeviceFit tooLarge = fitOf(demand("int8", "uint8", 801, 100));
    QVERIFY(!tooLarge.flash.fits() && tooLarge.ram.fits() && !tooLarge.fits());
    QVERIFY(!fitOf(demand("int8", "uint8", 800, 101)).ram.fits());
}

void DeviceFitTest::whatIsExceededIsNamed()
{
    DeviceFit fit = fitOf(demand("int8", "uint8"));
    fit.ram = {1001, 1000};
    QCOMPARE(verdict(fit).toString(),
             std::string("Does not fit on Tiny: it takes 70 % of the flash and 101 % of the RAM."));
    fit.flash.available = 0; // a card of any size
    QCOMPARE(verdict(fit).toString(), std::string("Does not fit on Tiny: it takes 101 % of the RAM."));
}

void DeviceFitTest::formatsNeedAKernel_data()
{
    QTest::addColumn<QByteArray>("weights");
    QTest::addColumn<QByteArray>("activations");
    QTest::addColumn<bool>("runs");
    QTest::newRow("its own") << QByteArray("int8") << QByteArray("int8") << true;
    QTest::newRow("narrower") << QByteArray("int4") << QByteArray("uint8") << true;
    QTest::newRow("wide activations") << QByteArray("int8") << QByteArray("int16") << true;
    QTest::newRow("wide weights") << QByteArray("int16") << QByteArray("int8") << false;
    QTest::newRow("float beside integers") << QByteArray("int8") << QByteArray("float32") << false;
    QTest::newRow("float of 8 bits") << QByteArray("fp8-e4m3") << QByteArray("fp8-e4m3") << false;
}

void DeviceFitTest::formatsNeedAKernel()
{
    QFETCH(const QByteArray, weights);
    QFETCH(const QByteArray, activations);
    QFETCH(const bool, runs);
    const DeviceFit fit = fitOf(demand(weights.constData(), activations.constData()));
    QCOMPARE(fit.withoutKernel.empty(), runs);
    QCOMPARE(fit.fits(), runs);
    QVERIFY(runs || QString::fromStdString(verdict(fit).toString()).startsWith(QLatin1String("Does not run")));
}

void DeviceFitTest::timeAndEnergyAreIntervals()
{
    const DeviceFit fit = fitOf(demand("int8", "uint8")); // 100 multiply-adds at 1000 to 2000 a second
    QCOMPARE(fit.milliseconds->low, 50.0);
    QCOMPARE(fit.milliseconds->high, 100.0);
    QCOMPARE(fit.millijoules->high, 50.0);
    QCOMPARE(fit.milliseconds->source, std::string("speed"));
    QVERIFY(!fitOf(demand("int8", "int16")).milliseconds); // the rate of that kernel is not published
}

void DeviceFitTest::unknownMemoryIsNoVerdict()
{
    DeviceDemand model = demand("int8", "uint8");
    model.isArenaKnown = false;
    QVERIFY(!fitOf(model).fits());
    QVERIFY(QString::fromStdString(verdict(fitOf(model)).toString())
                .startsWith(QLatin1String("Whether it fits on Tiny cannot be said")));
}

void DeviceFitTest::modelsShareOneBudget()
{
    const std::vector<DeviceDemand> models = {demand("int8", "uint8", 300, 60),
                                              demand("int8", "uint8", 400, 50)};
    const DeviceProfile device = parseDevice(kSmallest, "x");
    const DeviceFit inTurn = fitOnDevice(models, device);
    QCOMPARE(inTurn.flash.needed, int64_t(900));
    QCOMPARE(inTurn.ram.needed, int64_t(60));
    QCOMPARE(inTurn.milliseconds->high, 200.0);
    QVERIFY(inTurn.fits());
    QVERIFY(!fitOnDevice(models, device, ArenaUse::AtOnce).ram.fits());
}

void DeviceFitTest::gatesGrowWithBothWidths()
{
    // One bit times one bit is an AND gate; 2 x 2 has 4 of them and a row of two full adders.
    QCOMPARE(gatesOfMultiplyAdd(1, 1, 0), int64_t(1));
    QCOMPARE(gatesOfMultiplyAdd(2, 2, 0), int64_t(4 + 5 * 2));
    QCOMPARE(gatesOfMultiplyAdd(8, 8, 32), int64_t(64 + 5 * (7 * 8 + 32)));
    QVERIFY(gatesOfMultiplyAdd(4, 8) < gatesOfMultiplyAdd(8, 8));
    QVERIFY(gatesOfMultiplyAdd(8, 8) < gatesOfMultiplyAdd(8, 16));
}

void DeviceFitTest::energyFollowsTheFormats()
{
    const auto energy = [](const char* weights, const char* activations) {
        return picojoulesOfMultiplyAdd(formatNamed(weights), formatNamed(activations));
    };
    QVERIFY(qFuzzyCompare(energy("int8", "uint8").high, 0.3));
    QVERIFY(qFuzzyCompare(energy("int4", "uint8").high, 0.2));
    QVERIFY(qFuzzyCompare(energy("float32", "float32").low, 4.6));
    QVERIFY(qFuzzyCompare(energy("int8", "float32").low, 4.6)); // unpacked, then float
    QVERIFY(qFuzzyCompare(energy("float16", "float16").low, 1.5));
    QVERIFY(qFuzzyCompare(energy("int8", "float16").low, 1.5)); // unpacked into the float it meets
    QVERIFY(qFuzzyCompare(energy("float16", "float32").low, 4.6));
    QVERIFY(qFuzzyCompare(energy("fp8-e4m3", "fp8-e4m3").low, 0.45));
    QVERIFY(qFuzzyCompare(energy("fp8-e4m3", "fp8-e4m3").high, 0.84));
    const HardwareCost cost = hardwareCost(demand("int8", "uint8").layers);
    QCOMPARE(cost.multiplyAdds, int64_t(100));
    QCOMPARE(cost.bitOperations, int64_t(6400));
    QVERIFY(qFuzzyCompare(cost.microjoules.high, 3e-5));
    QCOMPARE(cost.multipliers.size(), size_t(1));
    QCOMPARE(cost.multipliers.front().gates, gatesOfMultiplyAdd(8, 8));
    QVERIFY(hardwareCost(demand("float16", "float16").layers).multipliers.empty());
}

QTEST_GUILESS_MAIN(DeviceFitTest)
#include "device_fit_test.moc"
