#pragma once

#include <QString>

class QWidget;

namespace bitdepth {

/// Asks where to, and writes @p text there as UTF-8, whole or not at all; says so where that fails.
void saveTextAs(QWidget& parent, const QString& proposedName, const QString& text);

/// Writes @p bytes whole or not at all; returns the sentence that says what went wrong, empty where nothing
/// did.
QString writeBytes(const QString& path, const QByteArray& bytes);
/// Writes @p text whole or not at all; returns what went wrong, empty where nothing did.
QString writeText(const QString& path, const QString& text);

} // namespace bitdepth
