// Prints what becomes of every kind of network, as a table: opened, evaluated without labels, exported.
#include "engine/core/error.h"
#include "engine/evaluation/evaluator.h"
#include "engine/quantization/export.h"
#include "engine/quantization/simulation.h"
#include "engine/recipe/presets.h"
#include "engine/repair/prepare.h"
#include "engine/runtime/batch.h"
#include "engine/runtime/open_model.h"
#include "engine/statistics/error_measures.h"
#include "tests/engine/data_files.h"
#include "tests/engine/model_samples.h"
#include "tests/support/sample_networks.h"
#include <cstdio>

using namespace bitdepth;

namespace {

std::string decibels(double value)
{
    return std::isinf(value) ? "exact" : std::to_string(static_cast<int>(std::lround(value))) + " dB";
}

/// The file in the runtime against the simulation.
double exportedAgainstSimulated(const ModelPtr& model, const Recipe& recipe, const SampleSet& samples)
{
    const PreparedModel prepared = prepare(model, recipe, {samples, nullptr}, {});
    const Simulation simulation(*prepared.model, prepared.plan);
    const Session exported(*exportModel(*prepared.model, prepared.plan).bytes, "export");
    const BatchLayout layout = batchLayout(*model, *samples.dataset);
    NoiseSums sums;
    for (size_t i = 0; i < samples.size(); ++i) {
        const std::vector<TensorValue> inputs = readBatch(samples, i, 1, layout);
        const auto promised = simulation.run(viewsOf(inputs));
        const auto made = exported.run(viewsOf(inputs));
        for (size_t output = 0; output < promised.size(); ++output)
            sums.add(promised[output].values, made[output].values);
    }
    return sums.sqnrDb();
}

void printRow(const SampleNetwork& network)
{
    const TestFolder folder;
    network.builder.write(folder / "net.onnx");
    const ModelPtr model = openModel(folder / "net.onnx");
    const SampleSet samples = writeSamples(*model, folder / "data");
    Evaluator evaluator(model, samples, samples);
    std::string row = "| " + network.name + " | " + std::to_string(model->layers.size()) + " |";
    for (const char* preset : {"carried", "default", "full-integer"}) {
        const Recipe recipe = makePreset(preset, *model);
        try {
            const EvaluationPtr result = evaluator.evaluate(recipe, {}, {.measureLatency = false});
            row += " " + decibels(result->fidelity.sqnrDb) + " / " +
                   decibels(exportedAgainstSimulated(model, recipe, samples)) + " |";
        } catch (const Error& refusal) {
            row += std::string(" ") + refusal.what() + " |";
        }
    }
    std::puts(row.c_str());
}

} // namespace

int main()
{
    std::puts("| network | layers | as in the file | default | full integer |\n|---|---|---|---|---|");
    for (const SampleNetwork& network : sampleNetworks())
        printRow(network);
    std::puts(
        "\nEach cell: outputs of the simulation against the model's, and of the exported file against the "
        "simulation.");
    return 0;
}
