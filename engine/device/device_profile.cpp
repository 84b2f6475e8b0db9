#include "engine/device/device_profile.h"

#include "engine/core/error.h"
#include "engine/core/file.h"
#include <QDir>
#include <QFile>
#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace bitdepth {

using Json = nlohmann::json;

namespace {

constexpr std::array<std::pair<DeviceKind, const char*>, 4> kKinds = {{
    {DeviceKind::Microcontroller, "microcontroller"},
    {DeviceKind::SingleBoardComputer, "single-board computer"},
    {DeviceKind::Phone, "phone"},
    {DeviceKind::Accelerator, "accelerator"},
}};

/// Reads one profile and knows where it stands, for the error messages.
class Reader {
public:
    explicit Reader(std::string source) : m_source(std::move(source)) {}

    DeviceProfile profile(const Json& json) const
    {
        requireKeys(json, "the profile",
                    {"version", "id", "title", "kind", "processor", "runtime", "flash_bytes", "ram_bytes",
                     "clock_hz", "runtime_code_bytes", "active_watts", "kernels"});
        if (json.value("version", Json()) != 1)
            fail("version is not 1");
        DeviceProfile profile;
        profile.id = text(json, "id");
        profile.title = text(json, "title");
        profile.kind = kind(text(json, "kind"));
        profile.processor = text(json, "processor");
        profile.runtime = text(json, "runtime");
        profile.flashBytes = optionalFigure(json, "flash_bytes");
        profile.ramBytes = figure(member(json, "ram_bytes"), "ram_bytes");
        profile.clockHz = optionalFigure(json, "clock_hz");
        profile.runtimeCodeBytes = optionalFigure(json, "runtime_code_bytes");
        profile.activeWatts = optionalFigure(json, "active_watts");
        if (!member(json, "kernels").is_array() || json["kernels"].empty())
            fail("kernels is no list of the arithmetic it has");
        for (const Json& entry : json["kernels"])
            profile.kernels.push_back(kernel(entry));
        return profile;
    }

    [[noreturn]] void fail(const std::string& what) const
    {
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 is no device profile: %2."), {m_source, what});
    }

private:
    DeviceKernel kernel(const Json& json) const
    {
        requireKeys(json, "a kernel", {"weights", "activations", "multiply_adds_per_second"});
        return {format(json, "weights"), format(json, "activations"),
                optionalFigure(json, "multiply_adds_per_second")};
    }

    Figure figure(const Json& json, const std::string& where) const
    {
        requireKeys(json, where, {"value", "low", "high", "source", "url"});
        Figure figure;
        figure.source = {text(json, "source"), text(json, "url")};
        if (json.contains("value")) {
            figure.low = figure.high = number(json, "value", where);
        } else {
            figure.low = number(json, "low", where);
            figure.high = number(json, "high", where);
        }
        if (figure.low <= 0 || figure.high < figure.low)
            fail(where + " is no positive number or interval");
        return figure;
    }

    std::optional<Figure> optionalFigure(const Json& json, const std::string& key) const
    {
        return json.contains(key) ? std::optional(figure(json[key], key)) : std::nullopt;
    }

    const Json& member(const Json& json, const std::string& key) const
    {
        if (!json.contains(key))
            fail(key + " is missing");
        return json[key];
    }

    std::string text(const Json& json, const std::string& key) const
    {
        if (!member(json, key).is_string() || json[key].get<std::string>().empty())
            fail(key + " is no text");
        return json[key];
    }

    double number(const Json& json, const std::string& key, const std::string& where) const
    {
        if (!json.contains(key) || !json[key].is_number())
            fail(where + "." + key + " is no number");
        return json[key];
    }

    Format format(const Json& json, const std::string& key) const
    {
        const auto found = findFormat(text(json, key));
        if (!found)
            fail(key + " names no format: \"" + text(json, key) + "\"");
        return *found;
    }

    DeviceKind kind(const std::string& name) const
    {
        const auto found = std::find_if(kKinds.begin(), kKinds.end(),
                                        [&](const auto& one) { return one.second == name; });
        if (found == kKinds.end())
            fail("there is no kind \"" + name + "\"");
        return found->first;
    }

    void requireKeys(const Json& json, const std::string& where,
                     std::initializer_list<std::string_view> known) const
    {
        if (!json.is_object())
            fail(where + " is no object");
        for (const auto& [key, value] : json.items())
            if (std::find(known.begin(), known.end(), key) == known.end())
                fail(where + " has the unknown key \"" + key + "\"");
    }

    std::string m_source;
};

std::vector<DeviceProfile> readProfiles()
{
    std::vector<DeviceProfile> profiles;
    const QDir folder(QStringLiteral(":/bitdepth/devices"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            profiles.push_back(parseDevice(file.readAll().toStdString(), name.toStdString()));
    }
    std::sort(profiles.begin(), profiles.end(),
              [](const DeviceProfile& a, const DeviceProfile& b) { return a.title < b.title; });
    return profiles;
}

} // namespace

std::string toString(DeviceKind kind)
{
    return std::find_if(kKinds.begin(), kKinds.end(), [&](const auto& one) { return one.first == kind; })
        ->second;
}

const std::vector<DeviceProfile>& deviceProfiles()
{
    static const std::vector<DeviceProfile> kProfiles = readProfiles();
    return kProfiles;
}

DeviceProfile findDevice(const std::string& nameOrPath)
{
    if (nameOrPath.ends_with(".json"))
        return parseDevice(readFile(nameOrPath), nameOrPath);
    std::string names;
    for (const DeviceProfile& profile : deviceProfiles()) {
        if (profile.id == nameOrPath)
            return profile;
        names += (names.empty() ? "" : ", ") + profile.id;
    }
    throw Error(QT_TRANSLATE_NOOP("Engine",
                                  "There is no device \"%1\": the devices are %2; a file of your own ends in "
                                  ".json."),
                {nameOrPath, names});
}

DeviceProfile parseDevice(const std::string& text, const std::string& source)
{
    const Reader reader(source);
    const Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded())
        reader.fail("it is no JSON");
    return reader.profile(json);
}

} // namespace bitdepth
