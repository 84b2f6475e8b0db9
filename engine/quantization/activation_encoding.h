#pragma once

#include "engine/quantization/encoding_memo.h"
#include "engine/quantization/operator_range.h"
#include "engine/statistics/block_summary.h"
#include <span>

namespace bitdepth {

/// What is known of an activation when its range is chosen.
struct KnownActivation {
    const Histogram& histogram;
    std::span<const Extremes> samples; ///< what each sample brought; empty: not kept
    std::optional<OperatorRange> byOperator;
};

/// The encoding that plans, and so simulation and export, give an activation.
///
/// A range set by hand stays. What an operator's formula gives comes next, whatever the method. A moving
/// average is taken over the samples, all else from the histogram. Where min-max or a moving average comes
/// within a tenth of what a Clip leaves through, the Clip's bound is the end: samples not seen may get there,
/// and no further. @p memo, where given, knows what was searched before.
Encoding activationEncoding(const KnownActivation& activation, Quantizer quantizer,
                            EncodingMemo* memo = nullptr);

} // namespace bitdepth
