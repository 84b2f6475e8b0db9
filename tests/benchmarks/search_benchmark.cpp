// When a search of the frontier has its points, how long it takes to stop when it is asked to at different
// moments, and that it goes on from there: bin/search_benchmark MODEL DATA [STOPS]
#include "engine/data/open_dataset.h"
#include "engine/data/sample_selection.h"
#include "engine/runtime/open_model.h"
#include "engine/search/frontier.h"
#include "engine/search/recipe_search.h"
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <string>
#include <thread>

using namespace bitdepth;

namespace {

using Clock = std::chrono::steady_clock;

double since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }
double processorSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

void print(const SearchPoint& point, Clock::time_point start)
{
    std::printf(
        "  %7.1f s, %7.1f s of CPU: %9lld bytes, expected drop %5.2f +- %4.2f points, %5.1f dB, change %.4f "
        "(%.4f predicted)%s%s\n",
        since(start), processorSeconds(), static_cast<long long>(point.sizeBytes), point.loss.dropPoints,
        point.loss.dropMargin, -10 * std::log10(point.loss.noise), point.loss.change, point.predictedChange,
        point.recipe.repairs.empty() ? "" : ", repaired", point.keepsLimits ? ", within limits" : "");
    std::fflush(stdout);
}

/// Asks for stops at moments further and further apart.
void stopAndGoOn(RecipeSearch& search, SearchState& state, int stops, Clock::time_point start)
{
    double worst = 0;
    Progress reached; // when it was asked to stop, and in what it took longest to
    Progress slowest;
    for (int i = 0; i < stops && !state.done; ++i) {
        std::stop_source stop;
        Clock::time_point asked = Clock::now();
        std::jthread asking([&, pause = std::chrono::milliseconds(150 + 370 * i)] {
            std::this_thread::sleep_for(pause);
            asked = Clock::now();
            stop.request_stop();
        });
        try {
            search.run(state, {stop.get_token(), [&](const Progress& progress) { reached = progress; }},
                       [&](const SearchPointPtr& point) { print(*point, start); });
        } catch (const Cancelled&) {
            if (const double took = since(asked); took > worst) {
                worst = took;
                slowest = reached;
            }
        }
    }
    std::printf("  stopped %d times: %.0f ms at most, in stage %d at %lld of %lld\n", stops, 1000 * worst,
                static_cast<int>(slowest.stage), static_cast<long long>(slowest.done),
                static_cast<long long>(slowest.total));
}

void benchmark(const std::filesystem::path& file, const std::filesystem::path& data, int stops)
{
    const ModelPtr model = openModel(file);
    const DatasetPtr dataset = openDataset(data, {.inputShape = model->inputs.front().info.shape});
    const SampleSet samples{dataset, selectSamples(dataset->size(), 256, 0)};
    SearchRequest request;
    request.limits.maxDropPoints = 1;
    request.choices.activationBits = {32};
    std::printf("%s, %zu samples\n", model->displayName().c_str(), samples.size());
    const Clock::time_point start = Clock::now();
    RecipeSearch search(model, samples, request);
    SearchState state;
    stopAndGoOn(search, state, stops, start);
    search.run(state, {}, [&](const SearchPointPtr& point) { print(*point, start); });
    if (const SearchPointPtr chosen = choosePoint(state.points, request.limits))
        std::printf("  chosen: %lld bytes\n", static_cast<long long>(chosen->sizeBytes));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3) {
        std::fprintf(stderr, "usage: search_benchmark MODEL DATA [STOPS]\n");
        return 2;
    }
    try {
        benchmark(argv[1], argv[2], argc > 3 ? std::stoi(argv[3]) : 0);
    } catch (const Error& error) {
        std::fprintf(stderr, "error: %s\n", error.what());
        return 1;
    }
    return 0;
}
