#include "widgets/compare_panel.h"
#include "widgets/changed_samples_model.h"
#include "widgets/compare_figures_model.h"
#include "widgets/compare_histograms.h"
#include "widgets/compare_layers_model.h"
#include "widgets/compare_text.h"
#include "widgets/confusion_model.h"
#include "widgets/formatting.h"
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTabWidget>
#include <QTableView>
#include <algorithm>

namespace bitdepth {

void ComparePanel::setCompared(ComparedSet set)
{
    m_set = std::move(set);
    fillCandidates();
    m_stack->setCurrentIndex(m_set.candidates.size() < 2 ? 0 : 1);
    showPair();
}

/// Keeps the two that were chosen, by name; until somebody chooses, the float model and the newest candidate.
void ComparePanel::fillCandidates()
{
    const auto fill = [this](QComboBox& box, int otherwise) {
        const QSignalBlocker blocker(box);
        const QString chosen = box.currentText();
        box.clear();
        for (const Compared& compared : m_set.candidates)
            box.addItem(compared.name);
        const int found = box.findText(chosen);
        box.setCurrentIndex(found >= 0 ? found : otherwise);
    };
    const int last = static_cast<int>(m_set.candidates.size()) - 1;
    fill(*m_first, last < 0 ? -1 : 0);
    fill(*m_second, last);
    const QSignalBlocker blocker(m_second);
    if (!m_isChosen)
        m_second->setCurrentIndex(last);
}

void ComparePanel::setPair(int first, int second)
{
    const QSignalBlocker blockFirst(m_first);
    const QSignalBlocker blockSecond(m_second);
    if (at(first))
        m_first->setCurrentIndex(first);
    if (at(second))
        m_second->setCurrentIndex(second);
    m_isChosen = true;
    showPair();
}

int ComparePanel::first() const { return m_first->currentIndex(); }

int ComparePanel::second() const { return m_second->currentIndex(); }

const Compared* ComparePanel::at(int index) const
{
    return index >= 0 && index < static_cast<int>(m_set.candidates.size())
               ? &m_set.candidates[static_cast<size_t>(index)]
               : nullptr;
}

void ComparePanel::showPair()
{
    const Compared* one = at(first());
    const Compared* other = at(second());
    m_figures->setCompared(m_set, one ? static_cast<size_t>(first()) : 0);
    m_figuresView->resizeColumnsToContents();
    if (!one || !other) {
        m_layers->setCompared({}, {});
        m_confusion->setCompared(nullptr, nullptr, {});
        m_samples->setSamples({}, {}, {}, {});
        m_verdict->clear();
        m_histograms->clear();
        return;
    }
    m_verdict->setText(verdictText(*one, *other, m_set.samples));
    m_layers->setCompared(m_set, {static_cast<size_t>(first()), static_cast<size_t>(second())});
    m_layersView->resizeColumnsToContents();
    const bool onSamples = one->isOnSamples && other->isOnSamples;
    m_confusion->setCompared(onSamples ? other->evaluation.get() : nullptr, one->evaluation.get(),
                             m_set.samples);
    m_confusionView->resizeColumnsToContents();
    if (m_shown->currentIndex() == static_cast<int>(Shown::Confused))
        m_shown->setCurrentIndex(static_cast<int>(Shown::Changed));
    showSamples();
    emit pairChanged();
}

std::vector<ChangedAnswer> ComparePanel::shownAnswers() const
{
    const Compared* one = at(first());
    const Compared* other = at(second());
    if (!one || !other || !one->isOnSamples || !other->isOnSamples)
        return {};
    const auto shown = static_cast<Shown>(m_shown->currentIndex());
    if (shown == Shown::Confused)
        return answersOf(*one->evaluation, *other->evaluation, m_set.samples, m_confusedLabel,
                         m_confusedAnswer);
    std::vector<ChangedAnswer> answers = changedAnswers(*one->evaluation, *other->evaluation, m_set.samples);
    if (shown != Shown::Changed)
        std::erase_if(answers, [shown](const ChangedAnswer& answer) {
            const int right = shown == Shown::Lost ? answer.first : answer.second;
            return answer.label < 0 || right != answer.label;
        });
    return answers;
}

void ComparePanel::showSamples()
{
    const Compared* one = at(first());
    const Compared* other = at(second());
    if (!one || !other)
        return;
    std::vector<ChangedAnswer> answers = shownAnswers();
    m_sampleCount->setText(tr("%Ln samples", nullptr, static_cast<int>(answers.size())));
    m_samples->setSamples(m_set.samples, std::move(answers), one->name, other->name);
}

void ComparePanel::showConfused(int label, int answer)
{
    m_confusedLabel = label;
    m_confusedAnswer = answer;
    const int place = static_cast<int>(Shown::Confused);
    m_shown->setItemText(
        place,
        tr("%1 answered as %2").arg(className(m_set.samples, label), className(m_set.samples, answer)));
    m_shown->setCurrentIndex(place);
    showSamples();
    m_tabs->setCurrentIndex(SamplesPage);
}

void ComparePanel::setPicture(size_t sample, const QImage& picture)
{
    m_samples->setPicture(sample, picture);
}

void ComparePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        m_confusionView->viewport()->update();
    QWidget::changeEvent(event);
}

} // namespace bitdepth
