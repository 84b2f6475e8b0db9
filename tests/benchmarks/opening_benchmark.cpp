// opening_benchmark [MEGABYTES]: a model with external data (1,000 MB) opened until all its tensors have
// statistics and histograms, against reading its file from the page cache; and one tensor of it looked at. It
// needs as much room in the folder for temporary files.
#include "engine/model/constant_figures.h"
#include "engine/runtime/open_model.h"
#include "tests/benchmarks/child_run.h"
#include "tests/benchmarks/report.h"
#include "tests/support/model_builder.h"
#include <QTemporaryDir>
#include <cstring>
#include <fstream>

using namespace bitdepth;

namespace {

constexpr int kRounds = 5;
constexpr int64_t kWidth = 2048;
constexpr int64_t kTensorBytes = kWidth * kWidth * static_cast<int64_t>(sizeof(float));

void keepOutside(onnx::TensorProto& tensor, int64_t offset)
{
    tensor.clear_raw_data();
    tensor.clear_float_data();
    tensor.set_data_location(onnx::TensorProto::EXTERNAL);
    const std::pair<const char*, std::string> entries[] = {{"location", "weights.bin"},
                                                           {"offset", std::to_string(offset)},
                                                           {"length", std::to_string(kTensorBytes)}};
    for (const auto& [key, value] : entries) {
        auto* entry = tensor.add_external_data();
        entry->set_key(key);
        entry->set_value(value);
    }
}

/// Layers of 17 MB each whose weights lie in `weights.bin`.
void writeModel(const std::filesystem::path& folder, int layers)
{
    std::mt19937 random(1);
    std::normal_distribution<float> normal(0, 0.02F);
    std::vector<float> values(static_cast<size_t>(kWidth * kWidth));
    for (float& value : values)
        value = normal(random);
    ModelBuilder builder;
    builder.input("x0", {-1, kWidth});
    std::ofstream data(folder / "weights.bin", std::ios::binary);
    for (int i = 1; i <= layers; ++i) {
        const std::string number = std::to_string(i);
        data.write(reinterpret_cast<const char*>(values.data()), kTensorBytes);
        builder.constant("w" + number, {1, 1}, {0});
        auto& tensor = *builder.proto().mutable_graph()->mutable_initializer()->rbegin();
        tensor.set_dims(0, kWidth);
        tensor.set_dims(1, kWidth);
        keepOutside(tensor, (i - 1) * kTensorBytes);
        builder.node("MatMul", {"x" + std::to_string(i - 1), "w" + number}, "x" + number);
    }
    builder.output("x" + std::to_string(layers)).write(folder / "model.onnx");
}

/// What the child does: prints the seconds that opening took, and those for the figures of all tensors.
int openAndLook(const std::filesystem::path& path)
{
    ModelPtr model;
    const double opening = secondsOf([&] { model = openModel(path); });
    std::vector<SharedFloats> tensors;
    for (const auto& [name, tensor] : model->graph.constants)
        tensors.push_back(tensor.values);
    uint64_t numbers = 0;
    const double looking = secondsOf([&] {
        for (const ConstantFigures& figures : figuresOf(tensors))
            numbers += figures.statistics.count + figures.histogram.total;
    });
    std::printf("%.6f %.6f\n", opening, looking);
    return numbers > 0 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 3 && std::strcmp(argv[1], "--open") == 0)
        return openAndLook(argv[2]);
    const int64_t bytes = (argc > 1 ? std::stoll(argv[1]) : 1000) * 1'000'000;
    const QTemporaryDir folder;
    const std::filesystem::path place = folder.path().toStdString();
    writeModel(place, static_cast<int>(std::max<int64_t>(1, bytes / kTensorBytes)));
    const auto megabytes = static_cast<double>(std::filesystem::file_size(place / "weights.bin")) / 1e6;
    const std::string model = (place / "model.onnx").string();
    const std::string readAll = "cat '" + (place / "weights.bin").string() + "' > /dev/null";

    std::vector<double> openings, whole, reads, ratios, peaks;
    runChild({"sh", "-c", readAll});
    for (int round = 0; round < kRounds; ++round) {
        reads.push_back(runChild({"sh", "-c", readAll}).seconds);
        const ChildRun run = runChild({thisProgram().string(), "--open", model});
        double opening = 0, looking = 0;
        if (run.status != 0 || std::sscanf(run.output.c_str(), "%lf %lf", &opening, &looking) != 2)
            return 1;
        openings.push_back(opening);
        whole.push_back(opening + looking);
        ratios.push_back(whole.back() / reads.back());
        peaks.push_back(run.peakMegabytes);
    }
    const std::string size = std::to_string(static_cast<int>(megabytes)) + " MB";
    reportRow("opening " + size + ", all tensors looked at",
              {quantileOf(whole, 0.5), quantileOf(reads, 0.5), quantileOf(ratios, 0.5)},
              "cat from the page cache", 2.5);
    reportRow("  of it opening alone", quantileOf(openings, 0.5), "s", "cat from the page cache",
              quantileOf(reads, 0.5), quantileOf(openings, 0.5) / quantileOf(reads, 0.5), 0);
    reportRow("  memory", quantileOf(peaks, 1), "MB", "its size", megabytes, quantileOf(peaks, 1) / megabytes,
              1.2);
    const ChildRun one = runChild(
        {(thisProgram().parent_path() / "bitdepth-cli").string(), "inspect", model, "--tensor", "w1"});
    if (one.status != 0)
        return 1;
    reportRow("one tensor of " + size + " looked at, memory", one.peakMegabytes, "MB", "300 MB", 300,
              one.peakMegabytes / 300, 1);
}
