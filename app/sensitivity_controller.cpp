#include "app/sensitivity_controller.h"

#include "app/document.h"
#include "engine/data/metric_kind.h"
#include "engine/runtime/batch.h"
#include "widgets/sensitivity_view.h"
#include <algorithm>

namespace bitdepth {

namespace {

const std::vector<int> kWidths{8, 6, 4, 3, 2};
constexpr int kFirstWidth = 4;
constexpr size_t kMostSamples = 512; ///< enough to rank layers
constexpr int kArrivalsMs = 100;

/// @p samples, or so many evenly out of them: they may lie class by class.
SampleSet atMost(const SampleSet& samples, size_t count)
{
    if (samples.size() <= count)
        return samples;
    SampleSet some = samples;
    for (size_t i = 0; i < count; ++i)
        some.indices[i] = samples.indices[i * samples.size() / count];
    some.indices.resize(count);
    return some;
}

bool sameTensor(const SensitivityFigure& a, const SensitivityFigure& b)
{
    return a.layer == b.layer && a.role == b.role;
}

} // namespace

SensitivityController::SensitivityController(Document& document, SensitivityView& view, QObject* parent)
    : QObject(parent), m_document(document), m_view(view)
{
    m_arrivals.setInterval(kArrivalsMs);
    connect(&m_arrivals, &QTimer::timeout, this, &SensitivityController::takeFigures);
    connect(&m_document, &Document::modelChanged, this, &SensitivityController::forget);
    connect(&m_document, &Document::dataChanged, this, &SensitivityController::forget);
    connect(&m_job, &BackgroundJob::started, this, &SensitivityController::showState);
    connect(&m_job, &BackgroundJob::finished, this, [this] {
        m_arrivals.stop();
        takeFigures();
        showState();
    });
    connect(&m_view, &SensitivityView::analyseRequested, this, &SensitivityController::analyse);
    connect(&m_view, &SensitivityView::bitsChosen, this, &SensitivityController::show);
    m_view.setBitsChoice(kWidths, kFirstWidth);
}

/// Figures of another model or other data say nothing of these.
void SensitivityController::forget()
{
    m_job.cancel();
    m_inbox.reset();
    m_estimated = {};
    m_measured.clear();
    m_view.setModel(m_document.model());
    if (!m_document.data().isEmpty())
        m_view.setMetric(std::string(metricName(m_document.data().dataset->metric())));
    show();
}

SensitivitySource SensitivityController::source() const
{
    return {m_document.model(), atMost(m_document.data().samples(), kMostSamples), m_estimated.calibration};
}

void SensitivityController::analyse()
{
    if (m_document.data().isEmpty())
        emit m_job.failed(
            {QT_TRANSLATE_NOOP("Engine", "Choose data first: sensitivity is measured on samples."), {}});
    else if (m_estimated.sensitivity.alone.empty())
        estimate();
    else
        measure();
}

void SensitivityController::estimate()
{
    SensitivitySource source = this->source();
    source.calibration = m_document.calibration();
    m_job.start(
        tr("Estimating sensitivity"),
        [source, calibrationSamples = m_document.data().calibrationSamples()](const JobControl& control) {
            SensitivitySource known = source;
            requireFit(*known.model, *known.samples.dataset);
            if (!known.calibration)
                known.calibration = calibrate(*known.model, calibrationSamples, control);
            return Estimated{estimateSensitivity(known, requestForBits(kWidths), control), known.calibration};
        },
        [this](const Estimated& estimated) {
            m_estimated = estimated;
            show();
            measure();
        });
}

void SensitivityController::measure()
{
    m_width = m_view.bits();
    m_measured.erase(m_width);
    m_inbox = std::make_shared<Inbox<Figure>>();
    m_job.start(
        tr("Measuring sensitivity at %n bits", nullptr, m_width),
        [source = source(), width = m_width, estimate = shownFigures(),
         inbox = m_inbox](const JobControl& control) {
            const TakeFigure take = [&inbox](const SensitivityFigure& figure, SensitivityScope scope) {
                inbox->put({figure, scope});
            };
            return measureSensitivity(source, requestForBits({width}), estimate, take, control).samples;
        },
        [](size_t) {}); // the figures came before
    m_arrivals.start();
}

void SensitivityController::takeFigures()
{
    if (!m_inbox)
        return;
    const std::vector<Figure> arrived = m_inbox->takeAll();
    if (arrived.empty())
        return;
    Sensitivity& known = m_measured[m_width];
    known.samples = source().samples.size();
    for (const Figure& one : arrived)
        (one.scope == SensitivityScope::Alone ? known.alone : known.allBut).push_back(one.figure);
    if (m_width == m_view.bits())
        show();
}

/// At the width shown: what was measured, and estimates of the rest.
Sensitivity SensitivityController::shownFigures() const
{
    const auto found = m_measured.find(m_view.bits());
    Sensitivity shown = found == m_measured.end() ? Sensitivity() : found->second;
    const std::vector<SensitivityFigure> measured = shown.alone;
    for (const SensitivityFigure& figure : m_estimated.sensitivity.alone) {
        const bool isKnown =
            std::any_of(measured.begin(), measured.end(),
                        [&figure](const SensitivityFigure& other) { return sameTensor(figure, other); });
        if (figure.quantizer.format.bits == m_view.bits() && !isKnown)
            shown.alone.push_back(figure);
    }
    return shown;
}

void SensitivityController::show()
{
    m_view.setSensitivity(shownFigures());
    showState();
    emit scaleChanged(m_view.layerScale());
}

void SensitivityController::showState()
{
    if (m_job.isRunning() && !m_job.isStopping()) {
        m_view.setState(SensitivityState::Running);
        return;
    }
    const Sensitivity shown = shownFigures();
    const auto measured = std::count_if(shown.alone.begin(), shown.alone.end(),
                                        [](const SensitivityFigure& figure) { return figure.measured; });
    if (shown.alone.empty())
        m_view.setState(SensitivityState::Nothing);
    else if (measured == 0)
        m_view.setState(SensitivityState::Estimated);
    else
        m_view.setState(measured == static_cast<ptrdiff_t>(shown.alone.size()) ? SensitivityState::Measured
                                                                               : SensitivityState::Partly);
}

} // namespace bitdepth
