#pragma once

#include <QIcon>
#include <QString>

namespace bitdepth {

/// The icon of that name out of resources/icons ("open", "export", "undo" ...), drawn in the text colour of the
/// application's palette: it follows a change of the palette by itself and is sharp at every scale.
QIcon themedIcon(const QString& name);

/// The program's own icon.
QIcon applicationIcon();

} // namespace bitdepth
