#pragma once

#include "engine/numeric/format.h"
#include <cstdint>
#include <string>
#include <vector>

namespace bitdepth {

enum class GranularityKind { PerTensor, PerChannel, PerGroup };

/// How many numbers share one scale.
struct Granularity {
    GranularityKind kind = GranularityKind::PerTensor;
    int groupSize = 0; ///< per group: numbers along the reduction axis that share a scale

    friend bool operator==(const Granularity&, const Granularity&) = default;
};

/// Where zero lies among the codes of an integer format.
enum class Scheme {
    Symmetric, ///< zero point 0 (signed) or the middle code (unsigned); the lowest code is not used: int8 is
               ///< -127 ... 127
    SymmetricFull, ///< the same with the lowest code: int8 is -128 ... 127
    Affine,        ///< the zero point lies wherever the range wants it
};

enum class RangeMethodKind {
    MinMax,
    MovingAverage,
    Percentile,
    Mse,
    Entropy,
    Fixed,
    Carried, ///< none is chosen: scale, zero point and codes are those that the model's file has
};

/// How the clipping range of a quantizer is chosen.
struct RangeMethod {
    RangeMethodKind kind = RangeMethodKind::MinMax;
    double percentile = 99.99; ///< Percentile: share in % of the values kept, (50, 100]
    double low = 0;            ///< Fixed: the range set by hand
    double high = 0;           ///< Fixed

    friend bool operator==(const RangeMethod&, const RangeMethod&) = default;
};

/// The choice made for one tensor: format + granularity + range. With the numbers of the tensor it gives an
/// Encoding.
struct Quantizer {
    Format format;
    Granularity granularity;
    Scheme scheme = Scheme::Symmetric;
    RangeMethod range;

    friend bool operator==(const Quantizer&, const Quantizer&) = default;
};

/// Whether it is the one that the model's file has.
inline bool isCarried(const Quantizer& quantizer)
{
    return quantizer.range.kind == RangeMethodKind::Carried && !quantizer.format.isFloat32();
}

/// As in recipes: "per-tensor", "per-channel", "per-group:32".
std::string toString(const Granularity& granularity);
/// As in recipes: "symmetric", "symmetric-full", "affine".
std::string toString(Scheme scheme);
/// As in recipes: "minmax", "moving-average", "percentile:99.99", "mse", "entropy", "carried",
/// "[-1, 1]".
std::string toString(const RangeMethod& method);
/// For people: "int8 per channel, mse".
std::string toString(const Quantizer& quantizer);

/// The inverse of toString(); throw Error that names the text and what is allowed.
Granularity parseGranularity(const std::string& text);
Scheme parseScheme(const std::string& text);
RangeMethod parseRangeMethod(const std::string& text);

} // namespace bitdepth
