#include "app/weight_figures.h"

#include "app/document.h"
#include "engine/model/constant_figures.h"
#include "engine/quantization/weight_error.h"
#include <algorithm>
#include <cmath>

namespace bitdepth {

namespace {

/// Numbers that are computed between two words to the window: some milliseconds' worth.
constexpr size_t kWeightsAtOnce = size_t{1} << 18;
/// What a layer costs besides its numbers, in numbers.
constexpr size_t kWeightsForOverhead = 1 << 11;

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

void WeightFigures::passKnown()
{
    const auto& layers = m_document.model()->layers;
    while (m_passed < layers.size() && !isMissing(layers[m_passed].name))
        ++m_passed;
}

bool WeightFigures::isComplete() const
{
    if (!m_document.model())
        return true;
    const auto& layers = m_document.model()->layers;
    return std::none_of(layers.begin() + static_cast<std::ptrdiff_t>(m_passed), layers.end(),
                        [this](const Layer& layer) { return isMissing(layer.name); });
}

WeightFigures::Wanted WeightFigures::wantedOf(const Layer& layer) const
{
    const Figures& figures = m_figures.at(layer.name);
    return {&layer, figures.wanted, !figures.hasStatistics};
}

/// The one somebody looks at comes alone, so that it comes at once.
std::vector<WeightFigures::Wanted> WeightFigures::nextMissing() const
{
    const Model& model = *m_document.model();
    if (isMissing(m_preferred))
        return {wantedOf(*model.findLayer(m_preferred))};
    std::vector<Wanted> batch;
    size_t weights = 0;
    for (size_t i = m_passed; i < model.layers.size() && weights < kWeightsAtOnce; ++i) {
        if (!isMissing(model.layers[i].name))
            continue;
        batch.push_back(wantedOf(model.layers[i]));
        weights += kWeightsForOverhead + model.layers[i].weight.values->size();
    }
    return batch;
}

void WeightFigures::computeNext()
{
    if (!m_document.model() || (m_job.isRunning() && !m_job.isStopping()))
        return;
    passKnown();
    std::vector<Wanted> batch = nextMissing();
    if (batch.empty())
        emit completed();
    else
        compute(std::move(batch));
}

void WeightFigures::compute(std::vector<Wanted> batch)
{
    m_job.start(
        QString(),
        [model = m_document.model(), batch = std::move(batch)](const JobControl& control) {
            std::vector<Computed> computed;
            for (const Wanted& wanted : batch) {
                control.throwIfStopped();
                // A large model's weights stay in their file while it is only looked at.
                Layer layer = *wanted.layer;
                layer.weight = readApart(layer.weight);
                computed.push_back({wanted, weightSqnrDb(layer, wanted.quantizer), {}});
                if (wanted.needsStatistics)
                    computed.back().statistics = computeStatistics(*layer.weight.values);
            }
            return computed;
        },
        [this](const std::vector<Computed>& computed) {
            take(computed);
            computeNext();
        });
}

void WeightFigures::take(const std::vector<Computed>& batch)
{
    LayerDecibels known;
    for (const Computed& computed : batch) {
        const std::string& layer = computed.wanted.layer->name;
        Figures& figures = m_figures[layer];
        figures.sqnr.emplace_back(computed.wanted.quantizer, computed.sqnrDb);
        if (computed.statistics) {
            figures.hasStatistics = true;
            emit statisticsKnown(layer, *computed.statistics);
        }
        if (figures.wanted == computed.wanted.quantizer)
            known.emplace_back(layer, computed.sqnrDb);
    }
    if (!known.empty())
        emit sqnrsKnown(known);
}

} // namespace bitdepth
