#pragma once

#include <csignal>
#include <stop_token>
#include <thread>

namespace bitdepth {

/// Turns Ctrl+C (SIGINT) and SIGTERM into a stop request; a second one ends the program at once.
///
/// Must be made before any other thread: it blocks the signals, which threads started later inherit, and
/// waits for them in a thread of its own.
class Interrupt {
public:
    Interrupt();

    std::stop_token token() const { return m_source.get_token(); }

private:
    void wait(const std::stop_token& end);

    sigset_t m_signals{};
    std::stop_source m_source;
    std::jthread m_waiter;
};

} // namespace bitdepth
