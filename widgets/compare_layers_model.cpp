#include "widgets/compare_layers_model.h"
#include "engine/evaluation/comparison.h"
#include "widgets/format_text.h"
#include "widgets/formatting.h"

namespace bitdepth {

CompareLayersModel::CompareLayersModel(QObject* parent) : QAbstractTableModel(parent) {}

void CompareLayersModel::setCompared(const ComparedSet& set, const std::vector<size_t>& chosen)
{
    std::vector<EvaluationPtr> evaluations;
    beginResetModel();
    m_names.clear();
    m_rows.clear();
    for (const size_t index : chosen) {
        m_names.push_back(set.candidates.at(index).name);
        evaluations.push_back(set.candidates.at(index).evaluation);
    }
    for (const LayerDifference& difference : differingLayers(evaluations)) {
        Row row{difference.layer, {}};
        for (const LayerResult* result : difference.results)
            row.results.push_back(result ? *result : LayerResult());
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

int CompareLayersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CompareLayersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size()) + 1;
}

QString CompareLayersModel::text(const LayerResult& result) const
{
    if (result.name.empty())
        return QStringLiteral("–");
    const auto name = [](const Quantizer& quantizer) {
        const std::string_view text = quantizer.format.name;
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    };
    return QStringLiteral("%1 / %2").arg(name(result.weights), name(result.activations));
}

QVariant CompareLayersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const bool shown = role == Qt::DisplayRole || role == NumberRole;
    if (index.column() == 0)
        return shown || role == Qt::ToolTipRole ? QString::fromStdString(row.layer) : QVariant();
    const LayerResult& result = row.results[static_cast<size_t>(index.column() - 1)];
    if (shown)
        return text(result);
    if (role != Qt::ToolTipRole || result.name.empty())
        return {};
    return tr("Weights: %1\nInput: %2\nSQNR of the weights: %3")
        .arg(quantizerText(result.weights), quantizerText(result.activations),
             decibelText(result.weightSqnrDb));
}

QVariant CompareLayersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::ToolTipRole && section > 0)
        return tr("Format of the weights / of the input");
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Layer") : m_names[static_cast<size_t>(section - 1)];
}

} // namespace bitdepth
