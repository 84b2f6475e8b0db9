#include "engine/repair/range_choice.h"

#include "engine/core/parallel.h"
#include "engine/model/graph_view.h"
#include "engine/quantization/encoding_memo.h"
#include "engine/quantization/graph_rewriter.h"
#include "engine/quantization/place_activations.h"
#include "engine/quantization/simulation.h"
#include "engine/repair/staged_network.h"
#include "engine/repair/subnetwork.h"
#include "engine/runtime/activation_quantizers.h"
#include "engine/statistics/error_measures.h"
#include <algorithm>

namespace bitdepth {

namespace {

/// Tried beside the recipe's own method.
std::vector<RangeMethod> otherMethods()
{
    return {{RangeMethodKind::MinMax},
            {RangeMethodKind::Mse},
            {RangeMethodKind::Percentile, 99.99},
            {RangeMethodKind::Percentile, 99.9},
            {RangeMethodKind::Percentile, 99.5}};
}

/// All quantizers that take their range from one tensor, and the encodings to choose from.
struct Choice {
    std::string rangeOf;
    size_t order = 0; ///< of the node that makes the tensor
    std::vector<size_t> places;
    std::vector<std::optional<RangeMethod>> methods; ///< empty: the recipe's own
    std::vector<std::vector<Encoding>> encodings;    ///< by method, by place
};

class RangeChooser {
public:
    RangeChooser(const Model& model, const Recipe& recipe, const Calibration& calibration,
                 const CachedBatches& samples, const JobControl& control, unsigned threads)
        : m_model(model),
          m_recipe(recipe),
          m_calibration(calibration),
          m_samples(samples),
          m_control(control),
          m_threads(threads),
          m_stages(samples, kMemory)
    {}

    ChosenRanges run(const std::function<void(size_t, size_t)>& report)
    {
        ChosenRanges chosen;
        const std::vector<Choice> choices = findChoices();
        if (choices.empty())
            return chosen;
        m_references = outputsOf(Simulation(m_model));
        for (size_t i = 0; i < choices.size(); ++i) {
            m_control.throwIfStopped();
            report(i, choices.size());
            if (const auto& method = choices[i].methods[best(choices[i])])
                chosen.emplace(choices[i].rangeOf, *method);
        }
        return chosen;
    }

private:
    static constexpr size_t kMemory = size_t{512} << 20;

    /// In the order in which the network makes their tensors.
    std::vector<Choice> findChoices()
    {
        const std::vector<PlacedQuantizer> placed = placeActivations(m_model, m_recipe);
        EncodingMemo memo;
        m_plan = makePlan(m_model, m_recipe, &m_calibration, &memo);
        std::vector<Choice> choices = choicesOf(placed);
        for (Choice& choice : choices)
            addMethod(choice, {}, m_plan);
        for (const RangeMethod& method : otherMethods()) {
            ChosenRanges all;
            for (const PlacedQuantizer& place : placed)
                all.emplace(place.rangeOf, method);
            const QuantizationPlan plan = makePlan(m_model, m_recipe, &m_calibration, &memo, all);
            for (Choice& choice : choices)
                addMethod(choice, method, plan);
        }
        std::erase_if(choices, [](const Choice& choice) { return choice.methods.size() < 2; });
        return choices;
    }

    std::vector<Choice> choicesOf(const std::vector<PlacedQuantizer>& placed) const
    {
        const size_t carried = m_plan.activations.size() - placed.size();
        const GraphView view(m_model.graph.proto->graph());
        std::map<std::string, Choice> byTensor;
        for (size_t i = 0; i < placed.size(); ++i) {
            Choice& choice = byTensor[placed[i].rangeOf];
            choice.rangeOf = placed[i].rangeOf;
            choice.order = static_cast<size_t>(view.producer(placed[i].rangeOf) + 1);
            choice.places.push_back(carried + i);
        }
        std::vector<Choice> choices;
        for (auto& [tensor, choice] : byTensor)
            choices.push_back(std::move(choice));
        std::stable_sort(choices.begin(), choices.end(),
                         [](const Choice& a, const Choice& b) { return a.order < b.order; });
        return choices;
    }

