#include "app/cli/commands.h"
#include "app/cli/device_report.h"
#include "app/cli/number_text.h"
#include "app/cli/text_table.h"
#include "engine/cost/recipe_costs.h"
#include "engine/cost/skeleton_plan.h"
#include "engine/recipe/presets.h"
#include "engine/recipe/recipe_json.h"
#include "engine/runtime/open_model.h"
#include <nlohmann/json.hpp>

namespace bitdepth {

namespace {

constexpr auto kRight = TextTable::Align::Right;

std::string kernelsText(const DeviceProfile& device)
{
    std::string text;
    for (const DeviceKernel& kernel : device.kernels)
        text += (text.empty() ? "" : ", ") + std::string(kernel.weights.name) + " x " +
                std::string(kernel.activations.name);
    return text;
}

std::vector<std::string> row(const DeviceProfile& device)
{
    return {device.id,
            device.title,
            toString(device.kind),
            device.flashBytes ? groupedText(static_cast<int64_t>(device.flashBytes->low)) : "card",
            groupedText(static_cast<int64_t>(device.ramBytes.low)),
            device.clockHz ? shortText(device.clockHz->low / 1e6) : "-",
            kernelsText(device)};
}

void listDevices(const Arguments& arguments, Console& console)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    TextTable table({{"device"},
                     {"title"},
                     {"kind"},
                     {"flash, bytes", kRight},
                     {"RAM, bytes", kRight},
                     {"MHz", kRight},
                     {"kernels: weights x activations"}});
    for (const DeviceProfile& device : deviceProfiles()) {
        list.push_back(toJson(device));
        table.add(row(device));
    }
    if (arguments.has("--json"))
        console.print(nlohmann::ordered_json{{"devices", list}});
    else
        console.print(table.text() + "\nPublished figures; --json names the source of each.\n");
}

/// One of the models that are to share a device.
struct Tenant {
    ModelPtr model;
    DeviceDemand demand;
};

Tenant tenantOf(const std::string& path, const Arguments& arguments, const JobControl& control)
{
    Tenant tenant{openModel(path, control), {}};
    const auto file = arguments.value("--recipe");
    const Recipe recipe =
        file ? readRecipe(*file)
             : makePreset(arguments.value("--preset").value_or("full-integer"), *tenant.model);
    const Costs costs = RecipeCosts(tenant.model).costs(recipe, 0);
    if (!costs.sizeBytes)
        throw Error("%1: the formats of this recipe cannot be written to a file, so its size is not known.",
                    {path});
    tenant.demand = demandOf(*tenant.model, recipe, skeletonPlan(*tenant.model, recipe), *costs.sizeBytes);
    return tenant;
}

/// Each model alone, then all of them in one budget.
void judgeModels(const Arguments& arguments, Console& console)
{
    const DeviceProfile device = findDevice(arguments.required("--device"));
    const ArenaUse use = arguments.has("--at-once") ? ArenaUse::AtOnce : ArenaUse::InTurn;
    std::vector<DeviceDemand> demands;
    std::vector<NamedFit> fits;
    std::vector<LayerDemand> layers;
    for (const std::string& path : arguments.positional()) {
        const Tenant tenant = tenantOf(path, arguments, console.control());
        const DeviceDemand& demand = demands.emplace_back(tenant.demand);
        fits.push_back(
            {tenant.model->displayName(), fitOnDevice({&demand, 1}, device), hardwareCost(demand.layers)});
        layers.insert(layers.end(), demand.layers.begin(), demand.layers.end());
    }
    if (demands.size() > 1)
        fits.push_back({use == ArenaUse::InTurn ? "all, one after the other" : "all, each with its own arena",
                        fitOnDevice(demands, device, use), hardwareCost(layers)});
    if (!arguments.has("--json"))
        return console.print(deviceText(device, fits));
    nlohmann::ordered_json json = {{"device", device.id}, {"models", nlohmann::ordered_json::array()}};
    for (size_t i = 0; i < demands.size(); ++i) {
        nlohmann::ordered_json entry = toJson(fits[i]);
        entry["model"] = arguments.positional()[i];
        json["models"].push_back(entry);
    }
    if (fits.size() > demands.size())
        json["together"] = toJson(fits.back());
    console.print(json);
}

} // namespace

void runDevices(const CommandLine& line, Console& console)
{
    const Arguments arguments(line, {{"--device"},
                                     {"--preset"},
                                     {"--recipe"},
                                     {"--at-once", OptionRule::Value::None},
                                     {"--json", OptionRule::Value::None}});
    if (!arguments.positional().empty())
        return judgeModels(arguments, console);
    for (const char* name : {"--device", "--preset", "--recipe", "--at-once"})
        if (arguments.has(name))
            throw UsageError(std::string(name) + " wants models to judge: bitdepth-cli devices MODEL...");
    listDevices(arguments, console);
}

} // namespace bitdepth
