// How the layer table turns what a person does into changes of the recipe.

#include "widgets/layer_table.h"
#include "widgets/table_style.h"
#include "widgets/layer_table_model.h"
#include <QTableView>
#include <algorithm>
#include <utility>

namespace bitdepth {

void LayerTable::applyToSelection(const QuantizerChange& change, const QString& what)
{
    const Recipe& recipe = m_model->recipe();
    const bool weights = change.target == Target::Weights;
    std::vector<std::pair<Quantizer, QStringList>> groups; // layers that come to have the same quantizer
    for (const QString& layer : selectedLayers()) {
        const std::string name = layer.toStdString();
        const Quantizer now = weights ? recipe.weightsOf(name) : recipe.activationsOf(name);
        const Quantizer wanted = changed(now, weights ? recipe.weights : recipe.activations, change);
        if (wanted == now)
            continue;
        const auto same =
            std::find_if(groups.begin(), groups.end(), [&](auto& g) { return g.first == wanted; });
        if (same == groups.end())
            groups.push_back({wanted, {layer}});
        else
            same->second << layer;
    }
    if (groups.size() > 1)
        emit editBegins(what);
    for (const auto& [quantizer, layers] : groups)
        weights ? emit weightsEdited(layers, quantizer) : emit activationsEdited(layers, quantizer);
    if (groups.size() > 1)
        emit editEnds();
}

Target LayerTable::targetOfColumn() const
{
    return m_view->currentIndex().column() == LayerTableModel::ActivationsColumn ? Target::Activations
                                                                                 : Target::Weights;
}

void LayerTable::chooseBits(int bits)
{
    QuantizerChange change;
    change.target = targetOfColumn();
    change.format = formatOfBits(bits, change.target);
    const QString name = QString::fromStdString(std::string(change.format->name));
    applyToSelection(change, change.target == Target::Weights ? tr("Set weights to %1").arg(name)
                                                              : tr("Set activations to %1").arg(name));
}

/// Digits choose bits: 2 to 9, 10 to 16 with a leading 1, 0 for float32. Enter opens the list of formats.
bool LayerTable::editByKey(int key)
{
    const bool afterOne = std::exchange(m_oneTyped, false);
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        const QModelIndex current = m_view->currentIndex();
        const int column = targetOfColumn() == Target::Weights ? LayerTableModel::WeightsColumn
                                                               : LayerTableModel::ActivationsColumn;
        openEditor(*m_view, current.siblingAtColumn(column));
        return current.isValid();
    }
    if (key < Qt::Key_0 || key > Qt::Key_9)
        return false;
    const int digit = key - Qt::Key_0;
    if (afterOne && digit <= 6)
        chooseBits(10 + digit);
    else if (digit == 1)
        m_oneTyped = true;
    else
        chooseBits(digit == 0 ? 32 : digit);
    return true;
}

/// The choice of the current layer is kept, to be given to others.
void LayerTable::copyChoice()
{
    const std::string layer = currentLayer();
    if (layer.empty())
        return;
    m_copied = {layer, m_model->recipe().weightsOf(layer), m_model->recipe().activationsOf(layer)};
}

void LayerTable::pasteChoice()
{
    if (!m_copied)
        return;
    giveChoice(*m_copied, selectedLayers());
}

void LayerTable::applyToAllLike(bool sameOperator)
{
    copyChoice();
    const Layer* current = m_model->layerAt(m_model->rowOf(currentLayer()));
    if (!current)
        return;
    QStringList layers;
    for (const Layer& layer : m_model->modelShown()->layers) {
        if (!sameOperator || layer.operatorType == current->operatorType)
            layers << QString::fromStdString(layer.name);
    }
    giveChoice(*m_copied, layers);
}

/// Announces @p choice for those of @p layers that have another, as one step.
void LayerTable::giveChoice(const CopiedChoice& choice, const QStringList& layers)
{
    const Recipe& recipe = m_model->recipe();
    QStringList weights;
    QStringList activations;
    for (const QString& layer : layers) {
        const std::string name = layer.toStdString();
        if (recipe.weightsOf(name) != choice.weights)
            weights << layer;
        if (recipe.activationsOf(name) != choice.activations)
            activations << layer;
    }
    if (weights.isEmpty() && activations.isEmpty())
        return;
    emit editBegins(tr("Choose for %n layers what %1 has", nullptr, static_cast<int>(layers.size()))
                        .arg(QString::fromStdString(choice.from)));
    if (!weights.isEmpty())
        emit weightsEdited(weights, choice.weights);
    if (!activations.isEmpty())
        emit activationsEdited(activations, choice.activations);
    emit editEnds();
}

bool LayerTable::editByChoice(int key)
{
    if (key == Qt::Key_C)
        copyChoice();
    else if (key == Qt::Key_V)
        pasteChoice();
    else
        return false;
    return true;
}

} // namespace bitdepth