    /// Unless an earlier method comes to the same.
    static void addMethod(Choice& choice, const std::optional<RangeMethod>& method,
                          const QuantizationPlan& plan)
    {
        std::vector<Encoding> encodings;
        for (const size_t place : choice.places)
            encodings.push_back(plan.activations[place].encoding);
        if (std::count(choice.encodings.begin(), choice.encodings.end(), encodings) > 0)
            return;
        choice.methods.push_back(method);
        choice.encodings.push_back(std::move(encodings));
    }

    /// Index of the method with the least error.
    size_t best(const Choice& choice)
    {
        QuantizationPlan alone;
        for (const size_t place : choice.places)
            alone.activations.push_back(m_plan.activations[place]);
        const SimulatedNetwork network = simulatedNetwork(m_model, alone, IntegerArithmetic::HeldInFloats);
        m_stages.moveTo(m_model.graph, {}, choice.rangeOf, m_control, m_threads);
        const NetworkGraph rest = subnetwork(network.graph, inputNames(alone), outputNames());
        std::vector<double> errors;
        for (const std::vector<Encoding>& encodings : choice.encodings) {
            auto table = std::make_shared<ActivationQuantizers>(*network.activationQuantizers);
            for (size_t i = 0; i < encodings.size(); ++i)
                table->entries[i].parameters = encodings[i].scales.front();
            SessionOptions options; // operators copy their entry when a session is made
            options.activationQuantizers = std::move(table);
            errors.push_back(errorOf(Session(rest, "calibration", options)));
        }
        return static_cast<size_t>(std::min_element(errors.begin(), errors.end()) - errors.begin());
    }

    /// Where the outputs of the model are quantized their real numbers have another name.
    std::vector<std::string> inputNames(const QuantizationPlan& alone) const
    {
        std::vector<std::string> names = m_stages.startingNames(m_model.graph);
        for (std::string& name : names)
            for (const ActivationPlan& activation : alone.activations)
                if (activation.isGraphOutput && activation.tensor == name) {
                    name = unquantizedName(name);
                    break;
                }
        return names;
    }

    std::vector<std::string> outputNames() const
    {
        std::vector<std::string> names;
        for (const ModelPort& port : m_model.outputs)
            names.push_back(port.name);
        return names;
    }

    /// Batches are added in their order: the sum is the same for any number of threads.
    double errorOf(const Session& session) const
    {
        std::vector<NoiseSums> sums(m_samples.size());
        parallelFor(m_samples.size(), m_threads, m_control, [&](size_t b, unsigned) {
            const auto outputs = session.run(m_stages.startingValues(m_samples.batch(b)));
            for (size_t i = 0; i < outputs.size(); ++i)
                sums[b].add(m_references[b][i].values, outputs[i].values);
        });
        double noise = 0;
        for (const NoiseSums& sum : sums)
            noise += sum.noise;
        return noise;
    }

    std::vector<std::vector<TensorValue>> outputsOf(const Simulation& simulation) const
    {
        std::vector<std::vector<TensorValue>> outputs(m_samples.size());
        parallelFor(m_samples.size(), m_threads, m_control, [&](size_t b, unsigned) {
            outputs[b] = simulation.run(viewsOf(*m_samples.batch(b).inputs));
        });
        return outputs;
    }

    const Model& m_model;
    const Recipe& m_recipe;
    const Calibration& m_calibration;
    const CachedBatches& m_samples;
    const JobControl& m_control;
    unsigned m_threads;
    QuantizationPlan m_plan; ///< with the recipe's own methods
    StagedNetwork m_stages;  ///< of the float network
    std::vector<std::vector<TensorValue>> m_references;
};

} // namespace

ChosenRanges chooseRanges(const Model& model, const Recipe& recipe, const Calibration& calibration,
                          const CachedBatches& samples, const JobControl& control, unsigned threads,
                          const std::function<void(size_t done, size_t all)>& report)
{
    return RangeChooser(model, recipe, calibration, samples, control, threads).run(report);
}

} // namespace bitdepth
