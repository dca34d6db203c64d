// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QVector>

namespace selaras::cache {

// Something that is to be gone from Redis.
struct Removal {
    enum class Kind {
        Key,
        Pattern, // every key that matches the glob
        Tag, // every key of the tag whose set has this name
    };

    Kind kind = Kind::Key;
    QByteArray text;

    bool operator==(const Removal &other) const = default;
};

// Where removals are remembered until Redis has acknowledged them, and for a while after that: a
// server that restarts from an older snapshot brings what was removed back. Blocking. Fails as
// whatever keeps it does.
class Backlog {
public:
    struct Item {
        qint64 id = 0;
        QVector<Removal> removals;
    };

    Backlog() = default;
    Backlog(const Backlog &) = delete;
    Backlog &operator=(const Backlog &) = delete;
    virtual ~Backlog() = default;

    // As durable as it gets when it returns.
    virtual Result<qint64> remember(const QVector<Removal> &removals) = 0;
    // That run of the server (redis::Client::runId()) has acknowledged them. Those that are none
    // (any more) are no error.
    virtual Result<void> settle(const QVector<qint64> &ids, const QString &run) = 0;
    // What another run has acknowledged within the retention is no longer settled.
    virtual Result<void> restarted(const QString &run) = 0;
    // Everything that is not settled, oldest first; also what other processes have left behind.
    virtual Result<QVector<Item>> pending() = 0;
};

} // namespace selaras::cache
