#include "widgets/layer_arithmetic.h"
#include <QCoreApplication>

namespace bitdepth {
namespace {

struct LayerNote {
    Q_DECLARE_TR_FUNCTIONS(LayerNote)
};

bool hasIntegerKernel(const Layer& layer)
{
    return layer.operatorType == "Conv" || layer.operatorType == "Gemm" || layer.operatorType == "MatMul";
}

/// Weights are read as they are stored, which is in bytes from 5 to 8 bits; activations of fewer than 8 bits
/// are stored in bytes too.
bool fitsWeights(const Format& format) { return format.isInteger() && format.storageBits == 8; }
bool fitsActivations(const Format& format) { return format.isInteger() && format.bits <= 8; }

QString name(const Format& format)
{
    return QString::fromUtf8(format.name.data(), static_cast<qsizetype>(format.name.size()));
}

QString whatIsFloat(const Quantizer& weights, const Quantizer& activations)
{
    if (weights.format.isFloat32() && activations.format.isFloat32())
        return LayerNote::tr("Nothing of this layer is quantized.");
    if (weights.format.isFloat32())
        return LayerNote::tr("Its weights are not quantized: its input is turned back into float for them.");
    return LayerNote::tr(
        "Its input is not quantized: the weights are stored small and turned back into float.");
}

QString whatHasNoKernel(const Layer& layer, const Quantizer& weights, const Quantizer& activations)
{
    if (!hasIntegerKernel(layer))
        return LayerNote::tr("The runtime has no integer kernel for %1.")
            .arg(QString::fromStdString(layer.operatorType));
    if (!fitsWeights(weights.format))
        return LayerNote::tr("The runtime has no integer kernel for weights in %1.")
            .arg(name(weights.format));
    if (!fitsActivations(activations.format))
        return LayerNote::tr("The runtime has no integer kernel for activations in %1.")
            .arg(name(activations.format));
    if (weights.granularity.kind == GranularityKind::PerGroup)
        return LayerNote::tr("The runtime has no integer kernel for weights with a scale for each group.");
    if (activations.format.isSigned && !weights.format.isSigned)
        return LayerNote::tr(
            "The runtime has no integer kernel for unsigned weights beside signed activations.");
    return {};
}

} // namespace

LayerArithmetic layerArithmetic(const Layer& layer, const Quantizer& weights, const Quantizer& activations)
{
    if (weights.format.isFloat32() || activations.format.isFloat32())
        return {false, whatIsFloat(weights, activations)};
    const QString missing = whatHasNoKernel(layer, weights, activations);
    if (!missing.isEmpty())
        return {false, missing};
    return {true, LayerNote::tr("Codes of 8 bits go in: the exported layer runs in integers where "
                                "what reads its output takes such codes too.")};
}

} // namespace bitdepth
