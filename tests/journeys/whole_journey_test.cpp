#include "app/example.h"
#include "app/explorer.h"
#include "tests/journeys/journey.h"
#include "widgets/candidate_table.h"
#include "widgets/candidate_table_model.h"
#include "widgets/changed_samples_model.h"
#include "widgets/compare_panel.h"
#include "widgets/histogram_plot.h"
#include "widgets/layer_table.h"
#include "widgets/layer_table_model.h"
#include "widgets/palette.h"
#include "widgets/range_error_strip.h"
#include "widgets/tensor_panel.h"
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QTableView>
#include <qcustomplot.h>
#include <set>

using namespace bitdepth;

namespace {

/// Few bits and one scale for a whole tensor: something to repair by hand.
constexpr const char* kCoarseRecipe = R"({"version": 1, "default": {
    "weights": {"format": "int5", "granularity": "per-tensor", "range": "minmax"},
    "activations": {"format": "uint8", "granularity": "per-tensor", "range": "minmax"}}})";

/// Lets Qt's tester watch every model of the program's own in the window. @return how many kinds there are
size_t watchModels(QWidget& window)
{
    std::set<QByteArray> kinds;
    for (auto* model : window.findChildren<QAbstractItemModel*>()) {
        const QByteArray kind = model->metaObject()->className();
        if (!kind.startsWith("bitdepth::"))
            continue;
        kinds.insert(kind);
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
    }
    return kinds.size();
}

} // namespace

/// All that a person does from the first file to the last, in one go and by hand: in light and dark, in two
/// languages.
class WholeJourneyTest : public QObject {
    Q_OBJECT

    static QTableView& view(const Journey& journey)
    {
        return *journey.find<LayerTable>("layerTable")->view();
    }

    static HistogramPlot& histogram(const Journey& journey)
    {
        return *journey.find<TensorPanel>("tensorPanel")->histogram();
    }

    /// As the layer's row shows it.
    static double sqnrOf(Journey& journey, const std::string& layer)
    {
        const auto& layers = journey.document().model()->layers;
        const auto found = std::find_if(layers.begin(), layers.end(),
                                        [&layer](const Layer& one) { return one.name == layer; });
        return journey
            .layerCell(int(found - layers.begin()), LayerTableModel::SqnrColumn, LayerTableModel::SortRole)
            .toDouble();
    }

    static QStringList shownFigures(const Journey& journey)
    {
        const CandidateTableModel* model = journey.find<CandidateTable>("candidateTable")->model();
        QStringList figures;
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                figures << model->index(row, column).data().toString();
        return figures;
    }

    static void openByDrop(Journey& journey, Recipe& initial)
    {
        const ExampleFiles example = findExample(QStringLiteral("depthwise"));
        QVERIFY(QFile::copy(example.model, journey.file(QStringLiteral("net.onnx"))));
        journey.drop(journey.file(QStringLiteral("net.onnx")));
        QVERIFY(waitUntil([&] { return journey.document().model() != nullptr; }));
        journey.drop(example.data);
        QVERIFY(waitUntil([&] { return !journey.document().data().isEmpty(); }));
        QVERIFY(journey.waitForIdle());
        initial = journey.document().recipe();
        journey.window().evaluation().setAutomatic(false);
        QFile recipe(journey.file(QStringLiteral("coarse.recipe.json")));
        QVERIFY(recipe.open(QFile::WriteOnly));
        recipe.write(kCoarseRecipe);
        recipe.close();
        journey.drop(recipe.fileName());
        QVERIFY(waitUntil([&] { return journey.document().recipeName() == QLatin1String("coarse"); }));
        QVERIFY(journey.waitForIdle());
    }

    /// By two clicks on the header of the error: least SQNR first.
    static void findTheWorstLayer(Journey& journey, std::string& worst)
    {
        QTableView& table = view(journey);
        QHeaderView* header = table.horizontalHeader();
        table.scrollTo(table.model()->index(0, LayerTableModel::SqnrColumn));
        const QPoint title(header->sectionViewportPosition(LayerTableModel::SqnrColumn) + 12,
                           header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
        QCOMPARE(header->sortIndicatorSection(), int(LayerTableModel::SqnrColumn));
        if (header->sortIndicatorOrder() != Qt::AscendingOrder)
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
        const QModelIndex first = table.model()->index(0, LayerTableModel::NameColumn);
        table.scrollTo(first);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(first).center());
        worst = journey.find<LayerTable>("layerTable")->currentLayer();
        for (const Layer& layer : journey.document().model()->layers)
            QVERIFY(sqnrOf(journey, layer.name) >= sqnrOf(journey, worst));
        QVERIFY(journey.waitForIdle());
    }

