#include "engine/core/parallel.h"
#include "engine/data/open_dataset.h"
#include "tests/engine/data_files.h"
#include "tests/support/shared_material.h"
#include <QTest>
#include <numeric>

using namespace bitdepth;

namespace {

DatasetPtr open(const char* path, std::vector<int64_t> inputShape)
{
    return openDataset(sharedFolder() / "data" / path, {"", std::move(inputShape)});
}

/// Values of a sample at some places.
std::vector<float> at(const std::vector<float>& sample, const std::vector<size_t>& places)
{
    std::vector<float> values;
    for (const size_t place : places)
        values.push_back(sample.at(place));
    return values;
}

double sum(const std::vector<float>& sample) { return std::accumulate(sample.begin(), sample.end(), 0.0); }

} // namespace

/// Real data; the figures are from numpy and Pillow, which do in float32 what a descriptor says.
class SharedDataTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { SKIP_WITHOUT_SHARED(); }

    void cifar10()
    {
        const DatasetPtr data = open("cifar10/resnet20.json", {-1, 3, 32, 32});
        QCOMPARE(data->size(), size_t(2000));
        std::vector<int> labels;
        for (size_t i = 0; i < 8; ++i)
            labels.push_back(data->label(i));
        QCOMPARE(labels, (std::vector<int>{3, 8, 8, 0, 6, 6, 1, 6}));
        const std::vector<float> sample = readSample(*data, 7);
        QCOMPARE(at(sample, {0, 1, 1023, 1024, 2047, 2048, 3071}),
                 (std::vector<float>{-0.6965493559837341f, -0.7136741280555725f, -0.884921669960022f,
                                     -0.39005598425865173f, -1.3704479932785034f, -0.3229628801345825f,
                                     -1.4210021495819092f}));
        QVERIFY(std::abs(sum(sample) + 1478.8359358380549) < 1e-9);
        QVERIFY(checkFits(*data, std::vector<int64_t>{-1, 3, 32, 32}, "resnet20").isEmpty());
        QVERIFY(data->info().assumptions.empty());
        QCOMPARE(data->className(3), std::string("cat"));
    }

    void machineSounds()
    {
        const DatasetPtr data = open("mlperf_ad01", {-1, 640});
        QCOMPARE(data->size(), size_t(12152));
        QVERIFY(data->metric() == MetricKind::ReconstructionAuc);
        QCOMPARE(at(readSample(*data, 12151), {0, 1, 639}),
                 (std::vector<float>{-49.216941833496094f, -24.510971069335938f, -57.89748001098633f}));
        QVERIFY(data->group(6000) == 122 && data->group(12151) == 247);
        int anomalous = 0;
        for (size_t i = 0; i < data->size(); ++i)
            anomalous += data->label(i);
        QCOMPARE(anomalous, 5292);
    }

    void spokenWords()
    {
        const DatasetPtr data = open("mlperf_kws01", {-1, 1, 49, 10});
        QCOMPARE(data->sampleShape(), (SampleShape{1, 49, 10}));
        QCOMPARE(data->label(499), 4);
        QCOMPARE(at(readSample(*data, 499), {0, 10, 489}),
                 (std::vector<float>{-59.63969802856445f, -60.80910110473633f, -1.1694058179855347f}));
    }

    void imagenette()
    {
        const DatasetPtr data = open("imagenette", {-1, 3, 224, 224});
        QCOMPARE(data->size(), size_t(1000));
        QCOMPARE(data->sampleName(123), std::string("1_english_springer/n02102040_2750.JPEG"));
        QCOMPARE(data->className(data->label(123)), std::string("english_springer"));
        const std::vector<float> sample = readSample(*data, 123);
        QCOMPARE(at(sample, {0, 1, 223, 50175, 50176, 100352, 150527}),
                 (std::vector<float>{-1.3644148111343384f, -1.432913899421692f, -1.8439079523086548f,
                                     -0.4396779537200928f, -1.1778709888458252f, -1.0201306343078613f,
                                     -0.14867094159126282f}));
        QVERIFY(std::abs(sum(sample) + 86108.63215952553) < 1e-6);
    }

    void imagenetSamplesWithATruthFile()
    {
        const DatasetPtr data = open("imagenet_samples/mobilenetv1.json", {-1, 3, 224, 224});
        QCOMPARE(data->size(), size_t(500));
        QCOMPARE(data->sampleName(250), std::string("500.jpg"));
        QCOMPARE(data->label(250), 500);
        const std::vector<float> sample = readSample(*data, 250);
        QCOMPARE(at(sample, {0, 50176, 150527}),
                 (std::vector<float>{0.7490197420120239f, 0.6627452373504639f, 0.48235297203063965f}));
        QVERIFY(std::abs(sum(sample) + 14510.572833538055) < 1e-6);
    }

    void presetResizesAsTorchvisionDoes()
    {
        // PIL: resize((256, 256), BILINEAR).crop((16, 16, 240, 240)) of 500.jpg
        Descriptor descriptor = describeData(sharedFolder() / "data/imagenet_samples/images");
        descriptor.resizeShorter = 256;
        descriptor.crop = PixelSize{224, 224};
        descriptor.scale = 1;
        const DatasetPtr data = openDataset(descriptor, {"", {-1, 224, 224, 3}});
        const std::vector<float> sample = readSample(*data, 250);
        QCOMPARE(at(sample, {0, 1, 2}), (std::vector<float>{237, 230, 237}));
        QCOMPARE(at(sample, {67350, 67351, 67352}), (std::vector<float>{44, 41, 43})); // row 100, column 50
        QCOMPARE(sum(sample), 15521822.0);
    }

    void everyDescriptorOpens()
    {
        for (const char* path :
             {"cifar10/resnet8.json", "cifar10/calibration_resnet8.json", "mnist/cntk.json",
              "cifar10/calibration_resnet20.json", "mnist/vit.json", "mlperf_ic01", "mlperf_vww01",
              "imagenette/calibration.json", "imagenet_samples/squeezenet.json"}) {
            const DatasetPtr data = open(path, {});
            QVERIFY2(data->size() > 0 && data->info().description.size() > 1, path);
            QVERIFY2(!readSample(*data, data->size() - 1).empty(), path);
        }
    }

    void readsTheSameFromManyThreads()
    {
        const DatasetPtr data = open("imagenette", {-1, 3, 224, 224});
        std::vector<double> sums(24);
        parallelFor(sums.size(), 4, {}, [&](size_t i, unsigned) { sums[i] = sum(readSample(*data, i % 6)); });
        for (size_t i = 0; i < sums.size(); ++i)
            QCOMPARE(sums[i], sums[i % 6]);
    }
};

QTEST_GUILESS_MAIN(SharedDataTest)
#include "shared_data_test.moc"
