#include "engine/model/model_hash.h"

#include "engine/core/digest.h"
#include <algorithm>

namespace bitdepth {

namespace {

void addFile(Sha256& hash, const DataFile& file, const JobControl& control)
{
    constexpr int64_t kPiece = 1 << 18; // stays in the second-level cache between reading and adding
    std::vector<char> room(kPiece);
    for (int64_t offset = 0; offset < file.size(); offset += kPiece) {
        const std::span piece(room.data(), static_cast<size_t>(std::min(kPiece, file.size() - offset)));
        control.throwIfStopped();
        file.read(offset, piece);
        hash.add({piece.data(), piece.size()});
    }
}

} // namespace

std::string ModelHash::hexadecimal(const JobControl& control) const
{
    const std::lock_guard lock(m_mutex);
    if (m_known.empty()) {
        Sha256 hash;
        for (const auto& file : m_files)
            addFile(hash, *file, control);
        m_known = hash.hexadecimal();
    }
    return m_known;
}

} // namespace bitdepth
