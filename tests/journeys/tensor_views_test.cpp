#include "app/document.h"
#include "app/tensor_controller.h"
#include "app/tensor_views.h"
#include "tests/journeys/small_model.h"

#include <QtTest>

using namespace bitdepth;

namespace {

Quantizer int8(GranularityKind granularity)
{
    Quantizer quantizer;
    quantizer.format = formatNamed("int8");
    quantizer.granularity.kind = granularity;
    return quantizer;
}

} // namespace

class TensorViewsTest : public QObject {
    Q_OBJECT

private slots:
    void floatWeightsHaveNoGrid()
    {
        const ShownTensor view = weightView(smallModel()->layers.at(0), {}, -1);
        QCOMPARE(view.histogram.total, uint64_t(6));
        QCOMPARE(view.histogram.min, -1.0F);
        QCOMPARE(view.histogram.max, 2.0F);
        QVERIFY(!view.encoding);
        QVERIFY(!view.reconstructed);
        QCOMPARE(view.statistics->zeros, uint64_t(1));
    }

    void wholeTensorHasTheScalesOfAllChannels()
    {
        const ShownTensor view =
            weightView(smallModel()->layers.at(0), int8(GranularityKind::PerChannel), -1);
        QCOMPARE(view.encoding->scales.size(), size_t(3));
        QCOMPARE(view.reconstructed->total, uint64_t(6));
        QVERIFY(*view.sqnrDb > 30);
        QVERIFY(view.channel.isEmpty());
    }

    /// Nobody waits for the grid of a large tensor before its values are there.
    void largeWeightsAreShownBeforeTheirGrid()
    {
        Model model = *smallModel();
        Layer& layer = model.layers.front();
        layer.weight.shape = {3, 200'000};
        layer.weight.values = std::make_shared<const std::vector<float>>(600'000, 0.5F);
        Document document;
        document.setModel(std::make_shared<const Model>(std::move(model)));
        document.setWeights({QString::fromStdString(document.model()->layers.front().name)},
                            int8(GranularityKind::PerTensor));
        TensorController controller(document);
        std::vector<ShownTensor> shown;
        connect(&controller, &TensorController::ready, this,
                [&](const ShownTensor& view) { shown.push_back(view); });
        controller.show(document.model()->layers.front().name, TensorKind::Weights, -1);
        QTRY_VERIFY(!controller.isBusy());
        QCOMPARE(shown.size(), size_t(2));
        QVERIFY(!shown.front().isComplete && !shown.front().encoding);
        QVERIFY(shown.back().isComplete && shown.back().encoding);
        QCOMPARE(shown.front().histogram.counts, shown.back().histogram.counts);
        QCOMPARE(shown.front().title, shown.back().title);

        // An edit of what is there already comes whole: the grid does not flicker.
        document.setWeights({QString::fromStdString(document.model()->layers.front().name)},
                            int8(GranularityKind::PerChannel));
        QTRY_VERIFY(!controller.isBusy());
        QCOMPARE(shown.size(), size_t(3));
        QVERIFY(shown.back().isComplete);
    }

    void oneChannelHasItsOwnValuesAndScale()
    {
        const ShownTensor view = weightView(smallModel()->layers.at(0), int8(GranularityKind::PerChannel), 2);
        QCOMPARE(view.histogram.total, uint64_t(2));
        QCOMPARE(view.histogram.min, -0.125F);
        QCOMPARE(view.histogram.max, 2.0F);
        QCOMPARE(view.encoding->scales.size(), size_t(1));
        QCOMPARE(view.encoding->scales.front().scale, 2.0F / 127);
        QCOMPARE(*view.codesUsed, uint64_t(2));
        QVERIFY(!view.channel.isEmpty());
    }

    void aChannelOfGroupsHasItsGroups()
    {
        Quantizer quantizer = int8(GranularityKind::PerGroup);
        quantizer.granularity.groupSize = 2;
        const ShownTensor all = weightView(smallModel()->layers.at(1), quantizer, -1);
        QCOMPARE(all.encoding->scales.size(), size_t(4)); // two channels of three numbers: two groups each
        const ShownTensor one = weightView(smallModel()->layers.at(1), quantizer, 1);
        QCOMPARE(one.encoding->scales.size(), size_t(2));
        QCOMPARE(one.encoding->scales.at(0).scale, 5.0F / 127); // -4, 5
        QCOMPARE(one.encoding->scales.at(1).scale, 6.0F / 127); // -6
    }

    void reconstructedValuesLieOnTheGrid()
    {
        const std::vector<float> values{-0.9F, -0.4F, 0, 0.3F, 0.6F, 3};
        const Histogram histogram = computeHistogram(values);
        const ScaleOffset steps{0.5F, 0, -2, 2};
        const Histogram back = reconstructedHistogram(histogram, steps, formatNamed("int3"));
        QCOMPARE(back.total, histogram.total);
        QCOMPARE(back.min, -1.0F);
        QCOMPARE(back.max, 1.0F); // 3 is clipped
    }

    void anActivationComesFromItsHistogram()
    {
        const Histogram histogram = computeHistogram(std::vector<float>{0, 0.5F, 1, 2, 4});
        Quantizer quantizer = int8(GranularityKind::PerTensor);
        quantizer.format = formatNamed("uint8");
        quantizer.scheme = Scheme::Affine;
        const ShownTensor view = activationView(TensorKind::InputActivation, "relu", histogram, quantizer);
        QCOMPARE(view.encoding->scales.front().scale, 4.0F / 255);
        QCOMPARE(view.reconstructed->total, uint64_t(5));
        QVERIFY(*view.sqnrDb > 30);
    }

    // Of an activation only the ranges of the channels are left: figures that need its values are not known.
    void anActivationHasItsChannels()
    {
        const Histogram histogram = computeHistogram(std::vector<float>{-1, 0.5F, 1, 2, 20});
        const std::vector<Extremes> channels{{-1, 1}, {0, 2}, {0.5F, 1}, {0, 20}, {1, -1}};
        const TensorDetails details =
            activationDetails(histogram, int8(GranularityKind::PerTensor), {{}, channels});
        const ChannelFigures& figures = *details.channels;
        QCOMPARE(figures.channels.size(), channels.size());
        QCOMPARE(figures.channels.at(0).min, -1.0F);
        QCOMPARE(figures.channels.at(1).max, 2.0F);
        QCOMPARE(figures.values, (Range{-1, 20}));
        QCOMPARE(figures.channels.at(4).magnitude(), 0.0); // saw no number
        for (size_t channel = 0; channel < channels.size(); ++channel)
            QCOMPARE(figures.channels[channel].isOutlier, channel == 3);
        QCOMPARE(figures.channels.at(0).clipping.high, double(20.0F / 127) * 127);
        QVERIFY(std::isnan(figures.channels.at(0).sqnrDb) && std::isnan(figures.channels.at(0).error));
        QVERIFY(figures.shares.empty());
        QVERIFY(!activationDetails(histogram, {}, {}).channels);
    }
};

QTEST_GUILESS_MAIN(TensorViewsTest)
#include "tensor_views_test.moc"
