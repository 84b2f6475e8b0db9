#pragma once

#include "engine/numeric/encoding.h"
#include "engine/statistics/channel_figures.h"
#include "engine/statistics/error_map.h"
#include "engine/statistics/histogram.h"
#include "engine/statistics/range_probe.h"
#include "engine/statistics/tensor_statistics.h"
#include <QString>
#include <memory>
#include <optional>

namespace bitdepth {

enum class TensorKind { Weights, InputActivation, OutputActivation };

/// All that is drawn of one tensor, or of one channel of it. Computed off the GUI thread.
struct ShownTensor {
    TensorKind kind = TensorKind::Weights;
    QString title;   ///< "features/conv1, weights"
    QString channel; ///< "channel 3"; empty: the whole tensor
    Histogram histogram;
    std::optional<Histogram> reconstructed; ///< of the values after quantizing and back
    std::optional<Encoding> encoding; ///< scales of what is shown only: one for one channel; absent: float32
    std::optional<TensorStatistics>
        statistics;                          ///< of the original values; activations have only the histogram
    std::optional<double> sqnrDb;            ///< infinite: nothing is lost
    std::optional<uint64_t> codesUsed;       ///< how many codes occur at least once
    Quantizer quantizer;                     ///< as the recipe has it
    std::optional<RangeError> error;         ///< mean squared, of what is shown
    std::shared_ptr<const RangeProbe> probe; ///< what other ranges would cost; null where no range matters
    bool isRangeEditable = false;            ///< a range set by hand would hold for just what is shown
    std::shared_ptr<const ErrorMap> errors;  ///< null where nothing is quantized
    bool isComplete = true; ///< false: what quantizing does to it is still being computed
};

/// What takes longer to compute and is shown when it is there.
struct TensorDetails {
    std::vector<RangeChoice> choices;               ///< what every range method would cost
    std::shared_ptr<const ChannelFigures> channels; ///< null: one channel, or its channels are not known
};

} // namespace bitdepth
