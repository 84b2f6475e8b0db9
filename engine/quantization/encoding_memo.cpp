#include "engine/quantization/encoding_memo.h"

#include "engine/statistics/range_search.h"

namespace bitdepth {

namespace {

std::string nameOf(const Quantizer& quantizer)
{
    return std::string(quantizer.format.name) + " " + toString(quantizer.granularity) + " " +
           toString(quantizer.scheme) + " " + toString(quantizer.range);
}

} // namespace

Encoding EncodingMemo::of(const ConstantTensor& values, int axis, const Quantizer& quantizer)
{
    {
        const std::lock_guard lock(m_mutex);
        m_alive.emplace(values.values.get(), values.values);
    }
    return known(values.values.get(), axis, quantizer,
                 [&] { return chooseEncoding(*values.values, values.shape, axis, quantizer); });
}

Encoding EncodingMemo::of(const Histogram& histogram, const Quantizer& quantizer)
{
    return known(&histogram, 0, quantizer, [&] { return chooseEncoding(histogram, quantizer); });
}

template <typename Choose>
Encoding EncodingMemo::known(const void* numbers, int axis, const Quantizer& quantizer, const Choose& choose)
{
    const Key key{numbers, axis, nameOf(quantizer)};
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_encodings.find(key); found != m_encodings.end())
            return found->second;
    }
    Encoding encoding = choose();
    const std::lock_guard lock(m_mutex);
    return m_encodings.emplace(key, std::move(encoding)).first->second;
}

} // namespace bitdepth
