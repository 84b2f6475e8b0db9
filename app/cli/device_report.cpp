#include "app/cli/device_report.h"

#include "app/cli/number_text.h"
#include "app/cli/text_table.h"
#include "engine/cost/skeleton_plan.h"
#include <map>
#include <nlohmann/json.hpp>

namespace bitdepth {

using Json = nlohmann::ordered_json;

namespace {

constexpr auto kRight = TextTable::Align::Right;

std::string ofAvailable(const Budget& budget)
{
    return budget.available ? groupedText(budget.needed) + " of " + groupedText(budget.available)
                            : groupedText(budget.needed);
}

std::string intervalText(const std::optional<Estimate>& estimate)
{
    if (!estimate || estimate->high <= 0)
        return "-";
    const std::string low = shortText(estimate->low);
    return estimate->low == estimate->high ? low : low + " ... " + shortText(estimate->high);
}

Json toJson(const Budget& budget)
{
    Json json = {{"needed_bytes", budget.needed}};
    if (budget.available)
        json.update({{"available_bytes", budget.available}, {"share", budget.share()}});
    json["fits"] = budget.fits();
    return json;
}

Json toJson(const Estimate& estimate)
{
    return {{"low", estimate.low}, {"high", estimate.high}, {"source", estimate.source}};
}

Json toJson(const Figure& figure)
{
    Json json = figure.low == figure.high ? Json{{"value", figure.low}}
                                          : Json{{"low", figure.low}, {"high", figure.high}};
    json["source"] = figure.source.title;
    json["url"] = figure.source.url;
    return json;
}

Json toJson(const DeviceKernel& kernel)
{
    Json json = {{"weights", std::string(kernel.weights.name)},
                 {"activations", std::string(kernel.activations.name)}};
    if (kernel.multiplyAddsPerSecond)
        json["multiply_adds_per_second"] = toJson(*kernel.multiplyAddsPerSecond);
    return json;
}

std::string sourcesText(const std::vector<NamedFit>& fits)
{
    for (const NamedFit& named : fits) {
        if (!named.fit.milliseconds)
            continue;
        std::string text = "Estimated from: " + named.fit.milliseconds->source;
        if (named.fit.millijoules)
            text += ";\n  " + named.fit.millijoules->source;
        return text + "\n";
    }
    return {};
}

std::string gatesText(const std::vector<NamedFit>& fits)
{
    std::map<std::pair<int, int>, int64_t> gates;
    for (const NamedFit& named : fits)
        for (const MultiplierSize& size : named.hardware.multipliers)
            gates[{size.weightBits, size.activationBits}] = size.gates;
    std::string text;
    for (const auto& [widths, count] : gates)
        text += (text.empty() ? "" : ", ") + std::to_string(widths.first) + " x " +
                std::to_string(widths.second) + " bits " + groupedText(count);
    return text.empty()
               ? text
               : "Gates of a multiply-add, array multiplier and 32-bit accumulator (Weste, Harris, CMOS VLSI "
                 "Design): " +
                     text + ".\n";
}

} // namespace

NamedFit fitOf(const Model& model, const Recipe& recipe, const Evaluation& evaluation,
               const DeviceProfile& device)
{
    const DeviceDemand demand = demandOf(model, recipe, skeletonPlan(model, recipe), evaluation.sizeBytes);
    return {evaluation.name, fitOnDevice({&demand, 1}, device), hardwareCost(demand.layers)};
}

std::string deviceText(const DeviceProfile& device, const std::vector<NamedFit>& fits)
{
    TextTable table({{"name"},
                     {"verdict"},
                     {"flash, bytes", kRight},
                     {"RAM, bytes", kRight},
                     {"ms", kRight},
                     {"mJ", kRight},
                     {"arithmetic, uJ", kRight}});
    for (const NamedFit& named : fits)
        table.add({named.recipe, named.fit.fits() ? "fits" : "does not fit", ofAvailable(named.fit.flash),
                   ofAvailable(named.fit.ram), intervalText(named.fit.milliseconds),
                   intervalText(named.fit.millijoules), intervalText(named.hardware.microjoules)});
    std::string text =
        "\nOn " + device.title + " (" + device.processor + "), estimated:\n\n" + table.text() +
        "\nFlash: the model's file and " + device.runtime +
        "; RAM: the arena of activations; time and energy: layers alone.\n"
        "Arithmetic: the energy of the multiply-adds in hardware made for them, 45 nm (Horowitz, "
        "ISSCC 2014);\nFP8 takes 50 to 180 % more than int8 (arXiv 2303.17951).\n";
    text += gatesText(fits);
    for (const NamedFit& named : fits)
        text += "  " + named.recipe + ": " + verdict(named.fit).toString() + "\n";
    return text + sourcesText(fits);
}

Json toJson(const NamedFit& named)
{
    const DeviceFit& fit = named.fit;
    Json json = {{"device", fit.device},
                 {"fits", fit.fits()},
                 {"verdict", verdict(fit).toString()},
                 {"flash", toJson(fit.flash)},
                 {"ram", toJson(fit.ram)},
                 {"ram_known", fit.isRamKnown},
                 {"layers_without_kernel", fit.withoutKernel},
                 {"provenance", "estimated"}};
    if (fit.milliseconds)
        json["latency_ms"] = toJson(*fit.milliseconds);
    if (fit.millijoules)
        json["energy_mj"] = toJson(*fit.millijoules);
    json["arithmetic"] = {{"multiply_adds", named.hardware.multiplyAdds},
                          {"bit_operations", named.hardware.bitOperations},
                          {"energy_uj", toJson(named.hardware.microjoules)},
                          {"gates_of_multiply_add", Json::array()}};
    for (const MultiplierSize& size : named.hardware.multipliers)
        json["arithmetic"]["gates_of_multiply_add"].push_back({{"weight_bits", size.weightBits},
                                                               {"activation_bits", size.activationBits},
                                                               {"gates", size.gates}});
    return json;
}

Json toJson(const DeviceProfile& device)
{
    Json json = {{"id", device.id},
                 {"title", device.title},
                 {"kind", toString(device.kind)},
                 {"processor", device.processor},
                 {"runtime", device.runtime}};
    if (device.flashBytes)
        json["flash_bytes"] = toJson(*device.flashBytes);
    json["ram_bytes"] = toJson(device.ramBytes);
    if (device.clockHz)
        json["clock_hz"] = toJson(*device.clockHz);
    if (device.runtimeCodeBytes)
        json["runtime_code_bytes"] = toJson(*device.runtimeCodeBytes);
    if (device.activeWatts)
        json["active_watts"] = toJson(*device.activeWatts);
    json["kernels"] = Json::array();
    for (const DeviceKernel& kernel : device.kernels)
        json["kernels"].push_back(toJson(kernel));
    return json;
}

} // namespace bitdepth
