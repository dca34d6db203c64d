// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/client.h"

namespace selaras::insight {

// A line of CLIENT LIST. Numbers that a server does not tell are -1.
struct ClientInfo {
    qint64 id = -1;
    QByteArray address; // "127.0.0.1:50112", "/run/redis.sock:0"
    QByteArray name;
    QByteArray user;
    QByteArray flags; // "N", "S", "P", …
    QByteArray command; // the last one
    qint64 ageSeconds = -1;
    qint64 idleSeconds = -1;
    qint64 database = -1;
    qint64 subscriptions = 0; // channels and patterns
    qint64 memory = -1; // bytes; since Redis 7.0
    bool isOwn = false; // it asked
};

ClientInfo parseClient(const QByteArray &line);
Result<QVector<ClientInfo>> readClients(redis::Client &client);
// NotFound where it has gone already.
Result<void> killClient(redis::Client &client, qint64 id);

} // namespace selaras::insight
