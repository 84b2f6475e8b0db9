#include "tests/fuzz/message_mutator.h"

#include <array>
#include <limits>
#include <random>
#include <string>
#include <vector>

extern "C" size_t LLVMFuzzerMutate(uint8_t* data, size_t size, size_t limit);

namespace bitdepth {

namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using google::protobuf::Reflection;

/// A field of a message somewhere in the tree.
struct Place {
    Message* message;
    const FieldDescriptor* field;
};

class Mutation {
public:
    explicit Mutation(unsigned seed) : m_random(seed) {}

    void apply(Message& message)
    {
        std::vector<Place> places;
        collect(message, places);
        if (places.empty())
            return;
        const Place place = places[below(places.size())];
        place.field->is_repeated() ? changeList(place) : changeValue(place, -1);
    }

    size_t below(size_t count) { return std::uniform_int_distribution<size_t>(0, count - 1)(m_random); }

private:
    /// All fields that are there, and now and then one that is not.
    void collect(Message& message, std::vector<Place>& places)
    {
        const Reflection& reflection = *message.GetReflection();
        const auto& type = *message.GetDescriptor();
        for (int i = 0; i < type.field_count(); ++i) {
            const FieldDescriptor* field = type.field(i);
            const bool isThere = field->is_repeated() ? reflection.FieldSize(message, field) > 0
                                                      : reflection.HasField(message, field);
            if (isThere || below(8) == 0)
                places.push_back({&message, field});
            if (!isThere || field->cpp_type() != FieldDescriptor::CPPTYPE_MESSAGE)
                continue;
            if (!field->is_repeated())
                collect(*reflection.MutableMessage(&message, field), places);
            for (int at = 0; field->is_repeated() && at < reflection.FieldSize(message, field); ++at)
                collect(*reflection.MutableRepeatedMessage(&message, field, at), places);
        }
    }

    void changeList(const Place& place)
    {
        const Reflection& reflection = *place.message->GetReflection();
        const int size = reflection.FieldSize(*place.message, place.field);
        const size_t choice = below(6);
        if (size == 0 || choice == 0)
            return append(place);
        const int at = static_cast<int>(below(static_cast<size_t>(size)));
        if (choice == 1)
            return reflection.SwapElements(place.message, place.field, at, size - 1);
        if (choice == 2)
            return reflection.RemoveLast(place.message, place.field);
        if (place.field->cpp_type() != FieldDescriptor::CPPTYPE_MESSAGE)
            return changeValue(place, at);
        if (choice == 3)
            return twice(place, at);
        apply(*reflection.MutableRepeatedMessage(place.message, place.field, at));
    }

    void twice(const Place& place, int at)
    {
        const Reflection& reflection = *place.message->GetReflection();
        Message* added = reflection.AddMessage(place.message, place.field);
        added->CopyFrom(reflection.GetRepeatedMessage(*place.message, place.field, at));
    }

    void append(const Place& place)
    {
        const Reflection& reflection = *place.message->GetReflection();
        switch (place.field->cpp_type()) {
        case FieldDescriptor::CPPTYPE_INT64:
            return reflection.AddInt64(place.message, place.field, integer());
        case FieldDescriptor::CPPTYPE_INT32:
            return reflection.AddInt32(place.message, place.field, static_cast<int32_t>(integer()));
        case FieldDescriptor::CPPTYPE_UINT64:
            return reflection.AddUInt64(place.message, place.field, static_cast<uint64_t>(integer()));
        case FieldDescriptor::CPPTYPE_FLOAT:
            return reflection.AddFloat(place.message, place.field, static_cast<float>(real()));
        case FieldDescriptor::CPPTYPE_DOUBLE:
            return reflection.AddDouble(place.message, place.field, real());
        case FieldDescriptor::CPPTYPE_STRING:
            return reflection.AddString(place.message, place.field, text());
        case FieldDescriptor::CPPTYPE_MESSAGE:
            reflection.AddMessage(place.message, place.field);
            return;
        default:
            return;
        }
    }

