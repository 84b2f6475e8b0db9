#include "engine/search/recipe_choice.h"

#include "engine/cost/skeleton_plan.h"
#include "engine/search/knapsack.h"
#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace bitdepth {

namespace {

constexpr int kMeasuredBelow = 8; ///< eight bits and more make so little noise that scaling tells enough
constexpr double kGap = 1e-3;
constexpr double kSeconds = 4;

std::vector<AloneTask> tasksOf(const Model& model, const SearchChoices& choices)
{
    std::vector<Quantizer> quantizers;
    for (const int bits : choices.weightBits)
        if (bits < kMeasuredBelow)
            quantizers.push_back(weightQuantizerOf(bits, GranularityKind::PerChannel));
    std::vector<AloneTask> tasks;
    for (size_t layer = 0; layer < model.layers.size() && !quantizers.empty(); ++layer)
        tasks.push_back({layer, quantizers});
    return tasks;
}

} // namespace

RecipeChoice::RecipeChoice(ModelPtr model, const SearchRequest& request)
    : m_model(std::move(model)),
      m_maxRamBytes(request.limits.maxRamBytes),
      m_space(searchSpace(*m_model, request.choices)),
      m_tasks(tasksOf(*m_model, request.choices)),
      m_costs(std::make_shared<RecipeCosts>(m_model)),
      m_lifetimes(*m_model)
{}

LossModel RecipeChoice::lossModel(const SearchState& state) const
{
    return LossModel(state.estimates, state.alone, state.corrections);
}

std::vector<LayerOption> RecipeChoice::widest() const
{
    const auto rank = [](const LayerOption& option) {
        const Format& weights = option.weights.format;
        return std::tuple(!weights.isFloat32(), weights.bits, option.activations.format.bits, option.bytes);
    };
    std::vector<LayerOption> chosen;
    for (const auto& options : m_space)
        chosen.push_back(*std::max_element(options.begin(), options.end(),
                                           [&](const auto& a, const auto& b) { return rank(a) < rank(b); }));
    return chosen;
}

std::optional<std::vector<LayerOption>> RecipeChoice::smallest(const SearchState& state, double noise,
                                                               double bitOperations,
                                                               const JobControl& control)
{
    return chooseInMemory(state, Objective::Bytes, noise, bitOperations, control);
}

/// What the file has besides its layers is known once a recipe is: a few rounds find it.
std::optional<std::vector<LayerOption>> RecipeChoice::quietest(const SearchState& state, double bytes,
                                                               double bitOperations,
                                                               const JobControl& control)
{
    double room = bytes;
    std::optional<std::vector<LayerOption>> best;
    for (int round = 0; round < 4; ++round) {
        const auto options = chooseInMemory(state, Objective::Noise, room, bitOperations, control);
        if (!options)
            return best;
        double counted = 0;
        for (const LayerOption& option : *options)
            counted += option.bytes;
        const auto size = m_costs->costs(recipe(*options, {Repair::AdaRound}), 0).sizeBytes;
        if (!size || double(*size) <= bytes)
            best = options;
        if (best && round > 1)
            return best;
        room = bytes - (size ? double(*size) - counted : 0);
    }
    return best;
}

/// Solves, and where activations need too much memory lets the layers that read what is alive then read
/// integers.
std::optional<std::vector<LayerOption>> RecipeChoice::chooseInMemory(const SearchState& state,
                                                                     Objective objective, double limit,
                                                                     double bitOperations,
                                                                     const JobControl& control)
{
    Space space = m_space;
    auto options = choose(space, state, objective, limit, bitOperations, control);
    while (options && m_maxRamBytes && narrow(space, *options))
        options = choose(space, state, objective, limit, bitOperations, control);
    return options;
}

/// False: the memory suffices, or nothing more can be done.
bool RecipeChoice::narrow(Space& space, const std::vector<LayerOption>& options) const
{
    const ActivationMemory memory = m_lifetimes.peak(skeletonPlan(*m_model, recipe(options, {})));
    if (memory.peakBytes <= *m_maxRamBytes)
        return false;
    std::set<std::string> alive;
    for (const LiveTensor& tensor : memory.tensors)
        alive.insert(tensor.name);
    const auto touches = [&](const Layer& layer) {
        return alive.contains(layer.input) || alive.contains(layer.output);
    };
    // Where the tensors are those of other operators, all layers must help.
    return narrowWhere(space, touches) || narrowWhere(space, [](const Layer&) { return true; });
}

bool RecipeChoice::narrowWhere(Space& space, const std::function<bool(const Layer&)>& isMeant) const
{
    bool hasChanged = false;
    for (size_t i = 0; i < space.size(); ++i) {
        if (!isMeant(m_model->layers[i]))
            continue;
        int fewest = 32;
        for (const LayerOption& option : space[i])
            fewest = std::min(fewest, option.activations.format.bits);
        hasChanged |= std::erase_if(space[i], [&](const LayerOption& option) {
                          return option.activations.format.bits > fewest;
                      }) > 0;
    }
    return hasChanged;
}

std::optional<std::vector<LayerOption>> RecipeChoice::choose(const Space& space, const SearchState& state,
                                                             Objective objective, double limit,
                                                             double bitOperations, const JobControl& control)
{
    const LossModel losses = lossModel(state);
    KnapsackProblem problem;
    problem.limits = {limit};
    if (std::isfinite(bitOperations))
        problem.limits.push_back(bitOperations);
    for (size_t layer = 0; layer < space.size(); ++layer) {
        auto& group = problem.groups.emplace_back();
        for (const LayerOption& option : space[layer]) {
            const double noise = losses.noise(layer, option);
            const bool isSize = objective == Objective::Bytes;
            group.push_back({isSize ? option.bytes : noise, {isSize ? noise : option.bytes}});
            if (std::isfinite(bitOperations))
                group.back().costs.push_back(option.bitOperations);
        }
    }
    const auto solution = solveKnapsack(problem, control, kGap, kSeconds);
    if (!solution)
        return {};
    std::vector<LayerOption> chosen;
    for (size_t layer = 0; layer < space.size(); ++layer)
        chosen.push_back(space[layer][solution->chosen[layer]]);
    return chosen;
}

} // namespace bitdepth
