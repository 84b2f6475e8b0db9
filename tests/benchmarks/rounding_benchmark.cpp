// Rounding all layers of a network by real inputs, on all cores, against AdaRound as its paper describes it
// (M. Nagel et al., arXiv 2004.10568), one layer after the other in a plain loop on one thread: a soft choice
// for every weight, moved by the gradient of the layer's error. Both read the same rows of the same samples.
// Of the loop's steps, which all cost the same, a few are timed and the rest is reckoned.
//
// bin/rounding_benchmark [MODEL DATA]
#include "engine/core/parallel.h"
#include "engine/data/open_dataset.h"
#include "engine/data/sample_selection.h"
#include "engine/recipe/recipe_json.h"
#include "engine/repair/model_variant.h"
#include "engine/repair/repair_layers.h"
#include "engine/runtime/open_model.h"
#include "tests/benchmarks/report.h"
#include "tests/support/shared_material.h"
#include <iostream>

using namespace bitdepth;

namespace {

constexpr size_t kSamples = 192;
constexpr size_t kBatch = 32;      ///< samples of one step, as in the paper
constexpr size_t kPositions = 256; ///< output positions looked at of one sample, as roundLayers() does
constexpr int kSteps = 1000;       ///< a tenth of the paper's
constexpr int kTimedSteps = 3;
constexpr double kSecondsAllowed = 180;

/// The soft choices of one group of a layer's weights and what Adam remembers of them.
struct SoftRounding {
    Eigen::MatrixXf floors; ///< patch x channels, in steps of the scale
    Eigen::MatrixXf choice;
    Eigen::MatrixXf momentum;
    Eigen::MatrixXf squares;
    float scale = 1;

    SoftRounding(Eigen::Index patch, Eigen::Index channels)
        : floors(Eigen::MatrixXf::Random(patch, channels)),
          choice(Eigen::MatrixXf::Zero(patch, channels)),
          momentum(choice),
          squares(choice)
    {}

    /// One step down the gradient of |outputs - patches W|^2 and of the term that makes choices firm.
    void step(const Eigen::MatrixXf& patches, const Eigen::MatrixXf& outputs)
    {
        const Eigen::ArrayXXf sigmoid = 1 / (1 + (-choice.array()).exp());
        const Eigen::ArrayXXf stretched = (1.2f * sigmoid - 0.1f).max(0.f).min(1.f);
        const Eigen::MatrixXf weights = scale * (floors.array() + stretched).matrix();
        const Eigen::MatrixXf error = patches * weights - outputs;
        const Eigen::MatrixXf slope = patches.transpose() * error * (2.f / static_cast<float>(error.size()));
        const Eigen::ArrayXXf firm = -0.01f * 40 * (2 * stretched - 1).pow(19);
        const Eigen::ArrayXXf gradient = (scale * slope.array() + firm) * 1.2f * sigmoid * (1 - sigmoid);
        momentum = 0.9f * momentum + 0.1f * gradient.matrix();
        squares = 0.999f * squares + 0.001f * gradient.square().matrix();
        choice.array() -= 0.01f * momentum.array() / (squares.array().sqrt() + 1e-8f);
    }
};

struct Rows {
    Eigen::MatrixXf patches;
    Eigen::MatrixXf outputs;
};

/// What one step reads of each group of the layer that @p probe stands at.
std::vector<Rows> rowsOf(const LayerProbe& probe, const LayerGeometry& geometry, const CachedBatches& samples)
{
    std::vector<std::vector<PatchRows>> parts(geometry.groups);
    size_t taken = 0;
    for (size_t b = 0; b < samples.size() && taken < kBatch; ++b) {
        const auto batch = samples.batch(b);
        const LayerValues values = probe.run(batch);
        for (size_t g = 0; g < geometry.groups; ++g)
            parts[g].push_back(patchRows(geometry, values, g, batch, kPositions));
        taken += batch.count;
    }
    std::vector<Rows> rows;
    for (const auto& group : parts) {
        Eigen::Index count = 0;
        for (const PatchRows& part : group)
            count += part.patches.rows();
        Rows all{Eigen::MatrixXf(count, geometry.patch), Eigen::MatrixXf(count, geometry.channels)};
        Eigen::Index first = 0;
        for (const PatchRows& part : group) {
            all.patches.middleRows(first, part.patches.rows()) =
                part.patches.leftCols(static_cast<Eigen::Index>(geometry.patch));
            all.outputs.middleRows(first, part.outputs.rows()) = part.outputs;
            first += part.patches.rows();
        }
        rows.push_back(std::move(all));
    }
    return rows;
}

/// Seconds that kSteps steps of every layer take.
double secondsOfLoop(const RepairState& state, const CachedBatches& samples)
{
    LayerProbe probe(samples);
    double seconds = 0;
    for (size_t layer = 0; layer < state.model->layers.size(); ++layer) {
        const auto geometry = geometryOf(*state.model, state.model->layers[layer]);
        if (!geometry)
            continue;
        probe.moveTo(layer, *state.model, state.plan, *state.reference, {}, 0);
        const std::vector<Rows> rows = rowsOf(probe, *geometry, samples);
        std::vector<SoftRounding> groups(geometry->groups,
                                         SoftRounding(static_cast<Eigen::Index>(geometry->patch),
                                                      static_cast<Eigen::Index>(geometry->channels)));
        seconds += secondsOf([&] {
            for (int step = 0; step < kTimedSteps; ++step)
                for (size_t g = 0; g < groups.size(); ++g)
                    groups[g].step(rows[g].patches, rows[g].outputs);
        });
    }
    return seconds * kSteps / kTimedSteps;
}

void benchmark(const std::filesystem::path& network, const std::filesystem::path& data)
{
    const ModelPtr model = withBiases(openModel(network));
    const DatasetPtr dataset = openDataset(data, {.inputShape = model->inputs.front().info.shape});
    const SampleSet samples{dataset, selectSamples(dataset->size(), kSamples, 0)};
    const CachedBatches batches(*model, samples);
    Recipe recipe;
    recipe.weights = {formatNamed("int4"), {GranularityKind::PerChannel}, Scheme::Symmetric, {}};
    recipe.activations = {formatNamed("uint8"), {}, Scheme::Affine, {}};
    RepairState state{model, model, calibrate(*model, samples, {}), {}};
    state.plan = makePlan(*model, recipe, state.calibration.get());
    const double loop = secondsOfLoop(state, batches);
    const double ours = secondsOf([&] { roundLayers(state, {batches, {}, 0, [](size_t, size_t) {}}); });
    reportRow("rounding all layers, " + model->displayName(), ours, "s",
              "1,000 AdaRound steps a layer, 1 core", loop, ours / loop, 0.25);
    reportRow("  the same in all", ours, "s", "allowed", kSecondsAllowed, ours / kSecondsAllowed, 1);
}

} // namespace

int main(int argc, char** argv)
{
    try {
        if (argc > 2)
            benchmark(argv[1], argv[2]);
        else if (const auto shared = sharedFolder(); !shared.empty())
            benchmark(shared / "models/mobilenetv2_imagenette10.onnx",
                      shared / "data/imagenette/calibration.json");
        else
            benchmark(exampleFolder() / "fashion_depthwise.onnx", exampleFolder() / "dataset.json");
    } catch (const Error& error) {
        std::cerr << "error: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
