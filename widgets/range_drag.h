#pragma once

#include "widgets/tensor_view.h"
#include <QObject>

class QCustomPlot;
class QMouseEvent;
class QTimer;

namespace bitdepth {

/// Moves the ends of a tensor's clipping range over a plot of values, by mouse and by keyboard. It changes
/// nothing itself: it says where an end is being moved to, and where it was left.
class RangeDrag : public QObject {
    Q_OBJECT
public:
    explicit RangeDrag(QCustomPlot& plot, QObject* parent = nullptr);

    /// @p tensor stays with the caller until the next call; null, or not editable: nothing can be moved.
    void setTensor(const ShownTensor* tensor);
    bool isEditable() const;
    bool isDragging() const { return m_end.has_value(); }
    /// The range as the person has it: moved so far, otherwise the tensor's own.
    Range range() const;
    /// What @p range would store values with.
    Encoding encodingOf(const Range& range) const;

    /// Moves an end by @p steps pixels; chosen() follows when no further step came for a moment.
    void step(RangeEnd end, int steps);
    /// Forgets what was moved and not yet chosen. Whether there was anything.
    bool cancel();
    /// The end that stands at a place of the plot.
    std::optional<RangeEnd> endAt(const QPointF& position) const;

signals:
    void moved(const bitdepth::Range& range);
    void chosen(const bitdepth::Range& range);
    void cancelled();

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool press(const QMouseEvent& event);
    bool move(const QMouseEvent& event);
    bool release(const QMouseEvent& event);
    void moveTo(RangeEnd end, double value);
    void choose();
    double pixel(double value) const;
    Range drawn() const; ///< what the range's ends are represented as: where its borders stand

    QCustomPlot& m_plot;
    QTimer* m_pause; ///< after the last step by keyboard
    const ShownTensor* m_tensor = nullptr;
    std::optional<RangeEnd> m_end; ///< that the mouse holds
    double m_grip = 0;             ///< pixels from the end to where it was taken
    std::optional<Range> m_moved;
};

} // namespace bitdepth
