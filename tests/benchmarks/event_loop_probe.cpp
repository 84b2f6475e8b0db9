// How long events keep the GUI thread while a person works on a large model: event_loop_probe [LAYERS
// [WEIGHTS]]. Run by hand with QT_QPA_PLATFORM=offscreen; it writes the model itself (500 layers of 60
// million weights together, unless told otherwise), so it needs as much room in the folder for temporary
// files.

#include "app/explorer.h"
#include "tests/benchmarks/event_clock.h"
#include "tests/benchmarks/probe_model.h"
#include "tests/journeys/journey.h"
#include "tests/support/quiet.h"
#include "widgets/graph_canvas.h"
#include "widgets/layer_table.h"
#include "widgets/layer_table_model.h"
#include "widgets/model_graph.h"
#include <QDockWidget>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <cstdio>

using namespace bitdepth;

namespace {

void spin(int rounds = 1)
{
    for (int i = 0; i < rounds; ++i)
        QTest::qWait(5);
}

class Probe {
public:
    Probe(EventClock& clock, const QString& folder) : m_clock(clock), m_folder(folder) {}

    void run()
    {
        open();
        scroll();
        sort();
        filter();
        edit();
        drag();
        walk();
        evaluate();
    }

private:
    LayerTable& layers() { return *m_journey.find<LayerTable>("layerTable"); }

    void open()
    {
        m_clock.beginPhase(QStringLiteral("opening"));
        m_journey.window().evaluation().setAutomatic(false);
        m_journey.drop(m_folder + QStringLiteral("/model.onnx"));
        waitUntil([this] { return m_journey.document().model() != nullptr; });
        m_journey.waitForIdle();
    }

    void scroll()
    {
        m_clock.beginPhase(QStringLiteral("scrolling"));
        QScrollBar* bar = layers().view()->verticalScrollBar();
        for (int step = 0; step <= 200; ++step) {
            bar->setValue(bar->maximum() * step / 200);
            spin();
        }
    }

    void sort()
    {
        m_clock.beginPhase(QStringLiteral("sorting"));
        for (const int column : {LayerTableModel::SqnrColumn, LayerTableModel::NameColumn,
                                 LayerTableModel::RangeColumn, LayerTableModel::ParametersColumn}) {
            for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
                // Posted, so that it counts as an event like a click on the header.
                QMetaObject::invokeMethod(
                    &layers(), [this, column, order] { layers().view()->sortByColumn(column, order); },
                    Qt::QueuedConnection);
                spin(4);
            }
        }
    }

    void filter()
    {
        m_clock.beginPhase(QStringLiteral("filtering"));
        auto* line = m_journey.find<QLineEdit>("layerFilter");
        for (const char letter : {'l', 'a', 'y', 'e', 'r', '7'}) {
            QTest::keyClick(line, letter);
            spin(4);
        }
        line->clear();
        spin(4);
    }

    /// Digits on one layer, on all of them, and what undoes it.
    void edit()
    {
        m_clock.beginPhase(QStringLiteral("editing one"));
        QTableView* view = layers().view();
        for (int row = 0; row < 30; ++row) {
            view->selectRow(row);
            QTest::keyClick(view, row % 2 == 0 ? Qt::Key_4 : Qt::Key_5);
            spin(4);
        }
        m_journey.waitForIdle();
        m_clock.beginPhase(QStringLiteral("editing all"));
        view->selectAll();
        for (const int key : {Qt::Key_6, Qt::Key_4, Qt::Key_8}) {
            QTest::keyClick(view, static_cast<Qt::Key>(key));
            m_journey.waitForIdle();
        }
        for (int i = 0; i < 3; ++i) {
            m_journey.trigger("undo");
            m_journey.waitForIdle();
        }
        for (const char* preset : {"smallest", "default", "full-integer"}) {
            m_journey.document().usePreset(QLatin1String(preset));
            m_journey.waitForIdle();
        }
    }

    /// With the mouse pressed over the histogram, as one drags the plot or a border of the range.
    void drag()
    {
        m_clock.beginPhase(QStringLiteral("dragging"));
        auto* target = m_journey.find<QWidget>("histogramCanvas");
        const QPoint middle = target->rect().center();
        QTest::mousePress(target, Qt::LeftButton, {}, middle);
        for (int step = 0; step < 200; ++step) {
            QTest::mouseMove(target, middle + QPoint(step % 120 - 60, 0));
            spin();
        }
        QTest::mouseRelease(target, Qt::LeftButton, {}, middle);
        m_journey.waitForIdle();
    }

    void walk()
    {
        m_clock.beginPhase(QStringLiteral("walking"));
        m_journey.find<QDockWidget>("graphDock")->raise();
        spin(10);
        GraphCanvas* canvas = m_journey.find<ModelGraph>("modelGraph")->canvas();
        for (int step = 0; step < 100; ++step) {
            QTest::keyClick(canvas, Qt::Key_Right);
            spin();
        }
        for (const Qt::Key key : {Qt::Key_0, Qt::Key_Plus, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_0}) {
            QTest::keyClick(canvas, key);
            spin(2);
        }
    }

    /// Scrolling and sorting go on meanwhile.
    void evaluate()
    {
        m_clock.beginPhase(QStringLiteral("evaluating"));
        DataRequest request;
        request.path = (m_folder + QStringLiteral("/data.json")).toStdString();
        m_journey.window().loader().openData(request);
        waitUntil([this] { return !m_journey.document().data().isEmpty(); });
        m_journey.trigger("evaluate");
        QScrollBar* bar = layers().view()->verticalScrollBar();
        int step = 0;
        while (m_journey.window().evaluation().isBusy() && step < 4000) {
            bar->setValue(bar->maximum() * (step++ % 100) / 100);
            spin();
        }
        m_journey.waitForIdle();
    }

    EventClock& m_clock;
    QString m_folder;
    Journey m_journey;
};

} // namespace

int main(int argc, char* argv[])
{
    hideOffscreenRemarks();
    EventClock application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    ProbeModel size;
    size.layers = arguments.value(1, QString::number(size.layers)).toInt();
    size.weights = arguments.value(2, QString::number(size.weights)).toLong();
    if (size.layers < 1 || size.weights < size.layers) {
        std::fprintf(stderr, "usage: event_loop_probe [LAYERS [WEIGHTS]]\n");
        return 2;
    }
    QTemporaryDir folder;
    writeProbeModel(size, folder.path().toStdString());
    std::printf("%d layers, %ld weights\n", size.layers, size.weights);
    Probe(application, folder.path()).run();
    application.report();
    return 0;
}
