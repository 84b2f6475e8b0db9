#pragma once

#include <QWidget>

namespace bitdepth {

/// A frame over all of a canvas, seen as long as the view that the canvas is a part of has the keyboard's focus.
/// For canvases that leave the focus to their view; lets the mouse through.
class FocusFrame : public QWidget {
    Q_OBJECT
public:
    /// Lives on @p canvas and watches @p view, which may be the parent of the canvas.
    FocusFrame(QWidget* view, QWidget* canvas);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_view;
};

} // namespace bitdepth
