// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/sample.h"

#include <QByteArray>
#include <QHash>

namespace selaras::insight {

// What a server's counters stood at.
struct CounterState {
    QByteArray runId;
    qint64 uptimeSeconds = 0;
    qint64 monotonicMs = 0; // here
    QHash<Series, quint64> counts;
};

// Turns counters that only ever grow into how often things happened between two looks. One that
// wraps around goes on. After a restart, and after CONFIG RESETSTAT, all that a counter says
// happened since; what happened between the last look and that is known to nobody. Over a pause of
// more than 2.5 intervals nothing is told: it is a gap.
class Counters {
public:
    enum class Since { Nothing, LastLook, Reset, Restart, Pause, OtherServer };

    struct Counted {
        Since since = Since::Nothing;
        QVector<Reading> readings; // none after a Pause, and of a server seen for the first time
    };

    explicit Counters(qint64 intervalMs)
        : m_longestMs(intervalMs * 5 / 2)
    {
    }

    Counted count(const CounterState &now);

private:
    [[nodiscard]] Since compare(const CounterState &now) const;
    [[nodiscard]] bool wasReset(const CounterState &now) const;

    qint64 m_longestMs;
    std::optional<CounterState> m_last;
};

} // namespace selaras::insight
