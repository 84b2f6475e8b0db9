#pragma once

#include <cstdint>
#include <filesystem>
#include <span>

namespace bitdepth {

/// A file that is read in pieces for as long as it is needed, and must stay as it was when it was opened.
///
/// It is read, not mapped into memory: a mapped file that somebody cuts short ends the program.
class DataFile {
public:
    /// Throws Error where it is missing, a folder, or cannot be opened.
    explicit DataFile(std::filesystem::path path);
    ~DataFile();
    DataFile(const DataFile&) = delete;
    DataFile& operator=(const DataFile&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    int64_t size() const { return m_identity.size; }

    /// Fills @p target with the bytes from @p offset on. Thread-safe. Throws Error where the file has been
    /// changed since it was opened, or cannot be read.
    void read(int64_t offset, std::span<char> target) const;

private:
    /// What tells whether a file is still the one it was.
    struct Identity {
        uint64_t device = 0;
        uint64_t node = 0;
        int64_t size = 0;
        int64_t changedSeconds = 0;
        int64_t changedNanoseconds = 0;
        friend bool operator==(const Identity&, const Identity&) = default;
    };
    class Opened;

    std::filesystem::path m_path;
    Identity m_identity;
    int m_kept = -1; ///< descriptor that stays open, so that a file put in its place does no harm; -1: none
};

} // namespace bitdepth
