#pragma once

#include <QString>
#include <filesystem>
#include <string>

namespace bitdepth {

// The engine speaks UTF-8 and paths of the file system, the window QString; here is where one becomes the
// other.

inline QString toQString(const std::string& text) { return QString::fromStdString(text); }
inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
inline QString toQString(const char* text) { return QString::fromUtf8(text); }
inline std::string toStdString(const QString& text) { return text.toStdString(); }

QString toQString(const std::filesystem::path& path);
std::filesystem::path toPath(const QString& path);

/// A text the engine declares with QT_TRANSLATE_NOOP("Engine", ...), in the user's language.
QString engineText(const char* text);

/// What recipes made from a preset are called in every language.
std::string presetName(const QString& id);
/// The title of the preset of that name, in the user's language; any other name as it is.
QString presetTitleOf(const QString& name);
/// Title of a preset for people, its id where it is not known.
QString presetTitle(const QString& id);

} // namespace bitdepth
