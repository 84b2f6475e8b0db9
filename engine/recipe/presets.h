#pragma once

#include "engine/core/message.h"
#include "engine/recipe/recipe.h"
#include <span>
#include <string_view>

namespace bitdepth {

/// A named starting point for a recipe.
struct Preset {
    const char* id;    ///< as on the command line: "full-integer"
    const char* title; ///< QT_TRANSLATE_NOOP("Engine", ...)
    const char* explanation;
};

std::span<const Preset> presets();

/// The recipe that preset @p id means for @p model. "fastest" depends on the machine: without measuring it is
/// "full-integer", what measureFastest() starts from. Throws Error where there is no such preset, naming those
/// there are.
Recipe makePreset(std::string_view id, const Model& model);

} // namespace bitdepth
