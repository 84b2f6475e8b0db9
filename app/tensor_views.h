#pragma once

#include "engine/model/model.h"
#include "widgets/tensor_view.h"

namespace bitdepth {

/// What is drawn of a layer's weights: before and behind @p quantizer. @p channel -1: all of them.
ShownTensor weightView(const Layer& layer, const Quantizer& quantizer, int channel);

/// What is drawn of an activation, of which calibration left its histogram.
ShownTensor activationView(TensorKind kind, const std::string& tensor, const Histogram& histogram,
                           const Quantizer& quantizer);

/// Where the values counted in @p histogram are after quantizing and back; a bin's values stand at its
/// middle.
Histogram reconstructedHistogram(const Histogram& histogram, const ScaleOffset& scale, const Format& format);

} // namespace bitdepth
