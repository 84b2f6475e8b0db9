#pragma once

#include "engine/data/metric_kind.h"
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace bitdepth {

/// Order of a picture's channels in the model's input.
enum class ColorOrder { Rgb, Bgr, Gray };

/// As in descriptors: RGB, BGR, GRAY.
std::string_view colorName(ColorOrder color);

/// Height and width in pixels.
struct PixelSize {
    int height = 0;
    int width = 0;

    friend bool operator==(const PixelSize&, const PixelSize&) = default;
};

/// What a `.json` beside the data says of it. What is left out is nothing here; a value becomes
/// (value * scale - mean) / std, with scale 1, mean 0 and std 1 where nothing is said.
struct Descriptor {
    std::filesystem::path file;        ///< the descriptor itself; empty: made without one
    std::filesystem::path x;           ///< the samples: an .npz, a folder, an IDX file; never relative
    std::optional<std::string> layout; ///< of the stored array: NCHW, NHWC, NHW, NC ...
    std::optional<ColorOrder> color;
    std::optional<int> resizeShorter;  ///< pixels the shorter side is brought to
    std::optional<PixelSize> resizeTo; ///< or the size the whole picture is brought to
    std::optional<PixelSize> crop;     ///< the middle that is kept
    std::optional<float> scale;
    std::vector<float> mean;      ///< one for all channels or one a channel; empty: 0
    std::vector<float> deviation; ///< likewise (key std); empty: 1
    std::filesystem::path labels; ///< names of the classes, one a line; empty: none
    std::filesystem::path truth;  ///< CSV of file,class; empty: none
    std::optional<MetricKind> metric;

    /// Whether anything is said of how a value becomes an input.
    bool saysPreprocessing() const { return scale || !mean.empty() || !deviation.empty(); }
};

/// Reads a descriptor; paths in it are relative to it. Throws Error naming the key that is unknown, missing
/// or wrong.
Descriptor readDescriptor(const std::filesystem::path& file);

/// The descriptor that goes with a path the user named: the file itself where it is a .json, the dataset.json
/// in a folder, or else one that says nothing but where the samples are.
Descriptor describeData(const std::filesystem::path& path);

} // namespace bitdepth
