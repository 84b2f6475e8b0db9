#include "widgets/candidate_text.h"
#include "widgets/candidate_table_model.h"
#include "widgets/formatting.h"
#include "widgets/table_text.h"
#include <QCoreApplication>
#include <QStringList>
#include <limits>

namespace bitdepth {
namespace {

using Column = CandidateTableModel::Column;

struct CandidateText {
    Q_DECLARE_TR_FUNCTIONS(CandidateText)
};

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// "820 KiB  ÷ 3.9": a size and how it stands to the float model's.
QString sizeCell(int64_t bytes, const int64_t* reference)
{
    const QString text = bytesText(bytes);
    if (!reference || *reference == bytes)
        return text;
    const QString ratio = relativeText(static_cast<double>(bytes), static_cast<double>(*reference));
    return ratio.isEmpty() ? text : CandidateText::tr("%1 (%2)", "size (ratio)").arg(text, ratio);
}

QString latencyCell(const std::optional<Latency>& latency)
{
    if (!latency)
        return QStringLiteral("–");
    return CandidateText::tr("%1 (%2)", "median (10th - 90th percentile)")
        .arg(millisecondsText(latency->median),
             millisecondsRangeText(latency->p10, latency->p90, latency->median));
}

QString latencyToolTip(const std::optional<Latency>& latency)
{
    if (!latency)
        return CandidateText::tr("The latency was not measured.");
    return CandidateText::tr("Time of one inference here, one thread: median, 10th and 90th percentile.\n"
                             "What ran: %1")
        .arg(toText(latency->executed));
}

QString metricToolTip(const Evaluation& evaluation)
{
    const QString samples = exactCountText(static_cast<int64_t>(evaluation.samples));
    QString text =
        CandidateText::tr("%1 on %2 samples, 95 % interval %3", "metric")
            .arg(metricTitle(evaluation.metric.name), samples, metricIntervalText(evaluation.metric));
    if (evaluation.calibrationOverlap > 0)
        text +=
            QLatin1Char('\n') + CandidateText::tr("%1 of the samples were also calibrated on.")
                                    .arg(exactCountText(static_cast<int64_t>(evaluation.calibrationOverlap)));
    return text;
}

} // namespace

QString candidateCellText(const Evaluation& evaluation, const Evaluation* reference, int column)
{
    const bool isFloat = &evaluation == reference;
    switch (column) {
    case Column::MetricColumn:
        return metricText(evaluation.metric) + QLatin1Char(' ') + metricIntervalText(evaluation.metric);
    case Column::ChangeColumn:
        return reference && !isFloat ? metricChangeText(evaluation.metric, reference->metric) : QString();
    case Column::SqnrColumn:
        return isFloat ? QString() : decibelText(evaluation.fidelity.sqnrDb);
    case Column::AgreementColumn:
        return isFloat ? QString() : percentText(evaluation.fidelity.agreement);
    case Column::SizeColumn:
        return sizeCell(evaluation.sizeBytes, reference ? &reference->sizeBytes : nullptr);
    case Column::RamColumn:
        return sizeCell(evaluation.peakRamBytes, reference ? &reference->peakRamBytes : nullptr);
    case Column::LatencyColumn:
        return latencyCell(evaluation.latency);
    default:
        return {};
    }
}

QString candidateCellToolTip(const Evaluation& evaluation, const Evaluation* reference, int column)
{
    const bool isFloat = &evaluation == reference;
    QString text;
    switch (column) {
    case Column::NameColumn: {
        QStringList notes;
        for (const Message& note : evaluation.notes)
            notes << toText(note);
        if (!evaluation.storedBy.empty())
            notes.prepend(storedText(evaluation));
        return notes.join(QLatin1Char('\n'));
    }
    case Column::MetricColumn:
        text = metricToolTip(evaluation);
        break;
    case Column::SizeColumn:
        text = exactBytesText(evaluation.sizeBytes);
        break;
    case Column::RamColumn:
        text = exactBytesText(evaluation.peakRamBytes);
        break;
    case Column::LatencyColumn:
        text = latencyToolTip(evaluation.latency);
        break;
    default:
        text = candidateColumnExplanation(column);
    }
    text += QLatin1String("\n\n") + provenanceExplanation(candidateProvenance(column, isFloat));
    return evaluation.storedBy.empty() ? text : text + QLatin1String("\n\n") + storedText(evaluation);
}

QString candidateColumnTitle(int column, const std::string& metric)
{
    switch (column) {
    case Column::NameColumn:
        return CandidateText::tr("Candidate");
    case Column::MetricColumn:
        return metric.empty() ? CandidateText::tr("Accuracy") : metricTitle(metric);
    case Column::ChangeColumn:
        return CandidateText::tr("Change");
    case Column::SqnrColumn:
        return CandidateText::tr("Output SQNR");
    case Column::AgreementColumn:
        return CandidateText::tr("Agreement");
    case Column::SizeColumn:
        return CandidateText::tr("File size");
    case Column::RamColumn:
        return CandidateText::tr("Activation memory");
    case Column::LatencyColumn:
        return CandidateText::tr("Latency");
    default:
        return {};
    }
}

QString candidateColumnExplanation(int column)
{
    switch (column) {
    case Column::NameColumn:
        return CandidateText::tr("A recipe and its evaluation. F2 renames it.");
    case Column::MetricColumn:
        return CandidateText::tr("The metric on the chosen samples, with its 95 % interval.");
    case Column::ChangeColumn:
        return CandidateText::tr("Difference of the metric to the float model.");
    case Column::SqnrColumn:
        return CandidateText::tr("How far the outputs stand above the noise that quantization adds to them.");
    case Column::AgreementColumn:
        return CandidateText::tr("Share of the samples for which the answer is the float model's.");
    case Column::SizeColumn:
        return CandidateText::tr("Size of the file that export writes, to the byte.");
    case Column::RamColumn:
        return CandidateText::tr("Most activations of one sample that are alive at the same time.");
    case Column::LatencyColumn:
        return CandidateText::tr("Time of one inference on this machine, one thread.");
    default:
        return {};
    }
}

double candidateFigure(const Evaluation& evaluation, const Evaluation* reference, int column)
{
    const bool isFloat = &evaluation == reference;
    switch (column) {
    case Column::MetricColumn:
        return evaluation.metric.value;
    case Column::ChangeColumn:
        return reference && !isFloat ? evaluation.metric.value - reference->metric.value : kNone;
    case Column::SqnrColumn:
        return isFloat ? kNone : evaluation.fidelity.sqnrDb;
    case Column::AgreementColumn:
        return isFloat ? kNone : evaluation.fidelity.agreement;
    case Column::SizeColumn:
        return static_cast<double>(evaluation.sizeBytes);
    case Column::RamColumn:
        return static_cast<double>(evaluation.peakRamBytes);
    case Column::LatencyColumn:
        return evaluation.latency ? evaluation.latency->median : kNone;
    default:
        return kNone;
    }
}

Provenance candidateProvenance(int column, bool isFloat)
{
    switch (column) {
    case Column::SizeColumn:
    case Column::LatencyColumn:
        return Provenance::Measured;
    case Column::RamColumn:
        return Provenance::Estimated;
    default:
        return isFloat ? Provenance::Measured : Provenance::Simulated;
    }
}

QString candidatesCsv(const EvaluationPtr& floatModel, const std::vector<Candidate>& candidates)
{
    QString text = QStringLiteral("name,metric,value,low,high,sqnr_db,agreement,size_bytes,peak_ram_bytes,"
                                  "latency_ms,latency_p10_ms,latency_p90_ms,executed\n");
    const auto number = [](double value) { return QString::number(value, 'g', 9); };
    const auto line = [&](const std::string& name, const Evaluation& e) {
        QStringList fields = {csvField(QString::fromStdString(name)),
                              QString::fromStdString(e.metric.name),
                              number(e.metric.value),
                              number(e.metric.low),
                              number(e.metric.high),
                              number(e.fidelity.sqnrDb),
                              number(e.fidelity.agreement),
                              QString::number(e.sizeBytes),
                              QString::number(e.peakRamBytes)};
        if (e.latency)
            fields << number(e.latency->median) << number(e.latency->p10) << number(e.latency->p90)
                   << csvField(QString::fromStdString(e.latency->executed.toString()));
        else
            fields << QString() << QString() << QString() << QString();
        text += fields.join(QLatin1Char(',')) + QLatin1Char('\n');
    };
    if (floatModel)
        line(floatModel->isOfQuantizedFile() ? "as in the file" : "float", *floatModel);
    for (const Candidate& candidate : candidates) {
        if (candidate.evaluation)
            line(candidate.name, *candidate.evaluation);
    }
    return text;
}

} // namespace bitdepth
