#pragma once

#include <QStringList>
#include <QToolButton>
#include <vector>

class QFrame;
class QTextBrowser;

namespace bitdepth {

/// Sentences under one heading.
struct NoteSection {
    QString title;
    QStringList notes;
};

/// Says how many notes there are to read, and shows them in a panel below it; hidden while there are none.
///
/// Object names: "notesButton" (this), "notesText".
class NotesButton : public QToolButton {
    Q_OBJECT
public:
    explicit NotesButton(QWidget* parent = nullptr);

    void setSections(std::vector<NoteSection> sections);
    void showNotes();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QString html() const;

    std::vector<NoteSection> m_sections;
    QFrame* m_panel;
    QTextBrowser* m_text;
};

} // namespace bitdepth
