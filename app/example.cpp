#include "app/example.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace bitdepth {

QString sharedFiles(const QString& folder)
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/bitdepth/") +
                           folder);
}

ExampleFiles findExample(const QString& id)
{
    const QDir folder(sharedFiles(QStringLiteral("example")));
    return {folder.filePath(QStringLiteral("fashion_%1.onnx").arg(id)),
            folder.filePath(QStringLiteral("dataset.json")),
            folder.filePath(QStringLiteral("calibration.json"))};
}

bool ExampleFiles::isComplete() const
{
    return QFileInfo::exists(model) && QFileInfo::exists(data) && QFileInfo::exists(calibration);
}

} // namespace bitdepth
