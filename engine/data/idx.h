#pragma once

#include "engine/core/progress.h"
#include "engine/data/typed_array.h"

namespace bitdepth {

/// Whether @p file starts as an IDX file does: two zero bytes, a known element type, one to four dimensions.
bool isIdxFile(const std::filesystem::path& file);

/// Reads an IDX file, the form MNIST comes in (Y. LeCun): 0, 0, element type, number of dimensions, the
/// dimensions as big-endian 32-bit integers, the values in row-major order, big-endian. Unpacks .gz.
TypedArray readIdx(const std::filesystem::path& file, const JobControl& control = {});

/// The IDX file of images in @p folder; nothing where there is none. Throws Error where there are several.
std::optional<std::filesystem::path> findIdxImages(const std::filesystem::path& folder);

/// The file of labels that goes with a file of images (train-images-idx3-ubyte.gz has
/// train-labels-idx1-ubyte.gz); nothing where there is none beside it.
std::optional<std::filesystem::path> findIdxLabels(const std::filesystem::path& images);

} // namespace bitdepth
