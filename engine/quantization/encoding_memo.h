#pragma once

#include "engine/model/tensor.h"
#include "engine/numeric/encoding.h"
#include "engine/statistics/histogram.h"
#include <map>
#include <mutex>

namespace bitdepth {

/// Encodings that were chosen before, so that a plan that differs from another in one tensor searches one
/// range. For one model and one calibration, which live at least as long. Thread-safe.
class EncodingMemo {
public:
    /// chooseEncoding() of the same arguments.
    Encoding of(const ConstantTensor& values, int axis, const Quantizer& quantizer);
    Encoding of(const Histogram& histogram, const Quantizer& quantizer);

private:
    template <typename Choose>
    Encoding known(const void* numbers, int axis, const Quantizer& quantizer, const Choose& choose);

    using Key = std::tuple<const void*, int, std::string>; ///< numbers, axis, quantizer
    std::mutex m_mutex;                                    ///< guards what follows
    std::map<Key, Encoding> m_encodings;
    std::map<const void*, SharedFloats> m_alive; ///< so that addresses stay theirs
};

} // namespace bitdepth
