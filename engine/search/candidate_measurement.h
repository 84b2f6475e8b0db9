#pragma once

#include "engine/evaluation/latency.h"
#include "engine/search/recipe_choice.h"
#include "engine/sensitivity/sensitivity_request.h"

namespace bitdepth {

/// Repairs recipes on some of the calibration samples and judges them on the others.
class CandidateMeasurement {
public:
    CandidateMeasurement(ModelPtr model, SampleSet calibration, const SearchRequest& request,
                         std::shared_ptr<RecipeCosts> costs);

    SearchPoint measure(const Recipe& recipe, const JobControl& control);
    /// The weights of layers repaired and each alone, by how much rounding helps them: @p estimates carried
    /// on. Calls @p found for each; layers in their order.
    void alone(const std::vector<AloneTask>& tasks, const std::vector<AloneNoise>& estimates,
               const JobControl& control, const std::function<void(const AloneNoise&)>& found);
    /// All tensors and quantizers of @p request, in a second or two.
    std::vector<AloneNoise> estimates(const SensitivityRequest& request, const JobControl& control);

    /// Points that a recipe may lose at most, for all that the judging samples know.
    double mostDrop() const;

private:
    LabelFreeLoss judge(const PreparedModel& prepared, const JobControl& control);
    CalibrationPtr calibrated(const JobControl& control);
    CalibrationPtr calibrationFor(const Recipe& recipe, const JobControl& control);
    double latencyOf(const std::string& bytes, const JobControl& control) const;
    bool keepsLimits(const SearchPoint& point) const;

    ModelPtr m_model;
    SearchLimits m_limits;
    bool m_rounds; ///< by real inputs
    unsigned m_threads;
    std::shared_ptr<RecipeCosts> m_costs;
    SampleSet m_fitting;      ///< what repairs and ranges are fitted on
    SampleSet m_aloneSamples; ///< a part of them, for figures of single layers
    SampleRunner m_judges;
    OutputMeaning m_meaning;
    CalibrationPtr m_calibration;
};

} // namespace bitdepth
