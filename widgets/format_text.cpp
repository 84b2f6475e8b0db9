#include "widgets/format_text.h"
#include "widgets/formatting.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace bitdepth {
namespace {

struct FormatText {
    Q_DECLARE_TR_FUNCTIONS(FormatText)
};

std::vector<Format> named(std::initializer_list<const char*> names)
{
    std::vector<Format> result;
    for (const char* name : names)
        result.push_back(formatNamed(name));
    return result;
}

QString integerExplanation(const Format& format)
{
    return FormatText::tr("%1 evenly spaced values, codes %2 to %3")
        .arg(exactCountText(int64_t{1} << format.bits), numberText(format.lowestCode()),
             numberText(format.highestCode()));
}

} // namespace

std::vector<Format> offeredFormats(Target target)
{
    if (target == Target::Weights)
        return named({"int8", "int7", "int6", "int5", "int4", "int3", "int2", "int16", "uint8", "uint4",
                      "float16", "bfloat16", "fp8-e4m3", "fp8-e5m2", "fp4-e2m1", "float32"});
    return named({"uint8", "int8", "uint16", "int16", "uint4", "int4", "uint2", "int2", "float16", "bfloat16",
                  "fp8-e4m3", "fp8-e5m2", "float32"});
}

QString formatText(const Format& format)
{
    const QString name = QString::fromUtf8(format.name.data(), static_cast<qsizetype>(format.name.size()));
    return format.isFloat32() ? FormatText::tr("float32 (not quantized)") : name;
}

QString formatExplanation(const Format& format)
{
    if (format.isInteger())
        return integerExplanation(format);
    if (format.isFloat32())
        return FormatText::tr("Stays as it was trained: 1 sign, 8 exponent and 23 mantissa bits");
    return FormatText::tr("Floating point: 1 sign, %1 exponent and %2 mantissa bits, up to %3")
        .arg(format.exponentBits)
        .arg(format.mantissaBits)
        .arg(numberText(format.maxFinite));
}

QString granularityText(const Granularity& granularity)
{
    switch (granularity.kind) {
    case GranularityKind::PerTensor:
        return FormatText::tr("per tensor");
    case GranularityKind::PerChannel:
        return FormatText::tr("per channel");
    case GranularityKind::PerGroup:
        return FormatText::tr("per group of %1").arg(granularity.groupSize);
    }
    return {};
}

QString granularityExplanation(const Granularity& granularity)
{
    switch (granularity.kind) {
    case GranularityKind::PerTensor:
        return FormatText::tr("All numbers of the tensor share one scale.");
    case GranularityKind::PerChannel:
        return FormatText::tr(
            "Each output channel has a scale of its own: channels of different size all keep "
            "their detail, at no cost in speed.");
    case GranularityKind::PerGroup:
        return FormatText::tr(
                   "Every %1 neighbouring numbers share a scale: best for few bits, at the cost of more "
                   "scales to store.")
            .arg(granularity.groupSize);
    }
    return {};
}

QString schemeText(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Symmetric:
        return FormatText::tr("symmetric");
    case Scheme::SymmetricFull:
        return FormatText::tr("symmetric, lowest code used");
    case Scheme::Affine:
        return FormatText::tr("affine");
    }
    return {};
}

QString rangeMethodText(const RangeMethod& method)
{
    switch (method.kind) {
    case RangeMethodKind::MinMax:
        return FormatText::tr("min–max");
    case RangeMethodKind::MovingAverage:
        return FormatText::tr("moving average");
    case RangeMethodKind::Percentile:
        return FormatText::tr("percentile %1").arg(numberText(method.percentile));
    case RangeMethodKind::Mse:
        return FormatText::tr("MSE", "mean squared error");
    case RangeMethodKind::Entropy:
        return FormatText::tr("entropy");
    case RangeMethodKind::Carried:
        return FormatText::tr("as in the file");
    case RangeMethodKind::Fixed:
        return FormatText::tr("by hand [%1, %2]").arg(numberText(method.low), numberText(method.high));
    }
    return {};
}

QString rangeMethodExplanation(const RangeMethod& method)
{
    switch (method.kind) {
    case RangeMethodKind::MinMax:
        return FormatText::tr("From the smallest to the largest value: nothing is clipped.");
    case RangeMethodKind::MovingAverage:
        return FormatText::tr("Smallest and largest values, averaged over batches.");
    case RangeMethodKind::Percentile:
        return FormatText::tr("Keeps %1 % of the values and clips the outliers.")
            .arg(numberText(method.percentile));
    case RangeMethodKind::Mse:
        return FormatText::tr("The range whose rounding and clipping errors together are smallest.");
    case RangeMethodKind::Entropy:
        return FormatText::tr("The range whose histogram loses least information (Kullback–Leibler).");
    case RangeMethodKind::Carried:
        return FormatText::tr(
            "The model was quantized already: its file's own scales, zero points and codes. Any other "
            "choice quantizes the numbers they stand for anew.");
    case RangeMethodKind::Fixed:
        return FormatText::tr("The range set by hand.");
    }
    return {};
}

QString quantizerText(const Quantizer& quantizer)
{
    if (quantizer.format.isFloat32())
        return formatText(quantizer.format);
    return FormatText::tr("%1 %2, %3, %4", "format granularity, scheme, range")
        .arg(formatText(quantizer.format), granularityText(quantizer.granularity),
             schemeText(quantizer.scheme), rangeMethodText(quantizer.range));
}

Quantizer withFormat(const Quantizer& quantizer, const Format& format, Target target)
{
    Quantizer result = quantizer;
    result.format = format;
    if (isCarried(quantizer) && format != quantizer.format)
        result.range = {}; // the file has no such quantizer
    if (format.isFloat32())
        return result;
    if (quantizer.format.isFloat32()) {
        result.granularity.kind =
            target == Target::Weights ? GranularityKind::PerChannel : GranularityKind::PerTensor;
        result.range = {};
    }
    // Unsigned codes cannot hold both signs around a fixed zero; signed weights must stay symmetric, for that
    // is what integer kernels take.
    if (!format.isSigned)
        result.scheme = Scheme::Affine;
    else if (target == Target::Weights || quantizer.format.isFloat32())
        result.scheme = quantizer.scheme == Scheme::SymmetricFull ? Scheme::SymmetricFull : Scheme::Symmetric;
    return result;
}

Format formatOfBits(int bits, Target target)
{
    if (bits >= 32)
        return formatNamed("float32");
    const std::string prefix = target == Target::Weights ? "int" : "uint";
    return formatNamed(prefix + std::to_string(std::clamp(bits, 2, 16)));
}

} // namespace bitdepth
