#include "app/guided_tour.h"

#include "app/document.h"
#include "app/settings.h"
#include "widgets/tour.h"
#include <QAction>
#include <QMainWindow>
#include <QTimer>
#include <QToolBar>
#include <utility>

namespace bitdepth {

namespace {

constexpr int kUntilLaidOutMs = 250;

struct TourText {
    const char* target; ///< object name; what a toolbar shows of an action stands under the action's name
    const char* title;
    const char* text;
};

constexpr TourText kSteps[] = {
    {"resultBar", QT_TRANSLATE_NOOP("bitdepth::GuidedTour", "What the recipe does"),
     QT_TRANSLATE_NOOP(
         "bitdepth::GuidedTour",
         "Accuracy, size, memory, operations and latency of the quantized model, each beside the "
         "float model. The mark says whether a figure was measured, simulated or estimated.")},
    {"presetBox", QT_TRANSLATE_NOOP("bitdepth::GuidedTour", "Begin with a preset"),
     QT_TRANSLATE_NOOP("bitdepth::GuidedTour",
                       "A recipe for the whole model, made for a purpose. Everything in it can be "
                       "changed layer by layer, and every change undone.")},
    {"layerTable", QT_TRANSLATE_NOOP("bitdepth::GuidedTour", "The layers"),
     QT_TRANSLATE_NOOP(
         "bitdepth::GuidedTour",
         "Click a header to sort: the lowest weight SQNR is the layer that suffers most. Press 4 "
         "for 4 bits, 8 for 8 bits, 0 for float; the context menu has the rest.")},
    {"tensorPanel", QT_TRANSLATE_NOOP("bitdepth::GuidedTour", "What its numbers look like"),
     QT_TRANSLATE_NOOP("bitdepth::GuidedTour",
                       "Float values in blue, what is left of them after quantizing in orange, and "
                       "the clipping range as dashed lines.")},
    {"candidateDock", QT_TRANSLATE_NOOP("bitdepth::GuidedTour", "Candidates and the network"),
     QT_TRANSLATE_NOOP(
         "bitdepth::GuidedTour",
         "Pin a result with Ctrl+P to compare it with others. The tab Network draws the model as a "
         "graph you can walk with the arrow keys.")},
    {"exportModel", QT_TRANSLATE_NOOP("bitdepth::GuidedTour", "Take it home"),
     QT_TRANSLATE_NOOP("bitdepth::GuidedTour",
                       "Writes the quantized model as ONNX. It computes exactly what was promised "
                       "here. The user guide is in the Help menu: press F1.")},
};

QWidget* targetOf(const QMainWindow& window, const char* name)
{
    if (auto* widget = window.findChild<QWidget*>(QLatin1String(name)))
        return widget;
    auto* action = window.findChild<QAction*>(QLatin1String(name));
    auto* bar = window.findChild<QToolBar*>(QStringLiteral("toolBar"));
    return action && bar ? bar->widgetForAction(action) : nullptr;
}

} // namespace

GuidedTour::GuidedTour(QMainWindow& window, Document& document, Settings& settings)
    : QObject(&window),
      m_window(window),
      m_document(document),
      m_settings(settings),
      m_tour(new Tour(&window))
{
    setObjectName(QStringLiteral("guidedTour"));
    connect(&document, &Document::modelChanged, this, &GuidedTour::modelOpened);
}

void GuidedTour::offerOnce() { m_isAwaited = !m_settings.get(Settings::kTourOffered); }

void GuidedTour::start()
{
    if (m_document.model()) {
        show();
        return;
    }
    m_isAwaited = true;
    emit exampleWanted();
}

void GuidedTour::modelOpened()
{
    if (!m_document.model() || !std::exchange(m_isAwaited, false))
        return;
    QTimer::singleShot(kUntilLaidOutMs, this, &GuidedTour::show);
}

void GuidedTour::show()
{
    m_settings.set(Settings::kTourOffered, true);
    std::vector<TourStep> steps;
    for (const TourText& step : kSteps)
        steps.push_back({targetOf(m_window, step.target), tr(step.title), tr(step.text)});
    m_tour->start(std::move(steps));
}

} // namespace bitdepth
