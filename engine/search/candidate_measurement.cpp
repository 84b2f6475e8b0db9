#include "engine/search/candidate_measurement.h"

#include "engine/quantization/export.h"
#include "engine/runtime/batch.h"
#include "engine/search/rounding_shares.h"
#include "engine/sensitivity/sensitivity_measurement.h"
#include <algorithm>
#include <cmath>

namespace bitdepth {

namespace {

constexpr double kUsualDrop = 1;    ///< points, where no limit is given
constexpr size_t kMostFitting = 96; ///< more samples take longer and change little
constexpr size_t kMostJudging = 512;
constexpr size_t kAloneSamples = 32;

/// Every second sample from @p first on.
SampleSet everySecond(const SampleSet& samples, size_t first, size_t most)
{
    SampleSet half{samples.dataset, {}};
    for (size_t i = first; i < samples.size() && half.size() < most; i += 2)
        half.indices.push_back(samples.indices[i]);
    return half.size() ? half : samples;
}

SampleSet firstOf(const SampleSet& samples, size_t count)
{
    SampleSet first = samples;
    first.indices.resize(std::min(count, samples.size()));
    return first;
}

/// The judges: what is not fitted on.
SampleSet others(const SampleSet& samples, const SampleSet& fitting)
{
    SampleSet rest{samples.dataset, {}};
    for (const size_t index : samples.indices)
        if (!std::count(fitting.indices.begin(), fitting.indices.end(), index) && rest.size() < kMostJudging)
            rest.indices.push_back(index);
    return rest.size() ? rest : samples;
}

OutputMeaning meaningOf(const SampleSet& samples)
{
    if (!samples.dataset)
        return OutputMeaning::Numbers;
    const MetricKind metric = samples.dataset->metric();
    const bool areNumbers = metric == MetricKind::Mse || metric == MetricKind::ReconstructionAuc;
    return areNumbers ? OutputMeaning::Numbers : OutputMeaning::ClassScores;
}

} // namespace

CandidateMeasurement::CandidateMeasurement(ModelPtr model, SampleSet calibration,
                                           const SearchRequest& request, std::shared_ptr<RecipeCosts> costs)
    : m_model(std::move(model)),
      m_limits(request.limits),
      m_rounds(std::count(request.choices.repairs.begin(), request.choices.repairs.end(), Repair::AdaRound) >
               0),
      m_threads(request.threads),
      m_costs(std::move(costs)),
      m_fitting(everySecond(calibration, 0, kMostFitting)),
      m_aloneSamples(firstOf(m_fitting, kAloneSamples)),
      m_judges(m_model, others(calibration, m_fitting)),
      m_meaning(meaningOf(m_judges.samples()))
{}

double CandidateMeasurement::mostDrop() const { return m_limits.maxDropPoints.value_or(kUsualDrop); }

SearchPoint CandidateMeasurement::measure(const Recipe& recipe, const JobControl& control)
{
    SearchPoint point;
    point.recipe = recipe;
    auto prepared = std::make_shared<PreparedModel>(
        prepare(m_model, recipe, {m_fitting, calibrationFor(recipe, control)}, control, m_threads));
    control.throwIfStopped();
    point.loss = judge(*prepared, control);
    const ExportedModel exported = exportModel(*prepared->model, prepared->plan);
    point.sizeBytes = static_cast<int64_t>(exported.bytes->size());
    point.costs = m_costs->costs(recipe, 0);
    if (m_limits.maxLatencyMs)
        point.latencyMs = latencyOf(*exported.bytes, control);
    point.prepared = std::move(prepared);
    point.keepsLimits = keepsLimits(point);
    return point;
}

void CandidateMeasurement::alone(const std::vector<AloneTask>& tasks,
                                 const std::vector<AloneNoise>& estimates, const JobControl& control,
                                 const std::function<void(const AloneNoise&)>& found)
{
    if (!m_rounds)
        return; // nothing else lowers the noise of one layer's weights
    RoundingShares rounding(m_model, m_aloneSamples, m_threads);
    for (const AloneTask& task : tasks) {
        control.throwIfStopped();
        const std::vector<double> shares = rounding.shares(task.layer, task.quantizers, control);
        for (size_t i = 0; i < shares.size(); ++i) {
            AloneNoise noise{task.layer, true, task.quantizers[i]};
            for (const AloneNoise& known : estimates)
                if (known.ofWeights && known.layer == task.layer && known.quantizer == noise.quantizer)
                    noise.rounded = known.rounded;
            noise.repaired = noise.rounded * shares[i];
            found(noise);
        }
    }
}

std::vector<AloneNoise> CandidateMeasurement::estimates(const SensitivityRequest& request,
                                                        const JobControl& control)
{
    CalibrationPtr calibration;
    if (!request.activations.empty())
        calibration = calibrated(control);
    SensitivityOptions options;
    options.threads = m_threads;
    const Sensitivity estimate =
        estimateSensitivity({m_model, m_aloneSamples, calibration}, request, control, options);
    std::vector<AloneNoise> noises;
    for (const SensitivityFigure& figure : estimate.alone) {
        const double change = m_meaning == OutputMeaning::ClassScores ? figure.divergence : figure.noise;
        noises.push_back(
            {figure.layer, figure.role == TensorRole::Weights, figure.quantizer, change, change});
    }
    return noises;
}

LabelFreeLoss CandidateMeasurement::judge(const PreparedModel& prepared, const JobControl& control)
{
    LabelFreeLossMeter meter(m_judges.samples().size(), m_meaning);
    const Simulation simulation(*prepared.model, prepared.plan);
    m_judges.run(simulation, control, m_threads, [&](const SampleRun& run) { meter.add(run); });
    return meter.loss();
}

CalibrationPtr CandidateMeasurement::calibrationFor(const Recipe& recipe, const JobControl& control)
{
    return recipe.quantizesActivations() ? calibrated(control) : nullptr;
}

CalibrationPtr CandidateMeasurement::calibrated(const JobControl& control)
{
    if (!m_calibration)
        m_calibration = calibrate(*m_model, m_fitting, control, m_threads);
    return m_calibration;
}

/// Infinite where the runtime here cannot run the file.
double CandidateMeasurement::latencyOf(const std::string& bytes, const JobControl& control) const
{
    try {
        const TimedModel timed = loadForTiming(bytes, m_model->displayName());
        const auto sample = readBatch(m_fitting, 0, 1, batchLayout(*m_model, *m_fitting.dataset));
        return measureLatency(std::span(&timed, 1), sample, control).front().median;
    } catch (const Error&) {
        return std::numeric_limits<double>::infinity();
    }
}

bool CandidateMeasurement::keepsLimits(const SearchPoint& point) const
{
    const auto within = [](const auto& value, const auto& limit) { return !limit || value <= *limit; };
    if (!within(point.loss.highDropPoints(), m_limits.maxDropPoints) ||
        !within(point.sizeBytes, m_limits.maxSizeBytes))
        return false;
    if (m_limits.maxRamBytes && !point.costs.peakRamBytes)
        return false; // not known to be kept
    return within(point.costs.peakRamBytes.value_or(0), m_limits.maxRamBytes) &&
           within(point.latencyMs.value_or(0), m_limits.maxLatencyMs) &&
           (!m_limits.fitsDevice || m_limits.fitsDevice(point.recipe, point.costs));
}

} // namespace bitdepth
