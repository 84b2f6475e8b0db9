#include "engine/repair/prepare.h"

#include "engine/repair/equalization.h"
#include "engine/repair/held_out_error.h"
#include "engine/repair/model_variant.h"
#include "engine/repair/range_choice.h"
#include "engine/repair/repair_layers.h"
#include <algorithm>
#include <array>
#include <iomanip>
#include <sstream>

namespace bitdepth {

namespace {

constexpr std::array kOrder = {Repair::Equalization, Repair::BiasAbsorption, Repair::RangeChoice,
                               Repair::AdaRound, Repair::BiasCorrection};
constexpr size_t kHeldOutShare = 4;  ///< every fourth sample is kept apart
constexpr size_t kRangeSamples = 24; ///< that ranges are chosen by: more say the same

/// The samples repairs learn from, and those they are judged by. Fewer than four are too few to divide.
struct Split {
    SampleSet training;
    SampleSet heldOut;

    explicit Split(const SampleSet& samples) : training{samples.dataset, {}}, heldOut{samples.dataset, {}}
    {
        for (size_t i = 0; i < samples.size(); ++i)
            (i % kHeldOutShare == kHeldOutShare - 1 ? heldOut : training)
                .indices.push_back(samples.indices[i]);
        if (heldOut.size() == 0)
            heldOut = training;
    }
};

std::string decibels(double value)
{
    std::ostringstream text;
    text << std::fixed << std::setprecision(1) << value;
    return text.str();
}

Message nameOf(Repair repair)
{
    switch (repair) {
    case Repair::Equalization:
        return {QT_TRANSLATE_NOOP("Engine", "Cross-layer equalization"), {}};
    case Repair::BiasAbsorption:
        return {QT_TRANSLATE_NOOP("Engine", "Bias absorption"), {}};
    case Repair::RangeChoice:
        return {QT_TRANSLATE_NOOP("Engine", "Ranges by the outputs"), {}};
    case Repair::AdaRound:
        return {QT_TRANSLATE_NOOP("Engine", "Rounding by real inputs"), {}};
    case Repair::BiasCorrection:
        break;
    }
    return {QT_TRANSLATE_NOOP("Engine", "Bias correction"), {}};
}

/// Says what a repair that was kept changed: ranges or layers, judged with biases corrected or as it is.
const char* keptSentence(Repair repair, bool withBiases)
{
    if (repair == Repair::RangeChoice)
        return withBiases
                   ? QT_TRANSLATE_NOOP("Engine", "%4: SQNR %2 dB became %3 dB on held-out samples, each "
                                                 "with biases corrected; ranges changed: %1.")
                   : QT_TRANSLATE_NOOP("Engine", "%4: SQNR %2 dB became %3 dB on held-out samples; "
                                                 "ranges changed: %1.");
    return withBiases
               ? QT_TRANSLATE_NOOP("Engine", "%4: SQNR %2 dB became %3 dB on held-out samples, each with "
                                             "biases corrected; layers changed: %1.")
               : QT_TRANSLATE_NOOP("Engine", "%4: SQNR %2 dB became %3 dB on held-out samples; layers "
                                             "changed: %1.");
}

const char* takenBackSentence(bool withBiases)
{
    return withBiases ? QT_TRANSLATE_NOOP("Engine", "%4: taken back, SQNR %2 dB would have become %3 dB on "
                                                    "held-out samples, each with biases corrected.")
                      : QT_TRANSLATE_NOOP("Engine", "%4: taken back, SQNR %2 dB would have become %3 dB on "
                                                    "held-out samples.");
}

Message sentence(const RepairReport& report, bool withBiases)
{
    const std::vector<Message> name = {nameOf(report.repair)};
    if (report.layers == 0 && report.repair == Repair::RangeChoice)
        return {QT_TRANSLATE_NOOP("Engine", "%1: found no range to change."), {}, name};
    if (report.layers == 0)
        return {QT_TRANSLATE_NOOP("Engine", "%1: found no layer to change."), {}, name};
    return {report.kept ? keptSentence(report.repair, withBiases) : takenBackSentence(withBiases),
            {std::to_string(report.layers), decibels(report.sqnrBefore), decibels(report.sqnrAfter)},
            name};
}

/// @p told, and which quantized layers had to stay as they were.
Message withUntreated(Message told, const Model& model, const std::vector<size_t>& untreated)
{
    if (untreated.empty())
        return told;
    const Message left = {
        QT_TRANSLATE_NOOP("Engine",
                          "Quantized layers it does not treat (transposed convolutions, products scaled by "
                          "alpha or beta, no bias of their own, more than 4,096 weights an output): %1, the "
                          "first is %2."),
        {std::to_string(untreated.size()), model.layers[untreated.front()].name}};
    return {QT_TRANSLATE_NOOP("Engine", "%1 %2"), {}, {std::move(told), left}};
}

/// One recipe's repairs, one after the other.
class Repairer {
public:
    Repairer(const ModelPtr& model, const Recipe& recipe, const CalibrationSource& source,
             const JobControl& control, unsigned threads)
        : m_recipe(recipe),
          m_source(source),
          m_control(control),
          m_threads(threads),
          m_split(source.samples),
          m_training(*model, m_split.training),
          m_heldOut(model, m_split.heldOut, threads)
    {
        m_state.model = withBiases(model);
        m_state.reference = m_state.model;
        m_state.calibration = source.calibration;
        plan();
    }

