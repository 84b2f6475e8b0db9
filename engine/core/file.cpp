#include "engine/core/file.h"

#include "engine/core/digest.h"
#include "engine/core/error.h"
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace bitdepth {

std::string readFile(const std::filesystem::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    if (!file.exists())
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 does not exist: check the path."), {path.string()});
    if (QFileInfo(file).isDir())
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 is a folder: name a file in it."), {path.string()});
    std::string bytes;
    if (!file.open(QIODevice::ReadOnly))
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 cannot be read (%2): check its permissions."),
                    {path.string(), file.errorString().toStdString()});
    bytes.resize(static_cast<size_t>(file.size()));
    const qint64 size = file.read(bytes.data(), file.size());
    if (size != static_cast<qint64>(bytes.size()))
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 could not be read to its end (%2): copy the file again."),
                    {path.string(), file.errorString().toStdString()});
    return bytes;
}

void writeFileAtomically(const std::filesystem::path& path, const std::string& bytes)
{
    // Renaming over a device or a pipe would put a file in its place.
    std::error_code absent;
    if (std::filesystem::exists(path, absent) && !std::filesystem::is_regular_file(path, absent))
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 is a folder or a device, no file: choose another name."),
                    {path.string()});
    QSaveFile file(QString::fromStdString(path.string()));
    // A disk that gets full takes part of the bytes and complains at the next attempt only, which Qt's buffer
    // would not make.
    bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    const auto size = static_cast<qint64>(bytes.size());
    for (qint64 done = 0; isWritten && done < size;) {
        const qint64 taken = file.write(bytes.data() + done, size - done);
        isWritten = taken > 0;
        done += taken;
    }
    if (!isWritten || !file.commit())
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "%1 cannot be written (%2): choose another folder or free some space."),
                    {path.string(), file.errorString().toStdString()});
}

std::string sha256(const std::string& bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hexadecimal();
}

} // namespace bitdepth
