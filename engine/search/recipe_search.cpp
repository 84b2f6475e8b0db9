#include "engine/search/recipe_search.h"

#include "engine/search/candidate_measurement.h"
#include "engine/search/frontier.h"
#include "engine/search/recipe_choice.h"
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace bitdepth {

namespace {

constexpr std::array kQuickSteps = {8.0,
                                    64.0}; ///< times the change of the widest: first points, not repaired
constexpr double kLeastChange = 1e-4;      ///< to begin with
constexpr double kMostChange = 0.3;
constexpr double kNearEnough = 1.2; ///< change between what holds and what fails
constexpr double kBitOperationsRoom = 1.25;
constexpr std::array kFillers = {4.0, 16.0, 64.0}; ///< less change than the smallest that holds

bool sameQuantizers(const Recipe& a, const Recipe& b)
{
    Recipe other = b;
    other.repairs = a.repairs;
    return a == other;
}

} // namespace

class RecipeSearch::Job {
public:
    Job(ModelPtr model, SampleSet calibration, SearchRequest request)
        : m_model(std::move(model)),
          m_request(std::move(request)),
          m_choice(m_model, m_request),
          m_measurement(m_model, std::move(calibration), m_request, m_choice.costs())
    {}

    void run(SearchState& state, const JobControl& control, const PointFunction& found)
    {
        m_state = &state;
        m_outer = &control;
        m_control = {control.stop, {}}; // inner steps have another progress
        m_found = found;
        if (state.lanes.empty())
            begin();
        measureAloneFigures();
        for (SearchLane& lane : state.lanes)
            while (!lane.done)
                step(lane);
        state.done = true;
        report();
    }

private:
    void begin()
    {
        std::vector<int> widths = m_request.choices.activationBits;
        std::sort(widths.rbegin(), widths.rend());
        if (widths.empty())
            widths = {32};
        std::vector<SearchLane> lanes;
        for (const int bits : widths)
            lanes.push_back({budgetOf(bits), 0, 0, 0, 0, false});
        measureQuickly(m_choice.widest());
        if (m_state->estimates.empty())
            m_state->estimates = m_measurement.estimates(quantizersOf(m_request.choices), m_control);
        measureQuickPoints(lanes.front());
        for (SearchLane& lane : lanes)
            lane.target = firstTarget();
        m_state->lanes = std::move(lanes);
    }

    double budgetOf(int activationBits) const
    {
        if (activationBits >= 32)
            return std::numeric_limits<double>::infinity();
        double budget = 0;
        for (const Layer& layer : m_model->layers)
            budget += static_cast<double>(layer.multiplyAdds) * 8 * activationBits * kBitOperationsRoom;
        return budget;
    }

    /// Something to see within seconds: no repairs.
    void measureQuickly(const std::vector<LayerOption>& options)
    {
        if (!measuredBefore(options, {}))
            measure(options, {});
    }

    /// The loss model knows no more than estimates.
    void measureQuickPoints(const SearchLane& lane)
    {
        const double least = m_choice.lossModel(*m_state).noise(m_choice.widest());
        for (const double step : kQuickSteps)
            if (const auto options = m_choice.smallest(*m_state, least * step, lane.bitOperations, m_control))
                measureQuickly(*options);
    }

    /// Small changes cost points in proportion: by the one point so far that changed answers most.
    double firstTarget() const
    {
        const LabelFreeLoss& most =
            (*std::max_element(m_state->points.begin(), m_state->points.end(),
                               [](const auto& a, const auto& b) { return a->loss.change < b->loss.change; }))
                ->loss;
        const double drop = std::max(most.highDropPoints(), 1e-3);
        return std::clamp(most.change * m_measurement.mostDrop() / drop, kLeastChange, kMostChange);
    }

    void measureAloneFigures()
    {
        if (m_request.choices.repairs.empty())
            return; // the estimates say as much
        std::vector<AloneTask> open;
        for (const AloneTask& task : m_choice.aloneTasks())
            if (isOpen(task))
                open.push_back(task);
        m_measurement.alone(open, m_state->estimates, m_control, [this](const AloneNoise& noise) {
            m_state->alone.push_back(noise);
            report();
        });
    }

    bool isOpen(const AloneTask& task) const
    {
        const auto isKnown = [&](const Quantizer& quantizer) {
            return std::any_of(m_state->alone.begin(), m_state->alone.end(), [&](const AloneNoise& known) {
                return known.layer == task.layer && known.quantizer == quantizer;
            });
        };
        return !std::all_of(task.quantizers.begin(), task.quantizers.end(), isKnown);
    }

    void step(SearchLane& lane)
    {
        report();
        const bool isBracketed = lane.holds > 0 && lane.fails > 0 && lane.fails < lane.holds * kNearEnough;
        const bool isSpent = int(m_state->points.size()) >= m_request.measurementsAtMost;
        if (lane.searched || isBracketed || isSpent)
            return fill(lane, isSpent);
        const auto options = chooseFor(lane);
        if (!options)
            return widen(lane);
        const SearchPointPtr known = measuredBefore(*options, m_request.choices.repairs);
        const SearchPointPtr point = known ? known : measure(*options, m_request.choices.repairs);
        aimAnew(lane, *point, known != nullptr);
    }

    /// Nothing makes so little noise with so few bit operations.
    static void widen(SearchLane& lane)
    {
        lane.target *= 2;
        lane.searched = lane.target > 1 || lane.fails > 0;
    }

    bool sizeDecides() const { return !m_request.limits.maxDropPoints && m_request.limits.maxSizeBytes; }

    std::optional<std::vector<LayerOption>> chooseFor(const SearchLane& lane)
    {
        if (sizeDecides())
            return m_choice.quietest(*m_state, double(*m_request.limits.maxSizeBytes), lane.bitOperations,
                                     m_control);
        return m_choice.smallest(*m_state, lane.target, lane.bitOperations, m_control);
    }

    void aimAnew(SearchLane& lane, const SearchPoint& point, bool isRepeated)
    {
        const double most = m_measurement.mostDrop();
        const double change = point.loss.change;
        const double drop = std::max(point.loss.highDropPoints(), most / 100);
        if (drop <= most)
            lane.holds = std::max(lane.holds, change);
        else
            lane.fails = lane.fails > 0 ? std::min(lane.fails, change) : change;
        if (sizeDecides()) {
            lane.holds = change;
            lane.searched = isRepeated;
            return;
        }
        if (lane.holds > 0 && lane.fails > 0)
            lane.target = isRepeated ? 0 : std::sqrt(lane.holds * lane.fails);
        else if (lane.holds > 0)
            lane.target = std::max(lane.target, change) * std::clamp(most / drop, 1.5, 4.0);
        else
            lane.target = std::min(lane.target, change) * std::clamp(0.8 * most / drop, 0.15, 0.7);
        const bool isHopeless = lane.target < 1e-9 || lane.target > 4;
        lane.searched = isHopeless;
    }

    /// The rest of the frontier: recipes that change less than the smallest one.
    void fill(SearchLane& lane, bool isSpent)
    {
        lane.searched = true;
        if (isSpent || lane.fillers == kFillers.size() || lane.holds <= 0) {
            lane.done = true;
            return;
        }
        const double change = lane.holds / kFillers[lane.fillers++];
        const auto options = m_choice.smallest(*m_state, change, lane.bitOperations, m_control);
        if (options && !measuredBefore(*options, m_request.choices.repairs))
            measure(*options, m_request.choices.repairs);
    }

    SearchPointPtr measuredBefore(const std::vector<LayerOption>& options,
                                  const std::vector<Repair>& repairs) const
    {
        const Recipe recipe = m_choice.recipe(options, repairs);
        for (const SearchPointPtr& point : m_state->points)
            if (sameQuantizers(point->recipe, recipe) && point->recipe.repairs == recipe.repairs)
                return point;
        return nullptr;
    }

    SearchPointPtr measure(const std::vector<LayerOption>& options, const std::vector<Repair>& repairs)
    {
        const LossModel model = m_choice.lossModel(*m_state);
        Recipe recipe = m_choice.recipe(options, repairs);
        recipe.name = "search-" + std::to_string(m_state->points.size() + 1);
        auto point = std::make_shared<SearchPoint>(m_measurement.measure(recipe, m_control));
        point->predictedChange = model.noise(options);
        const bool isAsPredicted = !m_state->estimates.empty() && repairs == m_request.choices.repairs;
        if (isAsPredicted)
            m_state->corrections = model.corrected(options, point->loss.change);
        m_state->points.push_back(point);
        if (m_found)
            m_found(point);
        return point;
    }

    /// Steps done and, as far as one can tell, to be done.
    void report() const
    {
        constexpr int64_t kStepsOfLane = 9;
        int64_t tasks = 0;
        for (const AloneTask& task : m_choice.aloneTasks())
            tasks += static_cast<int64_t>(task.quantizers.size());
        const auto lanes = static_cast<int64_t>(std::max<size_t>(m_state->lanes.size(), 1));
        const auto total = tasks + lanes * kStepsOfLane;
        const auto done = static_cast<int64_t>(m_state->alone.size() + m_state->points.size());
        m_outer->report(Stage::Searching, m_state->done ? total : std::min(done, total - 1), total);
    }

    ModelPtr m_model;
    SearchRequest m_request;
    RecipeChoice m_choice;
    CandidateMeasurement m_measurement;
    SearchState* m_state = nullptr;
    const JobControl* m_outer = nullptr;
    JobControl m_control;
    PointFunction m_found;
};

RecipeSearch::RecipeSearch(ModelPtr model, SampleSet calibration, SearchRequest request)
    : m_job(std::make_unique<Job>(std::move(model), std::move(calibration), std::move(request)))
{}

RecipeSearch::~RecipeSearch() = default;

void RecipeSearch::run(SearchState& state, const JobControl& control, const PointFunction& found)
{
    m_job->run(state, control, found);
}

} // namespace bitdepth
