// Pictures of every widget in light and dark, to be looked at: gallery FOLDER. QT_SCALE_FACTOR=2 gives the
// sharp ones.
#include "tests/widgets/sample_views.h"
#include "widgets/candidate_table.h"
#include "widgets/changed_samples_model.h"
#include "widgets/compare_histograms.h"
#include "widgets/compare_panel.h"
#include "widgets/device_bar.h"
#include "widgets/diagnosis_view.h"
#include "widgets/frontier_view.h"
#include "widgets/graph_canvas.h"
#include "widgets/histogram_plot.h"
#include "widgets/layer_table.h"
#include "widgets/message_bar.h"
#include "widgets/model_graph.h"
#include "widgets/palette.h"
#include "widgets/progress_strip.h"
#include "widgets/result_bar.h"
#include "widgets/sensitivity_view.h"
#include "widgets/tensor_panel.h"
#include "widgets/themed_icon.h"
#include "widgets/trade_off_plot.h"
#include "widgets/welcome_page.h"
#include <QApplication>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <cmath>
#include <cstdio>
#include <limits>

using namespace bitdepth;

namespace {

class Gallery {
public:
    Gallery(QString folder, QString theme) : m_folder(std::move(folder)), m_theme(std::move(theme)) {}

    void show(const QString& name, QWidget& widget, const QSize& size)
    {
        widget.resize(size);
        widget.show();
        for (int i = 0; i < 4; ++i)
            QApplication::processEvents();
        const QString path =
            QStringLiteral("%1/%2-%3@%4.png").arg(m_folder, name, m_theme).arg(qApp->devicePixelRatio());
        widget.grab().save(path);
        std::puts(qPrintable(path));
    }

private:
    QString m_folder;
    QString m_theme;
};

void showLayers(Gallery& gallery)
{
    LayerTable table;
    const ModelPtr model = sampleModel();
    const Recipe recipe = sampleRecipe(*model);
    table.setModel(model);
    table.setRecipe(recipe);
    for (size_t i = 0; i < model->layers.size(); ++i) {
        const Layer& layer = model->layers[i];
        table.setWeightStatistics(layer.name, computeStatistics(*layer.weight.values));
        const int bits = recipe.weightsOf(layer.name).format.bits;
        table.setWeightSqnr(layer.name, bits == 32 ? std::numeric_limits<double>::infinity()
                                        : i == 9   ? std::nan("")
                                                   : 5.2 * bits - 4.1);
    }
    gallery.show(QStringLiteral("layers"), table, {1240, 420});
    gallery.show(QStringLiteral("layers-narrow"), table, {640, 420});
}

void showGraph(Gallery& gallery)
{
    ModelGraph graph;
    gallery.show(QStringLiteral("graph-empty"), graph, {560, 260});
    const ModelPtr model = sampleModel();
    graph.setRecipe(sampleRecipe(*model));
    for (size_t i = 0; i < model->layers.size(); ++i)
        graph.setWeightSqnr(model->layers[i].name, 4.0 * static_cast<double>(i));
    graph.setPicture(drawGraph(model, sampleOutline(*model), Flow::LeftToRight));
    graph.setCurrentLayer(model->layers[4].name);
    gallery.show(QStringLiteral("graph"), graph, {1000, 280});
    graph.canvas()->fitAll();
    gallery.show(QStringLiteral("graph-all"), graph, {1000, 280});
    graph.setColoring(GraphColoring::WeightError);
    graph.setPicture(drawGraph(model, sampleOutline(*model), Flow::TopToBottom));
    gallery.show(QStringLiteral("graph-down"), graph, {460, 640});
}

void showTensors(Gallery& gallery)
{
    struct Picture {
        const char* name;
        Quantizer quantizer;
        int channel;
        bool logarithmic;
    };
    const Picture pictures[] = {
        {"tensor-int8", sampleQuantizer("int8", GranularityKind::PerTensor, RangeMethodKind::Mse), -1, false},
        {"tensor-int8-log", sampleQuantizer("int8", GranularityKind::PerTensor, RangeMethodKind::Mse), -1,
         true},
        {"tensor-int4", sampleQuantizer("int4", GranularityKind::PerTensor, RangeMethodKind::Mse), 3, false},
        {"tensor-int4-log", sampleQuantizer("int4", GranularityKind::PerTensor, RangeMethodKind::Mse), -1,
         true},
        {"tensor-fp4", sampleQuantizer("fp4-e2m1"), -1, true},
        {"tensor-channels", sampleQuantizer("int8", GranularityKind::PerChannel), -1, false},
        {"tensor-float", Quantizer{}, -1, false},
    };
    for (const Picture& picture : pictures) {
        TensorPanel panel;
        panel.setChoices({QStringLiteral("/layer2/block/conv1"), 64, true});
        panel.histogram()->setLogarithmic(picture.logarithmic);
        panel.resize(760, 420);
        panel.setTensor(sampleTensor(picture.quantizer, picture.channel));
        if (!picture.quantizer.format.isFloat32())
            panel.setDetails(sampleDetails(picture.quantizer));
        gallery.show(QLatin1String(picture.name), panel, {760, 420});
    }
    for (const char* format : {"int8", "int4", "fp8-e4m3"}) {
        TensorPanel panel;
        panel.setChoices({QStringLiteral("/layer2/block/conv1"), 64, true});
        panel.resize(500, 380);
        panel.setTensor(sampleTensor(sampleQuantizer(format)));
        panel.setDetails(sampleDetails(sampleQuantizer(format)));
        auto* tabs = panel.findChild<QTabBar*>(QStringLiteral("tensorTabs"));
        for (int page = 0; page < tabs->count(); ++page) {
            tabs->setCurrentIndex(page);
            gallery.show(QStringLiteral("page%1-%2").arg(page).arg(QLatin1String(format)), panel, {500, 380});
        }
    }
    TensorPanel empty;
    gallery.show(QStringLiteral("tensor-empty"), empty, {560, 300});
}

void showCandidates(Gallery& gallery)
{
    CandidateTable table;
    gallery.show(QStringLiteral("candidates-empty"), table, {700, 200});
    table.setCandidates(sampleFloat(), sampleCandidates());
    table.setCurrentCandidate(0);
    gallery.show(QStringLiteral("candidates"), table, {1280, 230});
    TradeOffPlot plot;
    gallery.show(QStringLiteral("trade-off-empty"), plot, {460, 280});
    plot.setCandidates(sampleFloat(), sampleCandidates());
    plot.setCurrentCandidate(2);
    gallery.show(QStringLiteral("trade-off"), plot, {560, 340});
    plot.setLimits({{QStringLiteral("Flash of the board"), TradeOffAxis::Size, 400},
                    {QStringLiteral("Wanted accuracy"), TradeOffAxis::Metric, 88}});
    gallery.show(QStringLiteral("trade-off-limits"), plot, {560, 340});
    plot.setLimits({});
    plot.setValueAxis(TradeOffAxis::Size);
    plot.setAxis(TradeOffAxis::Metric);
    gallery.show(QStringLiteral("trade-off-turned"), plot, {560, 340});
    plot.setValueAxis(TradeOffAxis::Metric);
    plot.setAxis(TradeOffAxis::Latency);
    gallery.show(QStringLiteral("trade-off-latency"), plot, {420, 260});
}

void showComparison(Gallery& gallery)
{
    ComparePanel panel;
    gallery.show(QStringLiteral("compare-empty"), panel, {480, 300});
    const ComparedSet set = sampleComparison();
    panel.setCompared(set);
    QObject::connect(
        &panel, &ComparePanel::pictureWanted, &panel,
        [&](size_t sample) {
            panel.setPicture(sample, set.samples.dataset->picture(sample).scaled(112, 112));
        },
        Qt::QueuedConnection);
    panel.setPair(1, 2);
    auto* tabs = panel.findChild<QTabWidget*>(QStringLiteral("compareTabs"));
    const Quantizer coarse = sampleQuantizer("int4");
    const ShownTensor coarsely = sampleTensor(coarse);
    const ShownTensor finely = sampleTensor(sampleQuantizer("int8"));
    ShownTensor values = sampleTensor(Quantizer{});
    panel.histograms()->setLayer(QStringLiteral("/two"), true);
    panel.histograms()->setHistograms(
        values,
        {{QStringLiteral("Full integer"), *finely.reconstructed, finely.encoding, 0},
         {QStringLiteral("4 bits"), *coarsely.reconstructed, coarsely.encoding, 1}},
        {});
    const char* names[] = {"compare-figures", "compare-layers", "compare-histograms", "compare-samples",
                           "compare-confusion"};
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        gallery.show(QLatin1String(names[tab]), panel, {620, 420});
    }
}

