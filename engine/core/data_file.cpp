#include "engine/core/data_file.h"

#include "engine/core/error.h"
#include <algorithm>
#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace bitdepth {

namespace {

/// A process may have a thousand files open, and a model can have a file for each tensor.
constexpr int kMostKept = 256;
std::atomic<int> keptFiles = 0;

[[noreturn]] void throwUnreadable(const std::filesystem::path& path)
{
    throw Error(QT_TRANSLATE_NOOP("Engine", "%1 cannot be read (%2): check its permissions."),
                {path.string(), std::generic_category().message(errno)});
}

} // namespace

/// A descriptor of the file, made sure to be that of the same one.
class DataFile::Opened {
public:
    explicit Opened(const std::filesystem::path& path)
        : m_descriptor(open(path.c_str(), O_RDONLY | O_CLOEXEC))
    {
        if (m_descriptor < 0)
            throwUnreadable(path);
    }
    ~Opened()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    Opened(const Opened&) = delete;
    Opened& operator=(const Opened&) = delete;

    int descriptor() const { return m_descriptor; }
    int release() { return std::exchange(m_descriptor, -1); }

    static Identity identityOf(int descriptor)
    {
        struct stat status = {};
        if (fstat(descriptor, &status) != 0)
            return {};
        return {status.st_dev, status.st_ino, status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
    }

private:
    int m_descriptor;
};

DataFile::DataFile(std::filesystem::path path) : m_path(std::move(path))
{
    std::error_code unknown;
    const auto status = std::filesystem::status(m_path, unknown);
    if (!std::filesystem::exists(status))
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 does not exist: check the path."), {m_path.string()});
    if (std::filesystem::is_directory(status))
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 is a folder: name a file in it."), {m_path.string()});
    if (!std::filesystem::is_regular_file(status))
        return; // a pipe or a device counts as empty: it cannot be read twice
    Opened opened(m_path);
    m_identity = Opened::identityOf(opened.descriptor());
    if (++keptFiles <= kMostKept)
        m_kept = opened.release();
    else
        --keptFiles;
}

DataFile::~DataFile()
{
    if (m_kept < 0)
        return;
    close(m_kept);
    --keptFiles;
}

void DataFile::read(int64_t offset, std::span<char> target) const
{
    std::optional<Opened> again;
    if (m_kept < 0)
        again.emplace(m_path);
    const int descriptor = again ? again->descriptor() : m_kept;
    ssize_t length = 1;
    while (!target.empty() && length > 0) {
        length = pread(descriptor, target.data(), target.size(), offset);
        if (length < 0 && errno != EINTR)
            throwUnreadable(m_path);
        offset += std::max<ssize_t>(length, 0);
        target = target.subspan(static_cast<size_t>(std::max<ssize_t>(length, 0)));
        length = length < 0 ? 1 : length;
    }
    // Looked at afterwards, so that no change goes by between looking and reading.
    if (!target.empty() || Opened::identityOf(descriptor) != m_identity)
        throw Error(
            QT_TRANSLATE_NOOP("Engine", "%1 was changed after it had been opened: open the model again."),
            {m_path.string()});
}

} // namespace bitdepth
