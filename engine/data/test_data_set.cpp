#include "engine/data/test_data_set.h"

#include "engine/core/error.h"
#include "engine/data/directory.h"
#include "engine/data/typed_array.h"
#include <algorithm>
#include <charconv>

namespace bitdepth {

namespace {

constexpr std::string_view kPrefix = "test_data_set_";

std::vector<std::string> setNames(const std::filesystem::path& folder)
{
    std::vector<std::string> names;
    for (const std::string& name : listDirectory(folder).folders)
        if (name.starts_with(kPrefix))
            names.push_back(name);
    // By number: in byte order, set 10 would come before set 2.
    std::stable_sort(names.begin(), names.end(),
                     [](const auto& a, const auto& b) { return a.size() < b.size(); });
    return names;
}

std::vector<StoredTensor> readNumbered(const std::filesystem::path& folder, const std::string& kind)
{
    std::vector<StoredTensor> tensors;
    for (size_t i = 0;; ++i) {
        const std::filesystem::path file = folder / (kind + "_" + std::to_string(i) + ".pb");
        std::error_code absent;
        if (!std::filesystem::exists(file, absent))
            return tensors;
        tensors.push_back(readTensorFile(file));
    }
}

TestDataSet readSet(const std::filesystem::path& folder)
{
    TestDataSet set{folder.filename().string(), readNumbered(folder, "input"),
                    readNumbered(folder, "output")};
    if (set.inputs.empty())
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 holds no input_0.pb: add it or leave the folder out."),
                    {folder.string()});
    return set;
}

/// Rows along the first axis, where all inputs of @p set have as many; 0 where they don't, or have no values: then
/// any number of rows may be claimed.
size_t rowsOf(const TestDataSet& set)
{
    int64_t rows = 0;
    for (const StoredTensor& input : set.inputs) {
        const int64_t first = input.shape.empty() || input.values.empty() ? 0 : input.shape.front();
        if (first == 0 || (rows != 0 && first != rows))
            return 0;
        rows = first;
    }
    return static_cast<size_t>(rows);
}

/// Whether the model's first input takes the rows of @p set all at once, and no other number: one run for
/// the model, whatever that axis means.
bool isOneRun(const TestDataSet& set, std::span<const int64_t> inputShape)
{
    const auto& shape = set.inputs.front().shape;
    return !inputShape.empty() && inputShape.front() > 1 && shape.size() == inputShape.size() &&
           shape.front() == inputShape.front();
}

std::vector<SampleInput> inputsOf(const TestDataSet& set, bool hasBatchAxis)
{
    std::vector<SampleInput> inputs;
    for (const StoredTensor& tensor : set.inputs)
        inputs.push_back({tensor.name,
                          SampleShape(tensor.shape.begin() + (hasBatchAxis ? 1 : 0), tensor.shape.end()),
                          hasBatchAxis});
    return inputs;
}

std::string shapesText(const std::vector<SampleInput>& inputs)
{
    std::string text;
    for (const SampleInput& input : inputs)
        text += (text.empty() ? "" : ", ") + shapeText(input.shape);
    return text;
}

/// The values of row @p row of @p rows.
std::span<const float> rowOf(const StoredTensor& tensor, size_t row, size_t rows)
{
    const size_t size = tensor.values.size() / rows;
    return std::span(tensor.values).subspan(row * size, size);
}

} // namespace

bool isTestDataFolder(const std::filesystem::path& folder)
{
    std::error_code absent;
    return std::filesystem::exists(folder / "input_0.pb", absent) || !setNames(folder).empty();
}

std::vector<TestDataSet> readTestDataSets(const std::filesystem::path& folder, const JobControl& control)
{
    std::vector<TestDataSet> sets;
    std::error_code absent;
    if (std::filesystem::exists(folder / "input_0.pb", absent))
        sets.push_back(readSet(folder));
    else
        for (const std::string& name : setNames(folder)) {
            control.throwIfStopped();
            sets.push_back(readSet(folder / name));
        }
    return sets;
}

TestDataReader::TestDataReader(std::vector<TestDataSet> sets, ValueScaling scaling,
                               const std::filesystem::path& folder, std::span<const int64_t> inputShape)
    : m_sets(std::move(sets)), m_scaling(std::move(scaling))
{
    const bool hasBatchAxis = std::all_of(m_sets.begin(), m_sets.end(), [&](const auto& set) {
        return rowsOf(set) > 0 && !isOneRun(set, inputShape);
    });
    m_inputs = inputsOf(m_sets.front(), hasBatchAxis);
    for (size_t i = 0; i < m_sets.size(); ++i) {
        const std::vector<SampleInput> inputs = inputsOf(m_sets[i], hasBatchAxis);
        if (shapesText(inputs) != shapesText(m_inputs))
            throw Error(QT_TRANSLATE_NOOP(
                            "Engine", "The inputs of %2 in %1 are %3 where those of the first set are %4: "
                                      "leave sets of another shape out."),
                        {folder.string(), m_sets[i].name, shapesText(inputs), shapesText(m_inputs)});
        const size_t rows = hasBatchAxis ? rowsOf(m_sets[i]) : 1;
        for (size_t row = 0; row < rows; ++row)
            m_samples.push_back({i, row, rows});
    }
}

void TestDataReader::read(size_t index, size_t input, std::span<float> values) const
{
    const Place& place = m_samples.at(index);
    const std::span<const float> stored = rowOf(m_sets[place.set].inputs.at(input), place.row, place.rows);
    std::copy(stored.begin(), stored.end(), values.begin());
    scaleValues(m_scaling, {.inner = values.size()}, values);
}

std::string TestDataReader::name(size_t index) const
{
    const Place& place = m_samples.at(index);
    return m_sets[place.set].name + (place.rows > 1 ? "#" + std::to_string(place.row) : "");
}

std::vector<ReferenceOutput> TestDataReader::referenceOutputs(size_t index) const
{
    const Place& place = m_samples.at(index);
    std::vector<ReferenceOutput> outputs;
    for (const StoredTensor& tensor : m_sets[place.set].outputs) {
        const bool sliced = !tensor.shape.empty() && tensor.shape.front() == static_cast<int64_t>(place.rows);
        const auto values = sliced ? rowOf(tensor, place.row, place.rows) : std::span(tensor.values);
        outputs.push_back({tensor.shape, {values.begin(), values.end()}});
        if (sliced)
            outputs.back().shape.front() = 1;
    }
    return outputs;
}

std::vector<Message> TestDataReader::description() const
{
    return {
        {QT_TRANSLATE_NOOP("Engine", "Each sample is an input of the model as ONNX test data holds it."), {}},
        m_scaling.description()};
}

} // namespace bitdepth
