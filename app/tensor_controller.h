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
    bool isBusy() const { return m_job.isRunning(); }

signals:
    void busyChanged(bool busy);
    void ready(const bitdepth::ShownTensor& view);

private:
    void refresh();
    void showWeights(const Layer& layer);
    void showActivation(const Layer& layer);
    Quantizer quantizerOfOutput(const Layer& layer) const;
    void deliver(const ShownTensor& view);

    Document& m_document;
    BackgroundJob m_job;
    std::string m_layer;
    TensorKind m_kind = TensorKind::Weights;
    int m_channel = -1;
};

} // namespace bitdepth
