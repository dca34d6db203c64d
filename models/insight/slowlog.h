// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/keygroups.h"
#include "models/redis/client.h"

namespace selaras::insight {

// A command that took longer than slowlog-log-slower-than. The server cuts long arguments short.
struct SlowEntry {
    qint64 id = 0;
    qint64 timeMs = 0; // since the Unix epoch, to the second
    qint64 microseconds = 0; // of execution alone
    QByteArrayList arguments; // the command first
    QByteArray client; // its address
    QByteArray clientName;

    [[nodiscard]] QByteArray command() const { return arguments.value(0).toUpper(); }
    // The first key that the command names, as most commands place it; empty where there is none.
    [[nodiscard]] QByteArray key() const;
};

// Every entry, the newest first.
Result<QVector<SlowEntry>> readSlowLog(redis::Client &client);
Result<void> resetSlowLog(redis::Client &client);

// What some entries have in common.
struct SlowSummary {
    QString name; // a command, or a group of keys; empty: of keys that nothing describes
    qint64 count = 0;
    qint64 totalMicroseconds = 0;
    qint64 mostMicroseconds = 0;
};

// The one that took longest in all first.
QVector<SlowSummary> slowByCommand(const QVector<SlowEntry> &entries);
QVector<SlowSummary> slowByRule(const QVector<SlowEntry> &entries,
                                const mapping::KeyGroups &groups);

} // namespace selaras::insight
