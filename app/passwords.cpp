// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/passwords.h"

#include "models/redis/connection.h"

namespace selaras::app {

namespace {

// The keychain may ask its user, or take long to say that it is not there.
bool asksForPassword(const redis::Endpoint &endpoint, Clock &clock)
{
    redis::Endpoint once = endpoint;
    once.connectRetries = 0;
    const auto server = redis::Connection(once, clock).open();
    return !server
        && (server.error().code == ErrorCode::AuthenticationRequired
            || server.error().code == ErrorCode::WrongPassword);
}

} // namespace

QString secretName(const workspace::WorkspaceFile &file)
{
    return QStringLiteral("redis/") + file.identity();
}

QString findPassword(const workspace::WorkspaceFile &file, SecretStore &secrets, Clock &clock)
{
    const QString given = qEnvironmentVariable("SELARAS_REDIS_PASSWORD");
    if (!given.isEmpty())
        return given;
    if (!asksForPassword(file.redis, clock))
        return {};
    const auto kept = secrets.read(secretName(file));
    return kept && *kept ? **kept : QString();
}

} // namespace selaras::app
