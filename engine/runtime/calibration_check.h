#pragma once

#include "engine/core/message.h"
#include "engine/numeric/quantizer.h"
#include "engine/runtime/calibration.h"

namespace bitdepth {

/// Whether one activation was seen often enough: its calibration split into the first and the second half of
/// the samples.
struct TensorCheck {
    std::string tensor;
    double movement = 0;      ///< share of the range of all samples that only the second half brought
    double heldOutSqnrDb = 0; ///< second half, quantized with what the first half alone would have chosen
    double ownSqnrDb = 0;     ///< second half, quantized with what all samples chose

    /// What samples that calibration has not seen cost more than those it has: dB, near 0 or below where
    /// there were enough.
    double lossDb() const { return ownSqnrDb - heldOutSqnrDb; }
};

enum class CalibrationVerdict {
    Enough,  ///< unseen samples fare as those that were seen
    Scarce,  ///< half the samples would have made a difference in some tensor
    TooFew,  ///< half the samples would have chosen clearly worse ranges
    Unknown, ///< fewer than two samples
};

/// A figure that says whether calibration had enough samples.
struct CalibrationCheck {
    std::vector<TensorCheck> tensors; ///< in the order of their names
    size_t samples = 0;
    double medianMovement = 0;
    size_t worst = 0; ///< the tensor with the largest loss; of no meaning without tensors
    CalibrationVerdict verdict = CalibrationVerdict::Unknown;
    Message message; ///< the verdict as a sentence
};

/// Judges @p calibration for activations quantized as @p quantizer says (a float format counts as uint8
/// min-max): ranges are chosen from the first half of the samples and tried on the second.
CalibrationCheck checkCalibration(const Calibration& calibration, Quantizer quantizer);

} // namespace bitdepth
