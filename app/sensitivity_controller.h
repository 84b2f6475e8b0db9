#pragma once

#include "app/background_job.h"
#include "app/inbox.h"
#include "engine/sensitivity/sensitivity_measurement.h"
#include "widgets/layer_scale.h"
#include <map>

namespace bitdepth {

class Document;
class SensitivityView;

/// Finds out in the background what quantizing each tensor does to the answers: estimates of all at first,
/// then measurements at one bit width, worst first, shown as they come. They depend on the model and the
/// data, not on the recipe.
class SensitivityController : public QObject {
    Q_OBJECT

public:
    SensitivityController(Document& document, SensitivityView& view, QObject* parent = nullptr);

    /// At the view's bit width; what is missing for it is said by the job's failed().
    void analyse();
    BackgroundJob& job() { return m_job; }

signals:
    /// Of the layers, at the width shown; no values: not analysed.
    void scaleChanged(const bitdepth::LayerScale& scale);

private:
    struct Figure {
        SensitivityFigure figure;
        SensitivityScope scope = SensitivityScope::Alone;
    };
    struct Estimated {
        Sensitivity sensitivity;
        CalibrationPtr calibration;
    };

    void forget();
    void estimate();
    void measure();
    void takeFigures();
    void show();
    SensitivitySource source() const;
    Sensitivity shownFigures() const;
    void showState();

    Document& m_document;
    SensitivityView& m_view;
    BackgroundJob m_job;
    QTimer m_arrivals;
    std::shared_ptr<Inbox<Figure>> m_inbox;
    Estimated m_estimated;                 ///< at all widths
    std::map<int, Sensitivity> m_measured; ///< by bits, as far as it came
    int m_width = 0;                       ///< being measured
};

} // namespace bitdepth
