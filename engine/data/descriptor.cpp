#include "engine/data/descriptor.h"

#include "engine/core/error.h"
#include "engine/core/file.h"
#include <cmath>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>

namespace bitdepth {

namespace {

using Json = nlohmann::ordered_json;

constexpr int kLargestSide = 1 << 15;
constexpr auto kWantsNumbers =
    QT_TRANSLATE_NOOP("Engine", "The key \"%2\" in %1 must be a number, or a list of numbers: correct it.");
constexpr auto kWantsPixels = QT_TRANSLATE_NOOP(
    "Engine",
    "The key \"%2\" in %1 must be a number of pixels from 1 to 32768, or [height, width]: correct it.");

/// Reads one key of a descriptor after the other, each with its own sentence when it is wrong.
class DescriptorReader {
public:
    explicit DescriptorReader(const std::filesystem::path& file) { m_descriptor.file = file; }

    Descriptor read(const Json& object);

private:
    /// @p sentence has %1 for the file and %2 for the key.
    [[noreturn]] void fail(const char* sentence) const
    {
        throw Error(sentence, {m_descriptor.file.string(), m_key});
    }
    std::string text(const Json& value) const
    {
        if (!value.is_string() || value.get<std::string>().empty())
            fail(QT_TRANSLATE_NOOP("Engine", "The key \"%2\" in %1 must be a text: correct it."));
        return value.get<std::string>();
    }
    std::filesystem::path path(const Json& value) const
    {
        return m_descriptor.file.parent_path() / text(value);
    }
    float number(const Json& value) const
    {
        if (!value.is_number() || !std::isfinite(value.get<float>()))
            fail(kWantsNumbers);
        return value.get<float>();
    }
    std::vector<float> numbers(const Json& value) const;
    int pixels(const Json& value) const;
    PixelSize size(const Json& value) const;
    void resize(const Json& value);
    void color(const Json& value);
    void metric(const Json& value);
    void take(const Json& value);

    Descriptor m_descriptor;
    std::string m_key;
};

std::vector<float> DescriptorReader::numbers(const Json& value) const
{
    std::vector<float> list;
    if (value.is_number())
        return {number(value)};
    if (!value.is_array() || value.empty())
        fail(kWantsNumbers);
    for (const Json& entry : value)
        list.push_back(number(entry));
    return list;
}

int DescriptorReader::pixels(const Json& value) const
{
    if (!value.is_number_integer() || value.get<double>() < 1 || value.get<double>() > kLargestSide)
        fail(kWantsPixels);
    return value.get<int>();
}

PixelSize DescriptorReader::size(const Json& value) const
{
    if (!value.is_array())
        return {pixels(value), pixels(value)};
    if (value.size() != 2)
        fail(kWantsPixels);
    return {pixels(value[0]), pixels(value[1])};
}

void DescriptorReader::resize(const Json& value)
{
    if (value.is_array())
        m_descriptor.resizeTo = size(value);
    else
        m_descriptor.resizeShorter = pixels(value);
}

void DescriptorReader::color(const Json& value)
{
    for (const ColorOrder order : {ColorOrder::Rgb, ColorOrder::Bgr, ColorOrder::Gray})
        if (text(value) == colorName(order))
            m_descriptor.color = order;
    if (!m_descriptor.color)
        fail(QT_TRANSLATE_NOOP("Engine", "The key \"%2\" in %1 must be RGB, BGR or GRAY: correct it."));
}

void DescriptorReader::metric(const Json& value)
{
    m_descriptor.metric = findMetric(text(value));
    if (!m_descriptor.metric)
        fail(QT_TRANSLATE_NOOP(
            "Engine",
            "The key \"%2\" in %1 must be top1, top5, reconstruction-auc, mse or fidelity: correct it."));
}

void DescriptorReader::take(const Json& value)
{
    Descriptor& said = m_descriptor;
    const std::map<std::string_view, std::function<void()>> keys = {
        {"x", [&] { said.x = path(value); }},
        {"layout", [&] { said.layout = text(value); }},
        {"color", [&] { color(value); }},
        {"resize", [&] { resize(value); }},
        {"crop", [&] { said.crop = size(value); }},
        {"scale", [&] { said.scale = number(value); }},
        {"mean", [&] { said.mean = numbers(value); }},
        {"std", [&] { said.deviation = numbers(value); }},
        {"labels", [&] { said.labels = path(value); }},
        {"truth", [&] { said.truth = path(value); }},
        {"metric", [&] { metric(value); }},
    };
    const auto known = keys.find(m_key);
    if (known == keys.end())
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "%1 has an unknown key \"%2\": the keys are x, layout, color, resize, "
                                      "crop, scale, mean, std, labels, truth and metric."),
                    {said.file.string(), m_key});
    known->second();
}

Descriptor DescriptorReader::read(const Json& object)
{
    for (const auto& [key, value] : object.items()) {
        m_key = key;
        take(value);
    }
    if (m_descriptor.x.empty())
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 does not say where the samples are: add the key \"x\"."),
                    {m_descriptor.file.string()});
    return m_descriptor;
}

} // namespace

std::string_view colorName(ColorOrder color)
{
    static constexpr std::string_view kNames[] = {"RGB", "BGR", "GRAY"};
    return kNames[static_cast<size_t>(color)];
}

Descriptor readDescriptor(const std::filesystem::path& file)
{
    const Json object = Json::parse(readFile(file), nullptr, false);
    if (!object.is_object())
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 is no JSON object that describes data: correct it."),
                    {file.string()});
    return DescriptorReader(std::filesystem::absolute(file)).read(object);
}

Descriptor describeData(const std::filesystem::path& path)
{
    std::error_code absent;
    if (std::filesystem::is_directory(path, absent) && std::filesystem::exists(path / "dataset.json", absent))
        return readDescriptor(path / "dataset.json");
    if (path.extension() == ".json")
        return readDescriptor(path);
    Descriptor bare;
    bare.x = std::filesystem::absolute(path);
    return bare;
}

} // namespace bitdepth
