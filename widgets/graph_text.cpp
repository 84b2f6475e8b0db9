#include "widgets/graph_text.h"
#include "widgets/format_text.h"
#include "widgets/formatting.h"
#include <QCoreApplication>
#include <QStringList>

namespace bitdepth {
namespace {

struct GraphText {
    Q_DECLARE_TR_FUNCTIONS(GraphText)
};

QString shortFormat(const Quantizer& quantizer)
{
    return quantizer.format.isFloat32() ? GraphText::tr("float") : formatText(quantizer.format);
}

QString text(const std::string& words) { return QString::fromStdString(words); }

QString shapeLine(const OutlineNode& node, const GraphPicture& picture)
{
    const auto info = picture.model->tensors.find(node.tensor);
    if (info == picture.model->tensors.end() || !info->second.hasShape)
        return {};
    const QString shape = text(toString(info->second.shape)).replace(QLatin1Char('x'), QChar(0x00d7));
    return node.kind == OutlineNode::Kind::Input || node.kind == OutlineNode::Kind::Output
               ? GraphText::tr("Shape %1").arg(shape)
               : GraphText::tr("Makes %1").arg(shape);
}

QStringList layerLines(const Layer& layer, const GraphFigures& figures)
{
    QStringList lines;
    lines << GraphText::tr("Weights: %1").arg(quantizerText(figures.recipe.weightsOf(layer.name)))
          << GraphText::tr("Activations: %1").arg(quantizerText(figures.recipe.activationsOf(layer.name)))
          << GraphText::tr("Parameters: %1").arg(exactCountText(layer.parameters()));
    if (layer.multiplyAdds > 0)
        lines << GraphText::tr("Multiply-adds: %1").arg(countText(layer.multiplyAdds));
    const auto sqnr = figures.weightSqnr.find(layer.name);
    if (sqnr != figures.weightSqnr.end())
        lines << GraphText::tr("Weight SQNR: %1").arg(decibelText(sqnr->second));
    const auto sensitivity = figures.sensitivity.values.find(layer.name);
    if (sensitivity != figures.sensitivity.values.end())
        lines << GraphText::tr("%1: %2", "name of a figure, the figure")
                     .arg(figures.sensitivity.title, sensitivity->second.text);
    return lines;
}

QString kindLine(const OutlineNode& node)
{
    if (node.kind == OutlineNode::Kind::Input)
        return GraphText::tr("What the network is given");
    if (node.kind == OutlineNode::Kind::Output)
        return GraphText::tr("What the network answers");
    return text(node.operatorType);
}

} // namespace

/// The name without the operator that many exporters put behind it: the box says that anyway.
QString boxTitle(const OutlineNode& node)
{
    if (node.kind == OutlineNode::Kind::Operator)
        return text(node.operatorType);
    const QString name = text(node.name);
    const QString ending = QLatin1Char('/') + text(node.operatorType);
    return name.endsWith(ending) && name.size() > ending.size() ? name.chopped(ending.size()) : name;
}

QString boxDetail(const OutlineNode& node, const GraphPicture& picture, const Recipe& recipe)
{
    if (node.layers.empty())
        return {};
    const std::string& layer = picture.model->layers[node.layers.front()].name;
    const QString weights = shortFormat(recipe.weightsOf(layer));
    const QString activations = shortFormat(recipe.activationsOf(layer));
    return QStringLiteral("%1 · %2 / %3").arg(text(node.operatorType), weights, activations);
}

QString boxExplanation(const OutlineNode& node, const GraphPicture& picture, const GraphFigures& figures)
{
    QStringList lines{text(node.name), kindLine(node)};
    lines.removeAll(QString());
    lines << shapeLine(node, picture);
    for (const size_t layer : node.layers)
        lines << layerLines(picture.model->layers[layer], figures);
    if (!node.note.isEmpty())
        lines << toText(node.note);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString coloringTitle(GraphColoring by)
{
    switch (by) {
    case GraphColoring::WeightBits:
        return GraphText::tr("Weight bits");
    case GraphColoring::ActivationBits:
        return GraphText::tr("Activation bits");
    case GraphColoring::WeightError:
        return GraphText::tr("Weight error");
    case GraphColoring::Sensitivity:
        return GraphText::tr("Sensitivity");
    }
    return {};
}

QString coloringExplanation(GraphColoring by)
{
    switch (by) {
    case GraphColoring::WeightBits:
        return GraphText::tr("How many bits each weight of a layer takes.");
    case GraphColoring::ActivationBits:
        return GraphText::tr("How many bits each number of a layer's input takes.");
    case GraphColoring::WeightError:
        return GraphText::tr(
            "Signal-to-quantization-noise ratio of the weights: a layer has the colour of as "
            "many bits as its error is worth, 6 dB a bit.");
    case GraphColoring::Sensitivity:
        return GraphText::tr("How much the answer suffers when this layer alone is quantized; there once it "
                             "was measured.");
    }
    return {};
}

} // namespace bitdepth
