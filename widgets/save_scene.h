#pragma once

#include <QString>

class QGraphicsScene;
class QMenu;
class QWidget;

namespace bitdepth {

/// Adds "Copy picture" and "Save as..." for the whole of @p scene to @p menu. @p parent is what their
/// dialogs belong to; it must live as long as the scene.
void addSceneActions(QMenu& menu, QGraphicsScene& scene, QWidget& parent, const QString& name);

/// Writes the whole scene as its name ends: .png (twice its size, less where that would be over 64 million
/// pixels), .svg, .pdf. Returns what went wrong, empty where nothing did.
QString saveScene(QGraphicsScene& scene, const QString& path);

} // namespace bitdepth
