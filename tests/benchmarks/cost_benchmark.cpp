#include "engine/cost/recipe_costs.h"
#include "engine/runtime/open_model.h"
#include "tests/benchmarks/report.h"
#include "tests/support/model_builder.h"
#include <QTemporaryDir>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace bitdepth;

namespace {

/// Convolutions of 3x1, each with its Relu, every second pair bridged by an Add.
ModelPtr chain(int layers, int64_t weights)
{
    const auto channels = static_cast<int64_t>(std::sqrt(static_cast<double>(weights / layers / 3)));
    ModelBuilder builder;
    builder.input("x0", {-1, channels, 8, 8});
    std::string last = "x0";
    for (int i = 1; i <= layers; ++i) {
        const std::string n = std::to_string(i);
        builder.constant("features." + n + ".weight", {channels, channels, 3, 1});
        builder.constant("features." + n + ".bias", {channels});
        setAttribute(
            builder.node("Conv", {last, "features." + n + ".weight", "features." + n + ".bias"}, "c" + n),
            "pads", std::vector<int64_t>{1, 0, 1, 0});
        builder.node("Relu", {"c" + n}, "r" + n);
        if (i % 2 == 0)
            builder.node("Add", {"r" + n, last}, "a" + n);
        last = (i % 2 == 0 ? "a" : "r") + n;
    }
    const QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString()) / "chain.onnx";
    builder.output(last).write(path);
    return openModel(path);
}

Recipe integerRecipe()
{
    Recipe recipe;
    recipe.weights = {formatNamed("int8"), {GranularityKind::PerChannel}, Scheme::Symmetric, {}};
    recipe.activations = {formatNamed("uint8"), {}, Scheme::Affine, {}};
    return recipe;
}

void editOneLayer(Recipe& recipe, const Model& model, std::mt19937& random)
{
    const Layer& layer = model.layers[random() % model.layers.size()];
    const int bits = 2 + static_cast<int>(random() % 7);
    Quantizer quantizer = random() % 2 ? recipe.weights : recipe.activations;
    const bool isWeight = quantizer == recipe.weights;
    quantizer.format = formatNamed((isWeight ? "int" : "uint") + std::to_string(bits));
    isWeight ? recipe.setWeights(layer.name, quantizer) : recipe.setActivations(layer.name, quantizer);
}

/// The median for the record, and the slow ones against a frame of the screen.
void print(const std::string& what, const std::vector<double>& seconds)
{
    constexpr double kFrame = 16;
    const double slow = quantileOf(seconds, 0.99) * 1e3;
    const double usual = quantileOf(seconds, 0.5) * 1e3;
    reportRow(what + ", median", usual, "ms", "one frame", kFrame, usual / kFrame, 0);
    reportRow(what + ", 99th percentile", slow, "ms", "one frame", kFrame, slow / kFrame, 1);
}

} // namespace

int main(int argc, char** argv)
{
    const int layers = argc > 2 ? std::atoi(argv[1]) : 500;
    const int64_t weights = argc > 2 ? std::atoll(argv[2]) : 60'000'000;
    const ModelPtr model = chain(layers, weights);
    RecipeCosts costs(model);
    Recipe recipe = integerRecipe();
    costs.weightErrors().precompute({recipe.weights}, {});
    std::mt19937 random(1);
    std::vector<double> times;
    std::vector<double> knownTimes;
    for (int edit = 0; edit < 500; ++edit) {
        editOneLayer(recipe, *model, random);
        times.push_back(secondsOf([&] { costs.costs(recipe); }));
        knownTimes.push_back(secondsOf([&] { costs.costs(recipe); }));
    }
    std::printf("%zu layers, %lld weights\n", model->layers.size(),
                static_cast<long long>(model->parameters));
    print("an edit's costs, " + std::to_string(layers) + " layers", times);
    print("  the same, its weight error known", knownTimes);
}
