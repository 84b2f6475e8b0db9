#include "app/notes_text.h"

#include "app/engine_text.h"
#include "engine/evaluation/layer_results.h"
#include "widgets/formatting.h"
#include <QCoreApplication>
#include <algorithm>

namespace bitdepth {

namespace {

constexpr qsizetype kMostNames = 3;

struct NotesText {
    Q_DECLARE_TR_FUNCTIONS(NotesText)
};

struct Kind {
    QString type;
    QString reason;
    QStringList names;
};

QString sentence(const Kind& kind)
{
    QString names = kind.names.mid(0, kMostNames).join(NotesText::tr(", ", "between names of operators"));
    if (const auto more = static_cast<int>(kind.names.size() - kMostNames); more > 0)
        names = NotesText::tr("%1 and %Ln more", nullptr, more).arg(names);
    return NotesText::tr("%1 (%2): %3", "operator (names): why it stays float")
        .arg(kind.type, names, kind.reason);
}

} // namespace

QStringList floatOperatorNotes(const Model* model)
{
    std::vector<Kind> kinds;
    for (const PlainOperator& plain : model ? model->operators : std::vector<PlainOperator>()) {
        if (plain.note.isEmpty())
            continue;
        const QString type = toQString(plain.operatorType);
        const QString reason = toText(plain.note);
        const auto same = std::find_if(kinds.begin(), kinds.end(), [&](const Kind& kind) {
            return kind.type == type && kind.reason == reason;
        });
        if (same == kinds.end())
            kinds.push_back({type, reason, {toQString(plain.name)}});
        else
            same->names << toQString(plain.name);
    }
    QStringList notes;
    for (const Kind& kind : kinds)
        notes << sentence(kind);
    return notes;
}

QStringList notesOfEvaluation(const Model* model, const Evaluation* evaluation)
{
    QStringList notes;
    for (const Message& note : evaluation ? evaluation->notes : std::vector<Message>()) {
        const bool known =
            model && std::any_of(model->operators.begin(), model->operators.end(),
                                 [&note](const PlainOperator& plain) { return note == noteOf(plain); });
        if (!known)
            notes << toText(note);
    }
    return notes;
}

} // namespace bitdepth