    PreparedModel run()
    {
        m_sqnr = sqnr(m_state);
        for (const Repair repair : kOrder)
            if (std::count(m_recipe.repairs.begin(), m_recipe.repairs.end(), repair)) {
                attempt(repair);
                ++m_done;
            }
        return {m_state.model, m_state.calibration, m_state.plan, m_reports};
    }

private:
    void plan()
    {
        if (!m_recipe.quantizesActivations())
            m_state.calibration = nullptr;
        else if (!m_state.calibration)
            m_state.calibration = calibrate(*m_state.model, m_source.samples, m_control, m_threads);
        m_state.plan = makePlan(*m_state.model, m_recipe, m_state.calibration.get());
    }

    void attempt(Repair repair)
    {
        if (m_recipe.keepsCarried()) {
            m_reports.push_back(
                {repair,
                 false,
                 m_sqnr,
                 m_sqnr,
                 0,
                 {QT_TRANSLATE_NOOP("Engine", "%1: not tried, because the recipe keeps codes that "
                                              "the model's file stores."),
                  {},
                  {nameOf(repair)}}});
            return;
        }
        const RepairState before = m_state;
        m_untreated.clear();
        RepairReport report{repair, true, m_sqnr, m_sqnr};
        report.layers = apply(repair);
        const bool withBiases = report.layers > 0 && biasesFollow(repair);
        if (withBiases) {
            report.sqnrBefore = m_sqnrAhead ? *m_sqnrAhead : sqnrAhead(before, m_sqnr);
            m_sqnrAhead = report.sqnrBefore;
        }
        const double now = report.layers > 0 ? sqnr(m_state) : m_sqnr;
        report.sqnrAfter = withBiases ? sqnrAhead(m_state, now) : now;
        report.kept = report.layers > 0 && report.sqnrAfter > report.sqnrBefore;
        if (report.kept) {
            m_sqnr = now;
            m_sqnrAhead = withBiases ? std::optional(report.sqnrAfter) : std::nullopt;
        } else {
            m_state = before;
        }
        report.message = withUntreated(sentence(report, withBiases), *m_state.model, m_untreated);
        m_reports.push_back(std::move(report));
    }

    /// Other weights and codes shift means, and what that does is often more than all that was gained: where
    /// a later repair puts means right anyhow it must not decide.
    bool biasesFollow(Repair repair) const
    {
        const auto asks = [&](Repair later) {
            return std::count(m_recipe.repairs.begin(), m_recipe.repairs.end(), later) > 0;
        };
        if (repair == Repair::BiasCorrection)
            return false;
        return asks(Repair::BiasCorrection) || (repair != Repair::AdaRound && asks(Repair::AdaRound));
    }

