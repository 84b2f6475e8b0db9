#include "widgets/layer_text.h"
#include "widgets/format_text.h"
#include "widgets/formatting.h"
#include "widgets/layer_arithmetic.h"
#include "widgets/layer_table_model.h"
#include <QCoreApplication>
#include <algorithm>
#include <limits>

namespace bitdepth {
namespace {

using Column = LayerTableModel::Column;

struct LayerText {
    Q_DECLARE_TR_FUNCTIONS(LayerText)
};

QString shapeText(const Shape& shape)
{
    return QString::fromStdString(toString(shape)).replace(QLatin1Char('x'), QChar(0x00d7));
}

QString granularityCell(const Quantizer& quantizer)
{
    if (quantizer.format.isFloat32())
        return QStringLiteral("–");
    return LayerText::tr("%1, %2", "granularity, range method")
        .arg(granularityText(quantizer.granularity), rangeMethodText(quantizer.range));
}

QString statisticsToolTip(const TensorStatistics& statistics)
{
    const double zeros = statistics.count ? double(statistics.zeros) / double(statistics.count) : 0;
    return LayerText::tr("Smallest %1, largest %2\nMean %3, standard deviation %4\nZeros: %5")
        .arg(numberText(statistics.min), numberText(statistics.max), numberText(statistics.mean),
             numberText(statistics.standardDeviation), percentText(zeros));
}

QString spanText(double low, double high)
{
    return low == high ? numberText(low) : LayerText::tr("%1 to %2").arg(numberText(low), numberText(high));
}

/// Scale and zero point of a quantizer that the file brought.
QString carriedText(const Encoding& encoding)
{
    double finest = encoding.scales.front().scale;
    double coarsest = finest;
    int lowest = encoding.scales.front().zeroPoint;
    int highest = lowest;
    for (const ScaleOffset& scale : encoding.scales) {
        finest = std::min<double>(finest, scale.scale);
        coarsest = std::max<double>(coarsest, scale.scale);
        lowest = std::min(lowest, scale.zeroPoint);
        highest = std::max(highest, scale.zeroPoint);
    }
    return LayerText::tr("In the file: scale %1, zero point %2")
        .arg(spanText(finest, coarsest), spanText(lowest, highest));
}

QString quantizerToolTip(const Quantizer& quantizer, const Encoding* carried)
{
    QString text = quantizerText(quantizer) + QLatin1Char('\n') + formatExplanation(quantizer.format);
    if (carried)
        text += QLatin1Char('\n') + carriedText(*carried);
    if (carried && !isCarried(quantizer))
        text += QLatin1Char('\n') +
                LayerText::tr("Not kept: the numbers that the file's codes stand for are quantized anew.");
    return text + QLatin1String("\n\n") +
           LayerText::tr("Enter or F2 chooses another format; a digit sets the bits.");
}

LayerArithmetic arithmetic(const Layer& layer, const LayerFigures& figures)
{
    return layerArithmetic(layer, figures.weights, figures.activations);
}

QString sqnrText(const std::optional<double>& dB) { return dB ? decibelText(*dB) : QStringLiteral("…"); }

} // namespace

QString layerCellText(const Layer& layer, const LayerFigures& figures, int column)
{
    switch (column) {
    case Column::NameColumn:
        return QString::fromStdString(layer.name);
    case Column::OperatorColumn:
        return QString::fromStdString(layer.operatorType);
    case Column::ShapeColumn:
        return shapeText(layer.weight.shape);
    case Column::ParametersColumn:
        return countText(layer.parameters());
    case Column::RangeColumn:
        if (!figures.statistics)
            return QStringLiteral("…");
        return LayerText::tr("%1 to %2")
            .arg(numberText(figures.statistics->min), numberText(figures.statistics->max));
    case Column::WeightsColumn:
        return formatText(figures.weights.format).section(QLatin1Char(' '), 0, 0);
    case Column::ActivationsColumn:
        return formatText(figures.activations.format).section(QLatin1Char(' '), 0, 0);
    case Column::GranularityColumn:
        return granularityCell(figures.weights);
    case Column::SqnrColumn:
        return sqnrText(figures.sqnrDb);
    case Column::MultiplyAddsColumn:
        return layer.multiplyAdds ? countText(layer.multiplyAdds) : QString();
    case Column::SensitivityColumn:
        return figures.sensitivity ? figures.sensitivity->text : QString();
    case Column::ArithmeticColumn:
        return arithmetic(layer, figures).canBeInteger ? LayerText::tr("integer") : LayerText::tr("float");
    default:
        return {};
    }
}

QString layerCellToolTip(const Layer& layer, const LayerFigures& figures, int column)
{
    switch (column) {
    case Column::NameColumn:
        return LayerText::tr("%1\nreads %2\nmakes %3")
            .arg(QString::fromStdString(layer.name), QString::fromStdString(layer.input),
                 QString::fromStdString(layer.output));
    case Column::ShapeColumn:
        return QString::fromStdString(layer.weightName);
    case Column::ParametersColumn:
        return exactCountText(layer.parameters());
    case Column::RangeColumn:
        return figures.statistics ? statisticsToolTip(*figures.statistics) : QString();
    case Column::WeightsColumn:
        return quantizerToolTip(figures.weights,
                                layer.carriedWeights ? &layer.carriedWeights->encoding : nullptr);
    case Column::ActivationsColumn:
        return quantizerToolTip(figures.activations, layer.carriedInput ? &*layer.carriedInput : nullptr);
    case Column::GranularityColumn:
        return granularityExplanation(figures.weights.granularity) + QLatin1Char('\n') +
               rangeMethodExplanation(figures.weights.range);
    case Column::MultiplyAddsColumn:
        return exactCountText(layer.multiplyAdds);
    case Column::ArithmeticColumn:
        return arithmetic(layer, figures).reason;
    default:
        return layerColumnExplanation(column);
    }
}

QVariant layerCellNumber(const Layer& layer, const LayerFigures& figures, int column)
{
    const auto width = [](const std::optional<TensorStatistics>& s) {
        return s ? double(s->max) - s->min : -1;
    };
    switch (column) {
    case Column::ShapeColumn:
    case Column::ParametersColumn:
        return QVariant::fromValue<qlonglong>(layer.parameters());
    case Column::RangeColumn:
        return width(figures.statistics);
    case Column::WeightsColumn:
        return figures.weights.format.bits;
    case Column::ActivationsColumn:
        return figures.activations.format.bits;
    case Column::SqnrColumn:
        return figures.sqnrDb.value_or(std::numeric_limits<double>::quiet_NaN());
    case Column::MultiplyAddsColumn:
        return QVariant::fromValue<qlonglong>(layer.multiplyAdds);
    case Column::SensitivityColumn:
        return figures.sensitivity ? figures.sensitivity->amount : std::numeric_limits<double>::quiet_NaN();
    default:
        return layerCellText(layer, figures, column);
    }
}

QVariant layerCellExport(const Layer& layer, const LayerFigures& figures, int column)
{
    const auto text = [](std::string_view words) {
        return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
    };
    switch (column) {
    case Column::ShapeColumn:
        return text(toString(layer.weight.shape));
    case Column::RangeColumn:
        return figures.statistics ? QStringLiteral("[%1, %2]")
                                        .arg(double(figures.statistics->min), 0, 'g', 9)
                                        .arg(double(figures.statistics->max), 0, 'g', 9)
                                  : QString();
    case Column::WeightsColumn:
        return text(figures.weights.format.name);
    case Column::ActivationsColumn:
        return text(figures.activations.format.name);
    case Column::GranularityColumn:
        return figures.weights.format.isFloat32() ? QString() : text(toString(figures.weights));
    case Column::SensitivityColumn:
        return figures.sensitivity ? QVariant(figures.sensitivity->amount) : QVariant(QString());
    default:
        return layerCellNumber(layer, figures, column);
    }
}

QString layerColumnTitle(int column)
{
    switch (column) {
    case Column::NameColumn:
        return LayerText::tr("Layer");
    case Column::OperatorColumn:
        return LayerText::tr("Operator");
    case Column::ShapeColumn:
        return LayerText::tr("Shape");
    case Column::ParametersColumn:
        return LayerText::tr("Parameters");
    case Column::RangeColumn:
        return LayerText::tr("Range");
    case Column::WeightsColumn:
        return LayerText::tr("Weights");
    case Column::ActivationsColumn:
        return LayerText::tr("Activations");
    case Column::GranularityColumn:
        return LayerText::tr("Weight scales");
    case Column::SqnrColumn:
        return LayerText::tr("Weight SQNR");
    case Column::MultiplyAddsColumn:
        return LayerText::tr("Multiply-adds");
    case Column::ArithmeticColumn:
        return LayerText::tr("Arithmetic");
    case Column::SensitivityColumn:
        return LayerText::tr("Sensitivity");
    default:
        return {};
    }
}

QString layerColumnExplanation(int column)
{
    switch (column) {
    case Column::NameColumn:
        return LayerText::tr("A node of the network whose weights can be quantized.");
    case Column::OperatorColumn:
        return LayerText::tr("What the layer computes, in the words of ONNX.");
    case Column::ShapeColumn:
        return LayerText::tr("Shape of the weights as they are stored.");
    case Column::ParametersColumn:
        return LayerText::tr("How many numbers the layer's weights and bias hold.");
    case Column::RangeColumn:
        return LayerText::tr("Smallest and largest weight.");
    case Column::WeightsColumn:
        return LayerText::tr("How one weight is stored.");
    case Column::ActivationsColumn:
        return LayerText::tr("How one number of the layer's input is stored.");
    case Column::GranularityColumn:
        return LayerText::tr("How many weights share one scale, and how the clipping range is chosen.");
    case Column::SqnrColumn:
        return LayerText::tr("Signal-to-quantization-noise ratio of the weights: 6 dB more is one bit more. "
                             "Below 20 dB a layer deserves a look, below 10 dB little of it is left.");
    case Column::MultiplyAddsColumn:
        return LayerText::tr("Multiplications and additions for one sample.");
    case Column::ArithmeticColumn:
        return LayerText::tr("Whether the exported layer can compute with integers, or stays float; resting "
                             "on a cell says why.");
    case Column::SensitivityColumn:
        return LayerText::tr(
            "How far the model's outputs move, in percent of their size, when only this layer "
            "is quantized: its weights and what it reads, to the bits chosen in the "
            "sensitivity view.");
    default:
        return {};
    }
}

} // namespace bitdepth
