#include "tests/support/quiet.h"
#include "tests/widgets/sample_views.h"
#include "widgets/layer_menu.h"
#include "widgets/layer_table.h"
#include "widgets/layer_table_model.h"
#include "widgets/save_table.h"
#include "widgets/table_filter.h"
#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <cmath>

using namespace bitdepth;

/// The layer table answers every edit with a signal and shows what the document makes of it.
class LayerTableTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        failOnAnyWarning();
        m_model = sampleModel();
        m_recipe = sampleRecipe(*m_model);
    }

    void modelKeepsTheRules()
    {
        LayerTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setModel(m_model);
        model.setRecipe(m_recipe);
        model.setWeightSqnr(m_model->layers[2].name, 12);
        model.setWeightStatistics(m_model->layers[2].name, {});
        model.setWeightSqnr("no such layer", 12);
        QCOMPARE(model.rowCount(), int(m_model->layers.size()));
        model.setModel(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void anEditIsAnnouncedAndNotKept()
    {
        LayerTableModel model;
        model.setModel(m_model);
        model.setRecipe(m_recipe);
        QSignalSpy weights(&model, &LayerTableModel::weightsEdited);
        QSignalSpy activations(&model, &LayerTableModel::activationsEdited);
        const QModelIndex cell = model.index(3, LayerTableModel::WeightsColumn);
        QVERIFY(model.setData(cell, QStringLiteral("int4")));
        QCOMPARE(weights.size(), 1);
        QCOMPARE(weights[0][0].toStringList(), QStringList{QString::fromStdString(m_model->layers[3].name)});
        const auto wanted = weights[0][1].value<Quantizer>();
        QCOMPARE(wanted.format, formatNamed("int4"));
        QCOMPARE(wanted.granularity.kind, GranularityKind::PerChannel);
        QCOMPARE(cell.data(LayerTableModel::BitsRole).toInt(), 8);
        m_recipe.setWeights(m_model->layers[3].name, wanted);
        model.setRecipe(m_recipe);
        QCOMPARE(cell.data(LayerTableModel::BitsRole).toInt(), 4);

        QVERIFY(!model.setData(cell, QStringLiteral("int4")));
        QVERIFY(!model.setData(cell, QStringLiteral("int99")));
        QVERIFY(!model.setData(model.index(3, LayerTableModel::NameColumn), QStringLiteral("int4")));
        QVERIFY(model.setData(model.index(3, LayerTableModel::ActivationsColumn), QStringLiteral("int16")));
        QCOMPARE(activations.size(), 1);
        QCOMPARE(weights.size(), 1);
    }

    void onlyWhatChangedIsRedrawn()
    {
        LayerTableModel model;
        model.setModel(m_model);
        model.setRecipe(m_recipe);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setRecipe(m_recipe);
        QCOMPARE(changed.size(), 0);
        m_recipe.setWeights(m_model->layers[3].name, sampleQuantizer("int5", GranularityKind::PerChannel));
        model.setRecipe(m_recipe);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 3);
    }

    void anotherFormatMakesTheSqnrPending()
    {
        LayerTableModel model;
        model.setModel(m_model);
        model.setRecipe(m_recipe);
        const std::string layer = m_model->layers[3].name;
        const QModelIndex cell = model.index(3, LayerTableModel::SqnrColumn);
        model.setWeightSqnr(layer, 37.5);
        QCOMPARE(cell.data().toString(), QStringLiteral("37.5 dB"));
        m_recipe.setWeights(layer, sampleQuantizer("int5", GranularityKind::PerChannel));
        model.setRecipe(m_recipe);
        QCOMPARE(cell.data().toString(), QStringLiteral("…"));
        QVERIFY(std::isnan(cell.data(LayerTableModel::SortRole).toDouble()));
    }

    void sortsByNumbers()
    {
        LayerTable table;
        table.setModel(m_model);
        table.setRecipe(m_recipe);
        for (size_t i = 0; i + 1 < m_model->layers.size(); ++i)
            table.setWeightSqnr(m_model->layers[i].name, i == 4 ? 9 : 10 + double(i));
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            table.view()->sortByColumn(LayerTableModel::SqnrColumn, order);
            const QAbstractItemModel& shown = *table.view()->model();
            const int last = shown.rowCount() - 1;
            const auto value = [&](int row) {
                return shown.index(row, LayerTableModel::SqnrColumn)
                    .data(LayerTableModel::SortRole)
                    .toDouble();
            };
            QVERIFY(std::isnan(value(last)));
            for (int row = 1; row < last; ++row)
                QVERIFY(order == Qt::AscendingOrder ? value(row - 1) <= value(row)
                                                    : value(row - 1) >= value(row));
        }
    }

    void filtersByWords()
    {
        LayerTable table;
        table.setModel(m_model);
        table.setRecipe(m_recipe);
        auto* filter = table.findChild<QLineEdit*>(QStringLiteral("layerFilter"));
        filter->setText(QStringLiteral("CONV int4"));
        QCOMPARE(table.view()->model()->rowCount(), 1);
        filter->setText(QStringLiteral("no such thing"));
        QCOMPARE(table.view()->model()->rowCount(), 0);
        QCOMPARE(table.currentLayer(), std::string());
        filter->clear();
        QCOMPARE(table.view()->model()->rowCount(), int(m_model->layers.size()));
    }

    void selectionFollowsTheCurrentLayer()
    {
        LayerTable table;
        QSignalSpy current(&table, &LayerTable::currentLayerChanged);
        table.setModel(m_model);
        QCOMPARE(current.size(), 1);
        table.setCurrentLayer(m_model->layers[5].name);
        QCOMPARE(current.size(), 2);
        QCOMPARE(table.currentLayer(), m_model->layers[5].name);
        table.setCurrentLayer("no such layer");
        QCOMPARE(current.size(), 2);
    }

    void menuEditsAllSelectedLayers()
    {
        LayerTable table;
        table.setModel(m_model);
        table.setRecipe(m_recipe);
        table.view()->selectAll();
        QSignalSpy weights(&table, &LayerTable::weightsEdited);
        QSignalSpy begins(&table, &LayerTable::editBegins);
        QSignalSpy ends(&table, &LayerTable::editEnds);
        QMenu menu;
        fillLayerMenu(menu, table);
        const auto trigger = [&](const char* name) {
            auto* action = menu.findChild<QAction*>(QLatin1String(name));
            QVERIFY2(action, name);
            action->trigger();
        };
        trigger("weightRange:entropy");
        QVERIFY(weights.size() > 1); // layers keep their own formats, so they fall into groups
        QCOMPARE(begins.size(), 1);
        QCOMPARE(ends.size(), 1);
        int layers = 0;
        for (const auto& emitted : weights) {
            QCOMPARE(emitted[1].value<Quantizer>().range.kind, RangeMethodKind::Entropy);
            layers += int(emitted[0].toStringList().size());
        }
        QCOMPARE(layers, int(m_model->layers.size()));
        weights.clear();
        trigger("resetWeights");
        QCOMPARE(weights.size(), 1);
        QVERIFY(weights[0][1].value<Quantizer>() == m_recipe.weights);
        QCOMPARE(begins.size(), 1);
    }

    void aChoiceIsCopiedToOtherLayers()
    {
        LayerTable table;
        table.setModel(m_model);
        table.setRecipe(m_recipe);
        table.setCurrentLayer(m_model->layers[1].name); // int4 by MSE
        QSignalSpy weights(&table, &LayerTable::weightsEdited);
        QSignalSpy activations(&table, &LayerTable::activationsEdited);
        QSignalSpy begins(&table, &LayerTable::editBegins);
        QTest::keyClick(table.view(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(weights.size(), 0); // nothing was copied yet
        QTest::keyClick(table.view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        table.view()->selectAll();
        QTest::keyClick(table.view(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(weights.size(), 1);
        QCOMPARE(weights[0][0].toStringList().size(), qsizetype(m_model->layers.size()) - 1);
        QVERIFY(weights[0][1].value<Quantizer>() == m_recipe.weightsOf(m_model->layers[1].name));
        QCOMPARE(activations.size(), 1); // the first layer's are float
        QCOMPARE(activations[0][0].toStringList(),
                 QStringList{QString::fromStdString(m_model->layers[0].name)});
        QCOMPARE(begins.size(), 1);
        QVERIFY(begins[0][0].toString().contains(QString::fromStdString(m_model->layers[1].name)));
    }

    void aChoiceIsGivenToAllOfAnOperator()
    {
        LayerTable table;
        table.setModel(m_model);
        table.setRecipe(m_recipe);
        table.setCurrentLayer(m_model->layers[1].name);
        QSignalSpy weights(&table, &LayerTable::weightsEdited);
        QMenu menu;
        fillLayerMenu(menu, table);
        menu.findChild<QAction*>(QStringLiteral("applyToOperator"))->trigger();
        QVERIFY(!weights[0][0].toStringList().contains(QStringLiteral("/classifier"))); // a Gemm
        menu.findChild<QAction*>(QStringLiteral("applyToAll"))->trigger();
        QVERIFY(weights[1][0].toStringList().contains(QStringLiteral("/classifier")));
    }

    void whyALayerStaysFloatIsSaid()
    {
        LayerTableModel model;
        model.setModel(m_model);
        model.setRecipe(m_recipe);
        const auto cell = [&](int row) { return model.index(row, LayerTableModel::ArithmeticColumn); };
        QCOMPARE(cell(0).data().toString(), QStringLiteral("float")); // left out of the recipe
        QVERIFY(cell(0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Nothing")));
        QCOMPARE(cell(3).data().toString(), QStringLiteral("integer"));
        QCOMPARE(cell(5).data().toString(), QStringLiteral("float")); // int16
        QVERIFY(cell(5).data(Qt::ToolTipRole).toString().contains(QStringLiteral("int16")));
        QVERIFY(cell(7).data(Qt::ToolTipRole).toString().contains(QStringLiteral("fp8-e4m3")));
    }

    void digitsChooseBits()
    {
        LayerTable table;
        table.setModel(m_model);
        table.setRecipe(m_recipe);
        table.setCurrentLayer(m_model->layers[3].name);
        QSignalSpy weights(&table, &LayerTable::weightsEdited);
        QSignalSpy activations(&table, &LayerTable::activationsEdited);
        QTest::keyClick(table.view(), Qt::Key_4);
        QCOMPARE(weights.takeFirst()[1].value<Quantizer>().format, formatNamed("int4"));
        QTest::keyClick(table.view(), Qt::Key_1);
        QCOMPARE(weights.size(), 0);
        QTest::keyClick(table.view(), Qt::Key_6);
        QCOMPARE(weights.takeFirst()[1].value<Quantizer>().format, formatNamed("int16"));
        QTest::keyClick(table.view(), Qt::Key_0);
        QCOMPARE(weights.takeFirst()[1].value<Quantizer>().format, formatNamed("float32"));
        table.view()->setCurrentIndex(
            table.view()->currentIndex().siblingAtColumn(LayerTableModel::ActivationsColumn));
        QTest::keyClick(table.view(), Qt::Key_4);
        QCOMPARE(activations.takeFirst()[1].value<Quantizer>().format, formatNamed("uint4"));
    }

    void asManyColumnsAsFitAreShown()
    {
        LayerTable table;
        table.setModel(m_model);
        table.setRecipe(m_recipe);
        QTableView& view = *table.view();
        const auto shown = [&view] {
            int count = 0;
            for (int column = 0; column < LayerTableModel::ColumnCount; ++column)
                count += view.isColumnHidden(column) ? 0 : 1;
            return count;
        };
        table.resize(2000, 300);
        table.show();
        QCOMPARE(shown(), int(LayerTableModel::ColumnCount));
        QVERIFY(!view.isColumnHidden(LayerTableModel::SqnrColumn));
        table.resize(500, 300);
        const int few = shown();
        QVERIFY(few > 1 && few < LayerTableModel::ColumnCount);
        QVERIFY(view.horizontalHeader()->length() <= view.viewport()->width());
        emit view.horizontalHeader()->customContextMenuRequested({});
        auto* menu = view.findChild<QMenu*>(QStringLiteral("columnMenu"));
        QVERIFY(menu);
        menu->actions().at(LayerTableModel::MultiplyAddsColumn - 1)->setChecked(true);
        QVERIFY(!view.isColumnHidden(LayerTableModel::MultiplyAddsColumn));
        menu->close();
    }

    void tableAsCsv()
    {
        LayerTable table;
        table.setModel(m_model);
        table.setRecipe(m_recipe);
        const QStringList lines = table.toCsv().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), qsizetype(m_model->layers.size()) + 1);
        QVERIFY(lines[2].startsWith(QLatin1String("/layer1/block/conv1,Conv,32x16x3x3,4608,")));
    }

    /// As a picture of all rows, however little of the table is in sight.
    void tableAsPicture()
    {
        m_model = sampleModel(12);
        LayerTable table;
        table.setModel(m_model);
        table.setRecipe(sampleRecipe(*m_model));
        table.resize(700, 200);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        const QTableView& view = *table.view();
        QTemporaryDir folder;
        const std::pair<const char*, QByteArray> endings[] = {
            {"png", "\x89PNG"}, {"svg", "<?xml"}, {"pdf", "%PDF"}, {"csv", "a,b"}};
        for (const auto& [ending, begin] : endings) {
            const QString path = folder.filePath(QStringLiteral("table.") + QLatin1String(ending));
            QCOMPARE(saveTable(view, path, QStringLiteral("a,b\n1,2\n")), QString());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readAll().startsWith(begin), ending);
        }
        const QImage picture(folder.filePath(QStringLiteral("table.png")));
        const int rows = int(m_model->layers.size());
        QCOMPARE(picture.height(), 2 * (view.horizontalHeader()->height() + rows * view.rowHeight(0)));
        QCOMPARE(picture.width(), 2 * view.horizontalHeader()->length());
        const int last = view.horizontalHeader()->height() + (rows - 1) * view.rowHeight(0);
        const QImage lastRow = picture.copy(0, 2 * last, picture.width(), 2 * view.rowHeight(0));
        QImage empty(lastRow.size(), lastRow.format());
        empty.fill(lastRow.pixelColor(0, 0));
        QVERIFY(lastRow != empty);
        QVERIFY(saveTable(view, folder.filePath(QStringLiteral("table.txt")), {})
                    .contains(QStringLiteral(".svg")));
    }

private:
    ModelPtr m_model;
    Recipe m_recipe;
};

QTEST_MAIN(LayerTableTest)
#include "layer_table_test.moc"
