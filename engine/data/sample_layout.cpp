#include "engine/data/sample_layout.h"

#include "engine/core/error.h"
#include "engine/data/typed_array.h"
#include <algorithm>
#include <numeric>

namespace bitdepth {

namespace {

constexpr std::string_view kAxes = "CDHWTL";

bool isColourCount(int64_t dimension) { return dimension == 1 || dimension == 3 || dimension == 4; }

size_t product(std::span<const int64_t> dimensions)
{
    return static_cast<size_t>(
        std::accumulate(dimensions.begin(), dimensions.end(), int64_t(1), std::multiplies<>()));
}

/// Where the channel axis of a stored sample is; nothing where it has none.
using ChannelAxis = std::optional<size_t>;

ChannelAxis namedChannelAxis(const LayoutRequest& request)
{
    const std::string& name = *request.layout;
    const std::string axes = name.empty() ? "" : name.substr(1);
    const bool known = name.starts_with('N') && std::all_of(axes.begin(), axes.end(), [&](char axis) {
                           return kAxes.find(axis) != std::string_view::npos &&
                                  std::count(axes.begin(), axes.end(), axis) == 1;
                       });
    if (!known)
        throw Error(
            QT_TRANSLATE_NOOP("Engine", "The layout \"%2\" of %1 is not known: write NCHW, NHWC, NHW or NC."),
            {request.place, name});
    if (axes.size() != request.stored.size())
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "The layout %2 does not go with %1, whose samples are %3: name as many "
                                      "axes as the array has."),
                    {request.place, name, shapeText(request.stored)});
    const size_t axis = axes.find('C');
    return axis == std::string::npos ? std::nullopt : ChannelAxis(axis);
}

/// The two shapes a sample can get, channels first and last.
SampleShape targetShape(const SampleShape& stored, ChannelAxis channel, bool last)
{
    SampleShape shape = stored;
    const int64_t channels = channel ? stored[*channel] : 1;
    if (channel)
        shape.erase(shape.begin() + static_cast<std::ptrdiff_t>(*channel));
    shape.insert(last ? shape.end() : shape.begin(), channels);
    return shape;
}

bool fitsEitherWay(const LayoutRequest& request, ChannelAxis channel)
{
    return fits(targetShape(request.stored, channel, false), request.wanted) ||
           fits(targetShape(request.stored, channel, true), request.wanted);
}

ChannelAxis guessChannelAxis(const LayoutRequest& request)
{
    const SampleShape& stored = request.stored;
    if (stored.size() < 2)
        return stored.empty() ? std::nullopt : ChannelAxis(0);
    if (stored.size() == 2) // a picture of one channel, unless the model wants exactly these two axes
        return std::nullopt;
    const bool last = isColourCount(stored.back()) && !isColourCount(stored.front());
    const ChannelAxis likely = last ? stored.size() - 1 : 0;
    const ChannelAxis other = last ? 0 : stored.size() - 1;
    return !fitsEitherWay(request, likely) && fitsEitherWay(request, other) ? other : likely;
}

std::string layoutName(const LayoutRequest& request, ChannelAxis channel)
{
    static const std::string kSpace[] = {"", "W", "HW", "DHW"};
    const size_t axes = request.stored.size() - (channel ? 1 : 0);
    std::string name = axes < std::size(kSpace) ? kSpace[axes] : std::string(axes, '.');
    if (channel)
        name.insert(*channel, "C");
    return "N" + name;
}

/// Whether the same values may be given other dimensions: a flat row for a picture or the other way round,
/// axes of 1 more or less. Anything else (height for width, say) is another sample.
bool holdsTheSame(SampleShape stored, SampleShape wanted)
{
    if (wanted.empty() || elementCountOf(wanted) != elementCountOf(stored))
        return false;
    std::erase(stored, 1);
    std::erase(wanted, 1);
    return stored == wanted || stored.size() == 1 || wanted.size() == 1;
}

void chooseTarget(SampleLayout& layout, const LayoutRequest& request, ChannelAxis channel,
                  std::vector<Message>& assumptions)
{
    const SampleShape first = targetShape(request.stored, channel, false);
    const SampleShape last = targetShape(request.stored, channel, true);
    layout.channelsLast = !fits(first, request.wanted) && fits(last, request.wanted);
    layout.shape = layout.channelsLast ? last : first;
    if (fits(layout.shape, request.wanted))
        return;
    if (!holdsTheSame(request.stored, request.wanted))
        return;
    layout.channelsLast = layout.inner == 1; // the order they are stored in
    layout.shape = request.wanted;
    assumptions.push_back(
        {QT_TRANSLATE_NOOP("Engine", "Samples of %1 are given to the model as %2, value by value."),
         {shapeText(request.stored), shapeText(request.wanted)}});
}

} // namespace

bool fits(std::span<const int64_t> shape, std::span<const int64_t> wanted)
{
    return std::equal(shape.begin(), shape.end(), wanted.begin(), wanted.end(),
                      [](int64_t is, int64_t want) { return want < 0 || is == want; });
}

bool wantsChannelsLast(const SampleShape& wanted)
{
    return wanted.size() == 3 && !isColourCount(wanted.front()) && isColourCount(wanted.back());
}

SampleLayout decideLayout(const LayoutRequest& request, std::vector<Message>& assumptions)
{
    const ChannelAxis channel = request.layout ? namedChannelAxis(request) : guessChannelAxis(request);
    if (!request.layout && request.stored.size() > 1)
        assumptions.push_back({QT_TRANSLATE_NOOP("Engine", "The samples of %1 are taken to be stored as %2."),
                               {request.place, layoutName(request, channel)}});
    SampleLayout layout;
    layout.stored = request.stored;
    const std::span<const int64_t> stored = layout.stored;
    if (channel) {
        layout.outer = product(stored.first(*channel));
        layout.channels = static_cast<size_t>(stored[*channel]);
        layout.inner = product(stored.subspan(*channel + 1));
    } else {
        layout.inner = product(stored);
    }
    chooseTarget(layout, request, channel, assumptions);
    return layout;
}

} // namespace bitdepth
