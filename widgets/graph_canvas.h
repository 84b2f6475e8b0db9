#pragma once

#include "widgets/graph_picture.h"
#include <QGraphicsView>
#include <functional>

namespace bitdepth {

class GraphBox;
class GraphEdge;

/// The surface a network is walked on: zoom with the wheel or +, - and 0, pan by dragging, click a box to
/// stand on it. Arrow keys go along the edges, and across them to the next branch; Home and End to where the
/// network begins and ends.
///
/// Object name: "graphCanvas".
class GraphCanvas : public QGraphicsView {
    Q_OBJECT
public:
    explicit GraphCanvas(QWidget* parent = nullptr);

    void setPicture(const GraphPicturePtr& picture); ///< null: nothing to show
    const GraphPicturePtr& picture() const { return m_picture; }
    GraphBox* box(int index) const { return m_boxes.at(static_cast<size_t>(index)); }

    /// Marks a box and brings it into view; -1: none. Says nothing.
    void setCurrentBox(int index);
    int currentBox() const { return m_current; }

    /// Asked for the words of a box when the mouse rests on it.
    void setToolTips(std::function<QString(int)> toolTips) { m_toolTips = std::move(toolTips); }

    void zoomBy(double factor);
    void fitAll();
    double zoom() const { return transform().m11(); }

signals:
    /// Somebody went to another box.
    void currentBoxChanged(int index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    enum class Step { Forward, Back, OneSide, OtherSide };

    void addItems();
    void showBeginning();
    void goTo(int index);
    bool walk(int key);
    int neighbour(Step step) const;
    int alongEdge(bool forward) const;
    int besides(bool oneSide) const;
    double across(int index) const;
    int boxAt(const QPoint& position) const;

    GraphPicturePtr m_picture;
    std::vector<GraphBox*> m_boxes;
    std::vector<GraphEdge*> m_edges;
    std::function<QString(int)> m_toolTips;
    QPoint m_pressed;
    int m_current = -1;
    bool m_isPlaced = false; ///< zoom was set for this picture; needs a size on screen
};

} // namespace bitdepth
