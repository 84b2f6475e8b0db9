#pragma once

#include "engine/search/search_state.h"

namespace bitdepth {

/// Searches the frontier of a model: recipes that lose least for their size, memory and bit operations.
///
/// The loss of a recipe is predicted as a sum over its tensors (LossModel) from what each does alone, and a
/// multiple-choice knapsack chooses the smallest recipe for a noise to aim at. That recipe is repaired and
/// measured, the model corrected by what came out, and the next noise chosen between the most that kept the
/// limits and the least that did not, until nothing is to be gained.
///
/// No label is looked at. A part of the calibration samples is kept from the repairs and judges the loss. A
/// recipe keeps the limit on points lost if the upper end of the loss's 95 % interval does: the fewer samples
/// judge, the more is kept in reserve.
class RecipeSearch {
public:
    using PointFunction = std::function<void(const SearchPointPtr&)>;

    RecipeSearch(ModelPtr model, SampleSet calibration, SearchRequest request);
    ~RecipeSearch();

    /// Goes on from @p state, which holds everything found so far at any time: after a stop (Cancelled) or an
    /// error a later call continues there, and so does another search of the same model, data and request.
    /// Calls
    /// @p found for each recipe measured.
    void run(SearchState& state, const JobControl& control, const PointFunction& found = {});

private:
    class Job;
    std::unique_ptr<Job> m_job;
};

} // namespace bitdepth