void showFinding(Gallery& gallery)
{
    const ModelPtr model = sampleModel();
    SensitivityView sensitivity;
    gallery.show(QStringLiteral("sensitivity-empty"), sensitivity, {780, 260});
    sensitivity.setBitsChoice({8, 4, 2}, 4);
    sensitivity.setModel(model);
    sensitivity.setMetric("top1");
    sensitivity.setSensitivity(sampleSensitivity(*model));
    sensitivity.setState(SensitivityState::Running);
    gallery.show(QStringLiteral("sensitivity"), sensitivity, {780, 300});
    DiagnosisView diagnosis;
    gallery.show(QStringLiteral("diagnosis-empty"), diagnosis, {780, 260});
    diagnosis.setAvailable(true);
    diagnosis.setDiagnosis(sampleDiagnosis(*model), model);
    gallery.show(QStringLiteral("diagnosis"), diagnosis, {780, 300});
    diagnosis.findChild<QListWidget*>(QStringLiteral("findingList"))->setCurrentRow(1);
    gallery.show(QStringLiteral("diagnosis-layers"), diagnosis, {780, 300});
    FrontierView frontier;
    gallery.show(QStringLiteral("frontier-empty"), frontier, {780, 260});
    frontier.setAvailable(true);
    frontier.setProgress(SearchProgress::Running);
    frontier.setDevice(QStringLiteral("Arduino Nano 33 BLE Sense"));
    frontier.setPoints(sampleFrontier(), 1, 240'000);
    frontier.setCurrent(1);
    gallery.show(QStringLiteral("frontier"), frontier, {780, 300});
    DeviceBar device;
    device.setDevices(deviceProfiles());
    gallery.show(QStringLiteral("device-none"), device, {1240, 44});
    device.setChosen(QStringLiteral("nano-33-ble-sense"));
    DeviceFit fit;
    fit.device = "Arduino Nano 33 BLE Sense";
    fit.flash = {500'000, 1'048'576};
    fit.ram = {250'000, 262'144};
    device.setFit(fit);
    gallery.show(QStringLiteral("device"), device, {1240, 44});
    fit.flash.needed = 1'400'000;
    device.setFit(fit);
    gallery.show(QStringLiteral("device-over"), device, {1240, 44});
}

void showStrips(Gallery& gallery)
{
    QWidget page;
    auto* layout = new QVBoxLayout(&page);
    const auto bar = [&] {
        auto* added = new ResultBar;
        layout->addWidget(added);
        return added;
    };
    bar()->setHint(QStringLiteral("choose data"));
    bar()->setResults(sampleFloat(), nullptr);
    bar()->setResults(sampleFloat(), sampleCandidates()[0].evaluation);
    ResultBar* stale = bar();
    stale->setResults(sampleFloat(), sampleCandidates()[1].evaluation);
    stale->setStale(true);
    stale->setBusy(true);
    for (const Severity severity : {Severity::Information, Severity::Warning, Severity::Error}) {
        auto* message = new MessageBar;
        layout->addWidget(message);
        message->showMessage(severity,
                             QStringLiteral("/data/models/mobilenet.onnx is cut short at byte 1,048,576: "
                                            "copy the file again, or download it once more."));
    }
    auto* progress = new ProgressStrip;
    layout->addWidget(progress);
    progress->start(QStringLiteral("Full integer"));
    progress->setProgress({Stage::Evaluating, 420, 1000}, std::chrono::seconds(75));
    layout->addStretch(1);
    gallery.show(QStringLiteral("strips"), page, {1000, 620});
}

void showIcons(Gallery& gallery)
{
    QWidget page;
    auto* layout = new QGridLayout(&page);
    int index = 0;
    themedIcon(QStringLiteral("open")); // registers the resources
    for (const QString& file : QDir(QStringLiteral(":/bitdepth/icons")).entryList()) {
        auto* icon = new QLabel;
        icon->setPixmap(themedIcon(file.chopped(4)).pixmap(QSize(32, 32), page.devicePixelRatioF()));
        layout->addWidget(icon, index / 8 * 2, index % 8, Qt::AlignCenter);
        layout->addWidget(new QLabel(file.chopped(4)), index / 8 * 2 + 1, index % 8, Qt::AlignCenter);
        ++index;
    }
    gallery.show(QStringLiteral("icons"), page, {760, 480});
    QLabel logo;
    logo.setPixmap(applicationIcon().pixmap(QSize(256, 256), page.devicePixelRatioF()));
    gallery.show(QStringLiteral("logo"), logo, {256, 256});
}

void showWelcome(Gallery& gallery)
{
    WelcomePage page;
    gallery.show(QStringLiteral("welcome-first"), page, {1280, 760});
    page.setRecentFiles(
        {QStringLiteral("/home/lab/models/mobilenetv2_imagenette10.onnx"),
         QStringLiteral("/home/lab/models/keyword-spotting/kws_dscnn.onnx"),
         QStringLiteral("/data/a/very/long/path/that/has/to/be/shortened/in/the/middle/resnet18.onnx")});
    gallery.show(QStringLiteral("welcome"), page, {1280, 760});
    gallery.show(QStringLiteral("welcome-small"), page, {800, 560});
}

} // namespace

int main(int argc, char** argv)
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication app(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("gallery");
    QDir().mkpath(folder);
    for (const bool dark : {false, true}) {
        QApplication::setPalette(dark ? darkPalette() : lightPalette());
        Gallery gallery(folder, dark ? QStringLiteral("dark") : QStringLiteral("light"));
        showLayers(gallery);
        showGraph(gallery);
        showTensors(gallery);
        showCandidates(gallery);
        showComparison(gallery);
        showFinding(gallery);
        showStrips(gallery);
        showIcons(gallery);
        showWelcome(gallery);
    }
    return 0;
}
