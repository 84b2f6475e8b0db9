#include "app/compare_controller.h"

#include "app/document.h"
#include "app/engine_text.h"
#include "widgets/compare_panel.h"
#include <algorithm>

namespace bitdepth {

namespace {

constexpr int kPictureSide = 112; ///< sharp at twice the size it is shown in

} // namespace

CompareController::CompareController(Document& document, ComparePanel& panel, QObject* parent)
    : QObject(parent), m_document(document), m_panel(panel)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &CompareController::refresh);
    for (const auto signal : {&Document::modelChanged, &Document::dataChanged, &Document::candidatesChanged,
                              &Document::evaluationChanged})
        connect(&m_document, signal, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_panel, &ComparePanel::pictureWanted, this, [this](size_t sample) {
        if (m_samples.dataset)
            m_pictures.request(m_samples.dataset, sample, kPictureSide);
    });
    connect(&m_pictures, &SamplePictures::ready, this,
            [this](const DatasetPtr& dataset, size_t index, const SampleLook& look) {
                if (dataset == m_samples.dataset)
                    m_panel.setPicture(index, look.picture);
            });
}

void CompareController::refresh()
{
    ComparedSet set = compared();
    m_samples = set.samples;
    m_pictures.clear();
    m_panel.setCompared(std::move(set));
}

ComparedSet CompareController::compared() const
{
    ComparedSet set;
    if (!m_document.data().isEmpty())
        set.samples = m_document.data().samples();
    if (const EvaluationPtr& floatModel = m_document.floatEvaluation())
        set.candidates.push_back({floatModel->isOfQuantizedFile() ? tr("As in the file") : tr("Float model"),
                                  -1, floatModel, true});
    for (const Pin& pin : m_document.pins()) {
        if (pin.candidate.evaluation)
            set.candidates.push_back({toQString(pin.candidate.name), pin.candidate.color,
                                      pin.candidate.evaluation, pin.data.asksForSame(m_document.data())});
    }
    const EvaluationPtr now = m_document.evaluation();
    const bool isPinned = std::any_of(set.candidates.begin(), set.candidates.end(),
                                      [&now](const Compared& one) { return one.evaluation == now; });
    if (now && !isPinned)
        set.candidates.push_back({tr("%1 (not pinned)").arg(m_document.recipeName()), 0, now, true});
    return set;
}

} // namespace bitdepth
