#include "app/cli/commands.h"
#include "app/cli/device_report.h"
#include "app/cli/number_text.h"
#include "app/cli/text_table.h"
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

} // namespace

void runDevices(const CommandLine& line, Console& console)
{
    const Arguments arguments(line, {{"--json", OptionRule::Value::None}});
    arguments.requireNoPositional();
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

} // namespace bitdepth
