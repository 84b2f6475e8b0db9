#include "engine/data/open_dataset.h"
#include "engine/runtime/batch.h"
#include "engine/runtime/calibration.h"
#include "engine/runtime/calibration_check.h"
#include "engine/runtime/channel_extremes.h"
#include "engine/runtime/open_model.h"
#include "engine/runtime/session.h"
#include "tests/support/shared_material.h"
#include <QTest>
#include <algorithm>
#include <cmath>

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

    void halvesMakeTheWhole()
    {
        const auto calibration = calibrate(*m_model, m_samples, {});
        for (const auto& [tensor, halves] : calibration->halves) {
            const Histogram& all = calibration->activations.at(tensor);
            QCOMPARE(halves.first.total + halves.second.total, all.total);
            QCOMPARE(std::min(halves.first.min, halves.second.min), all.min);
            QCOMPARE(std::max(halves.first.max, halves.second.max), all.max);
        }
        SampleSet firstHalf = m_samples;
        firstHalf.indices.resize(25);
        const auto half = calibrate(*m_model, firstHalf, {});
        for (const auto& [tensor, histogram] : half->activations)
            QVERIFY2(calibration->halves.at(tensor).first == histogram, tensor.c_str());
    }

    void remembersTheRangeOfEveryChannel()
    {
        const auto calibration = calibrate(*m_model, m_samples, {}, 3);
        SessionOptions options;
        for (const Layer& layer : m_model->layers)
            if (layer.input != m_model->inputs.front().name)
                options.extraOutputs.push_back(layer.input);
        const Session session(m_model->graph, "test", options);
        std::map<std::string, std::vector<Extremes>> expected;
        for (size_t i = 0; i < m_samples.size(); ++i) {
            const auto inputs = readBatch(m_samples, i, 1, {1, false});
            const auto outputs = session.run(viewsOf(inputs));
            for (size_t o = 0; o < outputs.size(); ++o) {
                auto& ranges = expected[session.outputs()[o].name];
                const auto channels = static_cast<size_t>(outputs[o].shape[1]);
                ranges.resize(channels, {1e30f, -1e30f});
                const size_t inner = outputs[o].values.size() / channels;
                for (size_t v = 0; v < outputs[o].values.size(); ++v) {
                    Extremes& range = ranges[v / inner];
                    range.min = std::min(range.min, outputs[o].values[v]);
                    range.max = std::max(range.max, outputs[o].values[v]);
                }
            }
        }
        QVERIFY(expected.size() > 3);
        for (const auto& [tensor, ranges] : expected) {
            const auto found = calibration->channelsOf(tensor);
            QCOMPARE(found.size(), ranges.size());
            for (size_t c = 0; c < ranges.size(); ++c) {
                QVERIFY(std::fabs(found[c].min - ranges[c].min) <= 1e-4f * (1 + std::fabs(ranges[c].min)));
                QVERIFY(std::fabs(found[c].max - ranges[c].max) <= 1e-4f * (1 + std::fabs(ranges[c].max)));
            }
        }
        QVERIFY(calibration->channelsOf("no such tensor").empty());
    }

    void channelsLieWhereTheyShould()
    {
        const float nan = std::nanf("");
        const std::vector<float> values = {1, -2, 3, 4, nan, -6, 7, 8}; // 2 x 2 x 2
        const std::vector<int64_t> shape = {2, 2, 2};
        for (size_t parts = 1; parts <= values.size(); ++parts) {
            ChannelExtremes second(1);
            ChannelExtremes last(-1);
            for (size_t i = 0; i < values.size(); i += parts) {
                const auto part = std::span(values).subspan(i, std::min(parts, values.size() - i));
                second.add(part, i, shape);
                last.add(part, i, shape);
            }
            QCOMPARE(second.ranges().size(), size_t(2));
            QCOMPARE(second.ranges()[0].min, -6.0f);
            QCOMPARE(second.ranges()[0].max, 1.0f);
            QCOMPARE(second.ranges()[1].min, 3.0f);
            QCOMPARE(second.ranges()[1].max, 8.0f);
            QCOMPARE(last.ranges()[0].min, 1.0f);
            QCOMPARE(last.ranges()[0].max, 7.0f);
            QCOMPARE(last.ranges()[1].min, -6.0f);
        }
        ChannelExtremes none(1);
        none.add(values, 0, std::vector<int64_t>{8});
        QVERIFY(none.ranges().empty());
    }

    void saysWhetherSamplesWereEnough()
    {
        const auto check = checkCalibration(*calibrate(*m_model, m_samples, {}), {});
        QCOMPARE(check.samples, size_t(50));
        QCOMPARE(check.tensors.size(), observedActivations(*m_model).size());
        for (const TensorCheck& tensor : check.tensors) {
            QVERIFY(tensor.movement >= 0 && tensor.movement <= 1);
            QVERIFY(tensor.lossDb() <= check.tensors[check.worst].lossDb());
        }
        QCOMPARE(checkCalibration(Calibration(), {}).verdict, CalibrationVerdict::Unknown);
    }

    /// The second half twice as wide: an eighth of its numbers lies far outside of what the first half shows.
    void noticesThatHalfWasTooFew()
    {
        Calibration calibration;
        calibration.samples = 2;
        std::vector<float> narrow;
        for (int i = 0; i <= 1000; ++i)
            narrow.push_back(static_cast<float>(i) / 1000);
        std::vector<float> wide = narrow;
        for (float& value : wide)
            value *= 2;
        const auto add = [&](const std::string& name, const std::vector<float>& second) {
            calibration.halves[name] = {computeHistogram(narrow), computeHistogram(second)};
            StreamingHistogram all;
            all.add(narrow);
            all.add(second);
            calibration.activations[name] = all.histogram();
            calibration.sampleExtremes[name] = {{0, 1}, {0, second.back()}};
        };
        const Quantizer eightBits{formatNamed("uint8"), {}, Scheme::Affine, {}};
        add("steady", narrow);
        CalibrationCheck check = checkCalibration(calibration, eightBits);
        QCOMPARE(check.verdict, CalibrationVerdict::Enough);
        QCOMPARE(check.tensors[0].movement, 0.0);
        QVERIFY(std::fabs(check.tensors[0].lossDb()) < 1e-9);
        add("widening", wide);
        check = checkCalibration(calibration, eightBits);
        QCOMPARE(check.verdict, CalibrationVerdict::TooFew);
        QCOMPARE(check.tensors[check.worst].tensor, std::string("widening"));
        QCOMPARE(check.tensors[check.worst].movement, 0.5);
        // Clipped at 1, numbers spread evenly over [0, 2] keep an error of 1/6 of a power of 4/3.
        QVERIFY(std::fabs(check.tensors[check.worst].heldOutSqnrDb - 10 * std::log10(8)) < 0.1);
        QVERIFY(check.message.toString().find("widening") != std::string::npos);
    }

    void doesNotDependOnThreadsOrOrder()
    {
        const auto one = calibrate(*m_model, m_samples, {}, 1);
        const auto many = calibrate(*m_model, m_samples, {}, 4);
        QVERIFY(one->activations == many->activations);
        for (const auto& [tensor, channels] : one->channelExtremes)
            for (size_t c = 0; c < channels.size(); ++c)
                QCOMPARE(channels[c].max, many->channelsOf(tensor)[c].max);
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