    /// @param at of a list; -1 where there is only one
    void changeValue(const Place& place, int at)
    {
        const Reflection& reflection = *place.message->GetReflection();
        Message* message = place.message;
        const FieldDescriptor* field = place.field;
        if (at < 0 && below(5) == 0)
            return reflection.ClearField(message, field);
        switch (field->cpp_type()) {
        case FieldDescriptor::CPPTYPE_INT64:
            return at < 0 ? reflection.SetInt64(message, field, integer())
                          : reflection.SetRepeatedInt64(message, field, at, integer());
        case FieldDescriptor::CPPTYPE_INT32: {
            const auto value = static_cast<int32_t>(integer());
            return at < 0 ? reflection.SetInt32(message, field, value)
                          : reflection.SetRepeatedInt32(message, field, at, value);
        }
        case FieldDescriptor::CPPTYPE_FLOAT: {
            const auto value = static_cast<float>(real());
            return at < 0 ? reflection.SetFloat(message, field, value)
                          : reflection.SetRepeatedFloat(message, field, at, value);
        }
        case FieldDescriptor::CPPTYPE_STRING:
            return changeText(place, at);
        case FieldDescriptor::CPPTYPE_ENUM:
            if (at < 0)
                reflection.SetEnumValue(message, field, static_cast<int>(below(27)));
            return;
        case FieldDescriptor::CPPTYPE_MESSAGE:
            return apply(*reflection.MutableMessage(message, field));
        default:
            return;
        }
    }

    void changeText(const Place& place, int at)
    {
        const Reflection& reflection = *place.message->GetReflection();
        std::string value = at < 0 ? reflection.GetString(*place.message, place.field)
                                   : reflection.GetRepeatedString(*place.message, place.field, at);
        if (below(3) == 0) {
            value = text();
        } else {
            const size_t size = value.size();
            value.resize(size + 16);
            value.resize(
                LLVMFuzzerMutate(reinterpret_cast<uint8_t*>(value.data()), size, value.size()));
        }
        at < 0 ? reflection.SetString(place.message, place.field, value)
               : reflection.SetRepeatedString(place.message, place.field, at, value);
    }

    int64_t integer()
    {
        static constexpr std::array kHard{int64_t(-1),
                                          int64_t(0),
                                          int64_t(1) << 31,
                                          int64_t(1) << 40,
                                          std::numeric_limits<int64_t>::max(),
                                          std::numeric_limits<int64_t>::min()};
        return below(3) == 0 ? kHard[below(kHard.size())] : static_cast<int64_t>(below(30)) - 2;
    }

    double real()
    {
        static constexpr std::array kHard{0.0, -0.0, 1e38, -1e38, 1e-42,
                                          std::numeric_limits<double>::infinity(),
                                          std::numeric_limits<double>::quiet_NaN()};
        return kHard[below(kHard.size())];
    }

    std::string text()
    {
        static const std::array<std::string, 16> kWords{
            "",       "x",       "w",         "y",       "MatMul",       "Conv",
            "Gemm",   "Reshape", "Transpose", "Gather",  "BatchNormalization", "Identity",
            "Cast",   "Constant", "../outside.bin", "weights.bin"};
        return kWords[below(kWords.size())];
    }

    std::mt19937 m_random;
};

} // namespace

void mutateMessage(Message& message, unsigned seed) { Mutation(seed).apply(message); }

size_t mutateSerialized(Message& message, uint8_t* data, size_t size, size_t limit, unsigned seed)
{
    const bool isMessage = message.ParseFromArray(data, static_cast<int>(size));
    if (!isMessage || seed % 8 == 0)
        return LLVMFuzzerMutate(data, size, limit);
    mutateMessage(message, seed);
    const size_t bytes = message.ByteSizeLong();
    if (bytes > limit || !message.SerializeToArray(data, static_cast<int>(bytes)))
        return LLVMFuzzerMutate(data, size, limit);
    return bytes;
}

} // namespace bitdepth
