#pragma once

#include "engine/numeric/course_formulas.h"
#include <QString>

namespace bitdepth {

/// A value as one of the formulas that courses teach stores it, in words.
struct CourseFormulaText {
    QString name;
    QString bits; ///< "0100'1101"; empty: the formula has none
    double value = 0;
    QString explanation;
};

CourseFormulaText compressedText(double value, const WeightCompression& compression);
CourseFormulaText steppedText(double value, double stepsPerUnit);

} // namespace bitdepth
