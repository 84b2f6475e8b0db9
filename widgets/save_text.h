#pragma once

#include <QString>

namespace bitdepth {

/// Writes @p bytes whole or not at all; returns the sentence that says what went wrong, empty where nothing
/// did.
QString writeBytes(const QString& path, const QByteArray& bytes);
/// Writes @p text whole or not at all; returns what went wrong, empty where nothing did.
QString writeText(const QString& path, const QString& text);

} // namespace bitdepth
