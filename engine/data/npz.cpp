#include "engine/data/npz.h"

#include "engine/core/error.h"
#include "engine/data/npy.h"
#include <algorithm>
#include <zip.h>

namespace bitdepth {

namespace {

constexpr std::string_view kSuffix = ".npy";
/// Deflate makes of one byte at most this many (zlib, "Maximum Compression Factor").
constexpr uint64_t kDeflateLimit = 1032;
constexpr size_t kChunk = size_t(1) << 20;

struct CloseEntry {
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};

[[noreturn]] void failDamaged(const std::filesystem::path& file, const std::string& name,
                              const std::string& reason)
{
    throw Error(
        QT_TRANSLATE_NOOP("Engine", "The array %2 in %1 cannot be read (%3): copy or save the file again."),
        {file.string(), name, reason});
}

/// Refuses an entry that cannot have the size it claims before memory is taken for it.
void checkEntry(const zip_stat_t& entry, uint64_t fileSize, const std::filesystem::path& file,
                const std::string& name)
{
    constexpr uint64_t kNeeded =
        ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    if ((entry.valid & kNeeded) != kNeeded)
        failDamaged(file, name, "its size is not known");
    if (entry.encryption_method != ZIP_EM_NONE)
        failDamaged(file, name, "it is encrypted");
    if (entry.comp_method != ZIP_CM_STORE && entry.comp_method != ZIP_CM_DEFLATE)
        failDamaged(file, name, "it is compressed by a method NumPy does not use");
    const uint64_t factor = entry.comp_method == ZIP_CM_STORE ? 1 : kDeflateLimit;
    if (entry.comp_size > fileSize || entry.size / factor > entry.comp_size)
        failDamaged(file, name, "it claims more bytes than the file can hold");
}

std::vector<std::byte> readEntry(zip_file_t* entry, size_t size, const std::filesystem::path& file,
                                 const std::string& name, const JobControl& control)
{
    std::vector<std::byte> bytes;
    reserveBytes(bytes, size, file);
    while (bytes.size() < size) {
        control.throwIfStopped();
        control.report(Stage::Loading, static_cast<int64_t>(bytes.size()), static_cast<int64_t>(size));
        const size_t done = bytes.size();
        bytes.resize(std::min(size, done + kChunk));
        const zip_int64_t got = zip_fread(entry, bytes.data() + done, bytes.size() - done);
        if (got <= 0)
            failDamaged(file, name, got < 0 ? zip_file_strerror(entry) : "it is cut short");
        bytes.resize(done + static_cast<size_t>(got));
    }
    std::byte more;
    if (zip_fread(entry, &more, 1) != 0) // the checksum is compared when the end is reached
        failDamaged(file, name, "its checksum is wrong");
    return bytes;
}

} // namespace

void NpzArchive::Close::operator()(zip* archive) const { zip_discard(archive); }

NpzArchive::NpzArchive(std::filesystem::path file) : m_file(std::move(file))
{
    if (!std::filesystem::exists(m_file))
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 does not exist: check the path."), {m_file.string()});
    int code = 0;
    m_archive.reset(zip_open(m_file.c_str(), ZIP_RDONLY, &code));
    if (!m_archive)
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 is no .npz archive or is cut short: save it again with "
                                                "numpy.savez(file, x=..., y=...)."),
                    {m_file.string()});
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const char* given = zip_get_name(m_archive.get(), static_cast<zip_uint64_t>(i), 0);
        const std::string_view name = given ? given : "";
        if (name.ends_with(kSuffix))
            m_names.emplace_back(name.substr(0, name.size() - kSuffix.size()));
    }
}

bool NpzArchive::has(const std::string& name) const
{
    return std::find(m_names.begin(), m_names.end(), name) != m_names.end();
}

TypedArray NpzArchive::read(const std::string& name, const JobControl& control) const
{
    const std::string entryName = name + std::string(kSuffix);
    zip_stat_t entry;
    if (!has(name) || zip_stat(m_archive.get(), entryName.c_str(), 0, &entry) != 0)
        throw Error(
            QT_TRANSLATE_NOOP("Engine", "%1 holds no array %2: save it with numpy.savez(file, %2=...)."),
            {m_file.string(), name});
    std::error_code vanished;
    const auto fileSize = std::filesystem::file_size(m_file, vanished);
    checkEntry(entry, vanished ? 0 : fileSize, m_file, name);
    const std::unique_ptr<zip_file_t, CloseEntry> opened(zip_fopen_index(m_archive.get(), entry.index, 0));
    if (!opened)
        failDamaged(m_file, name, zip_strerror(m_archive.get()));
    return readNpy(readEntry(opened.get(), entry.size, m_file, name, control), m_file, name);
}

} // namespace bitdepth
