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

/// Roughly what share of the error that @p weight makes to nearest codes roundLayer() leaves, on samples it
/// is not fitted on; 1 where it would not help. @p moments are of inputs as the float network has them. One
/// try without refinement: enough to compare layers and formats, at a small part of the time.
double roughRoundingShare(const WeightPlan& weight, const LayerGeometry& geometry,
                          const SplitMoments& moments, const JobControl& control, unsigned threads);

} // namespace bitdepth
