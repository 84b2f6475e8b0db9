#include "widgets/save_text.h"
#include <QCoreApplication>
#include <QSaveFile>

namespace bitdepth {
namespace {

struct SaveText {
    Q_DECLARE_TR_FUNCTIONS(SaveText)
};

} // namespace

QString writeBytes(const QString& path, const QByteArray& bytes)
{
    // Unbuffered: a disk that gets full then takes fewer bytes than it was given, which a buffer would hide.
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(bytes) == bytes.size() &&
        file.commit())
        return {};
    return SaveText::tr("%1 cannot be written: %2").arg(path, file.errorString());
}

QString writeText(const QString& path, const QString& text) { return writeBytes(path, text.toUtf8()); }

} // namespace bitdepth
