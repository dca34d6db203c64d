// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/client.h"

namespace selaras::insight {

// What LATENCY tells. Nothing, while latency-monitor-threshold is 0.
struct LatencyEvent {
    QByteArray name; // "fork", "command", "aof-fsync-always", …
    qint64 timeMs = 0; // of the latest, since the Unix epoch
    qint64 latestMs = 0;
    qint64 mostMs = 0;
    QVector<QPair<qint64, qint64>> history; // time in ms since the epoch, and how long in ms
};

struct LatencyReport {
    qint64 thresholdMs = -1; // -1: not told
    QVector<LatencyEvent> events;
    QString doctor; // what the server makes of it, in its words
};

Result<LatencyReport> readLatency(redis::Client &client);
Result<void> resetLatency(redis::Client &client);

} // namespace selaras::insight
