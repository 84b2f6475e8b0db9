#pragma once

#include "engine/model/network_outline.h"
#include <QGraphicsItem>
#include <QPainterPath>
#include <QPolygonF>
#include <optional>

namespace bitdepth {

/// A box of a network: a layer, another operator, or a way in or out. Small on screen it is drawn as a mere
/// rectangle.
class GraphBox : public QGraphicsItem {
public:
    GraphBox(OutlineNode::Kind kind, const QSizeF& size, bool staysFloat);

    void setTexts(const QString& title, const QString& detail); ///< layers have both, others a title
    void setColor(const std::optional<QColor>& color);          ///< empty: not known yet
    void setCurrent(bool isCurrent);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void drawShape(QPainter& painter, double scale) const;
    void fitTexts();
    void drawTexts(QPainter& painter) const;
    QColor fill() const;

    OutlineNode::Kind m_kind;
    QSizeF m_size;
    bool m_staysFloat;
    bool m_isCurrent = false;
    std::optional<QColor> m_color;
    QString m_title;
    QString m_detail;
    QString m_shownTitle; ///< shortened to the box; empty: not yet
    QString m_shownDetail;
};

/// A tensor on its way from box to box.
class GraphEdge : public QGraphicsItem {
public:
    /// @param corners the points it goes through; every second stretch is straight
    GraphEdge(const QPolygonF& corners, bool leftToRight);

    void setNearCurrent(bool isNear); ///< it begins or ends at the box somebody stands on

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QPolygonF m_corners;
    QPainterPath m_path;
    QPolygonF m_arrow;
    bool m_isNear = false;
};

} // namespace bitdepth
