#include "widgets/notes_button.h"
#include "widgets/themed_icon.h"
#include <QEvent>
#include <QFrame>
#include <QScreen>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace bitdepth {
namespace {

constexpr int kCharacters = 66; ///< of a line, which reads well
constexpr int kMostLines = 24;  ///< then it scrolls

} // namespace

NotesButton::NotesButton(QWidget* parent)
    : QToolButton(parent), m_panel(new QFrame(this, Qt::Popup)), m_text(new QTextBrowser)
{
    setObjectName(QStringLiteral("notesButton"));
    setIcon(themedIcon(QStringLiteral("info")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    m_text->setObjectName(QStringLiteral("notesText"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_panel->setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addWidget(m_text);
    connect(this, &QToolButton::clicked, this, &NotesButton::showNotes);
    retranslate();
    hide();
}

void NotesButton::setSections(std::vector<NoteSection> sections)
{
    m_sections = std::move(sections);
    std::erase_if(m_sections, [](const NoteSection& section) { return section.notes.isEmpty(); });
    retranslate();
    setVisible(!m_sections.empty());
}

QString NotesButton::html() const
{
    QString text;
    for (const NoteSection& section : m_sections) {
        text += QStringLiteral("<p><b>%1</b></p><ul style=\"-qt-list-indent: 0; margin-left: 16px\">")
                    .arg(section.title.toHtmlEscaped());
        for (const QString& note : section.notes)
            text += QStringLiteral("<li style=\"margin-bottom: 4px\">%1</li>").arg(note.toHtmlEscaped());
        text += QLatin1String("</ul>");
    }
    return text;
}

void NotesButton::showNotes()
{
    const int width = kCharacters * fontMetrics().averageCharWidth();
    m_text->setHtml(html());
    QTextDocument measured; // that of the browser takes the browser's width, which is yet to be set
    measured.setDefaultFont(m_text->font());
    measured.setHtml(html());
    measured.setTextWidth(width);
    const int height = std::min(static_cast<int>(std::ceil(measured.size().height())) + 8,
                                kMostLines * fontMetrics().lineSpacing());
    m_panel->resize(width + 36, height + 12);
    QPoint corner = mapToGlobal(QPoint(this->width() - m_panel->width(), this->height()));
    corner.setX(std::max(corner.x(), screen()->availableGeometry().left()));
    m_panel->move(corner);
    m_panel->show();
    m_text->setFocus();
}

void NotesButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void NotesButton::retranslate()
{
    int count = 0;
    for (const NoteSection& section : m_sections)
        count += static_cast<int>(section.notes.size());
    setText(tr("%Ln notes", nullptr, count));
    setToolTip(tr("What stays float and why, and what else to know of the evaluation."));
}

} // namespace bitdepth
