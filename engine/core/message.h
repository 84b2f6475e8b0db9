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
/// arguments.
struct Message {
    const char* text = "";              ///< English template; a literal, so it is never freed
    std::vector<std::string> arguments; ///< what replaces %1, %2 ... in that order

    /// The English sentence.
    std::string toString() const;
    bool isEmpty() const { return *text == '\0'; }
};

/// @p pattern with %1, %2 ... replaced by @p arguments; one that is not given stays as it is.
std::string fillTemplate(const std::string& pattern, const std::vector<std::string>& arguments);

} // namespace bitdepth
