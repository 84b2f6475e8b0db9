#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace bitdepth {

/// SHA-256 of bytes that come in pieces, by the processor's own instructions where it has them.
class Sha256 {
public:
    Sha256();
    ~Sha256();

    void add(std::string_view bytes);
    /// 64 lower-case hexadecimal digits; nothing can be added after that.
    std::string hexadecimal();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace bitdepth
