#pragma once

#include <QtGlobal>
#include <initializer_list>
#include <string>
#include <vector>

namespace bitdepth {

/// A sentence for a person, kept as template and arguments so that a window can translate it and a console
/// need not.
///
/// The template is written as QT_TRANSLATE_NOOP("Engine", "...") with the places %1, %2 ... for the
/// arguments, and after them for the clauses. There are no plural forms: a number stands so that its noun
/// need not agree with it ("layers: %1").
struct Message {
    std::string text{};                   ///< English template, by which a translation is found
    std::vector<std::string> arguments{}; ///< what replaces %1, %2 ... in that order: names and numbers
    std::vector<Message> clauses{};       ///< what replaces the places after those: parts to translate too

    /// The English sentence.
    std::string toString() const;
    bool isEmpty() const { return text.empty(); }

    friend bool operator==(const Message&, const Message&) = default;
};

/// @p pattern with %1, %2 ... replaced by @p arguments; one that is not given stays as it is.
std::string fillTemplate(const std::string& pattern, const std::vector<std::string>& arguments);

} // namespace bitdepth
