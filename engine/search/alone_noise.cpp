#include "engine/search/alone_noise.h"

#include <algorithm>
#include <cmath>

namespace bitdepth {

namespace {

double noiseOf(double sqnrDb) { return std::isnan(sqnrDb) ? 1 : std::pow(10, -sqnrDb / 10); }

/// Rounding is what changes a single layer's weights; biases it fits itself.
std::vector<Repair> repairsOfOneLayer(const std::vector<Repair>& repairs)
{
    const bool rounds = std::count(repairs.begin(), repairs.end(), Repair::AdaRound) > 0;
    return rounds ? std::vector{Repair::AdaRound} : repairs;
}

} // namespace

AloneNoise measureAlone(const ModelPtr& model, size_t layer, const Quantizer& weights,
                        const std::vector<Repair>& repairs, const CalibrationSource& source,
                        const JobControl& control, unsigned threads)
{
    Recipe recipe;
    recipe.setWeights(model->layers.at(layer).name, weights);
    recipe.repairs = repairsOfOneLayer(repairs);
    const PreparedModel prepared = prepare(model, recipe, source, control, threads);
    AloneNoise noise{layer, true, weights};
    noise.rounded = noiseOf(prepared.repairs.front().sqnrBefore);
    noise.repaired = noise.rounded;
    for (const RepairReport& report : prepared.repairs)
        if (report.kept)
            noise.repaired = noiseOf(report.sqnrAfter);
    return noise;
}

} // namespace bitdepth
