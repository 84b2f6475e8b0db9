#include "widgets/save_scene.h"
#include "widgets/drawing_file.h"
#include "widgets/themed_icon.h"
#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QGraphicsScene>
#include <QMenu>
#include <QMessageBox>

namespace bitdepth {
namespace {

struct SaveScene {
    Q_DECLARE_TR_FUNCTIONS(SaveScene)
};

Drawing drawingOf(QGraphicsScene& scene)
{
    const QSizeF size = scene.sceneRect().size();
    return {size, [&scene, size](QPainter& painter) { scene.render(&painter, QRectF(QPointF(), size)); }};
}

void askAndSave(QGraphicsScene& scene, QWidget& parent, const QString& name)
{
    const QString title = SaveScene::tr("Save picture");
    const QString path =
        QFileDialog::getSaveFileName(&parent, title, name + QLatin1String(".svg"),
                                     SaveScene::tr("Vector picture (*.svg);;Picture (*.png);;PDF (*.pdf)"));
    const QString error = path.isEmpty() ? QString() : saveScene(scene, path);
    if (!error.isEmpty())
        QMessageBox::warning(&parent, title, error);
}

} // namespace

QString saveScene(QGraphicsScene& scene, const QString& path) { return saveDrawing(drawingOf(scene), path); }

void addSceneActions(QMenu& menu, QGraphicsScene& scene, QWidget& parent, const QString& name)
{
    QAction* copy =
        menu.addAction(themedIcon(QStringLiteral("copy")), SaveScene::tr("&Copy picture"), &parent,
                       [&scene] { QApplication::clipboard()->setImage(imageOf(drawingOf(scene))); });
    copy->setObjectName(QStringLiteral("copyPicture"));
    QAction* save = menu.addAction(themedIcon(QStringLiteral("save")), SaveScene::tr("&Save as…"), &parent,
                                   [&scene, &parent, name] { askAndSave(scene, parent, name); });
    save->setObjectName(QStringLiteral("savePicture"));
}

} // namespace bitdepth
