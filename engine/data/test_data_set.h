#pragma once

#include "engine/core/progress.h"
#include "engine/data/sample_conversion.h"
#include "engine/data/sample_reader.h"
#include "engine/data/tensor_file.h"

namespace bitdepth {

/// One test_data_set_* folder: the inputs of a run of the model and the outputs it should give.
struct TestDataSet {
    std::string name;
    std::vector<StoredTensor> inputs;  ///< input_0.pb, input_1.pb ...
    std::vector<StoredTensor> outputs; ///< output_0.pb ...; may be empty
};

/// Whether @p folder holds test_data_set_* folders, or is one.
bool isTestDataFolder(const std::filesystem::path& folder);

/// Reads all sets in @p folder, in the order of their numbers, or the one set that @p folder is.
std::vector<TestDataSet> readTestDataSets(const std::filesystem::path& folder,
                                          const JobControl& control = {});

/// Samples from ONNX test data. Where all inputs of all sets have the same number of rows along their first
/// axis, that is taken as the batch, and every row is a sample; else, and where the model takes just so many
/// rows and no other number, every set is one, and its inputs keep all their axes.
class TestDataReader : public SampleReader {
public:
    /// @param inputShape of the model's first input, -1 for unknown dimensions; empty: not known. Throws
    /// Error naming a set in @p folder whose inputs differ in number or shape from the first one's.
    TestDataReader(std::vector<TestDataSet> sets, ValueScaling scaling, const std::filesystem::path& folder,
                   std::span<const int64_t> inputShape = {});

    size_t size() const override { return m_samples.size(); }
    const std::vector<SampleInput>& inputs() const override { return m_inputs; }
    void read(size_t index, size_t input, std::span<float> values) const override;
    QImage picture(size_t) const override { return {}; }
    std::string name(size_t index) const override;
    std::vector<ReferenceOutput> referenceOutputs(size_t index) const override;
    std::vector<Message> description() const override;

private:
    /// Where a sample is.
    struct Place {
        size_t set = 0;
        size_t row = 0;
        size_t rows = 1; ///< of the set
    };

    std::vector<TestDataSet> m_sets;
    ValueScaling m_scaling;
    std::vector<Place> m_samples;
    std::vector<SampleInput> m_inputs;
};

} // namespace bitdepth
