// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/insight/happenings.h"
#include "models/insight/latencywindow.h"
#include "models/redis/client.h"

namespace selaras::insight {

// Looks at a server once an interval, to be called so: INFO, INFO commandstats and the slow log's
// length in one round trip, then five PINGs for the latency (fewer over a slow link). That costs
// the server about a quarter of a millisecond. What its user may not ask is left out. Counts of
// commands and of network bytes include those of these looks. Blocking; used on the client's
// thread.
class Sampler {
public:
    // database: the one that Series::Keys counts.
    Sampler(redis::Client &client, Clock &clock, int database, qint64 intervalMs = 1000);

    struct Look {
        Sample sample; // without readings where the server did not answer
        std::optional<Error> error;
    };
    Look look();

private:
    Result<QVector<redis::Reply>> ask();
    void measureLatency(Sample &sample);
    Look failed(const Error &error);
    void readCounters(const InfoText &info, const InfoText &commands,
                      const redis::Reply &newestSlow, qint64 monotonicMs, Sample &sample);

    redis::Client &m_client;
    Clock &m_clock;
    QByteArray m_database;
    Counters m_counters;
    Happenings m_happenings;
    LatencyWindow m_latency;
    QByteArray m_run;
    quint64 m_slowQueries = 0;
    bool m_isAway = false;
};

} // namespace selaras::insight
