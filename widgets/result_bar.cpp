#include "widgets/result_bar.h"
#include "widgets/formatting.h"
#include "widgets/result_card.h"
#include <QEvent>
#include <QHBoxLayout>

namespace bitdepth {
namespace {

ResultCard::Content sizeContent(int64_t own, const int64_t* reference)
{
    ResultCard::Content content;
    content.value = bytesText(own);
    if (!reference || *reference == own)
        return content;
    content.change = relativeText(static_cast<double>(own), static_cast<double>(*reference));
    content.changeTone = own < *reference ? Tone::Good : Tone::Bad;
    return content;
}

QString markText(Provenance provenance)
{
    return provenanceMark(provenance) + QLatin1Char(' ') + provenanceText(provenance);
}

/// A figure that is known without running the model.
ResultCard::Content costContent(std::optional<int64_t> own, std::optional<int64_t> ofFloat, bool isExact,
                                const QString& reference)
{
    ResultCard::Content content;
    if (!own) {
        content.reference = ResultBar::tr("not known");
        return content;
    }
    content = sizeContent(*own, ofFloat ? &*ofFloat : nullptr);
    content.mark = isExact ? provenanceMark(Provenance::Measured) + QLatin1Char(' ') + ResultBar::tr("exact")
                           : markText(Provenance::Estimated);
    if (ofFloat)
        content.reference = reference;
    return content;
}

/// Worse by more than chance explains: below what the interval of the other allows.
Tone metricTone(const MetricValue& own, const MetricValue& reference)
{
    const double change = (own.value - reference.value) * (own.higherIsBetter ? 1 : -1);
    if (change >= 0)
        return Tone::Good;
    const bool clear = own.higherIsBetter ? own.value < reference.low : own.value > reference.high;
    return clear ? Tone::Bad : Tone::Muted;
}

} // namespace

ResultBar::ResultBar(QWidget* parent)
    : QWidget(parent),
      m_accuracy(new ResultCard(QStringLiteral("accuracyCard"), QStringLiteral("accuracy"), this)),
      m_size(new ResultCard(QStringLiteral("sizeCard"), QStringLiteral("size"), this)),
      m_memory(new ResultCard(QStringLiteral("memoryCard"), QStringLiteral("memory"), this)),
      m_operations(new ResultCard(QStringLiteral("operationsCard"), QStringLiteral("bits"), this)),
      m_latency(new ResultCard(QStringLiteral("latencyCard"), QStringLiteral("latency"), this))
{
    setObjectName(QStringLiteral("resultBar"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (ResultCard* card : {m_accuracy, m_size, m_memory, m_operations, m_latency})
        layout->addWidget(card, 1);
    retranslate();
}

void ResultBar::setResults(EvaluationPtr floatModel, EvaluationPtr recipe)
{
    m_float = std::move(floatModel);
    m_recipe = std::move(recipe);
    showResults();
}

void ResultBar::setCosts(std::shared_ptr<const Costs> costs, std::shared_ptr<const Costs> floatCosts)
{
    m_costs = std::move(costs);
    m_floatCosts = std::move(floatCosts);
    showResults();
}

bool ResultBar::costsAreNewer() const { return m_costs && (m_stale || !m_recipe); }

void ResultBar::setStale(bool stale)
{
    m_stale = stale;
    showResults();
}

void ResultBar::setBusy(bool busy)
{
    m_busy = busy;
    for (ResultCard* card : {m_accuracy, m_size, m_memory, m_latency})
        card->setBusy(busy);
    showResults();
}

void ResultBar::setEstimate(const std::optional<MetricEstimate>& estimate)
{
    m_estimate = estimate;
    showResults();
}

void ResultBar::setHint(const QString& hint)
{
    m_hint = hint;
    showResults();
}

void ResultBar::showResults()
{
    m_accuracy->setStale(m_stale && m_recipe && !m_estimate);
    m_latency->setStale(m_stale && m_recipe);
    for (ResultCard* card : {m_size, m_memory})
        card->setStale(m_stale && m_recipe && !m_costs);
    m_estimate ? showEstimate() : showAccuracy();
    showSize();
    showMemory();
    showOperations();
    showLatency();
}

QString ResultBar::missing() const
{
    if (m_busy)
        return tr("being evaluated");
    return m_hint.isEmpty() ? tr("not evaluated") : m_hint;
}

QString ResultBar::explained(const QString& text, Provenance provenance) const
{
    QString result = text + QLatin1String("\n\n") + provenanceMark(provenance) + QLatin1Char(' ') +
                     provenanceExplanation(provenance);
    if (m_stale && m_recipe)
        result += QLatin1String("\n\n") + tr("The recipe was edited since: evaluate again.");
    const Evaluation* shown = m_recipe ? m_recipe.get() : m_float.get();
    if (shown && !shown->storedBy.empty())
        result += QLatin1String("\n\n") + storedText(*shown);
    return result;
}

/// Where a figure comes from, and whether it was only read from a project file.
QString ResultBar::markOf(const Evaluation& evaluation, Provenance provenance) const
{
    const QString mark = markText(provenance);
    return evaluation.storedBy.empty() ? mark : tr("%1, stored", "measured, stored").arg(mark);
}

void ResultBar::showAccuracy()
{
    const Evaluation* shown = m_recipe ? m_recipe.get() : m_float.get();
    ResultCard::Content content;
    content.reference = missing();
    m_accuracy->setTitle(shown ? metricTitle(shown->metric.name) : tr("Accuracy"));
    if (shown) {
        const auto provenance = m_recipe ? Provenance::Simulated : Provenance::Measured;
        content.value = metricText(shown->metric);
        content.mark = markOf(*shown, provenance);
        content.reference = referenceText(m_recipe && m_float ? metricText(m_float->metric) : QString());
        content.explanation = explained(
            tr("On %1 samples, 95 % interval %2.")
                .arg(exactCountText(static_cast<int64_t>(shown->samples)), metricIntervalText(shown->metric)),
            provenance);
    }
    if (m_recipe && m_float) {
        content.change = metricChangeText(m_recipe->metric, m_float->metric);
        content.changeTone = metricTone(m_recipe->metric, m_float->metric);
    }
    m_accuracy->setContent(content);
}

/// Until the recipe is evaluated on all samples.
void ResultBar::showEstimate()
{
    const MetricValue& metric = m_estimate->metric;
    ResultCard::Content content;
    content.value = metricText(metric);
    content.mark = markText(Provenance::Estimated);
    content.reference = referenceText(m_float ? metricText(m_float->metric) : QString());
    content.explanation =
        provenanceMark(Provenance::Estimated) + QLatin1Char(' ') +
        tr("Estimated from %1 of %2 samples, 95 % interval %3. The others are being evaluated.")
            .arg(exactCountText(static_cast<int64_t>(m_estimate->samples)),
                 exactCountText(static_cast<int64_t>(m_estimate->ofSamples)), metricIntervalText(metric));
    if (m_float) {
        content.change = metricChangeText(metric, m_float->metric);
        content.changeTone = metricTone(metric, m_float->metric);
    }
    m_accuracy->setTitle(metricTitle(metric.name));
    m_accuracy->setContent(content);
}

QString ResultBar::referenceText(const QString& figure) const
{
    if (m_referenceIsQuantized)
        return figure.isEmpty() ? tr("as in the file") : tr("file %1").arg(figure);
    return figure.isEmpty() ? tr("float model") : tr("float %1").arg(figure);
}

void ResultBar::setReferenceIsQuantized(bool isQuantized)
{
    m_referenceIsQuantized = isQuantized;
    showResults();
}

void ResultBar::showSize()
{
    const Evaluation* shown = m_recipe ? m_recipe.get() : m_float.get();
    ResultCard::Content content;
    content.reference = missing();
    if (costsAreNewer()) {
        content = costContent(m_costs->sizeBytes, m_floatCosts->sizeBytes, m_costs->sizeIsExact,
                              referenceText(bytesText(m_floatCosts->sizeBytes.value_or(0))));
        content.explanation =
            !m_costs->sizeBytes ? tr("These formats cannot be written to a file of this model's version.")
            : m_costs->sizeIsExact
                ? tr("The file that export writes will have %1.").arg(exactBytesText(*m_costs->sizeBytes))
                : tr("The file that export writes will have %1 at most; the ranges decide the last bytes.")
                      .arg(exactBytesText(*m_costs->sizeBytes));
    } else if (shown) {
        content = sizeContent(shown->sizeBytes, m_float ? &m_float->sizeBytes : nullptr);
        content.mark = markOf(*shown, Provenance::Measured);
        content.reference = referenceText(m_recipe && m_float ? bytesText(m_float->sizeBytes) : QString());
        content.explanation =
            explained(tr("The file that export writes has %1.").arg(exactBytesText(shown->sizeBytes)),
                      Provenance::Measured);
    }
    m_size->setContent(content);
}

void ResultBar::showMemory()
{
    const Evaluation* shown = m_recipe ? m_recipe.get() : m_float.get();
    ResultCard::Content content;
    content.reference = missing();
    if (costsAreNewer()) {
        content = costContent(m_costs->peakRamBytes, m_floatCosts->peakRamBytes, false,
                              referenceText(bytesText(m_floatCosts->peakRamBytes.value_or(0))));
        content.explanation =
            m_costs->peakRamBytes
                ? tr("%1 of activations are alive at the same time at most, for one sample.")
                      .arg(exactBytesText(*m_costs->peakRamBytes))
                : tr("The model leaves open how large its activations are.");
    } else if (shown) {
        content = sizeContent(shown->peakRamBytes, m_float ? &m_float->peakRamBytes : nullptr);
        content.mark = markOf(*shown, Provenance::Estimated);
        content.reference = referenceText(m_recipe && m_float ? bytesText(m_float->peakRamBytes) : QString());
        content.explanation =
            explained(tr("%1 of activations are alive at the same time at most, for one sample.")
                          .arg(exactBytesText(shown->peakRamBytes)),
                      Provenance::Estimated);
    }
    m_memory->setContent(content);
}

void ResultBar::showOperations()
{
    ResultCard::Content content;
    content.reference = missing();
    if (m_costs && m_costs->multiplyAdds > 0) {
        content.value = countText(m_costs->bitOperations);
        content.mark = markText(Provenance::Estimated);
        content.reference = referenceText(countText(m_floatCosts->bitOperations));
        if (m_costs->bitOperations != m_floatCosts->bitOperations) {
            content.change = relativeText(static_cast<double>(m_costs->bitOperations),
                                          static_cast<double>(m_floatCosts->bitOperations));
            content.changeTone =
                m_costs->bitOperations < m_floatCosts->bitOperations ? Tone::Good : Tone::Bad;
        }
        content.explanation =
            tr("Multiply-adds × bits of the weights × bits of the activations, for one sample: %1. What a "
               "device makes of them depends on its kernels.")
                .arg(exactCountText(m_costs->bitOperations));
    } else if (m_costs) {
        content.reference = tr("not known");
        content.explanation = tr("The model leaves open how large its activations are.");
    }
    m_operations->setContent(content);
}

void ResultBar::showLatency()
{
    const Evaluation* shown = m_recipe ? m_recipe.get() : m_float.get();
    ResultCard::Content content;
    content.reference = shown ? tr("not measured") : missing();
    if (shown && shown->latency) {
        const Latency& own = *shown->latency;
        content.value = millisecondsText(own.median);
        content.mark = markOf(*shown, Provenance::Measured);
        content.reference = referenceText({});
        if (m_recipe && m_float && m_float->latency) {
            content.change = relativeText(own.median, m_float->latency->median);
            content.changeTone = own.median <= m_float->latency->median ? Tone::Good : Tone::Bad;
            content.reference = referenceText(millisecondsText(m_float->latency->median));
        }
        content.explanation =
            explained(tr("One inference here, one thread: %1 to %2 in eight of ten runs.\nWhat ran: %3")
                          .arg(millisecondsText(own.p10), millisecondsText(own.p90), toText(own.executed)),
                      Provenance::Measured);
    }
    m_latency->setContent(content);
}

void ResultBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ResultBar::retranslate()
{
    m_size->setTitle(tr("File size"));
    m_memory->setTitle(tr("Activation memory"));
    m_operations->setTitle(tr("Bit operations"));
    m_latency->setTitle(tr("Latency"));
    showResults();
}

} // namespace bitdepth
