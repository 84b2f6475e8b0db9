#pragma once

#include "engine/data/annotate.h"
#include "engine/data/open_dataset.h"
#include <memory>

namespace bitdepth {

/// Samples of one form, opened, and what was found beside them.
struct OpenedSource {
    std::unique_ptr<const SampleReader> reader;
    StoredAnnotations annotations;
    std::vector<Message> assumptions;
    bool preprocessingAssumed = false;
};

/// The form of data a path holds.
enum class DataForm { Npz, Idx, Images, TestData };

/// Finds out by looking at it. Throws Error where @p path is missing or none of them.
DataForm findDataForm(const std::filesystem::path& path);

/// Opens an .npz archive or an IDX file (or the folder it is in).
OpenedSource openArrays(DataForm form, const Descriptor& descriptor, const DataOptions& options,
                        const JobControl& control);
/// Opens a folder of pictures, or of folders of pictures.
OpenedSource openImages(const Descriptor& descriptor, const DataOptions& options);
/// Opens ONNX test data.
OpenedSource openTestData(const Descriptor& descriptor, const DataOptions& options,
                          const JobControl& control);

/// The shape the model wants of one sample; empty where it is not known.
SampleShape wantedShape(const DataOptions& options);

} // namespace bitdepth
