#pragma once

#include "engine/data/sample_set.h"
#include "engine/model/model.h"
#include "engine/runtime/session.h"

namespace bitdepth {

/// How many samples go into one run of a model.
struct BatchLayout {
    size_t size = 1;
    bool fixed = false; ///< the model takes no other number: the last batch is filled up with copies of its
                        ///< last sample
};

/// Throws Error naming what does not go together where samples of @p dataset cannot be fed to @p model.
void requireFit(const Model& model, const Dataset& dataset);

/// Depends on model and data alone, so that results do not depend on the machine. Data whose tensors have no
/// batch axis of their own goes in one sample at a time.
BatchLayout batchLayout(const Model& model, const Dataset& dataset);

/// The inputs of one run: samples first ... first + count - 1 of @p samples, stacked along a batch axis in
/// front, or the one sample as it is where the data has no such axis.
std::vector<TensorValue> readBatch(const SampleSet& samples, size_t first, size_t count,
                                   const BatchLayout& layout);

/// The same into the memory of @p inputs, which an earlier call filled.
void readBatch(const SampleSet& samples, size_t first, size_t count, const BatchLayout& layout,
               std::vector<TensorValue>& inputs);

/// Views of @p tensors, as Session::run takes them.
std::vector<TensorView> viewsOf(const std::vector<TensorValue>& tensors);

/// What one sample contributes to @p output: its slice along the batch axis. @p batch is the number of
/// samples the run had.
std::span<const float> sampleOf(const TensorValue& output, size_t sample, size_t batch);

} // namespace bitdepth