    double sqnr(const RepairState& state) { return m_heldOut.sqnrDb(*state.model, state.plan, m_control); }

    /// What @p state, now at @p now dB, would come to if biases were corrected too, where that helps.
    double sqnrAhead(RepairState state, double now)
    {
        correctBiases(state, {m_training, m_control, m_threads, [](size_t, size_t) {}});
        return std::max(now, sqnr(state));
    }

    size_t apply(Repair repair)
    {
        const PassContext context{m_training, m_control, m_threads, [this](size_t layer, size_t layers) {
                                      const auto all = static_cast<int64_t>(layers * m_recipe.repairs.size());
                                      m_control.report(Stage::Repairing,
                                                       static_cast<int64_t>(m_done * layers + layer), all);
                                  }};
        switch (repair) {
        case Repair::AdaRound:
            return noted(roundLayers(m_state, context));
        case Repair::BiasCorrection:
            return noted(correctBiases(m_state, context));
        case Repair::Equalization:
            return change(equalize(m_state.model, m_training, m_control, m_threads));
        case Repair::BiasAbsorption:
            return change(absorbBiases(m_state.model, m_training, m_control, m_threads));
        case Repair::RangeChoice:
            return chooseActivationRanges(context);
        }
        return 0;
    }

    size_t noted(LayerPass pass)
    {
        m_untreated = std::move(pass.untreated);
        return pass.repaired;
    }

    size_t chooseActivationRanges(const PassContext& context)
    {
        if (!m_state.calibration)
            return 0;
        SampleSet few{m_split.training.dataset, {}};
        const size_t all = m_split.training.size();
        for (size_t i = 0; i < std::min(all, kRangeSamples); ++i)
            few.indices.push_back(m_split.training.indices[i * all / std::min(all, kRangeSamples)]);
        const ChosenRanges ranges =
            chooseRanges(*m_state.model, m_recipe, *m_state.calibration, CachedBatches(*m_state.model, few),
                         m_control, m_threads, context.report);
        if (!ranges.empty())
            m_state.plan = makePlan(*m_state.model, m_recipe, m_state.calibration.get(), nullptr, ranges);
        return ranges.size();
    }

    /// Other float weights have other activations.
    size_t change(ChangedModel changed)
    {
        if (changed.layers == 0)
            return 0;
        m_state.model = std::move(changed.model);
        m_state.reference = m_state.model;
        m_state.calibration = nullptr;
        plan();
        return changed.layers;
    }

    const Recipe& m_recipe;
    const CalibrationSource& m_source;
    const JobControl& m_control;
    unsigned m_threads;
    Split m_split;
    CachedBatches m_training;
    HeldOutError m_heldOut;
    RepairState m_state;
    double m_sqnr = 0;                 ///< of m_state
    std::optional<double> m_sqnrAhead; ///< the same with biases corrected; empty: not known
    std::vector<size_t> m_untreated;   ///< layers that the present repair does not treat, by index
    size_t m_done = 0;
    std::vector<RepairReport> m_reports;
};

} // namespace

PreparedModel prepare(const ModelPtr& model, const Recipe& recipe, const CalibrationSource& source,
                      const JobControl& control, unsigned threads)
{
    checkRecipeFits(recipe, *model);
    if (!recipe.repairs.empty()) {
        if (source.samples.size() == 0)
            throw Error(QT_TRANSLATE_NOOP(
                            "Engine", "The recipe %1 asks for repairs, which are fitted on samples: choose "
                                      "data first."),
                        {recipe.name});
        return Repairer(model, recipe, source, control, threads).run();
    }
    PreparedModel prepared{model, source.calibration, {}, {}};
    if (!recipe.quantizesActivations())
        prepared.calibration = nullptr;
    else if (!prepared.calibration)
        prepared.calibration = calibrate(*model, source.samples, control, threads);
    prepared.plan = makePlan(*model, recipe, prepared.calibration.get());
    return prepared;
}

} // namespace bitdepth
