#include "engine/core/file.h"

#include "engine/core/error.h"
#include <QCryptographicHash>
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

void writeFileAtomically(const std::filesystem::path& path, const std::function<void(QIODevice&)>& write)
{
    QSaveFile file(QString::fromStdString(path.string()));
    const auto fail = [&] {
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "%1 cannot be written (%2): choose another folder or free some space."),
                    {path.string(), file.errorString().toStdString()});
    };
    if (!file.open(QIODevice::WriteOnly))
        fail();
    write(file);
    if (!file.commit())
        fail();
}

void writeFileAtomically(const std::filesystem::path& path, const std::string& bytes)
{
    // A short write shows in commit(), which then refuses.
    writeFileAtomically(
        path, [&](QIODevice& file) { file.write(bytes.data(), static_cast<qint64>(bytes.size())); });
}

std::string sha256(const std::string& bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return hash.result().toHex().toStdString();
}

} // namespace bitdepth
