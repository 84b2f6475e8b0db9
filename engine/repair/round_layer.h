#pragma once

#include "engine/quantization/plan.h"
#include "engine/repair/layer_moments.h"

namespace bitdepth {

/// Chooses codes and scales of one layer's weights so that its outputs, not its weights, come out nearest to
/// the float network's on real inputs. Integer formats only.
///
/// The error of the outputs is quadratic in the weights (see GroupMoments). For a grid of scales around the
/// one @p weight has, codes are chosen by roundWithFeedback(); the best is refined by descend() and
/// refitScale(). What results is never worse, by that measure, than rounding to nearest.
///
/// How far the samples are trusted is found by trying: codes fitted on most of them are checked on the
/// others, and where nothing does better there than rounding to nearest, the weights stay as they are.
WeightPlan roundLayer(const WeightPlan& weight, const LayerGeometry& geometry, const SplitMoments& moments,
                      const JobControl& control, unsigned threads);

} // namespace bitdepth
