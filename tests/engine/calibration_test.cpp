#include "engine/data/open_dataset.h"
#include "engine/runtime/batch.h"
#include "engine/runtime/calibration.h"
#include "engine/runtime/open_model.h"
#include "tests/support/shared_material.h"
#include <QTest>
#include <algorithm>

using namespace bitdepth;

class CalibrationTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_model = openModel(exampleFolder() / "fashion_residual.onnx");
        m_samples.dataset =
            openDataset(exampleFolder() / "calibration.json", {{}, m_model->inputs.front().info.shape});
        for (size_t i = 0; i < 50; ++i)
            m_samples.indices.push_back(i);
    }

    void seesTheInputAsItIs()
    {
        const auto calibration = calibrate(*m_model, m_samples, {});
        float low = 0;
        float high = 0;
        std::vector<float> sample(m_samples.dataset->sampleSize());
        for (const size_t index : m_samples.indices) {
            m_samples.dataset->read(index, sample);
            low = std::min(low, *std::min_element(sample.begin(), sample.end()));
            high = std::max(high, *std::max_element(sample.begin(), sample.end()));
        }
        const Histogram& input = calibration->activations.at(m_model->inputs.front().name);
        QCOMPARE(input.min, low);
        QCOMPARE(input.max, high);
        QCOMPARE(input.total, uint64_t(50 * sample.size()));
        QCOMPARE(calibration->samples, size_t(50));
    }

    void remembersTheExtremesOfEverySample()
    {
        const auto calibration = calibrate(*m_model, m_samples, {});
        const auto& remembered = calibration->sampleExtremes.at(m_model->inputs.front().name);
        QCOMPARE(remembered.size(), m_samples.size());
        std::vector<float> sample(m_samples.dataset->sampleSize());
        for (size_t i = 0; i < m_samples.size(); ++i) {
            m_samples.dataset->read(m_samples.indices[i], sample);
            QCOMPARE(remembered[i].min, *std::min_element(sample.begin(), sample.end()));
            QCOMPARE(remembered[i].max, *std::max_element(sample.begin(), sample.end()));
        }
    }

    void doesNotDependOnThreadsOrOrder()
    {
        const auto one = calibrate(*m_model, m_samples, {}, 1);
        const auto many = calibrate(*m_model, m_samples, {}, 4);
        QVERIFY(one->activations == many->activations);
    }

    void observesWhatLayersRead()
    {
        const auto observed = observedActivations(*m_model);
        for (const Layer& layer : m_model->layers)
            QVERIFY2(std::count(observed.begin(), observed.end(), layer.input) == 1, layer.input.c_str());
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        JobControl control;
        control.stop = stop.get_token();
        QVERIFY_THROWS_EXCEPTION(Cancelled, calibrate(*m_model, m_samples, control));
    }

    void wantsSamples() { QVERIFY_THROWS_EXCEPTION(Error, calibrate(*m_model, {m_samples.dataset, {}}, {})); }

private:
    ModelPtr m_model;
    SampleSet m_samples;
};

QTEST_GUILESS_MAIN(CalibrationTest)
#include "calibration_test.moc"
