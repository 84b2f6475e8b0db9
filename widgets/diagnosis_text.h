#pragma once

#include "engine/sensitivity/diagnosis.h"
#include <QString>

namespace bitdepth {

QString causeTitle(NoiseCause cause);                             ///< "Outlier channel"
QString tensorRoleText(TensorRole role);                          ///< "weights"
QString findingTitle(const Finding& finding, const Model& model); ///< "/conv3, weights"
/// What is lost: "Full integer: 88.1 %, float 91.8 %; the outputs move by 12 %."
QString diagnosisHeadline(const Diagnosis& diagnosis);
/// How much the tensor makes, what it inherits, and why.
QString findingText(const Finding& finding, const Diagnosis& diagnosis);
/// What a remedy was measured to do: "−93 % noise · 91.4 % (+3.2 points) · +1.2 KiB".
QString remedyOutcome(const RemedyTried& tried, const Diagnosis& diagnosis);

} // namespace bitdepth
