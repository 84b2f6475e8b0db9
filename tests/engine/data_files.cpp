#include "tests/engine/data_files.h"

#include <fstream>
#include <zip.h>

namespace bitdepth {

void writeBytes(const std::filesystem::path& file, const std::string& bytes)
{
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
}

std::string npyFile(const std::string& type, const std::string& shape, const std::string& values,
                    bool fortranOrder, int version)
{
    std::string header = "{'descr': '" + type + "', 'fortran_order': " + (fortranOrder ? "True" : "False") +
                         ", 'shape': " + shape + ", }";
    const size_t lengthBytes = version == 1 ? 2 : 4;
    header.append(63 - (8 + lengthBytes + header.size()) % 64, ' ');
    header += '\n';
    std::string length;
    for (size_t i = 0; i < lengthBytes; ++i)
        length += static_cast<char>(header.size() >> (8 * i) & 255);
    return "\x93NUMPY" + std::string{static_cast<char>(version), '\0'} + length + header + values;
}

void writeZip(const std::filesystem::path& file, const std::map<std::string, std::string>& entries,
              bool compressed)
{
    int code = 0;
    zip_t* archive = zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    for (const auto& [name, bytes] : entries) {
        zip_source_t* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
        const zip_int64_t index = zip_file_add(archive, name.c_str(), source, 0);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index),
                                 compressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0);
    }
    zip_close(archive);
}

void writePicture(const std::filesystem::path& file, int width, const std::vector<QRgb>& pixels)
{
    QImage image(width, static_cast<int>(pixels.size()) / width, QImage::Format_RGB32);
    for (int i = 0; i < static_cast<int>(pixels.size()); ++i)
        image.setPixel(i % width, i / width, pixels[static_cast<size_t>(i)]);
    std::filesystem::create_directories(file.parent_path());
    image.save(QString::fromStdString(file.string()));
}

std::string errorOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

std::vector<float> readSample(const Dataset& dataset, size_t index, size_t input)
{
    std::vector<float> values(dataset.sampleSize(input));
    dataset.read(index, input, values);
    return values;
}

} // namespace bitdepth
