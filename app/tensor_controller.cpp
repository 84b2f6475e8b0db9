#include "app/tensor_controller.h"

#include "app/document.h"
#include "app/tensor_views.h"

namespace bitdepth {

TensorController::TensorController(Document& document, QObject* parent)
    : QObject(parent), m_document(document)
{
    connect(&document, &Document::modelChanged, this, [this] {
        m_job.cancel();
        m_layer.clear();
    });
    connect(&document, &Document::recipeChanged, this, &TensorController::refresh);
    connect(&m_job, &BackgroundJob::started, this, [this] { emit busyChanged(true); });
    connect(&m_job, &BackgroundJob::finished, this, [this] { emit busyChanged(false); });
}

void TensorController::show(const std::string& layer, TensorKind kind, int channel)
{
    m_layer = layer;
    m_kind = kind;
    m_channel = channel;
    refresh();
}

void TensorController::refresh()
{
    const Layer* layer = m_document.model() ? m_document.model()->findLayer(m_layer) : nullptr;
    if (!layer)
        return;
    if (m_kind == TensorKind::Weights)
        showWeights(*layer);
    else if (m_document.calibration())
        showActivation(*layer);
}

void TensorController::deliver(const ShownTensor& view) { emit ready(view); }

void TensorController::showWeights(const Layer& layer)
{
    m_job.start(
        QString(),
        [model = m_document.model(), name = layer.name, quantizer = m_document.recipe().weightsOf(layer.name),
         channel = m_channel](const JobControl&) {
            return weightView(*model->findLayer(name), quantizer, channel);
        },
        [this](const ShownTensor& view) { deliver(view); });
}

/// What a layer makes is stored as its readers want it; where no layer reads it, as operators do.
Quantizer TensorController::quantizerOfOutput(const Layer& layer) const
{
    for (const Layer& reader : m_document.model()->layers) {
        if (reader.input == layer.output)
            return m_document.recipe().activationsOf(reader.name);
    }
    return m_document.recipe().operatorQuantizer();
}

void TensorController::showActivation(const Layer& layer)
{
    const bool isInput = m_kind == TensorKind::InputActivation;
    const std::string tensor = isInput ? layer.input : layer.output;
    const Quantizer quantizer =
        isInput ? m_document.recipe().activationsOf(layer.name) : quantizerOfOutput(layer);
    m_job.start(
        QString(),
        [calibration = m_document.calibration(), kind = m_kind, tensor, quantizer](const JobControl&) {
            const auto counted = calibration->activations.find(tensor);
            return activationView(kind, tensor,
                                  counted == calibration->activations.end() ? Histogram() : counted->second,
                                  quantizer);
        },
        [this](const ShownTensor& view) { deliver(view); });
}

} // namespace bitdepth
