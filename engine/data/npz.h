#pragma once

#include "engine/core/progress.h"
#include "engine/data/typed_array.h"
#include <memory>

struct zip;

namespace bitdepth {

/// A NumPy archive (.npz): a zip of .npy arrays, stored or deflated, zip64 too.
class NpzArchive {
public:
    /// Throws Error where @p file is missing or no zip archive.
    explicit NpzArchive(std::filesystem::path file);

    /// Names of the arrays, in the archive's order, without ".npy".
    const std::vector<std::string>& names() const { return m_names; }
    bool has(const std::string& name) const;
    /// Reads one array. Throws Error where it is not there, damaged, or claims more than the file can hold.
    TypedArray read(const std::string& name, const JobControl& control = {}) const;

private:
    struct Close {
        void operator()(zip* archive) const;
    };

    std::filesystem::path m_file;
    std::unique_ptr<zip, Close> m_archive;
    std::vector<std::string> m_names;
};

} // namespace bitdepth
