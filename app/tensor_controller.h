#pragma once

#include "app/background_job.h"
#include "engine/model/model.h"
#include "widgets/tensor_view.h"
#include <string>

namespace bitdepth {

class Document;

/// Computes in the background what is drawn of the tensor somebody looks at, and again when the recipe or the
/// calibration changes.
class TensorController : public QObject {
    Q_OBJECT

public:
    explicit TensorController(Document& document, QObject* parent = nullptr);

    /// @param channel -1: the whole tensor
    void show(const std::string& layer, TensorKind kind, int channel);
    /// Takes @p method for the range of the tensor that is shown: the layer's weights or input; its output as
    /// the layers that read it want it. One step to undo.
    void chooseRange(TensorKind kind, const RangeMethod& method);
    bool isBusy() const { return m_job.isRunning() || m_detailJob.isRunning(); }

signals:
    void busyChanged(bool busy);
    void ready(const bitdepth::ShownTensor& view);
    void detailed(const bitdepth::TensorDetails& details); ///< of what was ready last

private:
    void refresh();
    void showWeights(const Layer& layer);
    /// The float values first, then the rest.
    void showLargeWeights(const Layer& layer);
    void showActivation(const Layer& layer);
    QStringList readersOf(const Layer& layer) const;
    Quantizer quantizerOf(const Layer& layer) const; ///< of the tensor that is shown
    Quantizer quantizerOfOutput(const Layer& layer) const;
    void deliver(const ShownTensor& view);
    void computeDetails();

    Document& m_document;
    BackgroundJob m_job;
    BackgroundJob m_detailJob; ///< behind the other: what can be shown a moment later
    std::string m_layer;
    TensorKind m_kind = TensorKind::Weights;
    int m_channel = -1;
};

} // namespace bitdepth
