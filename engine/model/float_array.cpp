#include "engine/model/float_array.h"

#include "engine/model/constant_figures.h"
#include "engine/numeric/vectorised.h"
#include <algorithm>
#include <bit>
#include <limits>
#include <stdexcept>

namespace bitdepth {

namespace {

std::span<char> bytesOf(std::span<float> values)
{
    return {reinterpret_cast<char*>(values.data()), values.size_bytes()};
}

constexpr size_t kBlock =
    1 << 16; ///< numbers that stay in the second-level cache between reading and looking

/// The largest bits of a number without its sign: those of NaN and infinity are larger than all others.
BITDEPTH_VECTORISED int32_t largestBits(const float* values, size_t count)
{
    int32_t largest = 0;
    for (size_t i = 0; i < count; ++i)
        largest = std::max(largest, std::bit_cast<int32_t>(values[i]) & std::numeric_limits<int32_t>::max());
    return largest;
}

} // namespace

FloatArray::FloatArray(std::shared_ptr<const std::vector<float>> values)
    : m_size(values ? values->size() : 0), m_owner(values), m_data(values ? values->data() : nullptr)
{}

FloatArray::FloatArray(std::unique_ptr<std::string> bytes) : m_size(bytes->size() / sizeof(float))
{
    // Memory that a string has of its own is aligned for anything.
    m_data = reinterpret_cast<const float*>(bytes->data());
    m_owner = std::shared_ptr<const std::string>(std::move(bytes));
}

FloatArray::FloatArray(FileBytes bytes)
    : m_size(static_cast<size_t>(bytes.length) / sizeof(float)), m_bytes(std::move(bytes))
{}

FloatArray::~FloatArray() = default;

const float* FloatArray::load() const
{
    const std::lock_guard lock(m_mutex);
    if (!m_loaded) {
        // Not filled with zeros first: for a large tensor that takes as long as reading it.
        auto values = std::make_unique_for_overwrite<float[]>(m_size);
        m_bytes.file->read(m_bytes.offset, bytesOf({values.get(), m_size}));
        m_loaded = std::move(values);
        m_data.store(m_loaded.get(), std::memory_order_release);
    }
    return m_loaded.get();
}

std::shared_ptr<const ConstantFigures> FloatArray::keptFigures() const
{
    const std::lock_guard lock(m_mutex);
    return m_figures;
}

void FloatArray::keep(std::shared_ptr<const ConstantFigures> figures) const
{
    m_isFinite = figures->statistics.nonFinite == 0 ? Answer::Yes : Answer::No;
    const std::lock_guard lock(m_mutex);
    m_figures = std::move(figures);
}

bool FloatArray::isFinite() const
{
    if (m_isFinite == Answer::Unknown) {
        int32_t largest = 0;
        forEachBlock(0, m_size, kBlock, [&](std::span<const float> block) {
            largest = std::max(largest, largestBits(block.data(), block.size()));
        });
        const auto infinite = std::bit_cast<int32_t>(std::numeric_limits<float>::infinity());
        m_isFinite = largest < infinite ? Answer::Yes : Answer::No;
    }
    return m_isFinite == Answer::Yes;
}

std::shared_ptr<const FloatArray> FloatArray::readApart() const
{
    auto apart = std::make_shared<const FloatArray>(m_bytes);
    apart->data();
    return apart;
}

float FloatArray::at(size_t index) const
{
    if (index >= m_size)
        throw std::out_of_range("FloatArray::at");
    return data()[index];
}

void FloatArray::forEachBlock(size_t first, size_t last, size_t longest,
                              const std::function<void(std::span<const float>)>& visit) const
{
    const float* known = m_data.load(std::memory_order_acquire);
    const auto room =
        known ? nullptr : std::make_unique_for_overwrite<float[]>(std::min(longest, last - first));
    for (size_t from = first; from < last; from += longest) {
        const size_t length = std::min(longest, last - from);
        if (room) {
            const std::span<float> block(room.get(), length);
            m_bytes.file->read(m_bytes.offset + static_cast<int64_t>(from * sizeof(float)), bytesOf(block));
            visit(block);
        } else {
            visit({known + from, length});
        }
    }
}

bool operator==(const FloatArray& a, std::span<const float> b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

} // namespace bitdepth
