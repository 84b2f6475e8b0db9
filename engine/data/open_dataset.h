#pragma once

#include "engine/core/progress.h"
#include "engine/data/dataset.h"
#include "engine/data/descriptor.h"

namespace bitdepth {

struct DataOptions {
    /// Name of one of preprocessingPresets(), for data that does not say itself how a value becomes an input.
    std::string preprocess;
    /// Shape of the model's input with its batch axis, -1 for unknown dimensions: samples are brought to its
    /// layout and, where nothing else is said, to its size. Empty: not known; channels come first.
    std::vector<int64_t> inputShape;
};

/// Opens data in any of the forms: a folder of image folders (one per class, in name order), a folder of
/// images, an .npz with x and optionally y and group, a folder of ONNX test_data_set_* (or one of them), an
/// IDX file of images (its labels beside it; .gz too) or a folder holding such a pair, a descriptor .json, or
/// a folder with a dataset.json in it.
///
/// Throws Error with one sentence that names the file and the remedy, Cancelled where a stop was asked for.
/// Pictures are decoded when they are read.
DatasetPtr openDataset(const std::filesystem::path& path, const DataOptions& options = {},
                       const JobControl& control = {});

/// Opens what @p descriptor says.
DatasetPtr openDataset(const Descriptor& descriptor, const DataOptions& options = {},
                       const JobControl& control = {});

} // namespace bitdepth
