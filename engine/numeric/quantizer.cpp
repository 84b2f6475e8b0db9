#include "engine/numeric/quantizer.h"

#include "engine/core/error.h"
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>
#include <utility>

namespace bitdepth {

namespace {

constexpr std::string_view kPerGroup = "per-group:";
constexpr std::string_view kPercentile = "percentile:";

// Numbers are written and read without the locale, shortest form that reads back the same.
template <class Number>
std::string numberText(Number number)
{
    std::array<char, 32> buffer{};
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    return {buffer.data(), result.ptr};
}

template <class Number>
std::optional<Number> numberFrom(std::string_view text)
{
    const size_t begin = text.find_first_not_of(' ');
    if (begin == std::string_view::npos)
        return std::nullopt;
    text = text.substr(begin, text.find_last_not_of(' ') + 1 - begin);
    Number number{};
    const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
    if (result.ec != std::errc() || result.ptr != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::optional<RangeMethod> fixedRangeFrom(std::string_view text)
{
    const size_t comma = text.find(',');
    if (text.size() < 2 || text.front() != '[' || text.back() != ']' || comma == std::string_view::npos)
        return std::nullopt;
    const auto low = numberFrom<double>(text.substr(1, comma - 1));
    const auto high = numberFrom<double>(text.substr(comma + 1, text.size() - comma - 2));
    if (!low || !high || !std::isfinite(*low) || !std::isfinite(*high) || *low > *high)
        return std::nullopt;
    return RangeMethod{.kind = RangeMethodKind::Fixed, .low = *low, .high = *high};
}

std::optional<RangeMethod> percentileFrom(std::string_view text)
{
    if (!text.starts_with(kPercentile))
        return std::nullopt;
    const auto percentile = numberFrom<double>(text.substr(kPercentile.size()));
    if (!percentile || !(*percentile > 50 && *percentile <= 100))
        return std::nullopt;
    return RangeMethod{.kind = RangeMethodKind::Percentile, .percentile = *percentile};
}

constexpr std::array<std::pair<std::string_view, RangeMethodKind>, 5> kPlainMethods = {{
    {"minmax", RangeMethodKind::MinMax},
    {"moving-average", RangeMethodKind::MovingAverage},
    {"mse", RangeMethodKind::Mse},
    {"entropy", RangeMethodKind::Entropy},
    {"carried", RangeMethodKind::Carried},
}};

constexpr std::array<std::pair<std::string_view, Scheme>, 3> kSchemes = {{
    {"symmetric", Scheme::Symmetric},
    {"symmetric-full", Scheme::SymmetricFull},
    {"affine", Scheme::Affine},
}};

} // namespace

std::string toString(const Granularity& granularity)
{
    switch (granularity.kind) {
    case GranularityKind::PerChannel:
        return "per-channel";
    case GranularityKind::PerGroup:
        return std::string(kPerGroup) + numberText(granularity.groupSize);
    case GranularityKind::PerTensor:
        break;
    }
    return "per-tensor";
}

std::string toString(Scheme scheme)
{
    for (const auto& [name, value] : kSchemes) {
        if (value == scheme)
            return std::string(name);
    }
    return {};
}

std::string toString(const RangeMethod& method)
{
    if (method.kind == RangeMethodKind::Percentile)
        return std::string(kPercentile) + numberText(method.percentile);
    if (method.kind == RangeMethodKind::Fixed)
        return std::string("[")
            .append(numberText(method.low))
            .append(", ")
            .append(numberText(method.high))
            .append("]");
    for (const auto& [name, kind] : kPlainMethods) {
        if (kind == method.kind)
            return std::string(name);
    }
    return {};
}

std::string toString(const Quantizer& quantizer)
{
    std::string text(quantizer.format.name);
    if (quantizer.format.isFloat32())
        return text;
    std::string granularity = toString(quantizer.granularity);
    granularity[granularity.find('-')] = ' ';
    text.append(" ").append(granularity).append(", ").append(toString(quantizer.range));
    if (quantizer.format.isInteger() && quantizer.scheme != Scheme::Symmetric)
        text.append(", ").append(toString(quantizer.scheme));
    return text;
}

Granularity parseGranularity(const std::string& text)
{
    if (text == "per-tensor")
        return {GranularityKind::PerTensor};
    if (text == "per-channel")
        return {GranularityKind::PerChannel};
    if (text.starts_with(kPerGroup)) {
        const auto size = numberFrom<int>(std::string_view(text).substr(kPerGroup.size()));
        if (size && *size >= 1)
            return {GranularityKind::PerGroup, *size};
    }
    throw Error(QT_TRANSLATE_NOOP("Engine", "\"%1\" is no granularity: write per-tensor, per-channel or "
                                            "per-group:32 (any size from 1 on)."),
                {text});
}

Scheme parseScheme(const std::string& text)
{
    for (const auto& [name, scheme] : kSchemes) {
        if (name == text)
            return scheme;
    }
    throw Error(
        QT_TRANSLATE_NOOP("Engine", "\"%1\" is no scheme: write symmetric, symmetric-full or affine."),
        {text});
}

RangeMethod parseRangeMethod(const std::string& text)
{
    for (const auto& [name, kind] : kPlainMethods) {
        if (name == text)
            return {kind};
    }
    if (const auto percentile = percentileFrom(text))
        return *percentile;
    if (const auto fixed = fixedRangeFrom(text))
        return *fixed;
    throw Error(
        QT_TRANSLATE_NOOP("Engine",
                          "\"%1\" is no range method: write minmax, moving-average, mse, entropy, "
                          "percentile:99.99 (over 50, up to 100), a range such as [-1, 1], or carried (as in "
                          "the model's file)."),
        {text});
}

} // namespace bitdepth
