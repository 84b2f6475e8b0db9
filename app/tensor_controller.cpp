#include "app/tensor_controller.h"

#include "app/document.h"
#include "app/engine_text.h"
#include "app/tensor_views.h"

namespace bitdepth {

namespace {

/// Weights of which a person would wait for what quantizing does to them.
constexpr size_t kLarge = 1 << 19;

} // namespace

TensorController::TensorController(Document& document, QObject* parent)
    : QObject(parent), m_document(document)
{
    connect(&document, &Document::modelChanged, this, [this] {
        m_job.cancel();
        m_detailJob.cancel();
        m_layer.clear();
    });
    connect(&document, &Document::recipeChanged, this, &TensorController::refresh);
    connect(&m_job, &BackgroundJob::started, this, [this] { emit busyChanged(true); });
    connect(&m_job, &BackgroundJob::finished, this, [this] { emit busyChanged(false); });
}

void TensorController::show(const std::string& layer, TensorKind kind, int channel)
{
    const bool isAnother = layer != m_layer || kind != m_kind;
    m_layer = layer;
    m_kind = kind;
    m_channel = channel;
    const Layer* shown = m_document.model() ? m_document.model()->findLayer(m_layer) : nullptr;
    if (shown && isAnother && kind == TensorKind::Weights && shown->weight.values->size() >= kLarge)
        showLargeWeights(*shown);
    else
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

void TensorController::deliver(const ShownTensor& view)
{
    emit ready(view);
    computeDetails();
}

void TensorController::chooseRange(TensorKind kind, const RangeMethod& method)
{
    const Layer* layer = m_document.model() ? m_document.model()->findLayer(m_layer) : nullptr;
    if (!layer)
        return;
    const QStringList layers =
        kind == TensorKind::OutputActivation ? readersOf(*layer) : QStringList{toQString(m_layer)};
    if (layers.isEmpty())
        return;
    const std::string first = toStdString(layers.first());
    Quantizer quantizer = kind == TensorKind::Weights ? m_document.recipe().weightsOf(first)
                                                      : m_document.recipe().activationsOf(first);
    quantizer.range = method;
    if (kind == TensorKind::Weights)
        m_document.setWeights(layers, quantizer);
    else
        m_document.setActivations(layers, quantizer);
}

void TensorController::showWeights(const Layer& layer)
{
    m_job.start(
        QString(),
        [model = m_document.model(), name = layer.name, quantizer = m_document.recipe().weightsOf(layer.name),
         channel = m_channel](const JobControl& control) {
            return weightView(*model->findLayer(name), quantizer, channel, control);
        },
        [this](const ShownTensor& view) { deliver(view); });
}

void TensorController::showLargeWeights(const Layer& layer)
{
    m_job.start(
        QString(),
        [model = m_document.model(), name = layer.name, quantizer = m_document.recipe().weightsOf(layer.name),
         channel = m_channel](const JobControl&) {
            return floatWeightView(*model->findLayer(name), quantizer, channel);
        },
        [this](const ShownTensor& view) {
            emit ready(view);
            refresh();
        });
}

QStringList TensorController::readersOf(const Layer& layer) const
{
    QStringList readers;
    for (const Layer& reader : m_document.model()->layers) {
        if (reader.input == layer.output)
            readers << toQString(reader.name);
    }
    return readers;
}

/// What a layer makes is stored as its readers want it; where no layer reads it, as operators do.
Quantizer TensorController::quantizerOfOutput(const Layer& layer) const
{
    const QStringList readers = readersOf(layer);
    return readers.isEmpty() ? m_document.recipe().operatorQuantizer()
                             : m_document.recipe().activationsOf(toStdString(readers.first()));
}

Quantizer TensorController::quantizerOf(const Layer& layer) const
{
    switch (m_kind) {
    case TensorKind::Weights:
        return m_document.recipe().weightsOf(layer.name);
    case TensorKind::InputActivation:
        return m_document.recipe().activationsOf(layer.name);
    case TensorKind::OutputActivation:
        break;
    }
    return quantizerOfOutput(layer);
}

void TensorController::showActivation(const Layer& layer)
{
    const bool isOutput = m_kind == TensorKind::OutputActivation;
    const bool isEditable = !isOutput || !readersOf(layer).isEmpty();
    m_job.start(
        QString(),
        [model = m_document.model(), calibration = m_document.calibration(), kind = m_kind, isEditable,
         tensor = isOutput ? layer.output : layer.input, quantizer = quantizerOf(layer)](const JobControl&) {
            ShownTensor view = activationView(kind, tensor, histogramOf(*calibration, tensor), quantizer,
                                              extremesOf(*model, *calibration, tensor));
            view.isRangeEditable = view.isRangeEditable && isEditable;
            return view;
        },
        [this](const ShownTensor& view) { deliver(view); });
}

void TensorController::computeDetails()
{
    const Layer* layer = m_document.model() ? m_document.model()->findLayer(m_layer) : nullptr;
    if (!layer)
        return;
    m_detailJob.start(
        QString(),
        [model = m_document.model(), calibration = m_document.calibration(), name = m_layer, kind = m_kind,
         channel = m_channel, quantizer = quantizerOf(*layer)](const JobControl& control) {
            const Layer& shown = *model->findLayer(name);
            if (kind == TensorKind::Weights)
                return weightDetails(shown, quantizer, channel, control);
            const std::string& tensor = kind == TensorKind::OutputActivation ? shown.output : shown.input;
            return activationDetails(histogramOf(*calibration, tensor), quantizer,
                                     extremesOf(*model, *calibration, tensor), control);
        },
        [this](const TensorDetails& details) { emit detailed(details); });
}

} // namespace bitdepth
