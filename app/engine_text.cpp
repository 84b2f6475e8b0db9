#include "app/engine_text.h"

#include "engine/recipe/presets.h"
#include <QCoreApplication>

namespace bitdepth {

QString toQString(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

std::filesystem::path toPath(const QString& path) { return {path.toStdString()}; }

QString engineText(const char* text) { return QCoreApplication::translate("Engine", text); }

std::string presetName(const QString& id)
{
    for (const Preset& preset : presets()) {
        if (id == QLatin1String(preset.id))
            return preset.title;
    }
    return toStdString(id);
}

QString presetTitleOf(const QString& name)
{
    for (const Preset& preset : presets()) {
        if (name == QLatin1String(preset.title))
            return engineText(preset.title);
    }
    return name;
}

QString presetTitle(const QString& id)
{
    for (const Preset& preset : presets()) {
        if (id == QLatin1String(preset.id))
            return engineText(preset.title);
    }
    return id;
}

} // namespace bitdepth
