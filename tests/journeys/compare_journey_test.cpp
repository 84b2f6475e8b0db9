#include "app/data_dialog.h"
#include "app/example.h"
#include "app/sample_picture.h"
#include "tests/journeys/journey.h"
#include "widgets/changed_samples_model.h"
#include "widgets/compare_figures_model.h"
#include "widgets/compare_histograms.h"
#include "widgets/compare_layers_model.h"
#include "widgets/compare_panel.h"
#include "widgets/histogram_plot.h"
#include "widgets/layer_table.h"
#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QSpinBox>
#include <QTabWidget>
#include <cmath>

using namespace bitdepth;

/// Two candidates compared in the real window, and the data they are compared on.
class CompareJourneyTest : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnQtWarnings(); }

    void candidatesAreComparedSampleBySample()
    {
        Journey journey;
        QVERIFY(journey.openExample(QStringLiteral("depthwise")));
        QVERIFY(journey.waitForEvaluation());
        journey.trigger("pin");
        for (int row = 1; row < 5; ++row)
            journey.setWeightFormat(row, QStringLiteral("int2"));
        QVERIFY(journey.waitForEvaluation());
        journey.trigger("pin");
        QVERIFY(journey.waitForIdle());
        auto* panel = journey.find<ComparePanel>("comparePanel");
        QVERIFY(waitUntil([&] { return panel->figures()->columnCount() == 4; }));
        panel->setPair(1, 2);
        QCOMPARE(panel->layers()->rowCount(), 4);
        const std::vector<ChangedAnswer>& changed = panel->samples()->answers();
        QVERIFY(!changed.empty());
        const Evaluation& first = *journey.document().pins().at(0).candidate.evaluation;
        const Evaluation& second = *journey.document().pins().at(1).candidate.evaluation;
        for (const ChangedAnswer& answer : changed) {
            QCOMPARE(answer.first, first.predictions.at(answer.position));
            QCOMPARE(answer.second, second.predictions.at(answer.position));
            QVERIFY(answer.first != answer.second);
        }
        QVERIFY(journey.find<QLabel>("compareVerdict")->text().contains(QStringLiteral("significant")));
        const QModelIndex picture = panel->samples()->index(0, ChangedSamplesModel::SampleColumn);
        QVERIFY(waitUntil([&] { return picture.data(Qt::DecorationRole).isValid(); }));
    }

    void histogramsOfBothAreLaidOverEachOther()
    {
        Journey journey;
        QVERIFY(journey.openExample(QStringLiteral("depthwise")));
        QVERIFY(journey.waitForEvaluation());
        journey.trigger("pin");
        journey.setWeightFormat(3, QStringLiteral("int3"));
        QVERIFY(journey.waitForEvaluation());
        journey.trigger("pin");
        QVERIFY(journey.waitForIdle());
        journey.find<LayerTable>("layerTable")
            ->setCurrentLayer(journey.document().model()->layers.at(3).name);
        journey.find<QDockWidget>("compareDock")->raise();
        auto* panel = journey.find<ComparePanel>("comparePanel");
        QVERIFY(waitUntil([&] { return panel->figures()->columnCount() == 4; }));
        panel->setPair(1, 2);
        HistogramPlot& plot = *panel->histograms()->plot();
        QVERIFY(!plot.tensor()); // nobody looks
        journey.find<QTabWidget>("compareTabs")->setCurrentWidget(panel->histograms());
        QVERIFY(waitUntil([&] { return plot.tensor() && plot.overlays().size() == 2; }));
        QCOMPARE(plot.tensor()->histogram.total,
                 journey.document().model()->layers.at(3).weight.values->size());
        QCOMPARE(plot.overlays().at(0).encoding->format.bits, 3);
        QCOMPARE(plot.overlays().at(1).encoding->format.bits, 8);
        QVERIFY(!plot.isRangeMoved());
        QVERIFY(plot.toCsv().contains(plot.overlays().at(0).name));

        panel->setPair(0, 2); // the float model brings everything back as it is
        QVERIFY(waitUntil([&] { return plot.overlays().size() == 1; }));
        auto* kind = journey.find<QComboBox>("compareTensor");
        kind->setCurrentIndex(1);
        emit kind->activated(1);
        QVERIFY(waitUntil([&] { return plot.tensor()->kind == TensorKind::InputActivation; }));
        journey.find<LayerTable>("layerTable")
            ->setCurrentLayer(journey.document().model()->layers.at(5).name);
        QVERIFY(waitUntil([&] {
            return plot.tensor()->title.contains(
                QString::fromStdString(journey.document().model()->layers.at(5).input));
        }));
        QVERIFY(journey.waitForIdle());
    }

    void theDataDialogStepsThroughSamples()
    {
        Journey journey;
        QVERIFY(journey.openExample());
        QVERIFY(journey.waitForIdle());
        journey.trigger("chooseData");
        auto* picture = journey.find<QLabel>("samplePicture");
        QVERIFY(waitUntil([&] { return !picture->pixmap().isNull(); }));
        QVERIFY(journey.find<QLabel>("sampleValues")->text().contains(QStringLiteral("Values from")));
        QVERIFY(!journey.find<QLabel>("dataDescription")->text().isEmpty());
        const QImage first = picture->pixmap().toImage();
        journey.find<QSpinBox>("sampleNumber")->stepUp();
        QVERIFY(waitUntil([&] { return picture->pixmap().toImage() != first; }));
        journey.find<DataDialog>("dataDialog")->reject();
    }

    void wrongPreprocessingIsSuspected()
    {
        Journey journey;
        QFile descriptor(journey.file(QStringLiteral("wrong.json")));
        const QString folder = QFileInfo(findExample(QStringLiteral("residual")).data).absolutePath();
        QVERIFY(descriptor.open(QFile::WriteOnly));
        // The values of 0 to 255 as they are, where 0 to 1 was trained on, and shifted far away.
        descriptor.write(
            QStringLiteral(R"({"x": "%1/test.npz", "layout": "NHWC", "scale": 0.00001, "mean": [90],
                                           "labels": "%1/labels.txt", "metric": "top1"})")
                .arg(folder)
                .toUtf8());
        descriptor.close();
        DataRequest data;
        data.path = descriptor.fileName().toStdString();
        journey.window().loader().openModelWithData(
            findExample(QStringLiteral("residual")).model.toStdString(), data);
        QVERIFY(journey.waitForMessage());
        QVERIFY2(journey.message().contains(QStringLiteral("mean and std")), qPrintable(journey.message()));
        QVERIFY(journey.find<QWidget>("mendData"));
    }

    void samplesThatAreNoPicturesAreHeatMaps()
    {
        const std::vector<float> values = {0, 1, 2, 3, 4, 5};
        const QImage map = heatMap(values, {1, 2, 3});
        QCOMPARE(map.size(), QSize(3, 2));
        QCOMPARE(map.pixel(0, 0), qRgb(68, 1, 84));
        QCOMPARE(map.pixel(2, 1), qRgb(253, 231, 37));
        const std::vector<float> flat(7, 3.0F);
        QCOMPARE(heatMap(flat, {7}).size(), QSize(7, 1));
        QVERIFY(heatMap({}, {}).isNull());
        QVERIFY(heatMap(std::vector<float>(640, std::nanf("")), {640}).width() < 64);
    }
};

QTEST_MAIN(CompareJourneyTest)
#include "compare_journey_test.moc"
