#include "engine/device/fastest.h"

#include "engine/device/border_cut.h"
#include "engine/device/kernel_times.h"
#include "engine/device/mixed_models.h"
#include <algorithm>
#include <array>
#include <chrono>
#include <set>

namespace bitdepth {

namespace {

using Clock = std::chrono::steady_clock;

constexpr LatencyOptions kTrying{.secondsAtMost = 0.4, .secondsAtLeast = 0.08, .runsAtLeast = 15,
                                 .runsEnough = 150};
constexpr LatencyOptions kDeciding{.secondsAtMost = 1.5, .secondsAtLeast = 0.5, .runsAtLeast = 25,
                                   .runsEnough = 400};
constexpr size_t kChallengersAtOnce = 3;
constexpr double kWorthwhile = 0.99; ///< of the time so far; less gain is the timer's noise

/// Going from codes to floats or back costs a kernel's start and a pass over the numbers. These are the
/// measures of a start; how far off they are on this machine is what the factors try.
constexpr double kMicrosecondsABorder = 1;
constexpr double kMicrosecondsANumber = 0.0005;
constexpr std::array<double, 4> kBorderFactors = {0.25, 1, 4, 16};

/// What moves together in a search: fast where the model was not disturbed.
double speedOf(const Latency& latency) { return latency.p10; }

/// The names of the layers that stay float, the first few of them.
std::string namesOfFloats(const std::vector<LayerSpeed>& layers)
{
    constexpr size_t kNamed = 6;
    std::string names;
    size_t count = 0;
    for (const LayerSpeed& layer : layers) {
        if (!layer.isInteger && count++ < kNamed)
            names += (names.empty() ? "" : ", ") + layer.layer;
    }
    return count > kNamed ? names + " ..." : names;
}

std::vector<Message> notes(const std::vector<LayerSpeed>& layers)
{
    const auto floats =
        std::count_if(layers.begin(), layers.end(), [](const LayerSpeed& layer) { return !layer.isInteger; });
    if (floats == 0)
        return {};
    if (static_cast<size_t>(floats) == layers.size())
        return {{QT_TRANSLATE_NOOP("Engine",
                                   "Nothing quantized is faster than float on this machine: all layers stay "
                                   "float, and the file is as large as the float model's."),
                 {}}};
    return {{QT_TRANSLATE_NOOP("Engine",
                               "Layers that stay float because the model runs faster so on this machine, "
                               "conversions included: %1 of %2 (%3)."),
             {std::to_string(floats), std::to_string(layers.size()), namesOfFloats(layers)}}};
}

constexpr double kNever = 1e9; ///< microseconds; more than any network takes

/// One model's search.
class FastestSearch {
public:
    FastestSearch(const ModelPtr& model, const CalibrationPtr& calibration,
                  const std::vector<TensorValue>& sample, const JobControl& control,
                  const FastestOptions& options)
        : m_model(*model),
          m_models(model, calibration),
          m_sample(sample),
          m_control(control),
          m_seconds(options.seconds)
    {}

    FastestRecipe run()
    {
        m_models.load(m_models.allFloat());
        IntegerLayers best = m_models.allFloat();
        if (m_models.load(m_models.allInteger())) {
            timeLayers();
            best = quickestOf(proposals());
            improve(best);
        }
        return decide(best);
    }

private:
    void timeLayers()
    {
        const auto timed = [&](const IntegerLayers& chosen) {
            return timesOfLayers(m_model, timeKernels(m_models.quicklyExported(chosen),
                                                      m_model.displayName(), m_sample, m_control));
        };
        m_floatTimes = timed(m_models.allFloat());
        m_integerTimes = timed(m_models.allInteger());
    }

    std::vector<IntegerLayers> proposals() const
    {
        std::vector<IntegerLayers> proposed = {m_models.allFloat(), m_models.allInteger()};
        for (const double factor : kBorderFactors) {
            const IntegerLayers sides = cheapest(factor);
            if (std::find(proposed.begin(), proposed.end(), sides) == proposed.end())
                proposed.push_back(sides);
        }
        return proposed;
    }

    static double borderCost(const LayerLink& link)
    {
        return kMicrosecondsABorder + kMicrosecondsANumber * static_cast<double>(link.elements);
    }

    IntegerLayers cheapest(double borderFactor) const
    {
        std::vector<SideCosts> layers;
        for (size_t i = 0; i < m_model.layers.size(); ++i) {
            const bool isFixed = !m_models.allInteger()[i];
            layers.push_back({isFixed ? 0 : m_floatTimes[i], isFixed ? kNever : m_integerTimes[i]});
        }
        std::vector<BorderCost> borders;
        for (const LayerLink& link : m_models.links())
            borders.push_back({link.from, link.to, borderFactor * borderCost(link)});
        return cheapestSides(layers, borders);
    }

    /// The quickest of models measured in turn; those that the runtime refuses are left out.
    IntegerLayers quickestOf(const std::vector<IntegerLayers>& choices)
    {
        std::vector<IntegerLayers> tried;
        std::vector<TimedModel> models;
        for (const IntegerLayers& choice : choices) {
            m_control.throwIfStopped();
            if (const TimedModel* model = m_models.load(choice)) {
                tried.push_back(choice);
                models.push_back(*model);
            }
        }
        const std::vector<Latency> latencies = measureLatency(models, m_sample, {m_control.stop, {}}, kTrying);
        size_t quickest = 0;
        for (size_t i = 1; i < tried.size(); ++i) {
            if (speedOf(latencies[i]) < kWorthwhile * speedOf(latencies[quickest]))
                quickest = i;
        }
        return tried[quickest];
    }

