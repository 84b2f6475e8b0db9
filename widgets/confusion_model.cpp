#include "widgets/confusion_model.h"
#include "widgets/compare_text.h"
#include "widgets/formatting.h"
#include "widgets/palette.h"
#include <QBrush>
#include <QGuiApplication>
#include <QPalette>
#include <cmath>

namespace bitdepth {

ConfusionModel::ConfusionModel(QObject* parent) : QAbstractTableModel(parent) {}

void ConfusionModel::setCompared(const Evaluation* shown, const Evaluation* before, const SampleSet& samples)
{
    beginResetModel();
    m_samples = samples;
    m_matrix = shown ? ConfusionMatrix(*shown, samples) : ConfusionMatrix();
    m_before = before ? ConfusionMatrix(*before, samples) : ConfusionMatrix();
    endResetModel();
}

int ConfusionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.classes().size());
}

int ConfusionModel::columnCount(const QModelIndex& parent) const { return rowCount(parent); }

int ConfusionModel::changeAt(int label, int answer) const
{
    return static_cast<int>(m_matrix.count(label, answer)) - static_cast<int>(m_before.count(label, answer));
}

QVariant ConfusionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const int label = labelAt(index.row());
    const int answer = answerAt(index.column());
    const size_t count = m_matrix.count(label, answer);
    const size_t total = m_matrix.total(label);
    const double share = total ? static_cast<double>(count) / static_cast<double>(total) : 0;
    const int change = m_before.isEmpty() ? 0 : changeAt(label, answer);
    const QPalette palette = QGuiApplication::palette();
    const QColor tone = toneColor(label == answer ? Tone::Good : Tone::Bad, palette);
    const QColor ground = blended(tone, palette.color(QPalette::Base), 0.75 * std::sqrt(share));
    switch (role) {
    case Qt::DisplayRole:
        if (count == 0 && change == 0)
            return QString();
        return change == 0 ? exactCountText(static_cast<int64_t>(count))
                           : tr("%1 (%2)", "samples (change)")
                                 .arg(exactCountText(static_cast<int64_t>(count)),
                                      (change > 0 ? QStringLiteral("+") : QStringLiteral("−")) +
                                          QString::number(std::abs(change)));
    case Qt::ToolTipRole:
        return tr("%1 answered as %2: %3 of %4 samples. Click to see them.")
            .arg(className(m_samples, label), className(m_samples, answer))
            .arg(count)
            .arg(total);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignCenter);
    case Qt::BackgroundRole:
        return count ? QBrush(ground) : QVariant();
    case Qt::ForegroundRole:
        return count ? QBrush(textOn(ground)) : QVariant();
    case ShareRole:
        return share;
    default:
        return {};
    }
}

QVariant ConfusionModel::headerData(int section, Qt::Orientation, int role) const
{
    if (section < 0 || section >= rowCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return className(m_samples, labelAt(section));
    return {};
}

} // namespace bitdepth
