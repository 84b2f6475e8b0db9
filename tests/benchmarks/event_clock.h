#pragma once

#include <QApplication>
#include <map>
#include <vector>

namespace bitdepth {

/// An application that notes how long every event keeps the GUI thread: an event with all the events it
/// sends meanwhile counts as one.
class EventClock : public QApplication {
public:
    EventClock(int& argc, char** argv) : QApplication(argc, argv) {}

    bool notify(QObject* receiver, QEvent* event) override;

    /// From now on events count for @p phase.
    void beginPhase(const QString& phase) { m_phase = phase; }
    /// A line a phase: how many events, 50th and 99th percentile and maximum in milliseconds, of time on the
    /// clock and of time the thread really ran, and which event took longest.
    void report() const;

private:
    struct Event {
        double wall = 0; ///< milliseconds
        double busy =
            0; ///< of the thread's own time: what a machine busy with other things does not lengthen
        QString what;
    };

    void print(const QString& phase, std::vector<Event> events) const;

    QString m_phase;
    std::vector<QString> m_order;
    std::map<QString, std::vector<Event>> m_events;
    int m_depth = 0;
};

} // namespace bitdepth
