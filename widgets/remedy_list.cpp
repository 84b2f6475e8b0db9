#include "widgets/remedy_list.h"
#include "widgets/diagnosis_text.h"
#include "widgets/formatting.h"
#include "widgets/palette.h"
#include "widgets/themed_icon.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace bitdepth {
namespace {

QLabel* wrappedLabel()
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

void embolden(QLabel& label)
{
    QFont font = label.font();
    font.setBold(true);
    label.setFont(font);
}

} // namespace

RemedyList::RemedyList(QWidget* parent)
    : QScrollArea(parent), m_title(wrappedLabel()), m_words(wrappedLabel())
{
    setObjectName(QStringLiteral("remedyList"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(220);
    m_words->setObjectName(QStringLiteral("findingWords"));
    embolden(*m_title);
    auto* page = new QWidget;
    m_layout = new QVBoxLayout(page);
    m_layout->setContentsMargins(8, 0, 8, 4);
    m_layout->setSpacing(6);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_words);
    m_layout->addStretch(1);
    setWidget(page);
}

void RemedyList::clear()
{
    m_buttons.clear();
    for (QWidget* row : m_rows) {
        row->hide();
        row->deleteLater(); // what is pressed may be in it
    }
    m_rows.clear();
    setWords({}, {});
}

void RemedyList::setWords(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_words->setText(text);
}

void RemedyList::setFinding(const Finding& finding, const Diagnosis& diagnosis)
{
    clear();
    QString words = findingText(finding, diagnosis);
    if (!finding.advised && !finding.tried.empty())
        words += QLatin1Char(' ') + tr("Nothing that was tried helps.");
    setWords(causeTitle(finding.cause.cause), words);
    for (size_t i = 0; i < finding.tried.size(); ++i)
        addRemedy(finding.tried[i], diagnosis, finding.advised == std::optional(i));
}

void RemedyList::addRemedy(const RemedyTried& tried, const Diagnosis& diagnosis, bool advised)
{
    auto* row = new QWidget;
    auto* button = new QPushButton(tr("Apply"));
    button->setObjectName(QStringLiteral("remedy-%1").arg(m_buttons.size()));
    button->setEnabled(m_applicable);
    QLabel* change = wrappedLabel();
    QLabel* outcome = wrappedLabel();
    const QString what = toText(tried.remedy.message);
    change->setText(advised ? tr("%1 – advised").arg(what) : what);
    outcome->setText(remedyOutcome(tried, diagnosis));
    outcome->setForegroundRole(QPalette::PlaceholderText);
    if (advised)
        embolden(*change);
    button->setAccessibleName(tr("Apply: %1").arg(what));
    button->setToolTip(tr("Makes this change to the recipe; one undo takes it back"));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(change);
    texts->addWidget(outcome);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addLayout(texts, 1);
    layout->addWidget(button, 0, Qt::AlignTop);
    connect(button, &QPushButton::clicked, this,
            [this, remedy = tried.remedy] { emit applyRequested(remedy); });
    m_layout->insertWidget(m_layout->count() - 1, row);
    m_rows.append(row);
    m_buttons.append(button);
}

void RemedyList::setApplicable(bool on)
{
    m_applicable = on;
    for (QPushButton* button : m_buttons)
        button->setEnabled(on);
}

} // namespace bitdepth
