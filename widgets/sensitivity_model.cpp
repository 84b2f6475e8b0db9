#include "widgets/sensitivity_model.h"
#include "widgets/format_text.h"
#include "widgets/formatting.h"
#include <algorithm>
#include <cmath>

namespace bitdepth {
namespace {

constexpr double kFewPercent = 0.0995; ///< below, a second decimal is worth reading

/// The root of the mean square, which people compare with the size of the outputs.
double outputError(double noise) { return std::sqrt(noise); }

QString errorText(double error) { return percentText(error, error < kFewPercent ? 2 : 1); }

QString divergenceText(double nats) { return std::isnan(nats) ? QStringLiteral("–") : numberText(nats); }

size_t roleOf(int column) { return static_cast<size_t>((column - 1) % 2); }

bool isAllBut(int column) { return column >= SensitivityModel::AllButWeightsColumn; }

bool isError(int column) { return column < SensitivityModel::WeightsChangeColumn || isAllBut(column); }

bool hasBar(int column)
{
    return column == SensitivityModel::WeightsColumn || column == SensitivityModel::ActivationsColumn;
}

Provenance provenanceOf(const SensitivityFigure& figure)
{
    return figure.measured ? Provenance::Simulated : Provenance::Estimated;
}

} // namespace

SensitivityModel::SensitivityModel(QObject* parent) : QAbstractTableModel(parent) {}

void SensitivityModel::setModel(ModelPtr model)
{
    beginResetModel();
    m_model = std::move(model);
    m_rows.assign(m_model ? m_model->layers.size() : 0, {});
    m_worst = 0;
    endResetModel();
}

void SensitivityModel::setMetric(const std::string& metric)
{
    m_metric = metric;
    retranslate();
}

void SensitivityModel::setSensitivity(const Sensitivity& sensitivity)
{
    std::fill(m_rows.begin(), m_rows.end(), Row());
    m_worst = 0;
    for (const SensitivityFigure& figure : sensitivity.alone) {
        m_rows.at(figure.layer).alone[static_cast<size_t>(figure.role)] = figure;
        m_worst = std::max(m_worst, outputError(figure.noise));
    }
    for (const SensitivityFigure& figure : sensitivity.allBut)
        m_rows.at(figure.layer).allBut[static_cast<size_t>(figure.role)] = figure;
    if (!m_rows.empty())
        emit dataChanged(index(0, WeightsColumn), index(rowCount() - 1, ColumnCount - 1));
}

LayerScale SensitivityModel::layerScale() const
{
    LayerScale scale{
        tr("Sensitivity"), tr("How far the outputs move when only this layer is quantized."), {}, 0};
    for (int row = 0; row < rowCount(); ++row) {
        double noise = 0;
        bool known = false;
        bool measured = true;
        for (const auto& figure : m_rows[static_cast<size_t>(row)].alone) {
            if (!figure)
                continue;
            known = true;
            noise += figure->noise;
            measured = measured && figure->measured;
        }
        if (!known)
            continue;
        const double error = outputError(noise);
        const QString mark = provenanceMark(measured ? Provenance::Simulated : Provenance::Estimated);
        scale.values[layerAt(row)] = {error, tr("%1 %2", "figure, mark").arg(errorText(error), mark)};
        scale.worst = std::max(scale.worst, error);
    }
    return scale;
}

std::string SensitivityModel::layerAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_model->layers[static_cast<size_t>(row)].name : std::string();
}

int SensitivityModel::rowOf(const std::string& layer) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_model->layers[static_cast<size_t>(row)].name == layer)
            return row;
    return -1;
}

int SensitivityModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SensitivityModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const SensitivityFigure* SensitivityModel::figureAt(const QModelIndex& index) const
{
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const auto& figure = (isAllBut(index.column()) ? row.allBut : row.alone)[roleOf(index.column())];
    return figure ? &*figure : nullptr;
}

double SensitivityModel::number(const SensitivityFigure& figure, int column) const
{
    if (isError(column))
        return outputError(figure.noise);
    if (column < WeightsDivergenceColumn)
        return figure.metricChange.value_or(std::nan(""));
    return figure.divergence;
}

QString SensitivityModel::changeText(const SensitivityFigure& figure) const
{
    if (!figure.metricChange)
        return figure.measured ? QStringLiteral("–") : QString();
    return metricChangeText({m_metric, *figure.metricChange}, {m_metric, 0});
}

QString SensitivityModel::text(const SensitivityFigure& figure, int column) const
{
    if (isError(column))
        return errorText(outputError(figure.noise));
    return column < WeightsDivergenceColumn ? changeText(figure) : divergenceText(figure.divergence);
}

QString SensitivityModel::explanation(const SensitivityFigure& figure) const
{
    QStringList lines{quantizerText(figure.quantizer),
                      tr("The outputs move by %1 of their size (%2).")
                          .arg(errorText(outputError(figure.noise)), decibelText(figure.sqnrDb))};
    if (figure.metricChange)
        lines << tr("%1: %2").arg(metricTitle(m_metric), changeText(figure));
    if (!std::isnan(figure.divergence))
        lines << tr("KL divergence from the float model: %1").arg(numberText(figure.divergence));
    lines << (figure.measured ? provenanceExplanation(Provenance::Simulated)
                              : tr("Estimated: the layer's own error, carried forward to the outputs."));
    return lines.join(QLatin1Char('\n'));
}

QVariant SensitivityModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int column = index.column();
    if (role == LayerRole)
        return QString::fromStdString(layerAt(index.row()));
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
    if (column == NameColumn)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole || role == SortRole || role == ExportRole
                   ? QString::fromStdString(layerAt(index.row()))
                   : QVariant();
    const SensitivityFigure* figure = figureAt(index);
    if (role == SortRole)
        return figure ? number(*figure, column) : std::nan("");
    if (!figure)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*figure, column);
    case Qt::ToolTipRole:
        return explanation(*figure);
    case ExportRole:
        return number(*figure, column);
    case MarkRole:
        return provenanceMark(provenanceOf(*figure));
    case MeasuredRole:
        return figure->measured;
    case ShareRole:
        return hasBar(column) && m_worst > 0 ? outputError(figure->noise) / m_worst : QVariant();
    default:
        return {};
    }
}

QVariant SensitivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
    const QString metric = metricTitle(m_metric);
    const std::array<QString, ColumnCount> titles{tr("Layer"),
                                                  tr("Weights"),
                                                  tr("Activations"),
                                                  tr("%1, weights").arg(metric),
                                                  tr("%1, activations").arg(metric),
                                                  tr("KL, weights"),
                                                  tr("KL, activations"),
                                                  tr("All but weights"),
                                                  tr("All but activations")};
    if (role == Qt::DisplayRole)
        return titles[static_cast<size_t>(section)];
    if (role != Qt::ToolTipRole || section == NameColumn)
        return {};
    if (isAllBut(section))
        return tr(
            "How far the outputs move, in percent of their size, when all tensors are quantized but this "
            "one.");
    if (isError(section))
        return tr("How far the outputs move, in percent of their size, when only this tensor is quantized.");
    return section < WeightsDivergenceColumn
               ? tr("What the metric changes by when only this tensor is quantized.")
               : tr("KL divergence of the answers from the float model's, in nats, when only this tensor is "
                    "quantized.");
}

void SensitivityModel::retranslate()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace bitdepth
