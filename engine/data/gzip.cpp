#include "engine/data/gzip.h"

#include "engine/core/error.h"
#include "engine/data/typed_array.h"
#include <algorithm>
#include <memory>
#include <zlib.h>

namespace bitdepth {

namespace {

constexpr size_t kChunk = size_t(1) << 20;

struct CloseFile {
    void operator()(gzFile file) const { gzclose_r(file); }
};
using OpenFile = std::unique_ptr<std::remove_pointer_t<gzFile>, CloseFile>;

/// Appends up to @p wanted bytes; false at the end of the file.
bool readMore(gzFile file, std::vector<std::byte>& bytes, size_t wanted)
{
    const size_t done = bytes.size();
    bytes.resize(done + wanted);
    const int got = gzread(file, bytes.data() + done, static_cast<unsigned>(wanted));
    bytes.resize(done + static_cast<size_t>(std::max(got, 0)));
    return got > 0;
}

} // namespace

std::vector<std::byte> readMaybeGzipped(const std::filesystem::path& file, const JobControl& control)
{
    const OpenFile opened(gzopen(file.c_str(), "rb"));
    if (!opened)
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 cannot be read: check the path and its permissions."),
                    {file.string()});
    std::vector<std::byte> bytes;
    std::error_code unknown;
    const auto packedSize = std::filesystem::file_size(file, unknown);
    reserveBytes(bytes, unknown ? kChunk : packedSize, file);
    while (readMore(opened.get(), bytes, kChunk))
        control.throwIfStopped();
    int code = Z_OK;
    gzerror(opened.get(), &code);
    if (code != Z_OK)
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 is damaged or cut short: copy the file again."),
                    {file.string()});
    return bytes;
}

std::vector<std::byte> readStartMaybeGzipped(const std::filesystem::path& file, size_t count)
{
    std::vector<std::byte> bytes;
    const OpenFile opened(gzopen(file.c_str(), "rb"));
    if (opened)
        readMore(opened.get(), bytes, count);
    return bytes;
}

} // namespace bitdepth
