#include "app/compare_controller.h"

#include "app/document.h"
#include "app/engine_text.h"
#include "app/tensor_views.h"
#include "widgets/compare_histograms.h"
#include "widgets/compare_panel.h"
#include <algorithm>

namespace bitdepth {

namespace {

constexpr int kPictureSide = 112; ///< sharp at twice the size it is shown in

/// A tensor as it is, and as candidates bring it back.
struct ComparedTensor {
    ShownTensor values;
    std::vector<Overlay> overlays;
};

/// What one candidate does to the tensor.
struct Treatment {
    QString name;
    int series = 0;
    Quantizer quantizer;
};

std::vector<Treatment> treatmentsOf(const std::vector<const Compared*>& candidates, const std::string& layer,
                                    TensorKind kind)
{
    std::vector<Treatment> treatments;
    for (const Compared* candidate : candidates) {
        const auto& results = candidate->evaluation->layers;
        const auto found = std::find_if(results.begin(), results.end(),
                                        [&layer](const LayerResult& result) { return result.name == layer; });
        if (found == results.end())
            continue;
        const Quantizer& quantizer = kind == TensorKind::Weights ? found->weights : found->activations;
        if (!quantizer.format.isFloat32())
            treatments.push_back({candidate->name, std::max(candidate->color, 0), quantizer});
    }
    return treatments;
}

void lay(ComparedTensor& compared, const Treatment& treatment, const ShownTensor& view)
{
    compared.values = view;
    compared.values.encoding.reset(); // what both are laid over has no grid
    compared.values.probe.reset();
    compared.values.reconstructed.reset();
    compared.values.quantizer = {};
    compared.values.isRangeEditable = false;
    if (view.reconstructed)
        compared.overlays.push_back({treatment.name, *view.reconstructed, view.encoding, treatment.series});
}

} // namespace

CompareController::CompareController(Document& document, ComparePanel& panel, QObject* parent)
    : QObject(parent), m_document(document), m_panel(panel)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &CompareController::refresh);
    for (const auto signal : {&Document::modelChanged, &Document::dataChanged, &Document::candidatesChanged,
                              &Document::evaluationChanged})
        connect(&m_document, signal, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_panel, &ComparePanel::pictureWanted, this, [this](size_t sample) {
        if (m_samples.dataset)
            m_pictures.request(m_samples.dataset, sample, kPictureSide);
    });
    connect(&m_panel, &ComparePanel::pairChanged, this, &CompareController::showHistograms);
    connect(m_panel.histograms(), &CompareHistograms::wanted, this, &CompareController::showHistograms);
    connect(&m_document, &Document::modelChanged, this, [this] { setCurrentLayer({}); });
    connect(&m_document, &Document::calibrationChanged, this, [this] { setCurrentLayer(m_layer); });
    connect(&m_pictures, &SamplePictures::ready, this,
            [this](const DatasetPtr& dataset, size_t index, const SampleLook& look) {
                if (dataset == m_samples.dataset)
                    m_panel.setPicture(index, look.picture);
            });
}

void CompareController::setCurrentLayer(const std::string& layer)
{
    m_layer = layer;
    m_panel.histograms()->setLayer(toQString(layer), m_document.calibration() != nullptr);
}

void CompareController::showHistograms()
{
    CompareHistograms& shown = *m_panel.histograms();
    const Layer* layer = m_document.model() ? m_document.model()->findLayer(m_layer) : nullptr;
    std::vector<const Compared*> pair = {m_panel.at(m_panel.second()), m_panel.at(m_panel.first())};
    std::erase(pair, nullptr);
    m_histograms.cancel();
    if (!layer || pair.empty()) {
        shown.clear();
        return;
    }
    if (!shown.isVisible())
        return; // it asks when it is seen
    const TensorKind kind = shown.kind();
    const bool isRepaired =
        kind == TensorKind::Weights &&
        std::any_of(pair.begin(), pair.end(), [](const Compared* one) { return one->isRepaired; });
    const QString name = toQString(m_layer);
    const QString remark = isRepaired ? tr("%1 before repairs", "layer").arg(name) : name;
    m_histograms.start(
        QString(),
        [model = m_document.model(), calibration = m_document.calibration(), name = m_layer, kind,
         treatments = treatmentsOf(pair, m_layer, kind)](const JobControl& control) {
            const auto viewOf = [&](const Quantizer& quantizer) {
                return kind == TensorKind::Weights
                           ? weightView(*model->findLayer(name), quantizer, -1, control)
                           : inputView(*model, *model->findLayer(name), *calibration, quantizer);
            };
            ComparedTensor compared;
            if (treatments.empty())
                compared.values = viewOf({});
            for (const Treatment& treatment : treatments)
                lay(compared, treatment, viewOf(treatment.quantizer));
            return compared;
        },
        [this, remark](const ComparedTensor& compared) {
            m_panel.histograms()->setHistograms(compared.values, compared.overlays, remark);
        });
}

void CompareController::refresh()
{
    ComparedSet set = compared();
    m_samples = set.samples;
    m_pictures.clear();
    m_panel.setCompared(std::move(set));
}

ComparedSet CompareController::compared() const
{
    ComparedSet set;
    if (!m_document.data().isEmpty())
        set.samples = m_document.data().samples();
    if (const EvaluationPtr& floatModel = m_document.floatEvaluation())
        set.candidates.push_back({floatModel->isOfQuantizedFile() ? tr("As in the file") : tr("Float model"),
                                  -1, floatModel, true});
    for (const Pin& pin : m_document.pins()) {
        if (pin.candidate.evaluation)
            set.candidates.push_back({toQString(pin.candidate.name), pin.candidate.color,
                                      pin.candidate.evaluation, pin.data.asksForSame(m_document.data()),
                                      !pin.candidate.recipe.repairs.empty()});
    }
    const EvaluationPtr now = m_document.evaluation();
    const bool isPinned = std::any_of(set.candidates.begin(), set.candidates.end(),
                                      [&now](const Compared& one) { return one.evaluation == now; });
    if (now && !isPinned)
        set.candidates.push_back({tr("%1 (not pinned)").arg(m_document.recipeName()), 0, now, true,
                                  !m_document.recipe().repairs.empty()});
    return set;
}

} // namespace bitdepth
