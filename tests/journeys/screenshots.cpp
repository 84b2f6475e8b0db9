// Pictures of the window's main states, for looking at: bitdepth_screenshots FOLDER [light|dark] [LANGUAGE
// [MODEL...]]; the models are opened without data. With QT_SCALE_FACTOR=2 they are those of a screen of 2560
// x 1440. The target `screenshots` makes them in light and dark, in two languages, on both screens.

#include "app/explorer.h"
#include "tests/benchmarks/probe_model.h"
#include "tests/journeys/journey.h"
#include "tests/support/quiet.h"
#include "widgets/frontier_view.h"
#include "widgets/histogram_plot.h"
#include "widgets/layer_table.h"
#include "widgets/notes_button.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QListWidget>
#include <QMenu>
#include <QSlider>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <algorithm>
#include <cstdio>
#include <utility>

using namespace bitdepth;

namespace {

class Photographer {
public:
    Photographer(const QString& folder, const QString& prefix) : m_folder(folder), m_prefix(prefix)
    {
        QDir().mkpath(folder);
    }

    void take(QWidget& widget, const char* name) const
    {
        QTest::qWait(100); // let it be laid out
        takeNow(widget, name);
    }

    void takeNow(QWidget& widget, const char* name) const
    {
        const QString path =
            m_folder.filePath(QStringLiteral("%1-%2.png").arg(m_prefix, QLatin1String(name)));
        if (widget.grab().save(path))
            std::printf("%s\n", qPrintable(path));
    }

private:
    QDir m_folder;
    QString m_prefix;
};

/// A network as large as those people bring, with names as exporters make them.
void photographLargeModel(Journey& journey, const Photographer& photographer)
{
    ProbeModel large;
    large.weights = 500'000;
    large.prefix = "/model/encoder/layers.11/self_attn/query_key_value_projection/MatMul_folded/";
    writeProbeModel(large, journey.folder().toStdString());
    journey.drop(journey.file(QStringLiteral("model.onnx")));
    waitUntil([&] { return journey.document().model()->layers.size() == static_cast<size_t>(large.layers); });
    journey.waitForIdle();
    photographer.take(journey.window(), "large");
    journey.find<QDockWidget>("graphDock")->raise();
    photographer.take(journey.window(), "large-network");
    journey.find<QDockWidget>("candidateDock")->raise();
}

void pinPresets(Journey& journey)
{
    for (const char* preset : {"default", "16x8", "smallest", "full-integer"}) {
        journey.document().usePreset(QLatin1String(preset));
        journey.waitForEvaluation();
        journey.trigger("pin");
    }
    journey.waitForIdle();
}

void photographDataDialog(Journey& journey, const Photographer& photographer)
{
    journey.trigger("chooseData");
    auto* dialog = journey.find<QDialog>("dataDialog");
    QTest::qWait(500);
    photographer.take(*dialog, "data");
    dialog->reject();
}

void photographNotes(Journey& journey, const Photographer& photographer)
{
    auto* notes = journey.find<NotesButton>("notesButton");
    if (notes->isHidden())
        return;
    notes->showNotes();
    auto* text = journey.find<QWidget>("notesText");
    photographer.take(*text->window(), "notes");
    text->window()->close();
}

/// What opens over the window: the repairs, the layer's menu with the formats, the presets.
void photographMenus(Journey& journey, const Photographer& photographer)
{
    const auto take = [&](QMenu& menu, const char* name) {
        menu.popup(journey.window().mapToGlobal(QPoint(100, 100)));
        photographer.take(menu, name);
        menu.close();
    };
    take(*journey.find<QMenu>("repairMenu"), "menu-repairs");
    for (const char* name : {"fileMenu", "evaluateMenu", "viewMenu"})
        take(*journey.find<QMenu>(name),
             qPrintable(QStringLiteral("menu-") + QLatin1String(name).chopped(4)));
    auto* layers = journey.find<LayerTable>("layerTable");
    const QRect cell = layers->view()->visualRect(layers->view()->currentIndex());
    emit layers->view()->customContextMenuRequested(cell.center());
    auto* menu = journey.find<QMenu>("layerMenu");
    photographer.take(*menu, "menu-layer");
    auto* formats = menu->actions().first()->menu();
    take(*formats, "menu-formats");
    menu->close();
    auto* presets = journey.find<QComboBox>("presetBox");
    presets->showPopup();
    photographer.take(*presets->view()->window(), "menu-presets");
    presets->hidePopup();
}

/// The bar above with what export found out, and with work that a program left behind.
void photographMessages(Journey& journey, const Photographer& photographer)
{
    journey.answers().paths.enqueue(journey.file(QStringLiteral("small.onnx")));
    journey.trigger("exportModel");
    journey.waitForMessage();
    journey.waitForIdle();
    photographer.take(journey.window(), "exported");
    journey.window().offerRecovery({journey.file(QStringLiteral("lost.bitdepth")),
                                    QStringLiteral("fashion_depthwise.onnx"),
                                    QDateTime({2026, 11, 20}, {17, 5})});
    photographer.take(journey.window(), "recovery");
    journey.window().dismissMessage();
}

void photographNetwork(Journey& journey, const Photographer& photographer)
{
    journey.find<QDockWidget>("graphDock")->raise();
    photographer.take(journey.window(), "network");
    journey.find<QDockWidget>("candidateDock")->raise();
}

/// The float model and the last candidate beside each other, on every page.
void photographComparison(Journey& journey, const Photographer& photographer)
{
    journey.find<QDockWidget>("compareDock")->raise();
    auto* second = journey.find<QComboBox>("compareSecond");
    second->setCurrentIndex(second->count() - 1);
    auto* tabs = journey.find<QTabWidget>("compareTabs");
    for (int page = 0; page < tabs->count(); ++page) {
        tabs->setCurrentIndex(page);
        QTest::qWait(100);
        journey.waitForIdle();
        photographer.take(journey.window(), qPrintable(QStringLiteral("comparison-page%1").arg(page)));
    }
    tabs->setCurrentIndex(0);
    journey.find<QDockWidget>("tradeOffDock")->raise();
}

bool isFinding(Journey& journey)
{
    const QList<BackgroundJob*> jobs = journey.window().explorer().findPanels().jobs();
    return std::any_of(jobs.begin(), jobs.end(), [](const BackgroundJob* job) { return job->isRunning(); });
}

/// Every panel that finds something, once it has; the search as it runs, and the dial on one of its points.
void photographFinding(Journey& journey, const Photographer& photographer)
{
    journey.window().explorer().device().choose(QStringLiteral("nano-33-ble-sense"));
    for (const char* action : {"analyse", "diagnose"}) {
        journey.trigger(action);
        waitUntil([&journey] { return !isFinding(journey); });
        photographer.take(journey.window(), action);
    }
    auto* frontier = journey.find<FrontierView>("frontierView");
    journey.find<QCheckBox>("useRepairs")->setChecked(false);
    journey.trigger("searchFrontier");
    waitUntil([frontier] { return frontier->points().size() >= 4; });
    photographer.take(journey.window(), "search");
    waitUntil([&journey] { return !isFinding(journey); });
    journey.find<QSlider>("frontierDial")->setValue(1);
    journey.waitForIdle();
    photographer.take(journey.window(), "frontier");
    journey.document().undoStack().undo();
    journey.waitForIdle();
}

void photographTour(Journey& journey, const Photographer& photographer)
{
    journey.trigger("tour");
    photographer.take(journey.window(), "tour");
    QTest::keyClick(journey.find<QWidget>("tour"), Qt::Key_Escape);
}

/// Every side of a tensor, the last one while its range is being dragged.
void photographTensorPages(Journey& journey, const Photographer& photographer)
{
    auto* tabs = journey.find<QTabBar>("tensorTabs");
    for (int page = 1; page < tabs->count(); ++page) {
        if (!tabs->isTabVisible(page))
            continue;
        tabs->setCurrentIndex(page);
        photographer.take(journey.window(), qPrintable(QStringLiteral("tensor-page%1").arg(page)));
    }
    tabs->setCurrentIndex(0);
    auto* channels = journey.find<QComboBox>("channelPicture");
    tabs->setCurrentIndex(2);
    for (const int picture : {1, 2}) {
        channels->setCurrentIndex(picture);
        emit channels->activated(picture);
        photographer.take(journey.window(), qPrintable(QStringLiteral("tensor-channels%1").arg(picture)));
    }
    tabs->setCurrentIndex(0);
    auto* plot = journey.find<HistogramPlot>("histogramPlot");
    QTest::qWait(100);
    for (int step = 0; step < 60; ++step)
        QTest::keyClick(plot, Qt::Key_Left, Qt::ShiftModifier);
    photographer.take(journey.window(), "tensor-dragged");
    QTest::keyClick(plot, Qt::Key_Escape);
}

void photographGuide(Journey& journey, const Photographer& photographer)
{
    journey.trigger("guide");
    journey.find<QListWidget>("guidePages")->setCurrentRow(4);
    auto* guide = journey.find<QDialog>("guideWindow");
    photographer.take(*guide, "guide");
    guide->close();
}

/// While the float model is evaluated, and while there is an estimate of the recipe.
void photographBusy(Journey& journey, const Photographer& photographer)
{
    EvaluationController& evaluation = journey.window().evaluation();
    bool isEstimated = false;
    const auto connection =
        QObject::connect(&evaluation, &EvaluationController::estimateChanged, &evaluation, [&] {
            if (evaluation.estimate() && !std::exchange(isEstimated, true))
                photographer.takeNow(journey.window(), "estimated");
        });
    journey.openExample(QStringLiteral("depthwise"));
    waitUntil([&] { return evaluation.isBusy() && journey.find<QWidget>("progressStrip")->isVisible(); });
    photographer.takeNow(journey.window(), "busy");
    journey.waitForEvaluation();
    QObject::disconnect(connection);
}

void photographStates(const Photographer& photographer, Journey& journey)
{
    photographer.take(journey.window(), "welcome");
    journey.drop(QStringLiteral("/no/such/model.onnx"));
    journey.waitForMessage();
    photographer.take(journey.window(), "error");
    photographBusy(journey, photographer);
    journey.waitForIdle();
    photographer.take(journey.window(), "evaluated");
    pinPresets(journey);
    auto* layers = journey.find<LayerTable>("layerTable");
    layers->setCurrentLayer(journey.document().model()->layers.at(4).name);
    journey.waitForIdle();
    photographer.take(journey.window(), "compared");
    photographTensorPages(journey, photographer);
    photographNetwork(journey, photographer);
    photographComparison(journey, photographer);
    photographFinding(journey, photographer);
    photographTour(journey, photographer);
    photographGuide(journey, photographer);
    const QSize usual = journey.window().size();
    journey.window().resize(1920, 1080);
    photographer.take(journey.window(), "compared-large");
    journey.window().resize(usual);
    journey.window().evaluation().setAutomatic(false);
    journey.setWeightFormat(4, QStringLiteral("int4"));
    journey.waitForIdle();
    photographer.take(journey.window(), "edited");
    photographNotes(journey, photographer);
    photographDataDialog(journey, photographer);
    photographMenus(journey, photographer);
    photographMessages(journey, photographer);
}

void photographModel(const QString& path, const Photographer& photographer, Journey& journey)
{
    journey.drop(path);
    const QFileInfo file(path);
    waitUntil([&] {
        const ModelPtr& model = journey.document().model();
        return model && model->displayName() == file.fileName().toStdString();
    });
    journey.waitForIdle();
    photographer.take(journey.window(), qPrintable(file.completeBaseName()));
    photographNotes(journey, photographer);
}

} // namespace

int main(int argc, char* argv[])
{
    hideOffscreenRemarks();
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: bitdepth_screenshots FOLDER [light|dark] [LANGUAGE [MODEL...]]\n");
        return 2;
    }
    const QString theme = arguments.value(2, QStringLiteral("light"));
    const QString language = arguments.value(3, QStringLiteral("en"));
    const QString scale = qApp->devicePixelRatio() > 1 ? QStringLiteral("@2") : QString();
    const Photographer photographer(arguments.at(1), theme + QLatin1Char('-') + language + scale);
    Journey journey;
    journey.theme().choose(themeNamed(theme));
    journey.language().choose(language);
    if (qApp->devicePixelRatio() > 1)
        journey.window().resize(1280, 720);
    photographStates(photographer, journey);
    photographLargeModel(journey, photographer);
    for (const QString& model : arguments.mid(4))
        photographModel(model, photographer, journey);
    return 0;
}
