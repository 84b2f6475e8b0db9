#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

namespace bitdepth {

/// A JSON object read key by key, strictly: whatever is wrong is refused with a sentence that names the file
/// and the place, and so is in the end a key that nobody asked for.
class JsonObject {
public:
    using Json = nlohmann::ordered_json;

    /// @param source names the file; @p place where in it the object stands. Throws Error where it is none.
    JsonObject(const Json& json, std::string source, std::string place);

    bool has(const char* key);
    std::string text(const char* key);                               ///< must be there
    std::string textOr(const char* key, const std::string& instead); ///< may be left out
    /// A number; "infinity", "-infinity" and "nan" stand for those JSON has no number for.
    double number(const char* key);
    int64_t count(const char* key, int64_t least, int64_t most);
    int64_t countOr(const char* key, int64_t least, int64_t most, int64_t instead);
    bool flag(const char* key);
    const Json& value(const char* key);
    const Json& list(const char* key);
    JsonObject object(const char* key);
    /// Names of the members, each of which counts as asked for.
    std::vector<std::string> keys();

    /// Refuses keys that were not asked for, naming the first.
    void finish() const;

    const std::string& source() const { return m_source; }
    std::string placeOf(const std::string& key) const; ///< "candidates.2.name"
    /// Throws the sentence @p text with the file as %1, the place of @p key as %2 and @p more behind.
    [[noreturn]] void refuse(const char* text, const std::string& key,
                             std::vector<std::string> more = {}) const;

private:
    const Json& m_json;
    std::string m_source;
    std::string m_place;
    std::set<std::string> m_asked;
};

} // namespace bitdepth
