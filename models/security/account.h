// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/row.h"

#include <QByteArrayList>
#include <QStringList>

#include <optional>

namespace selaras::security {

// Somebody with failed logins, or locked out. Times are milliseconds since the epoch, by this
// machine's clock.
struct Account {
    QString id; // as it stands in the keys: a user's key, a login or an address
    qsizetype layout = 0; // of Layouts::lockouts
    Row keyValues;
    QByteArray attemptsKey; // empty where no logins failed
    QByteArray lockoutKey; // empty where it is not locked by a key
    QByteArray attemptsType {}; // as TYPE has it
    QByteArray lockoutType {};

    qint64 attempts = 0; // that are counted
    std::optional<qint64> attemptsEndMs {}; // when they are forgotten
    std::optional<qint64> lastAttemptMs {};
    bool isLocked = false;
    std::optional<qint64> sinceMs {};
    std::optional<qint64> untilMs {}; // of a lockout; nullopt: until somebody unlocks it
    int limit = 0; // failures that are one too many; 0: not told
    QString reason {};
    QString user {}; // whose it is, where the value tells it
    QString tenant {}; // likewise
    QStringList ips {}; // from where; one for each failure where that is told
    QString userAgent {};

    // Everything that it has in Redis.
    [[nodiscard]] QByteArrayList keys() const
    {
        QByteArrayList all;
        for (const QByteArray &key : {attemptsKey, lockoutKey}) {
            if (!key.isEmpty())
                all.append(key);
        }
        return all;
    }
};

} // namespace selaras::security
