#include "app/settings.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace bitdepth {

namespace {

constexpr int kRecentModelsKept = 10;

QString storeFile(const QString& file)
{
    if (!file.isEmpty())
        return file;
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Bitdepth"),
                     QStringLiteral("bitdepth"))
        .fileName();
}

} // namespace

Settings::Settings(const QString& file)
    : m_store(storeFile(file), QSettings::IniFormat),
      m_dataFolder(file.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                  : QFileInfo(file).absolutePath())
{}

QString Settings::recoveryFolder() const { return m_dataFolder + QStringLiteral("/recovery"); }

void Settings::addRecentModel(const QString& path)
{
    QStringList recent = get(kRecentModels);
    const QString absolute = QFileInfo(path).absoluteFilePath();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    set(kRecentModels, QStringList(recent.mid(0, kRecentModelsKept)));
}

QStringList Settings::recentModels() const
{
    QStringList there;
    for (const QString& path : get(kRecentModels)) {
        if (QFileInfo::exists(path))
            there.append(path);
    }
    return there;
}

} // namespace bitdepth
