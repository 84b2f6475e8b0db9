#include "app/weight_figures.h"

#include "app/document.h"
#include "engine/quantization/weight_error.h"
#include <algorithm>
#include <cmath>

namespace bitdepth {

namespace {

struct LayerFigures {
    double sqnrDb = 0;
    std::optional<TensorStatistics> statistics;
};

} // namespace

const double* WeightFigures::Figures::known() const
{
    const auto entry =
        std::find_if(sqnr.begin(), sqnr.end(), [this](const auto& one) { return one.first == wanted; });
    return entry == sqnr.end() ? nullptr : &entry->second;
}

WeightFigures::WeightFigures(Document& document, QObject* parent) : QObject(parent), m_document(document)
{
    connect(&document, &Document::modelChanged, this, &WeightFigures::modelChanged);
}

void WeightFigures::modelChanged()
{
    m_job.cancel();
    m_figures.clear();
    m_preferred.clear();
    m_passed = 0;
    if (!m_document.model())
        return;
    for (const Layer& layer : m_document.model()->layers)
        m_figures[layer.name].wanted = m_document.recipe().weightsOf(layer.name);
}

void WeightFigures::update()
{
    LayerDecibels announced;
    for (auto& [layer, figures] : m_figures) {
        const Quantizer wanted = m_document.recipe().weightsOf(layer);
        if (figures.wanted == wanted && figures.known())
            continue;
        figures.wanted = wanted;
        if (const double* known = figures.known())
            announced.emplace_back(layer, *known);
    }
    m_passed = 0;
    if (!announced.empty())
        emit sqnrsKnown(announced);
    computeNext();
}

bool WeightFigures::isMissing(const std::string& layer) const
{
    const auto figures = m_figures.find(layer);
    return figures != m_figures.end() && !(figures->second.known() && figures->second.hasStatistics);
}

std::string WeightFigures::nextMissing() const
{
    if (isMissing(m_preferred))
        return m_preferred;
    const auto& layers = m_document.model()->layers;
    for (size_t i = m_passed; i < layers.size(); ++i) {
        if (isMissing(layers[i].name))
            return layers[i].name;
    }
    return {};
}

void WeightFigures::passKnown()
{
    const auto& layers = m_document.model()->layers;
    while (m_passed < layers.size() && !isMissing(layers[m_passed].name))
        ++m_passed;
}

bool WeightFigures::isComplete() const { return !m_document.model() || nextMissing().empty(); }

void WeightFigures::computeNext()
{
    if (!m_document.model() || (m_job.isRunning() && !m_job.isStopping()))
        return;
    passKnown();
    const std::string layer = nextMissing();
    if (layer.empty())
        emit completed();
    else
        computeSqnr(layer);
}

void WeightFigures::computeSqnr(const std::string& layer)
{
    const Quantizer wanted = m_figures[layer].wanted;
    const bool needsStatistics = !m_figures[layer].hasStatistics;
    m_job.start(
        QString(),
        [model = m_document.model(), layer, wanted, needsStatistics](const JobControl&) {
            const Layer& found = *model->findLayer(layer);
            LayerFigures figures{weightSqnrDb(found, wanted), {}};
            if (needsStatistics)
                figures.statistics = computeStatistics(*found.weight.values);
            return figures;
        },
        [this, layer, wanted](const LayerFigures& computed) {
            Figures& figures = m_figures[layer];
            figures.sqnr.emplace_back(wanted, computed.sqnrDb);
            if (computed.statistics) {
                figures.hasStatistics = true;
                emit statisticsKnown(layer, *computed.statistics);
            }
            if (figures.wanted == wanted)
                emit sqnrKnown(layer, computed.sqnrDb);
            computeNext();
        });
}

} // namespace bitdepth
