#pragma once

#include "engine/core/error.h"
#include "engine/data/dataset.h"
#include <QTemporaryDir>
#include <algorithm>
#include <cstring>
#include <functional>
#include <map>

namespace bitdepth {

/// A folder for one test's files, removed at its end.
class TestFolder {
public:
    std::filesystem::path operator/(const std::string& name) const { return path() / name; }
    std::filesystem::path path() const { return m_folder.path().toStdString(); }

private:
    QTemporaryDir m_folder;
};

/// Writes @p bytes, making the folders on the way.
void writeBytes(const std::filesystem::path& file, const std::string& bytes);

/// The values as they lie in memory, or with the bytes of each the other way round.
template <class T>
std::string bytesOf(const std::vector<T>& values, bool swapped = false)
{
    std::string bytes(values.size() * sizeof(T), '\0');
    std::memcpy(bytes.data(), values.data(), bytes.size());
    for (size_t i = 0; swapped && i < bytes.size(); i += sizeof(T))
        std::reverse(&bytes[i], &bytes[i] + sizeof(T));
    return bytes;
}

/// A NumPy array file: @p type as in "<f4", @p shape as in "(2, 3)".
std::string npyFile(const std::string& type, const std::string& shape, const std::string& values,
                    bool fortranOrder = false, int version = 1);

/// A zip of @p entries, by name.
void writeZip(const std::filesystem::path& file, const std::map<std::string, std::string>& entries,
              bool compressed = false);

/// A picture file of one colour for each pixel, row by row.
void writePicture(const std::filesystem::path& file, int width, const std::vector<QRgb>& pixels);

/// The sentence of the Error that @p work throws; empty where it throws none.
std::string errorOf(const std::function<void()>& work);

/// Sample @p index as floats.
std::vector<float> readSample(const Dataset& dataset, size_t index, size_t input = 0);

} // namespace bitdepth
