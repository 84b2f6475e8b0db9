#pragma once

#include "engine/core/message.h"
#include "engine/data/annotations.h"
#include "engine/data/sample_reader.h"
#include <filesystem>
#include <memory>

namespace bitdepth {

/// What is known of a data set besides its samples.
struct DatasetInfo {
    std::filesystem::path path;        ///< as the user named it
    std::filesystem::path source;      ///< where the samples are: the array, the folder; absolute
    std::vector<Message> description;  ///< how a sample becomes the model's input, one sentence a step
    std::vector<Message> assumptions;  ///< what nobody said and was assumed; empty where all was said
    bool preprocessingAssumed = false; ///< scale, mean and std were guessed: a window asks for them
};

/// Samples with their labels, ready for a model: immutable and thread-safe, shared by everything that reads
/// it.
///
/// Samples are decoded and preprocessed anew on every read; who needs one often keeps it.
class Dataset {
public:
    Dataset(std::unique_ptr<const SampleReader> reader, Annotations annotations, DatasetInfo info);

    size_t size() const { return m_reader->size(); }
    const DatasetInfo& info() const { return m_info; }

    /// The tensors of a sample, in the order of the model's inputs. Nearly always one.
    const std::vector<SampleInput>& inputs() const { return m_reader->inputs(); }
    /// Shape of a sample's first input without the batch axis, {3, 224, 224} say.
    const SampleShape& sampleShape() const { return inputs().front().shape; }
    /// Number of values read() fills in.
    size_t sampleSize(size_t input = 0) const;

    /// Fills @p values with sample @p index as the model wants it: (value * scale - mean) / std, in the
    /// model's layout.
    ///
    /// Integers come as floats, exact to 2^24. Throws Error naming the file where a picture does not decode.
    void read(size_t index, std::span<float> values) const { read(index, 0, values); }
    /// The same for one of several inputs.
    void read(size_t index, size_t input, std::span<float> values) const;

    MetricKind metric() const { return m_annotations.metric; }
    bool hasLabels() const { return !m_annotations.labels.empty(); }
    /// Class of sample @p index; -1 where there are no labels.
    int label(size_t index) const { return hasLabels() ? m_annotations.labels.at(index) : -1; }
    /// The clip a sample belongs to, for metrics over groups.
    std::optional<int64_t> group(size_t index) const;
    /// What the output should be, for the metric mse; empty where there is no such thing.
    std::span<const float> target(size_t index) const;
    /// Names of the classes, the first is class 0; empty where they are not known.
    const std::vector<std::string>& classNames() const { return m_annotations.classNames; }
    /// Name of a class for people, its number where it has no name.
    std::string className(int label) const;

    QImage picture(size_t index) const { return m_reader->picture(index); }
    std::string sampleName(size_t index) const { return m_reader->name(index); }
    /// Outputs the data set holds for a sample (test_data_set_*), in the order of the model's outputs.
    std::vector<ReferenceOutput> referenceOutputs(size_t index) const
    {
        return m_reader->referenceOutputs(index);
    }

private:
    std::unique_ptr<const SampleReader> m_reader;
    Annotations m_annotations;
    DatasetInfo m_info;
};

using DatasetPtr = std::shared_ptr<const Dataset>;

/// Nothing where samples of @p dataset can be fed to an input of shape @p inputShape (the batch axis first,
/// -1 for unknown dimensions), or the sentence that says why not.
/// For a model of several inputs @p input says which one.
Message checkFits(const Dataset& dataset, std::span<const int64_t> inputShape, const std::string& modelName,
                  size_t input = 0);

} // namespace bitdepth
