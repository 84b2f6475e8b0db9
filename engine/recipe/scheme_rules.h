#pragma once

#include "engine/numeric/quantizer.h"

namespace bitdepth {

/// What a quantizer is for.
enum class Role { Weights, Activations };

/// Scheme of a quantizer that does not state one and has nobody to take it from.
inline Scheme usualScheme(const Format& format, Role role)
{
    if (!format.isInteger())
        return Scheme::Symmetric;
    return role == Role::Activations || !format.isSigned ? Scheme::Affine : Scheme::Symmetric;
}

/// Scheme of a quantizer of @p format that does not state one, beneath the default @p parent.
inline Scheme inheritedScheme(const Format& format, const Quantizer& parent, Role role)
{
    const bool alike = parent.format.isInteger() && parent.format.isSigned == format.isSigned;
    return !format.isInteger() || alike ? parent.scheme : usualScheme(format, role);
}

} // namespace bitdepth
