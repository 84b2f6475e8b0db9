#pragma once

#include "engine/data/sample_reader.h"
#include <optional>

namespace bitdepth {

/// How a stored sample is cut for reading, and what it becomes.
///
/// A stored sample is seen as outer x channels x inner values: channels first is 1 x C x HW, channels last HW
/// x C x 1, no channel axis 1 x 1 x HW.
struct SampleLayout {
    size_t outer = 1;
    size_t channels = 1;
    size_t inner = 1;
    bool channelsLast = false; ///< in the model's input
    SampleShape stored;        ///< the stored sample's dimensions
    SampleShape shape;         ///< the sample's dimensions as the model gets it

    size_t size() const { return outer * channels * inner; }
    /// Values stay in the order they are stored in.
    bool keepsOrder() const { return channels == 1 || (channelsLast ? inner == 1 : outer == 1); }
};

/// What the layout of stored samples is decided from.
struct LayoutRequest {
    std::optional<std::string> layout; ///< as the descriptor says: NCHW, NHWC, NHW, NC ...; nothing: guessed
    SampleShape stored;                ///< dimensions of one sample
    SampleShape wanted;                ///< of the model's input without its batch axis; empty: not known
    std::string place;                 ///< the file, for messages
};

/// Decides the layout; what had to be guessed is added to @p assumptions. Throws Error where the layout named
/// does not go with the array. The result need not fit the model: checkFits() says so.
SampleLayout decideLayout(const LayoutRequest& request, std::vector<Message>& assumptions);

/// Whether a sample of @p shape can be fed where @p wanted is asked for (-1 takes anything).
bool fits(std::span<const int64_t> shape, std::span<const int64_t> wanted);

/// Whether an input of that shape (no batch axis) looks like a picture with its channels last.
bool wantsChannelsLast(const SampleShape& wanted);

} // namespace bitdepth
