#include "engine/project/json_object.h"

#include "engine/core/error.h"
#include <limits>

namespace bitdepth {

JsonObject::JsonObject(const Json& json, std::string source, std::string place)
    : m_json(json), m_source(std::move(source)), m_place(std::move(place))
{
    if (!json.is_object())
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1: %2 is no object: write it in braces { }."),
                    {m_source, m_place.empty() ? "the whole" : m_place});
}

std::string JsonObject::placeOf(const std::string& key) const
{
    return m_place.empty() ? key : m_place + "." + key;
}

void JsonObject::refuse(const char* text, const std::string& key, std::vector<std::string> more) const
{
    more.insert(more.begin(), {m_source, placeOf(key)});
    throw Error(text, std::move(more));
}

bool JsonObject::has(const char* key)
{
    m_asked.insert(key);
    return m_json.contains(key);
}

const JsonObject::Json& JsonObject::value(const char* key)
{
    if (!has(key))
        refuse(QT_TRANSLATE_NOOP("Engine", "%1: %2 is missing: save the project again, or add it."), key);
    return m_json[key];
}

std::string JsonObject::text(const char* key)
{
    const Json& json = value(key);
    if (!json.is_string())
        refuse(QT_TRANSLATE_NOOP("Engine", "%1: %2 is no text: write it in quotation marks."), key);
    return json.get<std::string>();
}

std::string JsonObject::textOr(const char* key, const std::string& instead)
{
    return has(key) ? text(key) : instead;
}

double JsonObject::number(const char* key)
{
    const Json& json = value(key);
    if (json.is_number())
        return json.get<double>();
    if (json == "infinity")
        return std::numeric_limits<double>::infinity();
    if (json == "-infinity")
        return -std::numeric_limits<double>::infinity();
    if (json != "nan")
        refuse(QT_TRANSLATE_NOOP("Engine", "%1: %2 is no number: correct it."), key);
    return std::numeric_limits<double>::quiet_NaN();
}

int64_t JsonObject::count(const char* key, int64_t least, int64_t most)
{
    const Json& json = value(key);
    // What is larger than an int64_t comes as an unsigned or a floating-point number.
    const bool fits = json.is_number_integer() && json.get<double>() >= static_cast<double>(least) &&
                      json.get<double>() <= static_cast<double>(most);
    if (!fits)
        refuse(QT_TRANSLATE_NOOP("Engine", "%1: %2 is no whole number from %3 to %4: correct it."), key,
               {std::to_string(least), std::to_string(most)});
    return json.get<int64_t>();
}

int64_t JsonObject::countOr(const char* key, int64_t least, int64_t most, int64_t instead)
{
    return has(key) ? count(key, least, most) : instead;
}

bool JsonObject::flag(const char* key)
{
    const Json& json = value(key);
    if (!json.is_boolean())
        refuse(QT_TRANSLATE_NOOP("Engine", "%1: %2 is neither true nor false: correct it."), key);
    return json.get<bool>();
}

const JsonObject::Json& JsonObject::list(const char* key)
{
    const Json& json = value(key);
    if (!json.is_array())
        refuse(QT_TRANSLATE_NOOP("Engine", "%1: %2 is no list: write it in brackets [ ]."), key);
    return json;
}

JsonObject JsonObject::object(const char* key) { return {value(key), m_source, placeOf(key)}; }

std::vector<std::string> JsonObject::keys()
{
    std::vector<std::string> names;
    for (const auto& item : m_json.items())
        names.push_back(item.key());
    m_asked.insert(names.begin(), names.end());
    return names;
}

void JsonObject::finish() const
{
    for (const auto& item : m_json.items()) {
        if (m_asked.contains(item.key()))
            continue;
        std::string allowed;
        for (const std::string& key : m_asked)
            allowed += (allowed.empty() ? "" : ", ") + key;
        refuse(QT_TRANSLATE_NOOP("Engine", "%1: the key %2 is unknown: the keys there are %3."), item.key(),
               {allowed});
    }
}

} // namespace bitdepth
