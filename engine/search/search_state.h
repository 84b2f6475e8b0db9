#pragma once

#include "engine/cost/recipe_costs.h"
#include "engine/repair/prepare.h"
#include "engine/search/label_free_loss.h"
#include "engine/search/loss_model.h"
#include "engine/search/search_space.h"
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace bitdepth {

/// What a recipe must keep to be chosen. What is left out is free.
struct SearchLimits {
    std::optional<double> maxDropPoints;                         ///< accuracy lost, in percentage points
    std::optional<int64_t> maxSizeBytes;                         ///< of the file
    std::optional<int64_t> maxRamBytes;                          ///< peak activation memory of one sample
    std::optional<double> maxLatencyMs;                          ///< of one inference here, measured
    std::function<bool(const Recipe&, const Costs&)> fitsDevice; ///< empty: any device
};

/// What a search is asked for.
struct SearchRequest {
    SearchChoices choices;
    SearchLimits limits;
    int measurementsAtMost = 30; ///< recipes that are measured
    unsigned threads = 0;        ///< 0: all cores
};

/// A recipe that was measured, without labels.
struct SearchPoint {
    Recipe recipe;
    LabelFreeLoss loss;
    double predictedChange = 0; ///< what the loss model had expected
    int64_t sizeBytes = 0;      ///< of the exported file, to the byte
    Costs costs;
    std::optional<double> latencyMs; ///< where it is limited
    bool keepsLimits = false;
    std::shared_ptr<const PreparedModel> prepared; ///< what was measured
};
using SearchPointPtr = std::shared_ptr<const SearchPoint>;

/// A search for one budget of bit operations.
struct SearchLane {
    double bitOperations = 0; ///< at most; infinite: free
    double holds = 0;         ///< most change measured that keeps the limits; 0: none yet
    double fails = 0;         ///< least change measured that does not; 0: none yet
    double target = 0;        ///< change to aim at next
    size_t fillers = 0;       ///< quieter points tried, for the rest of the frontier
    bool searched = false;    ///< the smallest recipe is found
    bool done = false;
};

/// All that a search knows: a value that can be kept and continued.
struct SearchState {
    std::vector<AloneNoise> estimates; ///< of every tensor and quantizer, without repairs
    std::vector<AloneNoise> alone;     ///< of some, with them
    NoiseCorrections corrections;
    std::vector<SearchPointPtr> points; ///< in the order they were measured
    std::vector<SearchLane> lanes;      ///< empty: not begun
    bool done = false;
};

} // namespace bitdepth
