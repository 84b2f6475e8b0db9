#include "tests/benchmarks/event_clock.h"
#include <QMetaEnum>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>

namespace bitdepth {

namespace {

double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double percentile(const std::vector<double>& sorted, double share)
{
    const auto index = static_cast<size_t>(share * static_cast<double>(sorted.size() - 1) + 0.5);
    return sorted[index];
}

} // namespace

bool EventClock::notify(QObject* receiver, QEvent* event)
{
    if (m_depth > 0 || m_phase.isEmpty())
        return QApplication::notify(receiver, event);
    const QString what = QLatin1String(receiver->metaObject()->className()) + QLatin1Char(' ') +
                         QLatin1String(QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type()));
    const auto start = std::chrono::steady_clock::now();
    const double busyStart = threadMilliseconds();
    ++m_depth;
    const bool result = QApplication::notify(receiver, event);
    --m_depth;
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - start;
    if (!m_events.contains(m_phase))
        m_order.push_back(m_phase);
    m_events[m_phase].push_back({wall.count(), threadMilliseconds() - busyStart, what});
    return result;
}

void EventClock::print(const QString& phase, std::vector<Event> events) const
{
    const auto line = [&](double Event::*time) {
        std::vector<double> times;
        for (const Event& event : events)
            times.push_back(event.*time);
        std::sort(times.begin(), times.end());
        std::printf("  %7.2f %7.2f %7.2f", percentile(times, 0.5), percentile(times, 0.99), times.back());
    };
    std::printf("%-14s %6zu", qPrintable(phase), events.size());
    line(&Event::wall);
    line(&Event::busy);
    const auto worst = std::max_element(events.begin(), events.end(),
                                        [](const Event& a, const Event& b) { return a.busy < b.busy; });
    const auto slow = std::count_if(events.begin(), events.end(), [](const Event& e) { return e.busy > 16; });
    std::printf("  %4ld  %s\n", static_cast<long>(slow), qPrintable(worst->what));
}

void EventClock::report() const
{
    std::printf("%-14s %6s  %-23s  %-23s  %4s  %s\n", "phase", "events", "wall ms: p50, p99, max",
                "busy ms: p50, p99, max", ">16", "longest");
    std::vector<Event> all;
    for (const QString& phase : m_order) {
        const std::vector<Event>& events = m_events.at(phase);
        all.insert(all.end(), events.begin(), events.end());
        print(phase, events);
    }
    if (!all.empty())
        print(QStringLiteral("all"), all);
}

} // namespace bitdepth
