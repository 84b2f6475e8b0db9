#include "widgets/changed_samples_model.h"
#include "widgets/compare_text.h"
#include <QPixmap>
#include <algorithm>

namespace bitdepth {

ChangedSamplesModel::ChangedSamplesModel(QObject* parent) : QAbstractTableModel(parent) {}

void ChangedSamplesModel::setSamples(const SampleSet& samples, std::vector<ChangedAnswer> answers,
                                     const QString& first, const QString& second)
{
    beginResetModel();
    if (samples.dataset != m_samples.dataset)
        m_pictures.clear();
    m_samples = samples;
    m_answers = std::move(answers);
    m_first = first;
    m_second = second;
    m_wanted.clear();
    endResetModel();
}

void ChangedSamplesModel::setPicture(size_t sample, const QImage& picture)
{
    m_pictures[sample] = picture;
    for (size_t row = 0; row < m_answers.size(); ++row) {
        const size_t position = m_answers[row].position;
        if (position < m_samples.size() && m_samples.indices[position] == sample) {
            const QModelIndex cell = index(static_cast<int>(row), SampleColumn);
            emit dataChanged(cell, cell, {Qt::DecorationRole});
        }
    }
}

int ChangedSamplesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_answers.size());
}

int ChangedSamplesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChangedSamplesModel::verdict(const ChangedAnswer& answer) const
{
    if (answer.first == answer.second)
        return answer.label < 0 ? QString() : answer.first == answer.label ? tr("both right") : tr("both wrong");
    if (answer.label < 0)
        return tr("changed");
    if (answer.first == answer.label)
        return tr("lost");
    return answer.second == answer.label ? tr("won") : tr("wrong otherwise");
}

QString ChangedSamplesModel::text(const ChangedAnswer& answer, int column) const
{
    switch (column) {
    case SampleColumn:
        return m_samples.dataset && answer.position < m_samples.size()
                   ? QString::fromStdString(m_samples.dataset->sampleName(m_samples.indices[answer.position]))
                   : QString::number(answer.position);
    case LabelColumn:
        return className(m_samples, answer.label);
    case FirstColumn:
        return className(m_samples, answer.first);
    case SecondColumn:
        return className(m_samples, answer.second);
    default:
        return verdict(answer);
    }
}

QVariant ChangedSamplesModel::picture(const ChangedAnswer& answer) const
{
    if (!m_samples.dataset || answer.position >= m_samples.size())
        return {};
    const size_t sample = m_samples.indices[answer.position];
    const auto known = m_pictures.find(sample);
    if (known != m_pictures.end() && known->second.isNull())
        return {}; // it cannot be read
    if (known != m_pictures.end()) {
        QPixmap shown = QPixmap::fromImage(known->second);
        shown.setDevicePixelRatio(std::max(shown.width(), shown.height()) / static_cast<double>(kPictureSide));
        return shown;
    }
    if (m_wanted.emplace(sample, true).second)
        emit pictureWanted(sample);
    return {};
}

QVariant ChangedSamplesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ChangedAnswer& answer = m_answers[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole || role == NumberRole || role == Qt::ToolTipRole)
        return text(answer, index.column());
    if (role == Qt::DecorationRole && index.column() == SampleColumn)
        return picture(answer);
    return {};
}

QVariant ChangedSamplesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SampleColumn:
        return tr("Sample");
    case LabelColumn:
        return tr("Label");
    case FirstColumn:
        return m_first;
    case SecondColumn:
        return m_second;
    default:
        return tr("Outcome");
    }
}

} // namespace bitdepth
