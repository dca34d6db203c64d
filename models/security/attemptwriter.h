// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/facts.h"
#include "models/redis/keyspace.h"

namespace selaras::security {

// How a counter of failed logins begins that is not there yet.
enum class AttemptForm { Integer, Json, Hash, List };

// An attempt as a list or a sorted set keeps it: JSON, and no two alike.
QByteArray attemptEntry(const QString &ip, const QString &userAgent, qint64 nowMs);

// The field or member that counts, where there is none yet.
QByteArray countField(const mapping::FactNames &facts);

// How many attempts a counter has; 0 where it is not there.
qint64 attemptsIn(const redis::KeyValue &counter, const mapping::FactNames &facts);

struct NewCounter {
    AttemptForm form = AttemptForm::Integer;
    int seconds = 0; // that it lasts
};

// The commands that count one attempt more, whatever type the counter has: to be run while it is
// watched. WrongType where it is no counter.
struct Counted {
    qint64 count = 0; // then
    QVector<redis::Command> commands;
};
Result<Counted> countOneMore(const redis::KeyValue &counter, const QByteArray &entry,
                             const mapping::FactNames &facts, const NewCounter &otherwise);

} // namespace selaras::security
