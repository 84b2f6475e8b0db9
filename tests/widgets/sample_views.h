#pragma once

#include "engine/evaluation/evaluation.h"
#include "engine/model/network_outline.h"
#include "engine/search/search_state.h"
#include "engine/sensitivity/diagnosis.h"
#include "widgets/compared.h"
#include "widgets/tensor_view.h"

namespace bitdepth {

/// A network of @p blocks residual blocks with weights drawn from bell curves: nothing that could run, but
/// all that views need.
ModelPtr sampleModel(int blocks = 4);

/// Its layers in a row with a Relu between, a shortcut round each block that ends in an Add.
NetworkOutline sampleOutline(const Model& model);

/// int8 weights per channel and uint8 activations, some layers with other bits.
Recipe sampleRecipe(const Model& model);

/// Weights of a bell curve with a few outliers, quantized with @p quantizer.
ShownTensor sampleTensor(const Quantizer& quantizer, int channel = -1);

/// What is computed behind it: range methods compared, and channels one of which is an outlier.
TensorDetails sampleDetails(const Quantizer& quantizer);

/// Figures at 4 bits of every layer, with outputs that move more or less.
Sensitivity sampleSensitivity(const Model& model);

/// One finding: the weights of the third layer, whose channel 5 is an outlier, with a remedy that helps.
std::shared_ptr<const Diagnosis> sampleDiagnosis(const Model& model);

/// Points of a search, the smallest first; the recipes are empty.
std::vector<std::shared_ptr<const SearchPoint>> sampleFrontier();

/// int8, int4 ... per tensor unless said otherwise.
Quantizer sampleQuantizer(const char* format, GranularityKind granularity = GranularityKind::PerTensor,
                          RangeMethodKind range = RangeMethodKind::MinMax);

EvaluationPtr sampleEvaluation(const std::string& name, double accuracy, int64_t size, double milliseconds);
EvaluationPtr sampleFloat();
std::vector<Candidate> sampleCandidates();

/// The float model and two candidates on 400 pictures of four classes: the first answers as the float model but
/// for one sample it wins, the second takes 40 samples for the next class.
ComparedSet sampleComparison();

} // namespace bitdepth