    /// Moves borders while that gains and there is time.
    void improve(IntegerLayers& best)
    {
        const auto end = m_begin + std::chrono::duration<double>(m_seconds);
        std::set<IntegerLayers> tried;
        for (auto next = neighbours(best, tried); !next.empty() && Clock::now() < end;
             next = neighbours(best, tried)) {
            reportTime();
            tried.insert(next.begin(), next.end());
            next.insert(next.begin(), best);
            best = quickestOf(next);
            m_models.forgetAllBut(best);
        }
    }

    void reportTime() const
    {
        const double spent = std::chrono::duration<double>(Clock::now() - m_begin).count();
        m_control.report(Stage::MeasuringLatency, static_cast<int64_t>(1000 * std::min(spent, m_seconds)),
                         static_cast<int64_t>(1000 * m_seconds));
    }

    /// The most promising choices that differ from @p best in one layer at a border or at an end of the
    /// network.
    std::vector<IntegerLayers> neighbours(const IntegerLayers& best,
                                          const std::set<IntegerLayers>& tried) const
    {
        std::vector<std::pair<double, IntegerLayers>> found;
        for (const size_t layer : movable(best)) {
            IntegerLayers changed = best;
            changed[layer] = !changed[layer];
            if (!tried.count(changed))
                found.emplace_back(expectedTime(changed), changed);
        }
        std::sort(found.begin(), found.end());
        std::vector<IntegerLayers> first;
        for (size_t i = 0; i < std::min(found.size(), kChallengersAtOnce); ++i)
            first.push_back(std::move(found[i].second));
        return first;
    }

    std::set<size_t> movable(const IntegerLayers& best) const
    {
        std::set<size_t> layers;
        std::set<size_t> hasSource;
        std::set<size_t> hasReader;
        for (const LayerLink& link : m_models.links()) {
            hasReader.insert(link.from);
            hasSource.insert(link.to);
            if (best[link.from] != best[link.to])
                layers.insert({link.from, link.to});
        }
        for (size_t i = 0; i < best.size(); ++i) {
            if (!hasSource.count(i) || !hasReader.count(i))
                layers.insert(i);
        }
        std::erase_if(layers, [this](size_t layer) { return !m_models.allInteger()[layer]; });
        return layers;
    }

    double expectedTime(const IntegerLayers& chosen) const
    {
        double time = 0;
        for (size_t i = 0; i < chosen.size(); ++i)
            time += chosen[i] ? m_integerTimes[i] : m_floatTimes[i];
        for (const LayerLink& link : m_models.links())
            time += chosen[link.from] != chosen[link.to] ? borderCost(link) : 0;
        return time;
    }

    /// Measures once more what was chosen, as it will be exported, against float and full integer, and takes
    /// what holds.
    FastestRecipe decide(const IntegerLayers& best)
    {
        std::vector<IntegerLayers> choices = {m_models.allFloat()};
        std::vector<TimedModel> models = {*m_models.load(m_models.allFloat())};
        for (const IntegerLayers& choice : {m_models.allInteger(), best}) {
            if (!m_models.load(choice) || std::find(choices.begin(), choices.end(), choice) != choices.end())
                continue;
            choices.push_back(choice);
            models.push_back(loadForTiming(m_models.exported(choice), m_model.displayName()));
        }
        const std::vector<Latency> latencies =
            measureLatency(models, m_sample, {m_control.stop, {}}, kDeciding);
        size_t chosen = 0;
        for (size_t i = 1; i < latencies.size(); ++i) {
            if (latencies[i].median < latencies[chosen].median && latencies[i].p10 < latencies[chosen].p10)
                chosen = i;
        }
        FastestRecipe result = described(choices[chosen]);
        result.latency = latencies[chosen];
        result.floatLatency = latencies.front();
        if (choices.size() > 1 && choices[1] == m_models.allInteger())
            result.integerLatency = latencies[1];
        return result;
    }

    FastestRecipe described(const IntegerLayers& chosen) const
    {
        FastestRecipe result;
        result.recipe = m_models.recipe(chosen);
        for (size_t i = 0; i < chosen.size(); ++i)
            result.layers.push_back({m_model.layers[i].name, timeOf(m_floatTimes, i),
                                     timeOf(m_integerTimes, i), chosen[i]});
        result.candidates = m_models.loaded();
        result.notes = notes(result.layers);
        return result;
    }

    static double timeOf(const std::vector<double>& times, size_t layer)
    {
        return layer < times.size() ? times[layer] : 0;
    }

    const Model& m_model;
    MixedModels m_models;
    const std::vector<TensorValue>& m_sample;
    const JobControl& m_control;
    double m_seconds;
    Clock::time_point m_begin = Clock::now();
    std::vector<double> m_floatTimes;
    std::vector<double> m_integerTimes;
};

} // namespace

FastestRecipe measureFastest(const ModelPtr& model, const CalibrationPtr& calibration,
                             const std::vector<TensorValue>& sample, const JobControl& control,
                             const FastestOptions& options)
{
    return FastestSearch(model, calibration, sample, control, options).run();
}

} // namespace bitdepth
