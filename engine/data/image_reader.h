#pragma once

#include "engine/data/image_files.h"
#include "engine/data/picture_geometry.h"
#include "engine/data/sample_conversion.h"

namespace bitdepth {

/// What becomes of every picture before its values are scaled.
struct PictureSteps {
    PictureGeometry geometry;
    ColorOrder color = ColorOrder::Rgb;

    /// Decodes, resizes, cuts, and goes to grey where that is asked for; channels stay red, green, blue.
    PixelImage load(const std::filesystem::path& file) const;
};

/// Samples that are picture files, decoded anew on every read.
class ImageReader : public SampleReader {
public:
    /// @p size is what every picture has after its steps; @p conversion takes rows of pixels of that size.
    ImageReader(ImageFiles files, PictureSteps steps, PixelSize size, SampleConversion conversion);

    size_t size() const override { return m_files.names.size(); }
    const std::vector<SampleInput>& inputs() const override { return m_inputs; }
    void read(size_t index, size_t input, std::span<float> values) const override;
    QImage picture(size_t index) const override;
    std::string name(size_t index) const override { return m_files.names.at(index); }
    std::vector<Message> description() const override;

private:
    std::filesystem::path file(size_t index) const { return m_files.folder / m_files.names.at(index); }

    ImageFiles m_files;
    PictureSteps m_steps;
    PixelSize m_size;
    SampleConversion m_conversion;
    std::vector<SampleInput> m_inputs;
};

} // namespace bitdepth
