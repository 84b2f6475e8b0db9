#pragma once

#include <qcustomplot.h>

namespace bitdepth {

/// A plot that waits with its size until it is seen: QCustomPlot paints at every step of a layout and for
/// every new layer, into buffers as large as the plot, also where another dock covers it.
class PatientPlot : public QCustomPlot {
public:
    explicit PatientPlot(QWidget* parent = nullptr) : QCustomPlot(parent) { setViewport({0, 0, 1, 1}); }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        if (isVisible())
            QCustomPlot::resizeEvent(event);
    }

    void showEvent(QShowEvent* event) override
    {
        QCustomPlot::showEvent(event);
        if (viewport() == rect())
            return;
        setViewport(rect());
        replot(rpQueuedReplot);
    }
};

} // namespace bitdepth
