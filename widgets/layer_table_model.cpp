#include "widgets/layer_table_model.h"
#include "widgets/format_text.h"
#include "widgets/palette.h"
#include <QGuiApplication>
#include <algorithm>
#include <cmath>

namespace bitdepth {
namespace {

/// Weight SQNR below which a layer is worth a look, and below which little of the weights is left.
constexpr double kDoubtfulDb = 20;
constexpr double kPoorDb = 10;

bool isEditable(int column)
{
    return column == LayerTableModel::WeightsColumn || column == LayerTableModel::ActivationsColumn;
}

bool isRightAligned(int column)
{
    return column == LayerTableModel::ParametersColumn || column == LayerTableModel::SqnrColumn ||
           column == LayerTableModel::MultiplyAddsColumn || column == LayerTableModel::SensitivityColumn;
}

QVariant sqnrTint(double dB)
{
    if (!(dB < kDoubtfulDb))
        return {};
    const QPalette palette = QGuiApplication::palette();
    const Tone tone = dB < kPoorDb ? Tone::Bad : Tone::Warning;
    return blended(toneColor(tone, palette), palette.color(QPalette::Base), 0.18);
}

} // namespace

LayerTableModel::LayerTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void LayerTableModel::setModel(ModelPtr model)
{
    beginResetModel();
    m_model = std::move(model);
    m_rows.clear();
    m_rowOfLayer.clear();
    if (m_model) {
        for (const Layer& layer : m_model->layers) {
            m_rowOfLayer.emplace(layer.name, static_cast<int>(m_rows.size()));
            m_rows.push_back({m_recipe.weightsOf(layer.name), m_recipe.activationsOf(layer.name), {}, {}, {}});
        }
    }
    endResetModel();
}

void LayerTableModel::setRecipe(const Recipe& recipe)
{
    m_recipe = recipe;
    int first = -1; // of a run of rows that changed: one signal a run keeps sorted views quick
    for (int row = 0; row < rowCount(); ++row) {
        if (takeQuantizers(row)) {
            first = first < 0 ? row : first;
        } else if (first >= 0) {
            rowsChanged(first, row - 1, WeightsColumn, ArithmeticColumn);
            first = -1;
        }
    }
    if (first >= 0)
        rowsChanged(first, rowCount() - 1, WeightsColumn, ArithmeticColumn);
}

/// Brings a row up to the recipe; false where nothing changed.
bool LayerTableModel::takeQuantizers(int row)
{
    LayerFigures& figures = m_rows[static_cast<size_t>(row)];
    const std::string& name = layerAt(row)->name;
    const Quantizer weights = m_recipe.weightsOf(name);
    const Quantizer activations = m_recipe.activationsOf(name);
    if (figures.weights == weights && figures.activations == activations)
        return false;
    if (figures.weights != weights)
        figures.sqnrDb.reset();
    figures.weights = weights;
    figures.activations = activations;
    return true;
}

void LayerTableModel::setWeightSqnr(const std::string& layer, double dB)
{
    const int row = rowOf(layer);
    if (row < 0)
        return;
    m_rows[static_cast<size_t>(row)].sqnrDb = std::isnan(dB) ? std::nullopt : std::optional(dB);
    rowsChanged(row, row, SqnrColumn, SqnrColumn);
}

void LayerTableModel::setWeightSqnrs(const std::vector<std::pair<std::string, double>>& dB)
{
    int first = rowCount();
    int last = -1;
    for (const auto& [layer, figure] : dB) {
        const int row = rowOf(layer);
        if (row < 0)
            continue;
        m_rows[static_cast<size_t>(row)].sqnrDb = std::isnan(figure) ? std::nullopt : std::optional(figure);
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last >= 0)
        rowsChanged(first, last, SqnrColumn, SqnrColumn);
}

void LayerTableModel::setWeightStatistics(const std::string& layer, const TensorStatistics& statistics)
{
    const int row = rowOf(layer);
    if (row < 0)
        return;
    m_rows[static_cast<size_t>(row)].statistics = statistics;
    rowsChanged(row, row, RangeColumn, RangeColumn);
}

void LayerTableModel::setSensitivity(const LayerScale& scale)
{
    for (int row = 0; row < rowCount(); ++row) {
        const auto known = scale.values.find(layerAt(row)->name);
        m_rows[static_cast<size_t>(row)].sensitivity =
            known == scale.values.end() ? std::nullopt : std::optional(known->second);
    }
    if (rowCount() > 0)
        rowsChanged(0, rowCount() - 1, SensitivityColumn, SensitivityColumn);
}

void LayerTableModel::rowsChanged(int first, int last, int firstColumn, int lastColumn)
{
    emit dataChanged(index(first, firstColumn), index(last, lastColumn));
}

const Layer* LayerTableModel::layerAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_model->layers[static_cast<size_t>(row)] : nullptr;
}

int LayerTableModel::rowOf(const std::string& layer) const
{
    const auto found = m_rowOfLayer.find(layer);
    return found == m_rowOfLayer.end() ? -1 : found->second;
}

int LayerTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LayerTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LayerTableModel::data(const QModelIndex& index, int role) const
{
    const Layer* layer = index.isValid() ? layerAt(index.row()) : nullptr;
    if (!layer)
        return {};
    const LayerFigures& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return layerCellText(*layer, row, index.column());
    case Qt::ToolTipRole:
        return layerCellToolTip(*layer, row, index.column());
    case SortRole:
        return layerCellNumber(*layer, row, index.column());
    case ExportRole:
        return layerCellExport(*layer, row, index.column());
    case LayerRole:
        return QString::fromStdString(layer->name);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isRightAligned(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::BackgroundRole:
        return index.column() == SqnrColumn && row.sqnrDb ? sqnrTint(*row.sqnrDb) : QVariant();
    case BitsRole:
    case FormatRole:
    case Qt::EditRole:
        if (isEditable(index.column()))
            return quantizerData(index.column() == WeightsColumn ? row.weights : row.activations, role);
        return role == Qt::EditRole ? QVariant(layerCellText(*layer, row, index.column())) : QVariant();
    default:
        return {};
    }
}

QVariant LayerTableModel::quantizerData(const Quantizer& quantizer, int role) const
{
    if (role == BitsRole)
        return quantizer.format.bits;
    return QString::fromStdString(std::string(quantizer.format.name));
}

QVariant LayerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole)
        return layerColumnTitle(section);
    if (role == Qt::ToolTipRole)
        return layerColumnExplanation(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isRightAligned(section) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

Qt::ItemFlags LayerTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && isEditable(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

bool LayerTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Layer* layer = index.isValid() ? layerAt(index.row()) : nullptr;
    const auto format = findFormat(value.toString().toStdString());
    if (!layer || !format || role != Qt::EditRole || !isEditable(index.column()))
        return false;
    const LayerFigures& row = m_rows[static_cast<size_t>(index.row())];
    const bool weights = index.column() == WeightsColumn;
    const Quantizer& now = weights ? row.weights : row.activations;
    if (now.format == *format)
        return false;
    const Quantizer wanted = withFormat(now, *format, weights ? Target::Weights : Target::Activations);
    const QStringList layers = {QString::fromStdString(layer->name)};
    weights ? emit weightsEdited(layers, wanted) : emit activationsEdited(layers, wanted);
    return true;
}

void LayerTableModel::retranslate()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace bitdepth
