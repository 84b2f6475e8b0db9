#include "widgets/layer_menu.h"
#include "widgets/layer_table.h"
#include "widgets/layer_table_model.h"
#include "widgets/themed_icon.h"
#include <QCoreApplication>
#include <QMenu>

namespace bitdepth {
namespace {

struct LayerMenu {
    Q_DECLARE_TR_FUNCTIONS(LayerMenu)
};

/// An action that makes one change to the selected layers; @p what names it for undo.
QAction* addChange(QMenu& menu, LayerTable& table, const QString& text, const QString& what,
                   const QuantizerChange& change)
{
    QAction* action = menu.addAction(text);
    QObject::connect(action, &QAction::triggered, &table,
                     [&table, change, what] { table.applyToSelection(change, what); });
    return action;
}

QString formatName(const Format& format) { return QString::fromStdString(std::string(format.name)); }

void addFormats(QMenu& parent, LayerTable& table, Target target)
{
    const bool weights = target == Target::Weights;
    QMenu* menu =
        parent.addMenu(weights ? LayerMenu::tr("Set &weights to") : LayerMenu::tr("Set &activations to"));
    menu->setToolTipsVisible(true);
    for (const Format& format : offeredFormats(target)) {
        const QString what = weights ? LayerMenu::tr("Set weights to %1").arg(formatName(format))
                                     : LayerMenu::tr("Set activations to %1").arg(formatName(format));
        QuantizerChange change{target, format, {}, {}, {}, false};
        QAction* action = addChange(*menu, table, formatText(format), what, change);
        action->setToolTip(formatExplanation(format));
        action->setObjectName((weights ? QStringLiteral("weights:") : QStringLiteral("activations:")) +
                              formatName(format));
    }
}

void addGranularities(QMenu& parent, LayerTable& table)
{
    QMenu* menu = parent.addMenu(LayerMenu::tr("Weight &scales"));
    menu->setToolTipsVisible(true);
    for (const char* name : {"per-tensor", "per-channel", "per-group:128", "per-group:32", "per-group:16"}) {
        const Granularity granularity = parseGranularity(name);
        const QString text = granularityText(granularity);
        QuantizerChange change{Target::Weights, {}, granularity, {}, {}, false};
        QAction* action =
            addChange(*menu, table, text, LayerMenu::tr("Set weight scales %1").arg(text), change);
        action->setToolTip(granularityExplanation(granularity));
        action->setObjectName(QStringLiteral("granularity:") + QLatin1String(name));
    }
}

void addRanges(QMenu& parent, LayerTable& table, Target target)
{
    const bool weights = target == Target::Weights;
    QMenu* menu =
        parent.addMenu(weights ? LayerMenu::tr("Weight &range") : LayerMenu::tr("Activation ra&nge"));
    menu->setToolTipsVisible(true);
    for (const char* name : {"minmax", "percentile:99.99", "percentile:99.9", "mse", "entropy"}) {
        const RangeMethod method = parseRangeMethod(name);
        const QString text = rangeMethodText(method);
        const QString what = weights ? LayerMenu::tr("Set weight range to %1").arg(text)
                                     : LayerMenu::tr("Set activation range to %1").arg(text);
        QAction* action = addChange(*menu, table, text, what, {target, {}, {}, {}, method, false});
        action->setToolTip(rangeMethodExplanation(method));
        action->setObjectName(
            (weights ? QStringLiteral("weightRange:") : QStringLiteral("activationRange:")) +
            QLatin1String(name));
    }
}

void addSchemes(QMenu& parent, LayerTable& table)
{
    QMenu* menu = parent.addMenu(LayerMenu::tr("Activation &zero point"));
    for (const char* name : {"symmetric", "symmetric-full", "affine"}) {
        const Scheme scheme = parseScheme(name);
        const QString text = schemeText(scheme);
        addChange(*menu, table, text, LayerMenu::tr("Set activation zero point %1").arg(text),
                  {Target::Activations, {}, {}, scheme, {}, false})
            ->setObjectName(QStringLiteral("scheme:") + QLatin1String(name));
    }
}

void addResets(QMenu& menu, LayerTable& table)
{
    addChange(menu, table, LayerMenu::tr("Reset weights to the default"), LayerMenu::tr("Reset weights"),
              {Target::Weights, {}, {}, {}, {}, true})
        ->setObjectName(QStringLiteral("resetWeights"));
    addChange(menu, table, LayerMenu::tr("Reset activations to the default"),
              LayerMenu::tr("Reset activations"), {Target::Activations, {}, {}, {}, {}, true})
        ->setObjectName(QStringLiteral("resetActivations"));
}

void addChoices(QMenu& menu, LayerTable& table)
{
    const auto add = [&](const QString& text, const char* name, const QKeySequence& keys, auto action) {
        QAction* added = menu.addAction(text, &table, action);
        added->setObjectName(QLatin1String(name));
        added->setShortcut(keys); // the table answers to the keys; here they are told
        added->setShortcutContext(Qt::WidgetShortcut);
        return added;
    };
    const std::string current = table.currentLayer();
    const Layer* layer = table.model()->layerAt(table.model()->rowOf(current));
    add(LayerMenu::tr("Copy the layer's c&hoice"), "copyChoice", Qt::CTRL | Qt::SHIFT | Qt::Key_C,
        &LayerTable::copyChoice)
        ->setEnabled(layer);
    add(LayerMenu::tr("&Paste it to the selected layers"), "pasteChoice", Qt::CTRL | Qt::SHIFT | Qt::Key_V,
        &LayerTable::pasteChoice)
        ->setEnabled(table.hasCopiedChoice());
    if (!layer)
        return;
    add(LayerMenu::tr("Choose the same for all %1 layers").arg(QString::fromStdString(layer->operatorType)),
        "applyToOperator", {}, [&table] { table.applyToAllLike(true); });
    add(LayerMenu::tr("Choose the same for all &layers"), "applyToAll", {},
        [&table] { table.applyToAllLike(false); });
}

} // namespace

void fillLayerMenu(QMenu& menu, LayerTable& table)
{
    addFormats(menu, table, Target::Weights);
    addGranularities(menu, table);
    addRanges(menu, table, Target::Weights);
    menu.addSeparator();
    addFormats(menu, table, Target::Activations);
    addRanges(menu, table, Target::Activations);
    addSchemes(menu, table);
    menu.addSeparator();
    addChoices(menu, table);
    menu.addSeparator();
    addResets(menu, table);
    menu.addSeparator();
    QAction* copy = menu.addAction(themedIcon(QStringLiteral("copy")), LayerMenu::tr("&Copy rows"));
    copy->setObjectName(QStringLiteral("copyRows"));
    QObject::connect(copy, &QAction::triggered, &table, &LayerTable::copySelection);
    QAction* save = menu.addAction(themedIcon(QStringLiteral("save")), LayerMenu::tr("&Save table as…"));
    save->setObjectName(QStringLiteral("saveRows"));
    QObject::connect(save, &QAction::triggered, &table, &LayerTable::saveRows);
}

} // namespace bitdepth
