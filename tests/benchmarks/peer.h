#pragma once

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

namespace bitdepth {

/// Runs BITDEPTH_PEER, another quantizer that takes MODEL DESCRIPTOR and @p options and prints its figures as
/// JSON (quantize_s, peak_rss_mb, sensitivity.seconds). Nothing where there is none or it fails.
inline std::optional<nlohmann::json> peerFigures(const std::filesystem::path& model,
                                                 const std::filesystem::path& descriptor,
                                                 const std::string& options)
{
    const char* peer = std::getenv("BITDEPTH_PEER");
    if (!peer)
        return {};
    const std::string command =
        std::string("'") + peer + "' '" + model.string() + "' '" + descriptor.string() + "' " + options;
    FILE* pipe = popen(command.c_str(), "r");
    if (!pipe)
        return {};
    std::string text;
    for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe))
        text += static_cast<char>(c);
    pclose(pipe);
    nlohmann::json figures = nlohmann::json::parse(text, nullptr, false);
    return figures.is_discarded() ? std::nullopt : std::optional(std::move(figures));
}

/// Where that program leaves the model it made last (BITDEPTH_PEER_FILE); empty where that is not said.
inline std::filesystem::path peerFile()
{
    const char* file = std::getenv("BITDEPTH_PEER_FILE");
    return file ? file : "";
}

/// A real network and its data in the shared folder.
struct RealNetwork {
    const char* model;
    const char* data;
};

} // namespace bitdepth
