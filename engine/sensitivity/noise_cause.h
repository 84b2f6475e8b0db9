#pragma once

#include "engine/core/message.h"
#include "engine/quantization/plan.h"
#include "engine/sensitivity/cause_evidence.h"
#include "engine/sensitivity/sensitivity.h"
#include <map>

namespace bitdepth {

/// Why quantizing a tensor makes much noise.
enum class NoiseCause {
    OutlierChannel,      ///< one channel is far larger than the others, which share its scale
    UnequalChannels,     ///< one scale for channels of very different size
    LongTailClipped,     ///< most of the error is made by numbers beyond the range
    RangeWastedBySample, ///< one calibration sample stretches the range far beyond the others'
    UnequalConcat,       ///< a Concat joins tensors of very different size under one scale
    DeadRange,           ///< much of the range stands for numbers that do not occur
    FewBits,             ///< nothing odd about the numbers: the bits are too few
    Unknown,
};

/// A cause and what shows it.
struct CauseFound {
    NoiseCause cause = NoiseCause::Unknown;
    std::optional<size_t>
        channel; ///< the outlier; of weights an output channel, or with @p isInput an input's
    bool isInput = false;
    std::optional<size_t> sample; ///< position among the calibration samples
    double ratio = 0; ///< how many times as large as the others; a share for what is clipped or dead
    Message message;  ///< the same in words
    CauseEvidence evidence{}; ///< the numbers that show it
};

/// By tensor, the ranges of its channels (channelRanges()).
using ChannelRangeMap = std::map<std::string, std::vector<Range>>;

/// Looks for the cause in the weights of @p weight.
CauseFound causeInWeights(const Model& model, const WeightPlan& weight);

/// Likewise in what layer @p layer reads, quantized as @p activation. A tensor that @p channels lacks is not
/// looked at channel by channel.
CauseFound causeInActivations(const Model& model, const Layer& layer, const ActivationPlan& activation,
                              const Calibration& calibration, const ChannelRangeMap& channels);

} // namespace bitdepth
