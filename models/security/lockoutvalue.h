// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/lockouts.h"
#include "models/redis/keyspace.h"

#include <QJsonObject>

namespace selaras::security {

// What is to be told of a lockout.
struct Lockout {
    QString id;
    QString reason {};
    QString ip {};
    qint64 attempts = 0; // 0: not for failed logins
    qint64 sinceMs = 0; // since the epoch
    int seconds = 0; // 0: until somebody unlocks it
};

// How an application writes its lockouts, learned of one that is there, so that it can read ours.
struct LockoutForm {
    enum class Kind {
        Json,
        Hash,
        Word, // anything; that the key is there is all that counts
        Moment, // a number: since when or until when
    };

    Kind kind = Kind::Json;
    QJsonObject members {}; // Json and Hash: those of the one that is there
    QByteArray word = "1"; // Word and Moment: as it stands there
};

// That of a key that is gone is JSON.
LockoutForm lockoutFormOf(const redis::KeyValue &value);

// One value for a string; fields and values, by turns, for a hash. Members that the form knows keep
// their names and the way in which they tell a time.
QByteArrayList lockoutValue(const Lockout &lockout, const LockoutForm &form,
                            const mapping::FactNames &facts);

// What puts it there, instead of what is there.
QVector<redis::Command> lockoutCommands(const QByteArray &key, const Lockout &lockout,
                                        const LockoutForm &form, const mapping::FactNames &facts);

} // namespace selaras::security
