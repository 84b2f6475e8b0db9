#pragma once

#include "engine/core/data_file.h"
#include <atomic>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <vector>

namespace bitdepth {

/// A stretch of a file that holds a tensor's data. Bytes that nobody holds have no file.
struct FileBytes {
    std::shared_ptr<const DataFile> file;
    int64_t offset = 0;
    int64_t length = 0;
};

struct ConstantFigures;

/// Floats that never change: in memory, or in a file until somebody wants them. Thread-safe.
///
/// Whatever looks at the numbers reads those of a file into memory, where they then stay, and throws Error
/// where the file has been changed or is gone. size() and forEachBlock() leave them where they are.
class FloatArray {
public:
    explicit FloatArray(std::shared_ptr<const std::vector<float>> values);
    /// The floats in @p bytes, as many as fit.
    explicit FloatArray(std::unique_ptr<std::string> bytes);
    explicit FloatArray(FileBytes bytes);
    ~FloatArray();
    FloatArray(const FloatArray&) = delete;
    FloatArray& operator=(const FloatArray&) = delete;

    size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    bool isInMemory() const { return m_size == 0 || m_data.load(std::memory_order_acquire); }

    const float* data() const
    {
        const float* known = m_data.load(std::memory_order_acquire);
        return known || m_size == 0 ? known : load();
    }
    const float* begin() const { return data(); }
    const float* end() const { return data() + m_size; }
    float operator[](size_t index) const { return data()[index]; }
    float at(size_t index) const;
    float front() const { return at(0); }
    /// A copy, to be changed.
    std::vector<float> copy() const { return {begin(), end()}; }
    /// The numbers of an array that lies in a file, read into an array of their own: this one stays there.
    std::shared_ptr<const FloatArray> readApart() const;

    /// Whether none is NaN or infinite; found out once.
    bool isFinite() const;
    /// What figuresOf() found, where it is kept with the numbers; null otherwise.
    std::shared_ptr<const ConstantFigures> keptFigures() const;
    void keep(std::shared_ptr<const ConstantFigures> figures) const;
    /// Calls @p visit with pieces of at most @p longest numbers from @p first to before @p last, in order.
    void forEachBlock(size_t first, size_t last, size_t longest,
                      const std::function<void(std::span<const float>)>& visit) const;

    friend bool operator==(const FloatArray& a, std::span<const float> b);
    friend bool operator==(const FloatArray& a, const FloatArray& b) { return a == std::span(b); }

private:
    enum class Answer : uint8_t { Unknown, No, Yes };

    const float* load() const;

    size_t m_size = 0;
    std::shared_ptr<const void> m_owner; ///< keeps what m_data points to
    FileBytes m_bytes;
    mutable std::mutex m_mutex;
    mutable std::unique_ptr<float[]> m_loaded;                ///< guarded by m_mutex
    mutable std::shared_ptr<const ConstantFigures> m_figures; ///< likewise
    mutable std::atomic<const float*> m_data = nullptr;
    mutable std::atomic<Answer> m_isFinite = Answer::Unknown;
};

/// Shared by everything that has the same weights.
class SharedFloats : public std::shared_ptr<const FloatArray> {
public:
    SharedFloats() = default;
    SharedFloats(std::shared_ptr<const FloatArray> values) : shared_ptr(std::move(values)) {}
    SharedFloats(std::shared_ptr<const std::vector<float>> values)
        : shared_ptr(std::make_shared<const FloatArray>(std::move(values)))
    {}
    SharedFloats(std::shared_ptr<std::vector<float>> values)
        : SharedFloats(std::shared_ptr<const std::vector<float>>(std::move(values)))
    {}
};

} // namespace bitdepth
