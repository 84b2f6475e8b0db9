#include "engine/search/alone_noise.h"

#include "engine/repair/held_out_error.h"
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

AloneNoise measureAlone(const ModelPtr& model, size_t layer, bool ofWeights, const Quantizer& quantizer,
                        const std::vector<Repair>& repairs, const CalibrationSource& source,
                        const JobControl& control, unsigned threads)
{
    Recipe recipe;
    const std::string& name = model->layers.at(layer).name;
    ofWeights ? recipe.setWeights(name, quantizer) : recipe.setActivations(name, quantizer);
    AloneNoise noise{layer, ofWeights, quantizer};
    if (ofWeights && quantizer.format.isInteger() && !repairs.empty()) {
        recipe.repairs = repairsOfOneLayer(repairs);
        const PreparedModel prepared = prepare(model, recipe, source, control, threads);
        noise.rounded = noiseOf(prepared.repairs.front().sqnrBefore);
        noise.repaired = noise.rounded;
        for (const RepairReport& report : prepared.repairs)
            if (report.kept)
                noise.repaired = noiseOf(report.sqnrAfter);
        return noise;
    }
    HeldOutError error(model, source.samples, threads);
    noise.rounded = noiseOf(error.sqnrDb(*model, makePlan(*model, recipe, source.calibration.get()), control));
    noise.repaired = noise.rounded;
    return noise;
}

} // namespace bitdepth
