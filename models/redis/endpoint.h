// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QStringList>

namespace selaras::redis {

// Where a Redis server is and how to talk to it.
struct Endpoint {
    enum class Transport { Tcp, Tls, UnixSocket };

    struct Tls {
        QString caFile; // PEM; empty: the system's authorities
        QString certificateFile; // PEM, for servers that ask for a client certificate
        QString keyFile; // PEM
    };

    // Who knows which server is the master at the moment; host and port are then what they say.
    struct Sentinel {
        QString master; // its name there
        QStringList nodes; // "host" or "host:port"; empty: nobody is asked
    };

    Transport transport = Transport::Tcp;
    QString host = QStringLiteral("localhost");
    quint16 port = 6379;
    QString socketPath; // UnixSocket
    int database = 0;
    QString username; // empty: AUTH with the password alone
    QString password; // empty: no AUTH
    Tls tls;
    Sentinel sentinel {};
    bool cluster = false; // the server is one node of several that divide the keys
    int connectTimeoutMs = 10'000;
    int commandTimeoutMs = 5'000;
    int connectRetries = 3; // after the first attempt
    int backoffMs = 100; // before the first retry; doubles with each

    // "localhost:6379/0", "/run/redis.sock db 0" or, where sentinels are asked,
    // "mymaster@host:26379/0": for people and for errors, without secrets.
    [[nodiscard]] QString displayName() const;
};

// Reads redis://[user[:password]@]host[:port][/db], rediss://… and unix:///path[?db=N].
// Fails with InvalidArgument and says which part is wrong, never repeating the password.
Result<Endpoint> parseEndpoint(const QString &url);

} // namespace selaras::redis
