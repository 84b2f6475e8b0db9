#include "engine/runtime/calibration_check.h"

#include "engine/statistics/range_error.h"
#include "engine/statistics/range_search.h"
#include "engine/statistics/sample_ranges.h"
#include <algorithm>
#include <cmath>
#include <iomanip>
#include <limits>
#include <sstream>

namespace bitdepth {

namespace {

constexpr double kScarceDb = 0.5;
constexpr double kTooFewDb = 2;

std::string fixed(double value, int decimals)
{
    std::ostringstream text;
    text << std::fixed << std::setprecision(decimals) << value;
    return text.str();
}

/// Mean square of the values, each taken as at the middle of its bin.
double power(const Histogram& histogram)
{
    double sum = 0;
    for (size_t bin = 0; bin < histogram.counts.size(); ++bin)
        sum += static_cast<double>(histogram.counts[bin]) * histogram.center(bin) * histogram.center(bin);
    return histogram.total > 0 ? sum / static_cast<double>(histogram.total) : 0;
}

double sqnrDb(const Histogram& values, const Histogram& calibrated, const Quantizer& quantizer)
{
    const ScaleOffset scale = chooseEncoding(calibrated, quantizer).scales.front();
    const double error = rangeError(values, scale, quantizer.format).sum();
    return error > 0 ? 10 * std::log10(power(values) / error) : std::numeric_limits<double>::infinity();
}

TensorCheck checkTensor(const Calibration& calibration, const std::string& tensor,
                        const CalibrationHalves& halves, const Quantizer& quantizer)
{
    TensorCheck check{tensor, 0, 0, 0};
    const auto remembered = calibration.sampleExtremes.find(tensor);
    if (remembered != calibration.sampleExtremes.end())
        check.movement = movementInSecondHalf(remembered->second);
    if (power(halves.second) == 0)
        return check;
    check.heldOutSqnrDb = sqnrDb(halves.second, halves.first, quantizer);
    check.ownSqnrDb = sqnrDb(halves.second, calibration.activations.at(tensor), quantizer);
    if (std::isinf(check.ownSqnrDb)) // infinity less infinity is no loss
        check.ownSqnrDb = check.heldOutSqnrDb;
    return check;
}

double medianOf(const std::vector<TensorCheck>& tensors)
{
    std::vector<double> movements;
    for (const TensorCheck& check : tensors)
        movements.push_back(check.movement);
    const auto middle = movements.begin() + static_cast<std::ptrdiff_t>(movements.size() / 2);
    std::nth_element(movements.begin(), middle, movements.end());
    return *middle;
}

CalibrationVerdict verdictOn(const TensorCheck& worst)
{
    if (worst.lossDb() >= kTooFewDb)
        return CalibrationVerdict::TooFew;
    return worst.lossDb() >= kScarceDb ? CalibrationVerdict::Scarce : CalibrationVerdict::Enough;
}

Message sentence(const CalibrationCheck& check)
{
    if (check.verdict == CalibrationVerdict::Unknown)
        return {QT_TRANSLATE_NOOP("Engine",
                                  "Whether calibration had enough samples takes two samples or more "
                                  "to tell."),
                {}};
    const TensorCheck& worst = check.tensors[check.worst];
    const std::vector<std::string> figures = {std::to_string(check.samples), worst.tensor,
                                              fixed(worst.lossDb(), 1), fixed(100 * worst.movement, 0)};
    switch (check.verdict) {
    case CalibrationVerdict::TooFew:
        return {QT_TRANSLATE_NOOP("Engine",
                                  "%1 samples are too few to calibrate on: at %2, samples that half "
                                  "of them had not seen lose %3 dB, and %4 % of its range came only "
                                  "in the second half. Calibrate on more."),
                figures};
    case CalibrationVerdict::Scarce:
        return {QT_TRANSLATE_NOOP("Engine",
                                  "%1 samples just do to calibrate on: at %2, samples that half of "
                                  "them had not seen lose %3 dB, and %4 % of its range came only in "
                                  "the second half."),
                figures};
    default:
        return {QT_TRANSLATE_NOOP("Engine", "%1 samples are enough to calibrate on: nowhere do samples that "
                                            "half of them had not seen lose more than %3 dB (%2)."),
                {figures[0], figures[1], fixed(std::max(0.0, worst.lossDb()), 1)}};
    }
}

} // namespace

CalibrationCheck checkCalibration(const Calibration& calibration, Quantizer quantizer)
{
    if (quantizer.format.isFloat32())
        quantizer = {formatNamed("uint8"), {}, Scheme::Affine, {}};
    CalibrationCheck check;
    check.samples = calibration.samples;
    if (calibration.samples >= 2)
        for (const auto& [tensor, halves] : calibration.halves)
            check.tensors.push_back(checkTensor(calibration, tensor, halves, quantizer));
    if (!check.tensors.empty()) {
        const auto worst = std::max_element(check.tensors.begin(), check.tensors.end(),
                                            [](auto& a, auto& b) { return a.lossDb() < b.lossDb(); });
        check.worst = static_cast<size_t>(worst - check.tensors.begin());
        check.medianMovement = medianOf(check.tensors);
        check.verdict = verdictOn(*worst);
    }
    check.message = sentence(check);
    return check;
}

} // namespace bitdepth