    /// @return whether the upper border of the range could be dragged to where the least squared error is
    static void dragItsRange(Journey& journey, const std::string& layer)
    {
        HistogramPlot& plot = histogram(journey);
        QVERIFY(waitUntil([&] { return plot.tensor() && !plot.errorStrip().choices().empty(); }));
        const double before = sqnrOf(journey, layer);
        const std::vector<RangeChoice>& choices = plot.errorStrip().choices();
        const auto mse = std::find_if(choices.begin(), choices.end(), [](const RangeChoice& choice) {
            return choice.method.kind == RangeMethodKind::Mse;
        });
        QVERIFY(mse != choices.end());
        plot.plot()->replot();
        const QPoint from = plot.borderOf(RangeEnd::High).toPoint();
        const QPoint to(int(plot.plot()->xAxis->coordToPixel(mse->range.high)), from.y());
        QTest::mousePress(plot.plot(), Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, plot.plot()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(plot.plot(), &move);
        QTest::mouseRelease(plot.plot(), Qt::LeftButton, {}, to);
        QCOMPARE(journey.document().recipe().weightsOf(layer).range.kind, RangeMethodKind::Fixed);
        QVERIFY2(waitUntil([&] { return sqnrOf(journey, layer) > before + 0.5; }),
                 qPrintable(QString::number(before)));
    }

    static void setFourBits(Journey& journey, const std::string& layer)
    {
        QTableView& table = view(journey);
        const QPersistentModelIndex cell = // its row moves, for the table is sorted by the error
            table.currentIndex().siblingAtColumn(LayerTableModel::WeightsColumn);
        table.setCurrentIndex(cell);
        QTest::keyClick(&table, Qt::Key_4);
        QCOMPARE(journey.document().recipe().weightsOf(layer).format.bits, 4);
        QCOMPARE(cell.data(LayerTableModel::FormatRole).toString(), QStringLiteral("int4"));
    }

    static void evaluateAndPin(Journey& journey)
    {
        QVERIFY(journey.find<QAction>("evaluate")->isEnabled());
        journey.trigger("evaluate");
        QVERIFY(journey.waitForEvaluation());
        QVERIFY(journey.waitForIdle());
        journey.trigger("pin");
    }

    static void compareWithAPreset(Journey& journey)
    {
        auto* presets = journey.find<QComboBox>("presetBox");
        presets->setCurrentIndex(presets->findData(QStringLiteral("smallest")));
        emit presets->activated(presets->currentIndex());
        evaluateAndPin(journey);
        auto* panel = journey.find<ComparePanel>("comparePanel");
        QVERIFY(waitUntil([&] { return journey.find<QComboBox>("compareSecond")->count() == 3; }));
        panel->setPair(2, 1); // what the hand made, against the preset
        const std::vector<ChangedAnswer>& changed = panel->samples()->answers();
        QVERIFY(!changed.empty());
        const QModelIndex sample = panel->samples()->index(0, ChangedSamplesModel::SampleColumn);
        QVERIFY(waitUntil([&] { return sample.data(Qt::DecorationRole).isValid(); }));
        QVERIFY(changed.front().first != changed.front().second);
    }

    static void undoAllAndRedo(Journey& journey, const Recipe& initial, const QStringList& figures)
    {
        while (journey.find<QAction>("undo")->isEnabled())
            journey.trigger("undo");
        QVERIFY(journey.document().pins().empty());
        QVERIFY(sameChoices(journey.document().recipe(), initial));
        while (journey.find<QAction>("redo")->isEnabled())
            journey.trigger("redo");
        QCOMPARE(shownFigures(journey), figures);
    }

    static void exportTheModel(Journey& journey)
    {
        const QString path = journey.file(QStringLiteral("small.onnx"));
        journey.answers().paths.enqueue(path);
        journey.trigger("exportModel");
        QVERIFY(waitUntil([&] { return QFile::exists(path); }));
        QVERIFY(journey.waitForIdle());
        QCOMPARE(QFileInfo(path).size(), qint64(journey.document().evaluation()->sizeBytes));
    }

    static void saveAndReopen(Journey& journey, const QStringList& figures)
    {
        const QString project = journey.file(QStringLiteral("mine.bitdepth"));
        journey.answers().paths.enqueue(project);
        journey.trigger("saveProject");
        QVERIFY(QFile::exists(project));
        QVERIFY(!journey.window().isWindowModified());
        journey.restart();
        watchModels(journey.window());
        journey.drop(project);
        QVERIFY(waitUntil([&] { return journey.document().model() != nullptr; }));
        QVERIFY(journey.waitForIdle());
        QCOMPARE(shownFigures(journey), figures);
    }

private slots:
    void init() { failOnQtWarnings(); }

    void fromTheFirstFileToTheLast_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<QString>("language");
        for (const QString& language : {QStringLiteral("en"), QStringLiteral("ja")}) {
            QTest::addRow("light, %s", qPrintable(language)) << ThemeChoice::Light << language;
            QTest::addRow("dark, %s", qPrintable(language)) << ThemeChoice::Dark << language;
        }
    }

    void fromTheFirstFileToTheLast()
    {
        QFETCH(const ThemeChoice, theme);
        QFETCH(const QString, language);
        if (!Language::available().contains(language))
            QSKIP("The translations were not built.");
        Journey journey;
        journey.theme().choose(theme);
        journey.language().choose(language);
        QCOMPARE(watchModels(journey.window()), size_t(8)); // every class in the sources
        QVERIFY(
            waitUntil([&] { return isDark(journey.window().palette()) == (theme == ThemeChoice::Dark); }));
        QVERIFY(waitUntil([&] {
            const bool isEnglish = journey.find<QAction>("pin")->text() == QLatin1String("&Pin result");
            return isEnglish == (language == QLatin1String("en"));
        }));

        Recipe initial;
        openByDrop(journey, initial);
        std::string worst;
        findTheWorstLayer(journey, worst);
        dragItsRange(journey, worst);
        setFourBits(journey, worst);
        evaluateAndPin(journey);
        compareWithAPreset(journey);
        const QStringList figures = shownFigures(journey);
        undoAllAndRedo(journey, initial, figures);
        exportTheModel(journey);
        saveAndReopen(journey, figures);
    }

    void cleanup()
    {
        Theme light; // for whatever follows
        light.choose(ThemeChoice::Light);
        Language().choose(QStringLiteral("en"));
    }
};

QTEST_MAIN(WholeJourneyTest)
#include "whole_journey_test.moc"
