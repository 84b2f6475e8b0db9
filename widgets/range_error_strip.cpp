#include "widgets/range_error_strip.h"
#include "widgets/format_text.h"
#include "widgets/palette.h"
#include "widgets/plot_theme.h"
#include "widgets/range_marks.h"
#include <algorithm>
#include <cmath>

namespace bitdepth {
namespace {

constexpr double kPixelsPerPoint = 4;
constexpr int kMostPoints = 220;
constexpr double kQuietest = -140; ///< dB: below, an error is no error
constexpr double kShownBelow = 12; ///< dB shown below the best point of the curve
constexpr double kReach = 9;       ///< pixels around a mark that can be clicked

double shownDb(double error, double signal) { return std::max(noiseDb(error, signal), kQuietest); }

double placeOf(const Range& range) { return -range.low > range.high ? range.low : range.high; }

} // namespace

RangeErrorStrip::RangeErrorStrip(QCustomPlot& plot)
    : m_plot(plot), m_rect(new QCPAxisRect(&plot, true)), m_marks(nullptr)
{
    for (const auto type : {QCPAxis::atTop, QCPAxis::atRight})
        m_rect->axis(type)->setVisible(false);
    QCPAxis* keys = m_rect->axis(QCPAxis::atBottom);
    QCPAxis* values = m_rect->axis(QCPAxis::atLeft);
    keys->setTicker(QSharedPointer<NumberTicker>::create());
    values->setTicker(QSharedPointer<NumberTicker>::create());
    values->ticker()->setTickCount(4);
    m_rect->setRangeDrag(Qt::Horizontal);
    m_rect->setRangeZoom(Qt::Horizontal);
    m_rect->setMinimumSize(60, 40);
    for (QCPGraph** graph : {&m_rounding, &m_clipping, &m_total})
        *graph = plot.addGraph(keys, values);
    m_marks = new RangeMarks(&plot, m_rect);
    m_marks->setLayer(QStringLiteral("legend")); // over the curves
    m_marks->keepNamesOff(m_total);
}

void RangeErrorStrip::setTensor(const ShownTensor* tensor)
{
    m_tensor = tensor;
    m_choices.clear();
    m_total->data()->clear();
    setVisible(hasCurve());
}

void RangeErrorStrip::setVisible(bool on)
{
    m_rect->setVisible(on);
    for (QCPLayerable* part : std::initializer_list<QCPLayerable*>{m_rounding, m_clipping, m_total, m_marks})
        part->setVisible(on);
}

void RangeErrorStrip::setChoices(std::vector<RangeChoice> choices) { m_choices = std::move(choices); }

void RangeErrorStrip::setPalette(const QPalette& palette)
{
    m_rounding->setPen(QPen(toneColor(Tone::Reconstructed, palette), 1.3));
    m_clipping->setPen(QPen(toneColor(Tone::Clipping, palette), 1.3));
    m_total->setPen(QPen(palette.color(QPalette::Text), 1.8));
    m_marks->setPalette(palette);
}

void RangeErrorStrip::draw(const Range& range, const RangeError& error)
{
    if (!hasCurve())
        return;
    const RangeProbe& probe = *m_tensor->probe;
    fillCurves(range);
    fitAxis(shownDb(error.sum(), probe.signal()));
    std::vector<RangeMarks::Mark> marks;
    for (const RangeChoice& choice : m_choices)
        marks.push_back({{placeOf(choice.range), shownDb(choice.error.sum(), probe.signal())},
                         rangeMethodText(choice.method),
                         choice.method == m_tensor->quantizer.range});
    marks.push_back({{placeOf(range), shownDb(error.sum(), probe.signal())}, {}, false});
    m_marks->setMarks(std::move(marks));
    m_marks->setRange(range);
}

void RangeErrorStrip::fillCurves(const Range& range)
{
    const RangeProbe& probe = *m_tensor->probe;
    const QCPRange shown = m_rect->axis(QCPAxis::atBottom)->range();
    const int points = std::clamp(static_cast<int>(m_plot.width() / kPixelsPerPoint), 16, kMostPoints);
    if (isDrawnFor(range, points))
        return;
    m_drawnRange = range;
    m_drawnValues = shown;
    QVector<double> ends(points + 1);
    QVector<double> total(points + 1);
    QVector<double> rounding(points + 1);
    QVector<double> clipping(points + 1);
    for (int i = 0; i <= points; ++i) {
        ends[i] = shown.lower + shown.size() * i / points;
        const RangeEnd end = ends[i] < 0 ? RangeEnd::Low : RangeEnd::High;
        const RangeError error = probe.error(probe.moved(range, end, ends[i]));
        total[i] = shownDb(error.sum(), probe.signal());
        rounding[i] = shownDb(error.rounding, probe.signal());
        clipping[i] = shownDb(error.clipping, probe.signal());
    }
    m_total->setData(ends, total, true);
    m_rounding->setData(ends, rounding, true);
    m_clipping->setData(ends, clipping, true);
}

/// The curves of a symmetric range do not change while it is dragged.
bool RangeErrorStrip::isDrawnFor(const Range& range, int points) const
{
    const bool sameRange = m_tensor->probe->isSymmetric() || range == m_drawnRange;
    return sameRange && m_total->dataCount() == points + 1 &&
           m_drawnValues == m_rect->axis(QCPAxis::atBottom)->range();
}

/// The total error, the marks and @p present stand in sight; of its parts what is about as large.
void RangeErrorStrip::fitAxis(double present)
{
    bool found = false;
    const QCPRange values = m_total->getValueRange(found);
    double lowest = found ? std::min(values.lower, present) : present;
    for (const RangeChoice& choice : m_choices)
        lowest = std::min(lowest, shownDb(choice.error.sum(), m_tensor->probe->signal()));
    m_rect->axis(QCPAxis::atLeft)->setRange(lowest - kShownBelow, std::max(values.upper, 0.0) + 4);
}

QPointF RangeErrorStrip::markOf(const RangeChoice& choice) const
{
    return m_marks->pixel({placeOf(choice.range), shownDb(choice.error.sum(), m_tensor->probe->signal())});
}

const RangeChoice* RangeErrorStrip::choiceAt(const QPointF& position) const
{
    const RangeChoice* nearest = nullptr;
    double least = kReach;
    for (const RangeChoice& choice : m_choices) {
        const QPointF away = markOf(choice) - position;
        const double distance = std::hypot(away.x(), away.y());
        if (distance <= least) {
            least = distance;
            nearest = &choice;
        }
    }
    return nearest;
}

QString RangeErrorStrip::toCsv() const
{
    QString text = QStringLiteral("end,total dB,rounding dB,clipping dB\n");
    for (int i = 0; i < m_total->dataCount(); ++i)
        text += QStringLiteral("%1,%2,%3,%4\n")
                    .arg(m_total->data()->at(i)->key, 0, 'g', 9)
                    .arg(m_total->data()->at(i)->value, 0, 'g', 6)
                    .arg(m_rounding->data()->at(i)->value, 0, 'g', 6)
                    .arg(m_clipping->data()->at(i)->value, 0, 'g', 6);
    return text;
}

} // namespace bitdepth
