#include "tests/benchmarks/probe_model.h"
#include "tests/engine/data_files.h"
#include "tests/support/model_builder.h"
#include <cmath>
#include <random>

namespace bitdepth {

namespace {

constexpr int kBlock = 4; ///< layers a shortcut leads round

std::vector<float> bellCurve(size_t count, double deviation, std::mt19937& random)
{
    // Drawing 60 million numbers would take longer than what is measured: a stretch is drawn and repeated.
    std::normal_distribution<float> values(0, static_cast<float>(deviation));
    std::vector<float> result(count);
    const size_t drawn = std::min<size_t>(count, 4096);
    for (size_t i = 0; i < drawn; ++i)
        result[i] = values(random);
    for (size_t i = drawn; i < count; ++i)
        result[i] = result[i - drawn] * 0.999F;
    return result;
}

} // namespace

void writeProbeModel(const ProbeModel& size, const std::filesystem::path& folder)
{
    std::mt19937 random(1);
    const auto width = std::max<int64_t>(
        4, std::llround(std::sqrt(static_cast<double>(size.weights) / static_cast<double>(size.layers))));
    const double deviation = 0.5 / std::sqrt(static_cast<double>(width));
    ModelBuilder builder;
    builder.input("x", {-1, width}).output("y");
    std::string last = "x";
    std::string blockBegin = last;
    for (int i = 0; i < size.layers; ++i) {
        const std::string number = std::to_string(i);
        const size_t count = static_cast<size_t>(width * width);
        builder.constant("w" + number, {width, width}, bellCurve(count, deviation, random));
        const std::string layer = size.prefix + "layer" + number;
        builder.node("MatMul", {last, "w" + number}, layer);
        builder.node("Relu", {layer}, "relu" + number);
        last = "relu" + number;
        if (i % kBlock != kBlock - 1)
            continue;
        builder.node("Add", {last, blockBegin}, "sum" + number);
        last = blockBegin = "sum" + number;
    }
    builder.node("Identity", {last}, "y");
    builder.write(folder / "model.onnx");

    const auto samples = static_cast<size_t>(size.samples);
    std::vector<float> x(samples * static_cast<size_t>(width));
    std::normal_distribution<float> values;
    for (float& value : x)
        value = values(random);
    const std::string shape = "(" + std::to_string(samples) + ", " + std::to_string(width) + ")";
    writeZip(folder / "data.npz", {{"x.npy", npyFile("<f4", shape, bytesOf(x))}});
    writeBytes(folder / "data.json", R"({"x": "data.npz", "metric": "fidelity"})");
}

} // namespace bitdepth
