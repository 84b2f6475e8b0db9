#include "widgets/course_formula_text.h"

#include "engine/numeric/float_codec.h"
#include "widgets/formatting.h"
#include <QCoreApplication>
#include <QLocale>

namespace bitdepth {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CourseFormula)
};

} // namespace

CourseFormulaText compressedText(double value, const WeightCompression& compression)
{
    const uint8_t code = compression.compress(static_cast<float>(value));
    return {
        Text::tr("8-bit compression"), QString::fromStdString(bitPattern(code, formatNamed("uint8"))),
        compression.decompress(code),
        Text::tr("The weight compression that courses teach: the code %1 of 255 between the smallest weight "
                 "%2 and the largest %3 of this tensor comes back as code / 255 × (max − min) + min.\n"
                 "Unlike the zero point of an integer format, 0 is in general not among its values.")
            .arg(code)
            .arg(numberText(compression.min), numberText(compression.max))};
}

CourseFormulaText steppedText(double value, double stepsPerUnit)
{
    const QString steps = QLocale().toString(stepsPerUnit, 'g', 6);
    return {
        Text::tr("Steps, %1 per unit").arg(steps),
        {},
        quantizeToSteps(value, stepsPerUnit),
        Text::tr("The step quantizer that courses teach, round(x × step) / step: as written, \"step\" says "
                 "how many steps lie between 0 and 1.\nThe example beside it, \"3.14 with step 0.1 gives "
                 "3.1\", means the length of a step instead: that is 10 steps per unit here.")};
}

} // namespace bitdepth
