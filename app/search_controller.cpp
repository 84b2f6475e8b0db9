#include "app/search_controller.h"

#include "app/device_demands.h"
#include "app/document.h"
#include "app/engine_text.h"
#include "engine/runtime/batch.h"
#include "engine/search/frontier.h"
#include "engine/search/recipe_search.h"
#include "widgets/formatting.h"
#include <algorithm>
#include <cmath>

namespace bitdepth {

namespace {

constexpr int kArrivalsMs = 100;
constexpr double kKibi = 1024;
constexpr double kPoint = 0.01; ///< of a share

std::optional<int64_t> bytesOf(const std::optional<double>& kib)
{
    return kib ? std::optional(static_cast<int64_t>(*kib * kKibi)) : std::nullopt;
}

/// Without the device.
SearchLimits limitsOf(const FrontierWish& wish)
{
    return {wish.dropPoints, bytesOf(wish.sizeKib), bytesOf(wish.ramKib), wish.milliseconds, {}};
}

int indexOf(const std::vector<SearchPointPtr>& points, const SearchPointPtr& point)
{
    const auto found = std::find(points.begin(), points.end(), point);
    return found == points.end() ? -1 : static_cast<int>(found - points.begin());
}

} // namespace

EvaluationPtr expectedEvaluation(const SearchPoint& point, const Evaluation& floatModel)
{
    auto expected = std::make_shared<Evaluation>();
    expected->name = toStdString(bytesText(point.sizeBytes));
    expected->samples = point.loss.samples;
    expected->metric = floatModel.metric;
    const double lost = isShare(floatModel.metric) ? point.loss.dropPoints * kPoint : std::nan("");
    expected->metric.value = expected->metric.low = expected->metric.high = floatModel.metric.value - lost;
    expected->fidelity = {-10 * std::log10(point.loss.noise), point.loss.agreement};
    expected->sizeBytes = point.sizeBytes;
    expected->peakRamBytes = point.costs.peakRamBytes.value_or(0);
    if (point.latencyMs)
        expected->latency = Latency{*point.latencyMs, *point.latencyMs, *point.latencyMs};
    for (const LayerResult& layer : floatModel.layers)
        expected->layers.push_back({layer.name, point.recipe.weightsOf(layer.name),
                                    point.recipe.activationsOf(layer.name), 0, layer.multiplyAdds});
    return expected;
}

SearchController::SearchController(Document& document, FrontierView& view, QObject* parent)
    : QObject(parent), m_document(document), m_view(view)
{
    m_arrivals.setInterval(kArrivalsMs);
    connect(&m_arrivals, &QTimer::timeout, this, &SearchController::takePoints);
    connect(&m_document, &Document::modelChanged, this, &SearchController::forget);
    connect(&m_document, &Document::dataChanged, this, &SearchController::forget);
    connect(&m_document, &Document::recipeChanged, this, &SearchController::followRecipe);
    connect(&m_document, &Document::evaluationChanged, this, &SearchController::pinOnceEvaluated);
    connect(&m_document, &Document::evaluationChanged, this, &SearchController::showFrontier);
    connect(&m_job, &BackgroundJob::finished, this, [this] {
        m_arrivals.stop();
        takePoints();
        wishChanged();
    });
    connect(&m_view, &FrontierView::startRequested, this, &SearchController::search);
    connect(&m_view, &FrontierView::stopRequested, &m_job, &BackgroundJob::cancel);
    connect(&m_view, &FrontierView::pointChosen, this, &SearchController::choose);
    connect(&m_view, &FrontierView::pinRequested, this, &SearchController::pin);
    connect(&m_view, &FrontierView::wishChanged, this, &SearchController::wishChanged);
}

void SearchController::forget()
{
    m_job.cancel();
    m_inbox.reset();
    m_state.reset();
    m_points.clear();
    m_isDone = false;
    m_pinWanted.reset();
    m_view.setAvailable(m_document.model() != nullptr);
    wishChanged();
    showFrontier();
}

void SearchController::setDevice(const std::optional<DeviceProfile>& device)
{
    m_device = device;
    m_view.setDevice(device ? toQString(device->title) : QString());
}

/// A search goes on only under the limits it began with.
void SearchController::wishChanged()
{
    if (m_job.isRunning() && !m_job.isStopping())
        m_view.setProgress(SearchProgress::Running);
    else if (!m_state || !(m_view.wish() == m_wish))
        m_view.setProgress(SearchProgress::Idle);
    else
        m_view.setProgress(m_isDone ? SearchProgress::Done : SearchProgress::Stopped);
}

SearchRequest SearchController::request() const
{
    SearchRequest request;
    request.limits = limitsOf(m_wish);
    if (m_wish.fitsDevice && m_device)
        request.limits.fitsDevice = [demands = std::make_shared<const DeviceDemands>(m_document.model()),
                                     device = *m_device](const Recipe& recipe, const Costs& costs) {
            const DeviceDemand demand = demands->demand(recipe, costs);
            return fitOnDevice(std::span(&demand, 1), device).fits();
        };
    if (!m_wish.repairs)
        request.choices.repairs.clear();
    return request;
}

void SearchController::search()
{
    if (m_document.data().isEmpty()) {
        emit m_job.failed(
            {QT_TRANSLATE_NOOP("Engine",
                               "Choose data first: a search judges recipes by the answers to samples."),
             {}});
        return;
    }
    if (!m_state || m_isDone || !(m_view.wish() == m_wish)) {
        m_state = std::make_shared<SearchState>();
        m_points.clear();
        m_wish = m_view.wish();
        m_isDone = false;
    }
    m_inbox = std::make_shared<Inbox<SearchPointPtr>>();
    m_job.start(
        tr("Searching the frontier"),
        [model = m_document.model(), calibration = m_document.data().calibrationSamples(),
         request = request(), state = m_state, inbox = m_inbox](const JobControl& control) {
            requireFit(*model, *calibration.dataset);
            RecipeSearch(model, calibration, request)
                .run(*state, control, [&inbox](const SearchPointPtr& point) { inbox->put(point); });
            return true;
        },
        [this](bool) { m_isDone = true; });
    m_arrivals.start();
    showFrontier();
    wishChanged();
}

void SearchController::takePoints()
{
    if (!m_inbox)
        return;
    const std::vector<SearchPointPtr> arrived = m_inbox->takeAll();
    m_points.insert(m_points.end(), arrived.begin(), arrived.end());
    if (!arrived.empty())
        showFrontier();
}

void SearchController::showFrontier()
{
    const std::vector<SearchPointPtr> frontier = frontierOf(m_points);
    const EvaluationPtr& floatModel = m_document.floatEvaluation();
    const int best = indexOf(frontier, choosePoint(m_points, limitsOf(m_wish)));
    m_view.setPoints(frontier, best, floatModel ? floatModel->sizeBytes : 0);
    followRecipe();
}

/// The dial stands where the recipe is, however it came there.
void SearchController::followRecipe()
{
    const std::vector<SearchPointPtr>& points = m_view.points();
    const auto found = std::find_if(points.begin(), points.end(), [this](const SearchPointPtr& point) {
        return sameChoices(point->recipe, m_document.recipe());
    });
    const int current = found == points.end() ? -1 : static_cast<int>(found - points.begin());
    m_view.setCurrent(current);
    std::vector<EvaluationPtr> expected;
    if (const EvaluationPtr& floatModel = m_document.floatEvaluation())
        for (const SearchPointPtr& point : points)
            expected.push_back(expectedEvaluation(*point, *floatModel));
    emit frontierChanged(expected, current);
}

void SearchController::choose(int point)
{
    if (point < 0 || point >= static_cast<int>(m_view.points().size()))
        return;
    const SearchPoint& chosen = *m_view.points()[static_cast<size_t>(point)];
    Recipe recipe = chosen.recipe;
    recipe.name = toStdString(tr("Frontier, %1").arg(bytesText(chosen.sizeBytes)));
    m_document.replaceRecipe(recipe, tr("Walk to %1").arg(toQString(recipe.name)),
                             QStringLiteral("frontier"));
}

void SearchController::pin()
{
    m_pinWanted = m_document.recipe();
    pinOnceEvaluated();
    if (m_pinWanted)
        emit evaluationWanted();
}

void SearchController::pinOnceEvaluated()
{
    if (!m_pinWanted)
        return;
    if (!sameChoices(*m_pinWanted, m_document.recipe())) {
        m_pinWanted.reset(); // somebody went on
        return;
    }
    if (!m_document.evaluation())
        return;
    m_pinWanted.reset();
    m_document.pinEvaluation();
}

} // namespace bitdepth
