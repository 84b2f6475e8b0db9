#pragma once

#include "engine/core/data_file.h"
#include "engine/core/progress.h"
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace bitdepth {

/// SHA-256 of a model as 64 lower-case hexadecimal digits: of its file's bytes and, where it keeps tensors in
/// files beside it, of the bytes of those after them, each file once, in the order the graph names them.
///
/// A model in one file has the hash of that file. It is computed when it is first wanted: for a large model
/// that takes longer than opening it. Thread-safe.
class ModelHash {
public:
    using Files = std::vector<std::shared_ptr<const DataFile>>;

    explicit ModelHash(Files files) : m_files(std::move(files)) {}
    explicit ModelHash(std::string known) : m_known(std::move(known)) {}

    /// Throws Error where one of the files has been changed since it was opened, or cannot be read.
    std::string hexadecimal(const JobControl& control = {}) const;

private:
    Files m_files;
    mutable std::mutex m_mutex;
    mutable std::string m_known; ///< guarded by m_mutex; empty: not computed yet
};

} // namespace bitdepth
