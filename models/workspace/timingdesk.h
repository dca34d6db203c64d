// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/repository/timing.h"
#include "models/workspace/desk.h"

#include <optional>

namespace selaras::workspace {

// How long what is cached takes to be read from either side, and what removing keys adds to a
// write; nothing of the latter in a read-only workspace.
struct Timing {
    QVector<repository::ReadTimes> reads;
    std::optional<repository::WriteTimes> writes;
};

// Measuring: a read-only connection to the database and one to Redis, and while writes are measured
// a writing one and the journal. Blocking; made, used and destroyed on one thread.
class TimingDesk {
public:
    static Result<std::unique_ptr<TimingDesk>> open(const Access &access, Clock &clock,
                                                    const CancelFlag &cancel = {});

    // Keys that the server picks, some of each group; or these.
    Result<Timing> measure(Progress &progress = Progress::none());
    Result<Timing> measure(const QByteArrayList &keys);

private:
    TimingDesk(const Access &access, std::unique_ptr<sqlite::Database> database, Clock &clock,
               const CancelFlag &cancel);

    Result<Timing> withWrites(Result<QVector<repository::ReadTimes>> reads);

    Access m_access;
    Clock &m_clock;
    std::unique_ptr<sqlite::Database> m_database;
    redis::Connection m_redis;
    repository::ReadTimer m_reads;
};

} // namespace selaras::workspace
