#include "engine/data/idx.h"

#include "engine/core/error.h"
#include "engine/data/directory.h"
#include "engine/data/gzip.h"
#include <bit>

namespace bitdepth {

namespace {

std::optional<ElementKind> kindOf(std::byte code)
{
    static constexpr std::pair<int, ElementKind> kKinds[] = {
        {0x08, ElementKind::UInt8}, {0x09, ElementKind::Int8},    {0x0B, ElementKind::Int16},
        {0x0C, ElementKind::Int32}, {0x0D, ElementKind::Float32}, {0x0E, ElementKind::Float64}};
    for (const auto& [known, kind] : kKinds)
        if (known == std::to_integer<int>(code))
            return kind;
    return std::nullopt;
}

bool looksLikeIdx(const std::vector<std::byte>& bytes)
{
    return bytes.size() >= 4 && bytes[0] == std::byte(0) && bytes[1] == std::byte(0) && kindOf(bytes[2]) &&
           bytes[3] >= std::byte(1) && bytes[3] <= std::byte(4);
}

SampleShape readDimensions(const std::vector<std::byte>& bytes, size_t count)
{
    SampleShape shape(count, 0);
    for (size_t i = 0; i < 4 * count && 4 + i < bytes.size(); ++i)
        shape[i / 4] = shape[i / 4] << 8 | std::to_integer<int64_t>(bytes[4 + i]);
    return shape;
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    const size_t place = text.find(from);
    return place == std::string::npos ? text : text.replace(place, from.size(), to);
}

} // namespace

bool isIdxFile(const std::filesystem::path& file) { return looksLikeIdx(readStartMaybeGzipped(file, 4)); }

TypedArray readIdx(const std::filesystem::path& file, const JobControl& control)
{
    std::vector<std::byte> bytes = readMaybeGzipped(file, control);
    if (!looksLikeIdx(bytes))
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 is no IDX file: download it again."), {file.string()});
    const ElementKind kind = *kindOf(bytes[2]);
    const size_t dimensions = std::to_integer<size_t>(bytes[3]);
    SampleShape shape = readDimensions(bytes, dimensions);
    const size_t header = std::min(bytes.size(), 4 + 4 * dimensions);
    const auto count = elementCountOf(shape);
    size_t size = 0;
    if (!count || __builtin_mul_overflow(*count, elementSize(kind), &size) || size != bytes.size() - header)
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 says it holds %2 values, but has %3 bytes of them: "
                                                "download it again."),
                    {file.string(), shapeText(shape), std::to_string(bytes.size() - header)});
    bytes.erase(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(header));
    if constexpr (std::endian::native == std::endian::little)
        swapByteOrder(bytes, elementSize(kind));
    return {kind, std::move(shape), std::move(bytes)};
}

std::optional<std::filesystem::path> findIdxImages(const std::filesystem::path& folder)
{
    std::vector<std::string> found;
    for (const std::string& name : listDirectory(folder).files)
        if (name.find("images") != std::string::npos && name.find("idx") != std::string::npos &&
            isIdxFile(folder / name))
            found.push_back(name);
    if (found.size() > 1)
        throw Error(
            QT_TRANSLATE_NOOP("Engine", "%1 holds several IDX files of images: name one of them, %2 say."),
            {folder.string(), (folder / found.front()).string()});
    return found.empty() ? std::nullopt : std::optional(folder / found.front());
}

std::optional<std::filesystem::path> findIdxLabels(const std::filesystem::path& images)
{
    const std::string name = images.filename().string();
    if (name.find("images") == std::string::npos)
        return std::nullopt;
    const std::string labels = replaced(replaced(name, "images", "labels"), "idx3", "idx1");
    const std::string other = labels.ends_with(".gz") ? labels.substr(0, labels.size() - 3) : labels + ".gz";
    for (const std::string& candidate : {labels, other})
        if (std::filesystem::is_regular_file(images.parent_path() / candidate))
            return images.parent_path() / candidate;
    return std::nullopt;
}

} // namespace bitdepth
