#pragma once

#include "engine/core/message.h"
#include "engine/data/annotations.h"
#include "engine/data/descriptor.h"
#include "engine/data/typed_array.h"

namespace bitdepth {

/// What lies beside the samples, as it was stored.
struct StoredAnnotations {
    std::optional<TypedArray> y; ///< classes, or wanted outputs for the metric mse
    std::optional<TypedArray> groups;
    std::vector<int64_t> labels;          ///< classes from folders or a truth file; empty: none
    std::vector<std::string> folderNames; ///< names of the classes where folders give them
    std::filesystem::path place;          ///< the file or folder they come from
};

/// Checks what was stored against the number of samples, the names of the classes and the metric, and gives
/// it the form an evaluation reads. Throws Error naming what does not go together.
Annotations annotate(const StoredAnnotations& stored, const Descriptor& descriptor, size_t samples,
                     std::vector<Message>& assumptions);

/// Names of the classes from the file that @p descriptor names; empty where it names none.
std::vector<std::string> readClassNames(const Descriptor& descriptor);

} // namespace bitdepth
