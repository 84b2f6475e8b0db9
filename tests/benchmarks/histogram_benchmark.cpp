// histogram_benchmark [NUMBERS]: the histogram of a large array (64 million numbers) against one pass for its
// smallest and largest number on as many threads, and against numpy.histogram, which runs on one.
// BITDEPTH_NUMPY: how to call a Python that has NumPy, where it is not python3.
#include "engine/core/parallel.h"
#include "engine/statistics/block_summary.h"
#include "engine/statistics/histogram.h"
#include "tests/benchmarks/child_run.h"
#include "tests/benchmarks/report.h"
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <random>

using namespace bitdepth;

namespace {

constexpr int kRounds = 7;
constexpr size_t kPiece = size_t(1) << 20;

/// A million numbers drawn, and their stretch repeated with other factors: drawing takes longer than
/// counting.
std::vector<float> numbers(const std::string& kind, size_t count)
{
    std::mt19937 random(1);
    std::normal_distribution<float> normal;
    std::vector<float> values(count, 0.25F);
    if (kind == "constant")
        return values;
    for (size_t i = 0; i < std::min(count, kPiece); ++i) {
        const float value = normal(random);
        values[i] = kind == "normal" ? value : std::pow(value, 9.0F);
    }
    for (size_t i = kPiece; i < count; ++i)
        values[i] = values[i - kPiece] * 0.999F;
    return values;
}

float wholeRange(std::span<const float> values)
{
    std::vector<Extremes> ranges((values.size() + kPiece - 1) / kPiece);
    parallelFor(ranges.size(), 0, {}, [&](size_t i, unsigned) {
        ranges[i] = extremes(values.subspan(i * kPiece, std::min(kPiece, values.size() - i * kPiece)));
    });
    float range = 0;
    for (const Extremes& piece : ranges)
        range = std::max(range, piece.max - piece.min);
    return range;
}

/// Seconds that numpy.histogram takes for the numbers in @p file; 0 where there is no NumPy.
double numpySeconds(const std::string& file)
{
    const char* python = std::getenv("BITDEPTH_NUMPY");
    const std::string script =
        "import numpy, sys, time; x = numpy.frombuffer(sys.stdin.buffer.read(), numpy.float32); "
        "t = time.time(); numpy.histogram(x, 2048); print(time.time() - t)";
    const ChildRun run =
        runChild({"sh", "-c", std::string(python ? python : "python3") + " -c '" + script + "' < " + file});
    return run.status == 0 ? std::strtod(run.output.c_str(), nullptr) : 0;
}

void benchmark(const std::string& kind, size_t count, const std::filesystem::path& folder)
{
    const std::vector<float> values = numbers(kind, count);
    const std::string name = "histogram of " + std::to_string(count >> 20) + " Mi numbers, " + kind;
    uint64_t kept = 0;
    float range = 0;
    const Paired times = timeInTurn(
        kRounds, [&] { kept += computeHistogram(values).total; }, [&] { range += wholeRange(values); });
    reportRow(name, times, "one min-max pass", 3);

    const std::filesystem::path file = folder / "numbers.bin";
    std::ofstream(file, std::ios::binary)
        .write(reinterpret_cast<const char*>(values.data()),
               static_cast<std::streamsize>(count * sizeof(float)));
    std::vector<double> seconds, ratios, numpy;
    for (int round = 0; round < 3; ++round) {
        numpy.push_back(numpySeconds(file.string()));
        seconds.push_back(secondsOf([&] { kept += computeHistogram(values).total; }));
        ratios.push_back(seconds.back() / numpy.back());
    }
    std::filesystem::remove(file);
    if (numpy.front() > 0)
        reportRow(name, {quantileOf(seconds, 0.5), quantileOf(numpy, 0.5), quantileOf(ratios, 0.5)},
                  "numpy.histogram, one thread", 0.05);
    else
        std::printf("no NumPy: numpy.histogram is not measured\n");
}

} // namespace

int main(int argc, char** argv)
{
    const size_t count = argc > 1 ? std::stoul(argv[1]) : size_t(64) << 20;
    for (const char* kind : {"normal", "constant", "heavy-tailed"})
        benchmark(kind, count, std::filesystem::temp_directory_path());
}
