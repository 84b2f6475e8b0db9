#include "widgets/candidate_table_model.h"
#include "widgets/candidate_text.h"
#include "widgets/formatting.h"
#include "widgets/palette.h"
#include <QFont>
#include <QGuiApplication>
#include <cmath>

namespace bitdepth {
namespace {

bool lowerIsBetter(int column)
{
    return column == CandidateTableModel::SizeColumn || column == CandidateTableModel::RamColumn ||
           column == CandidateTableModel::LatencyColumn;
}

bool isStored(const Evaluation* evaluation) { return evaluation && !evaluation->storedBy.empty(); }

} // namespace

CandidateTableModel::CandidateTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void CandidateTableModel::setCandidates(EvaluationPtr floatModel, std::vector<Candidate> candidates)
{
    beginResetModel();
    m_float = std::move(floatModel);
    m_candidates = std::move(candidates);
    endResetModel();
}

int CandidateTableModel::candidateAt(int row) const { return m_float ? row - 1 : row; }

int CandidateTableModel::rowOf(int candidate) const
{
    const int row = m_float ? candidate + 1 : candidate;
    return row < rowCount() ? row : -1;
}

int CandidateTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_candidates.size()) + (m_float ? 1 : 0);
}

int CandidateTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const Evaluation* CandidateTableModel::evaluationAt(int row) const
{
    const int candidate = candidateAt(row);
    return candidate < 0 ? m_float.get() : m_candidates[static_cast<size_t>(candidate)].evaluation.get();
}

QString CandidateTableModel::nameAt(int row) const
{
    const int candidate = candidateAt(row);
    if (candidate < 0)
        return m_float->isOfQuantizedFile() ? tr("As in the file") : tr("Float model");
    return QString::fromStdString(m_candidates[static_cast<size_t>(candidate)].name);
}

double CandidateTableModel::figure(int row, int column) const
{
    const Evaluation* evaluation = evaluationAt(row);
    return evaluation ? candidateFigure(*evaluation, m_float.get(), column) : std::nan("");
}

/// Among candidates only where the float model has the figure too cheaply: its metric counts, its size cannot
/// win.
bool CandidateTableModel::isBest(int row, int column) const
{
    const double own = figure(row, column);
    if (std::isnan(own) || rowCount() < 3)
        return false;
    const Evaluation* evaluation = evaluationAt(row);
    const bool metric = column == MetricColumn || column == ChangeColumn;
    const bool lower = lowerIsBetter(column) || (metric && !evaluation->metric.higherIsBetter);
    for (int other = 0; other < rowCount(); ++other) {
        const double value = figure(other, column);
        if (candidateAt(other) >= 0 && (lower ? value < own : value > own))
            return false;
    }
    return candidateAt(row) >= 0;
}

QVariant CandidateTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int row = index.row();
    const int column = index.column();
    const Evaluation* evaluation = evaluationAt(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (column == NameColumn)
            return nameAt(row);
        return evaluation ? candidateCellText(*evaluation, m_float.get(), column) : QString();
    case Qt::ToolTipRole:
        return evaluation ? candidateCellToolTip(*evaluation, m_float.get(), column) : QString();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (column == NameColumn ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole:
        if (column != NameColumn && isBest(row, column)) {
            QFont font = QGuiApplication::font();
            font.setBold(true);
            font.setItalic(isStored(evaluation));
            return font;
        }
        if (isStored(evaluation)) {
            QFont font = QGuiApplication::font();
            font.setItalic(true);
            return font;
        }
        return {};
    case SortRole:
        return column == NameColumn ? QVariant(nameAt(row)) : QVariant(figure(row, column));
    case CandidateRole:
        return candidateAt(row);
    case ColorRole:
        return candidateAt(row) < 0 ? -1 : m_candidates[static_cast<size_t>(candidateAt(row))].color;
    case BestRole:
        return isBest(row, column);
    case MarkRole:
        return column == NameColumn || std::isnan(figure(row, column))
                   ? QString()
                   : provenanceMark(candidateProvenance(column, candidateAt(row) < 0));
    default:
        return {};
    }
}

QVariant CandidateTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const Evaluation* first = rowCount() > 0 ? evaluationAt(0) : nullptr;
    if (role == Qt::DisplayRole)
        return candidateColumnTitle(section, first ? first->metric.name : std::string());
    if (role == Qt::ToolTipRole)
        return candidateColumnExplanation(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == NameColumn ? Qt::AlignLeft : Qt::AlignRight));
    return {};
}

Qt::ItemFlags CandidateTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool editable = index.isValid() && index.column() == NameColumn && candidateAt(index.row()) >= 0;
    return editable ? flags | Qt::ItemIsEditable : flags;
}

bool CandidateTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable) || name.isEmpty() ||
        name == nameAt(index.row()))
        return false;
    emit renamed(candidateAt(index.row()), name);
    return true;
}

void CandidateTableModel::retranslate()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace bitdepth
