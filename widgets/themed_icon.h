#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace bitdepth {

/// The icon of that name out of resources/icons ("open", "export", "undo" ...), drawn in the text colour of
/// the application's palette: it follows a change of the palette by itself and is sharp at every scale.
QIcon themedIcon(const QString& name);

/// The same drawn once in a colour of its own; @p size is in device-independent pixels.
QPixmap iconPixmap(const QString& name, const QColor& color, const QSize& size, double devicePixelRatio);

/// The program's own icon.
QIcon applicationIcon();

} // namespace bitdepth
