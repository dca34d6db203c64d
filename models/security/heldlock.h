// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/row.h"

#include <QByteArray>

#include <optional>

namespace selaras::security {

// Something that is locked. Times are milliseconds since the epoch, by this machine's clock.
struct HeldLock {
    QByteArray key;
    QString name; // what is locked
    qsizetype layout = 0; // of Layouts::locks
    Row keyValues {};
    QByteArray type {}; // as TYPE has it

    // What the holder releases it with: the value, or what its JSON or hash tells as the holder. It
    // is a secret: whoever has it can release the lock.
    QByteArray token {};
    // How a server can tell that it is still this holder's: the field of the hash (empty: it is a
    // string), and what is in it.
    QByteArray field {};
    QByteArray seen {};
    QString tenant {}; // whose it is, where the value tells it
    QString owner {}; // who it is, where the value says more than a token: a host, a process
    std::optional<qint64> sinceMs {};
    bool isOlder = false; // than that, maybe: it was not told when it was taken
    std::optional<qint64> expiresMs {}; // nullopt: never by itself
};

} // namespace selaras::security
