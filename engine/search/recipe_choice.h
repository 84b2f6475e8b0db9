#pragma once

#include "engine/search/search_state.h"

namespace bitdepth {

/// Weights of one layer whose noise a search wants to know.
struct AloneTask {
    size_t layer = 0;
    std::vector<Quantizer> quantizers;
};

/// Chooses recipes by what a search knows so far.
class RecipeChoice {
public:
    RecipeChoice(ModelPtr model, const SearchRequest& request);

    /// The figures the loss model is built on, in the order of the layers.
    const std::vector<AloneTask>& aloneTasks() const { return m_tasks; }

    /// The most bits for every layer that the search may choose, short of float weights.
    std::vector<LayerOption> widest() const;
    /// The options of least bytes whose noise and bit operations are within limits, and whose activations fit
    /// the memory allowed; nothing where there are none.
    std::optional<std::vector<LayerOption>> smallest(const SearchState& state, double noise,
                                                     double bitOperations, const JobControl& control);
    /// The options of least noise whose file has at most so many bytes.
    std::optional<std::vector<LayerOption>> quietest(const SearchState& state, double bytes,
                                                     double bitOperations, const JobControl& control);

    Recipe recipe(const std::vector<LayerOption>& options, const std::vector<Repair>& repairs) const
    {
        return recipeOf(*m_model, options, repairs);
    }
    LossModel lossModel(const SearchState& state) const;
    std::shared_ptr<RecipeCosts> costs() const { return m_costs; }

private:
    enum class Objective { Bytes, Noise };
    using Space = std::vector<std::vector<LayerOption>>;

    std::optional<std::vector<LayerOption>> choose(const Space& space, const SearchState& state,
                                                   Objective objective, double limit, double bitOperations,
                                                   const JobControl& control);
    std::optional<std::vector<LayerOption>> chooseInMemory(const SearchState& state, Objective objective,
                                                           double limit, double bitOperations,
                                                           const JobControl& control);
    bool narrow(Space& space, const std::vector<LayerOption>& options) const;
    bool narrowWhere(Space& space, const std::function<bool(const Layer&)>& isMeant) const;

    ModelPtr m_model;
    std::optional<int64_t> m_maxRamBytes;
    Space m_space;
    std::vector<AloneTask> m_tasks;
    std::shared_ptr<RecipeCosts> m_costs;
    ActivationLifetimes m_lifetimes;
};

} // namespace bitdepth
