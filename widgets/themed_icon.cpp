#include "widgets/themed_icon.h"
#include "widgets/palette.h"
#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

/// Has to stand outside of a namespace; a static library's resources are not registered by themselves.
static void initializeIcons() { Q_INIT_RESOURCE(icons); }

namespace bitdepth {
namespace {

QByteArray readIcon(const QString& name)
{
    static const bool registered = (initializeIcons(), true);
    Q_UNUSED(registered);
    QFile file(QStringLiteral(":/bitdepth/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QColor iconColor(QIcon::Mode mode)
{
    const QPalette palette = QApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText);
}

void renderIcon(QByteArray svg, const QColor& color, QPainter& painter, const QRectF& rect)
{
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer(svg).render(&painter, rect);
}

/// Draws one SVG in the palette's colour of the moment.
class ThemedIconEngine : public QIconEngine {
public:
    explicit ThemedIconEngine(QString name) : m_name(std::move(name)), m_svg(readIcon(m_name)) {}

    QIconEngine* clone() const override { return new ThemedIconEngine(*this); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        renderIcon(m_svg, iconColor(mode), *painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = QStringLiteral("bitdepth/%1/%2/%3x%4")
                                .arg(m_name, iconColor(mode).name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    bool isNull() override { return m_svg.isEmpty(); }

private:
    QString m_name;
    QByteArray m_svg;
};

} // namespace

QIcon themedIcon(const QString& name) { return QIcon(new ThemedIconEngine(name)); }

QPixmap iconPixmap(const QString& name, const QColor& color, const QSize& size, double devicePixelRatio)
{
    QPixmap pixmap(size * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderIcon(readIcon(name), color, painter, QRectF(QPointF(), size));
    return pixmap;
}

QIcon applicationIcon() { return themedIcon(QStringLiteral("bitdepth")); }

} // namespace bitdepth
