#include "widgets/save_scene.h"
#include "widgets/save_text.h"
#include "widgets/themed_icon.h"
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGraphicsScene>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>

namespace bitdepth {
namespace {

struct SaveScene {
    Q_DECLARE_TR_FUNCTIONS(SaveScene)
};

constexpr double kPictureScale = 2;
constexpr double kMostPixels = 64e6;
constexpr double kLongestSide = 30000; ///< QImage and the PNG format take more, picture viewers don't
constexpr double kPointsOfPixel = 0.75;

QImage asImage(QGraphicsScene& scene)
{
    const QSizeF size = scene.sceneRect().size();
    const double fits = std::min(std::sqrt(kMostPixels / (size.width() * size.height())),
                                 kLongestSide / std::max(size.width(), size.height()));
    const double scale = std::min(kPictureScale, fits);
    QImage image((size * scale).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(QApplication::palette().color(QPalette::Base));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter);
    return image;
}

QByteArray asPng(QGraphicsScene& scene)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    asImage(scene).save(&buffer, "PNG");
    return bytes;
}

QByteArray asSvg(QGraphicsScene& scene)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    const QRectF place(QPointF(), scene.sceneRect().size());
    generator.setSize(place.size().toSize());
    generator.setViewBox(place);
    QPainter painter(&generator);
    scene.render(&painter, place);
    painter.end();
    return bytes;
}

QByteArray asPdf(QGraphicsScene& scene)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(scene.sceneRect().size() * kPointsOfPixel, QPageSize::Point));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    scene.render(&painter);
    painter.end();
    return bytes;
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

QString saveScene(QGraphicsScene& scene, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("svg"))
        return writeBytes(path, asSvg(scene));
    if (ending == QLatin1String("png"))
        return writeBytes(path, asPng(scene));
    if (ending == QLatin1String("pdf"))
        return writeBytes(path, asPdf(scene));
    return SaveScene::tr("%1 ends in none of .png, .svg, .pdf: choose one of them.").arg(path);
}

void addSceneActions(QMenu& menu, QGraphicsScene& scene, QWidget& parent, const QString& name)
{
    QAction* copy =
        menu.addAction(themedIcon(QStringLiteral("copy")), SaveScene::tr("&Copy picture"), &parent,
                       [&scene] { QApplication::clipboard()->setImage(asImage(scene)); });
    copy->setObjectName(QStringLiteral("copyPicture"));
    QAction* save = menu.addAction(themedIcon(QStringLiteral("save")), SaveScene::tr("&Save as…"), &parent,
                                   [&scene, &parent, name] { askAndSave(scene, parent, name); });
    save->setObjectName(QStringLiteral("savePicture"));
}

} // namespace bitdepth
