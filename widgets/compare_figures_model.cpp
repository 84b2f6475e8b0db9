#include "widgets/compare_figures_model.h"
#include "widgets/candidate_table_model.h"
#include "widgets/candidate_text.h"
#include "widgets/compare_text.h"
#include "widgets/formatting.h"
#include "widgets/trade_off_axis.h"

namespace bitdepth {
namespace {

/// The candidate table's column that says the same; -1: none does.
int candidateColumn(int row)
{
    switch (row) {
    case CompareFiguresModel::MetricRow:
        return CandidateTableModel::MetricColumn;
    case CompareFiguresModel::SqnrRow:
        return CandidateTableModel::SqnrColumn;
    case CompareFiguresModel::AgreementRow:
        return CandidateTableModel::AgreementColumn;
    case CompareFiguresModel::SizeRow:
        return CandidateTableModel::SizeColumn;
    case CompareFiguresModel::RamRow:
        return CandidateTableModel::RamColumn;
    case CompareFiguresModel::LatencyRow:
        return CandidateTableModel::LatencyColumn;
    default:
        return -1;
    }
}

bool isDifference(int row)
{
    return row == CompareFiguresModel::DifferenceRow || row == CompareFiguresModel::SignificanceRow;
}

} // namespace

CompareFiguresModel::CompareFiguresModel(QObject* parent) : QAbstractTableModel(parent) {}

void CompareFiguresModel::setCompared(const ComparedSet& set, size_t first)
{
    beginResetModel();
    m_set = set;
    m_first = first;
    endResetModel();
}

const Evaluation* CompareFiguresModel::reference() const
{
    const bool known = !m_set.candidates.empty() && m_set.candidates.front().color < 0;
    return known ? m_set.candidates.front().evaluation.get() : nullptr;
}

int CompareFiguresModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_set.candidates.empty() ? 0 : RowCount;
}

int CompareFiguresModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_set.candidates.size()) + 1;
}

QString CompareFiguresModel::title(int row) const
{
    const int column = candidateColumn(row);
    if (column >= 0)
        return candidateColumnTitle(column, m_set.candidates.front().evaluation->metric.name);
    if (row == BitOperationsRow)
        return tr("Bit operations");
    const QString first = m_set.candidates.at(m_first).name;
    return row == DifferenceRow ? tr("Difference to %1").arg(first) : tr("Is that chance?");
}

QString CompareFiguresModel::differenceText(int row, const Compared& compared) const
{
    const Compared& first = m_set.candidates.at(m_first);
    if (compared.evaluation == first.evaluation)
        return {};
    const auto difference = pairedDifference(first, compared, m_set.samples);
    if (!difference)
        return row == DifferenceRow ? tr("other samples") : QString();
    return row == DifferenceRow ? bitdepth::differenceText(*difference, compared.evaluation->metric)
                                : significanceText(*difference);
}

QString CompareFiguresModel::text(int row, const Compared& compared) const
{
    if (isDifference(row))
        return differenceText(row, compared);
    if (row == BitOperationsRow) {
        const double operations = bitOperations(*compared.evaluation);
        return operations > 0 ? countText(static_cast<int64_t>(operations)) : QStringLiteral("–");
    }
    return candidateCellText(*compared.evaluation, reference(), candidateColumn(row));
}

QString CompareFiguresModel::toolTip(int row, const Compared& compared) const
{
    if (row == BitOperationsRow)
        return tradeOffExplanation(TradeOffAxis::BitOperations);
    if (!isDifference(row))
        return candidateCellToolTip(*compared.evaluation, reference(), candidateColumn(row));
    const auto difference = pairedDifference(m_set.candidates.at(m_first), compared, m_set.samples);
    if (!difference)
        return {};
    return tr("95 % interval of the difference: %1.\n%2")
        .arg(differenceIntervalText(*difference, compared.evaluation->metric), pairedTestText(difference->test));
}

QVariant CompareFiguresModel::number(int row, const Compared& compared) const
{
    if (row == BitOperationsRow)
        return bitOperations(*compared.evaluation);
    if (!isDifference(row))
        return candidateFigure(*compared.evaluation, reference(), candidateColumn(row));
    const auto difference = pairedDifference(m_set.candidates.at(m_first), compared, m_set.samples);
    if (!difference)
        return {};
    return row == DifferenceRow ? difference->difference : difference->pValue;
}

QVariant CompareFiguresModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight));
    if (index.column() == 0)
        return role == Qt::DisplayRole || role == NumberRole ? title(index.row()) : QVariant();
    const Compared& compared = m_set.candidates[static_cast<size_t>(index.column() - 1)];
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), compared);
    case Qt::ToolTipRole:
        return toolTip(index.row(), compared);
    case NumberRole:
        return number(index.row(), compared);
    default:
        return {};
    }
}

QVariant CompareFiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Figure") : m_set.candidates[static_cast<size_t>(section - 1)].name;
}

void CompareFiguresModel::retranslate()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

} // namespace bitdepth
