#include "engine/data/npy_header.h"

#include "engine/core/error.h"
#include <charconv>
#include <map>
#include <string_view>

namespace bitdepth {

namespace {

constexpr std::string_view kMagic = "\x93NUMPY";

[[noreturn]] void fail(const std::string& place)
{
    throw Error(
        QT_TRANSLATE_NOOP("Engine", "%1 is no NumPy array that can be read: save it again with numpy.savez."),
        {place});
}

/// Reads the dictionary literal of a header, token by token.
class HeaderText {
public:
    HeaderText(std::string_view text, const std::string& place) : m_text(text), m_place(place) {}

    /// Takes @p expected if it comes next, after spaces.
    bool take(char expected)
    {
        m_text.remove_prefix(std::min(m_text.find_first_not_of(" \t\n"), m_text.size()));
        const bool found = m_text.starts_with(expected);
        m_text.remove_prefix(found ? 1 : 0);
        return found;
    }
    void expect(char expected)
    {
        if (!take(expected))
            fail(m_place);
    }
    std::string_view quoted()
    {
        const char quote = take('\'') ? '\'' : '"';
        if (quote == '"')
            expect('"');
        return takeUntil(m_text.find(quote), 1);
    }
    std::string_view word() { return takeUntil(m_text.find_first_of(",}"), 0); }
    SampleShape shape()
    {
        SampleShape dimensions;
        expect('(');
        while (!take(')')) {
            dimensions.push_back(number());
            if (take(','))
                continue;
            expect(')');
            break;
        }
        return dimensions;
    }

private:
    std::string_view takeUntil(size_t end, size_t skip)
    {
        if (end == std::string_view::npos)
            fail(m_place);
        const std::string_view part = m_text.substr(0, end);
        m_text.remove_prefix(end + skip);
        return part;
    }
    int64_t number()
    {
        m_text.remove_prefix(std::min(m_text.find_first_not_of(' '), m_text.size()));
        int64_t value = 0;
        const auto [end, error] = std::from_chars(m_text.data(), m_text.data() + m_text.size(), value);
        if (error != std::errc() || value < 0)
            fail(m_place);
        m_text.remove_prefix(static_cast<size_t>(end - m_text.data()));
        take('L'); // Python 2 wrote long integers so
        return value;
    }

    std::string_view m_text;
    const std::string& m_place;
};

void readElements(NpyHeader& header, std::string_view type, const std::string& place)
{
    static const std::map<std::string_view, ElementKind> kKinds = {
        {"b1", ElementKind::UInt8},   {"u1", ElementKind::UInt8},   {"i1", ElementKind::Int8},
        {"u2", ElementKind::UInt16},  {"i2", ElementKind::Int16},   {"u4", ElementKind::UInt32},
        {"i4", ElementKind::Int32},   {"u8", ElementKind::UInt64},  {"i8", ElementKind::Int64},
        {"f2", ElementKind::Float16}, {"f4", ElementKind::Float32}, {"f8", ElementKind::Float64}};
    const bool hasOrder =
        !type.empty() && std::string_view("<>|=").find(type.front()) != std::string_view::npos;
    const auto found = kKinds.find(type.substr(hasOrder ? 1 : 0));
    if (found == kKinds.end())
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "%1 holds elements of type \"%2\", which is not supported: convert it "
                                      "to uint8 or float32 with astype()."),
                    {place, std::string(type)});
    header.kind = found->second;
    header.bigEndian = hasOrder && type.front() == '>';
}

std::string_view dictionaryText(std::span<const std::byte> bytes, NpyHeader& header, const std::string& place)
{
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    if (text.size() < 12 || !text.starts_with(kMagic) || text[6] < 1 || text[6] > 3)
        fail(place);
    const size_t lengthBytes = text[6] == 1 ? 2 : 4;
    size_t length = 0;
    for (size_t i = lengthBytes; i-- > 0;)
        length = length << 8 | static_cast<uint8_t>(text[8 + i]);
    header.valuesAt = 8 + lengthBytes + length;
    if (header.valuesAt > text.size())
        fail(place);
    return text.substr(8 + lengthBytes, length);
}

} // namespace

NpyHeader readNpyHeader(std::span<const std::byte> bytes, const std::string& place)
{
    NpyHeader header;
    HeaderText text(dictionaryText(bytes, header, place), place);
    int seen = 0;
    text.expect('{');
    while (!text.take('}')) {
        const std::string_view key = text.quoted();
        text.expect(':');
        if (key == "descr")
            text.take('[') ? readElements(header, "structured", place)
                           : readElements(header, text.quoted(), place);
        else if (key == "fortran_order")
            header.fortranOrder = text.word().find("True") != std::string_view::npos;
        else if (key == "shape")
            header.shape = text.shape();
        else
            fail(place);
        ++seen;
        text.take(',');
    }
    if (seen != 3)
        fail(place);
    return header;
}

} // namespace bitdepth
