#include "app/cli/interrupt.h"

#include <ctime>
#include <unistd.h>

namespace bitdepth {

namespace {
constexpr int kInterrupted = 130; ///< exit status, as shells have it: 128 + SIGINT
}

Interrupt::Interrupt()
{
    sigemptyset(&m_signals);
    sigaddset(&m_signals, SIGINT);
    sigaddset(&m_signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
    m_waiter = std::jthread([this](const std::stop_token& end) { wait(end); });
}

void Interrupt::wait(const std::stop_token& end)
{
    const timespec patience{.tv_sec = 0, .tv_nsec = 50'000'000};
    while (!end.stop_requested()) {
        if (sigtimedwait(&m_signals, nullptr, &patience) < 0)
            continue;
        if (m_source.stop_requested())
            _exit(kInterrupted);
        m_source.request_stop();
    }
}

} // namespace bitdepth
