#pragma once

#include "engine/numeric/quantizer.h"
#include <QString>
#include <vector>

namespace bitdepth {

/// Which numbers of a layer a choice is about.
enum class Target { Weights, Activations };

/// Formats worth offering for @p target, the usual ones first.
std::vector<Format> offeredFormats(Target target);

QString formatText(const Format& format);                ///< "int8", "float32 (not quantized)"
QString formatExplanation(const Format& format);         ///< "256 evenly spaced values from −128 to 127"
QString granularityText(const Granularity& granularity); ///< "per channel"
QString granularityExplanation(const Granularity& granularity);
QString schemeText(Scheme scheme);
QString rangeMethodText(const RangeMethod& method); ///< "MSE"
QString rangeMethodExplanation(const RangeMethod& method);
QString quantizerText(const Quantizer& quantizer); ///< "int8 per channel, symmetric, MSE"

/// @p quantizer with another format; where the old one cannot be kept (float32 had no granularity), what is
/// usual for @p target is chosen for the rest.
Quantizer withFormat(const Quantizer& quantizer, const Format& format, Target target);

/// The widest usual format of that many bits for @p target: 8 gives int8 for weights, uint8 for activations.
Format formatOfBits(int bits, Target target);

} // namespace bitdepth
