#include "app/document.h"

#include "app/engine_text.h"
#include <algorithm>

namespace bitdepth {

std::vector<Candidate> Document::candidates() const
{
    std::vector<Candidate> candidates;
    candidates.reserve(m_pins.size());
    for (const Pin& pin : m_pins)
        candidates.push_back(pin.candidate);
    return candidates;
}

void Document::changePins(std::vector<Pin> pins, const QString& stepName)
{
    class PinsCommand : public QUndoCommand {
    public:
        PinsCommand(const QString& text, Document& document, std::vector<Pin> other)
            : QUndoCommand(text), m_document(document), m_other(std::move(other))
        {}
        void undo() override { exchange(); }
        void redo() override { exchange(); }

    private:
        void exchange()
        {
            std::swap(m_document.m_pins, m_other);
            emit m_document.candidatesChanged();
            emit m_document.modifiedChanged();
        }

        Document& m_document;
        std::vector<Pin> m_other;
    };
    m_undoStack.push(new PinsCommand(stepName, *this, std::move(pins)));
}

QString Document::uniqueCandidateName(const QString& wanted) const
{
    const auto isTaken = [this](const QString& name) {
        return std::any_of(m_pins.begin(), m_pins.end(),
                           [&name](const Pin& pin) { return toQString(pin.candidate.name) == name; });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(number);
    return name;
}

void Document::pinEvaluation()
{
    const EvaluationPtr known = evaluation();
    if (!known)
        return;
    const QString name = uniqueCandidateName(recipeName());
    std::vector<Pin> pins = m_pins;
    pins.push_back(
        {{toStdString(name), m_recipe, known, freeColor()},
         m_recipe.quantizesActivations() ? m_calibration : nullptr,
         m_data});
    changePins(std::move(pins), tr("Pin %1").arg(name));
}

void Document::renameCandidate(int index, const QString& name)
{
    std::vector<Pin> pins = m_pins;
    std::string& present = pins.at(static_cast<size_t>(index)).candidate.name;
    const QString before = toQString(present);
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty() || trimmed == before)
        return;
    const QString unique = uniqueCandidateName(trimmed);
    present = toStdString(unique);
    changePins(std::move(pins), tr("Rename %1 to %2").arg(before, unique));
}

/// The first colour no candidate has.
int Document::freeColor() const
{
    const auto isTaken = [this](int color) {
        return std::any_of(m_pins.begin(), m_pins.end(),
                           [color](const Pin& pin) { return pin.candidate.color == color; });
    };
    int color = 0;
    while (isTaken(color))
        ++color;
    return color;
}

void Document::recolorCandidate(int index, int color)
{
    std::vector<Pin> pins = m_pins;
    Candidate& candidate = pins.at(static_cast<size_t>(index)).candidate;
    if (candidate.color == color)
        return;
    candidate.color = color;
    const QString name = toQString(candidate.name);
    changePins(std::move(pins), tr("Recolour %1").arg(name));
}

void Document::removeCandidates(QList<int> indices)
{
    if (indices.isEmpty())
        return;
    std::vector<Pin> pins = m_pins;
    const QString first = toQString(pins.at(static_cast<size_t>(indices.first())).candidate.name);
    std::sort(indices.begin(), indices.end(), std::greater<>());
    for (const int index : indices)
        pins.erase(pins.begin() + index);
    const int count = static_cast<int>(indices.size());
    changePins(std::move(pins),
               count == 1 ? tr("Remove %1").arg(first) : tr("Remove %n candidates", nullptr, count));
}

void Document::useCandidate(int index)
{
    const Candidate& candidate = m_pins.at(static_cast<size_t>(index)).candidate;
    Recipe recipe = candidate.recipe;
    recipe.name = candidate.name;
    changeRecipe(recipe, tr("Use %1 again").arg(toQString(candidate.name)));
}

} // namespace bitdepth
