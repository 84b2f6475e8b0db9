#pragma once

#include "engine/core/progress.h"
#include "engine/model/model.h"
#include "engine/quantization/activation_encoding.h"
#include "engine/runtime/calibration.h"
#include "engine/statistics/block_summary.h"
#include "widgets/tensor_view.h"

namespace bitdepth {

/// The float values of a layer's weights alone, which are there long before what quantizing does to them.
ShownTensor floatWeightView(const Layer& layer, const Quantizer& quantizer, int channel);
/// What is drawn of a layer's weights: before and behind @p quantizer. @p channel -1: all of them.
ShownTensor weightView(const Layer& layer, const Quantizer& quantizer, int channel,
                       const JobControl& control = {});
/// What every range method would make of them, and the figures of their channels.
TensorDetails weightDetails(const Layer& layer, const Quantizer& quantizer, int channel,
                            const JobControl& control = {});

/// What calibration saw of an activation besides its histogram; empty: not known.
struct SeenExtremes {
    std::span<const Extremes> samples;            ///< what each sample brought, for the moving average
    std::span<const Extremes> channels;           ///< what each channel brought; min > max: nothing
    const Encoding* carried = nullptr;            ///< what the model's file rounds it to; null: nothing
    std::optional<OperatorRange> byOperator = {}; ///< what the operator that makes it says
};

/// What is drawn of an activation, of which calibration left its histogram.
ShownTensor activationView(TensorKind kind, const std::string& tensor, const Histogram& histogram,
                           const Quantizer& quantizer, const SeenExtremes& seen = {});
/// What calibration saw of an activation.
Histogram histogramOf(const Calibration& calibration, const std::string& tensor);
SeenExtremes extremesOf(const Model& model, const Calibration& calibration, const std::string& tensor);
/// What is drawn of what @p layer reads.
ShownTensor inputView(const Model& model, const Layer& layer, const Calibration& calibration,
                      const Quantizer& quantizer);
/// What every range method would make of it, and the ranges of its channels where calibration kept them.
TensorDetails activationDetails(const Histogram& histogram, const Quantizer& quantizer,
                                const SeenExtremes& seen, const JobControl& control = {});

/// Where the values counted in @p histogram are after quantizing and back; a bin's values stand at its
/// middle.
Histogram reconstructedHistogram(const Histogram& histogram, const ScaleOffset& scale, const Format& format);

} // namespace bitdepth
