// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/lockacts.h"

#include "models/redis/script.h"
#include "models/security/layoutkeys.h"
#include "models/security/lockreader.h"

#include <QUuid>

namespace selaras::security {

namespace {

using redis::Command;

// KEYS: lock; ARGV: the field of a hash (empty: it is a string), what must be in it, and for how
// many ms it is to be held from now on (empty: it is released).
const QByteArray ifHeldScript = R"(
local value
if ARGV[1] == '' then
    value = redis.call('GET', KEYS[1])
else
    value = redis.call('HGET', KEYS[1], ARGV[1])
end
if value ~= ARGV[2] then return 0 end
if ARGV[3] == '' then return redis.call('DEL', KEYS[1]) end
return redis.call('PEXPIRE', KEYS[1], ARGV[3])
)";

Command actOn(const QByteArray &key, std::optional<qint64> ms)
{
    return ms ? Command {"PEXPIRE", key, QByteArray::number(*ms)} : Command {"DEL", key};
}

Result<bool> ifHeld(redis::Client &client, const HeldLock &lock, std::optional<qint64> ms)
{
    const QByteArray text = ms ? QByteArray::number(*ms) : QByteArray();
    const auto done =
        redis::runScript(client, ifHeldScript, {lock.key}, {lock.field, lock.seen, text});
    if (!done)
        return fail(done.error());
    if (*done)
        return (*done)->integer > 0;
    const auto decide = [&](redis::Client &watching) -> Result<QVector<Command>> {
        const auto value =
            watching.call(lock.field.isEmpty() ? Command {"GET", lock.key}
                                               : Command {"HGET", lock.key, lock.field});
        if (!value)
            return fail(value.error());
        const bool isHeld = !value->isNil() && value->bytes == lock.seen;
        return isHeld ? QVector<Command> {actOn(lock.key, ms)} : QVector<Command>();
    };
    return redis::inTransaction(client, {lock.key}, decide)
        .map([](const QVector<redis::Reply> &replies) {
            return !replies.isEmpty() && replies.first().integer > 0;
        });
}

Result<bool> withToken(redis::Client &client, const QByteArray &key, const mapping::Locks &layout,
                       const QByteArray &token, std::optional<qint64> ms)
{
    const auto lock = readLock(client, key, layout);
    if (!lock)
        return fail(lock.error());
    if (!*lock || token.isEmpty() || (*lock)->token != token)
        return false;
    return ifHeld(client, **lock, ms);
}

} // namespace

QByteArray newLockToken()
{
    return QUuid::createUuid().toByteArray(QUuid::Id128);
}

Result<bool> acquireLock(redis::Client &client, const mapping::Locks &layout, const QString &name,
                         const QByteArray &token, qint64 ms)
{
    const auto key = keyFrom(layout.key, Row({QStringLiteral("name")}, {name}));
    if (!key || ms <= 0 || token.isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("no key, token or time"), name);
    return client.call({"SET", *key, token, "NX", "PX", QByteArray::number(ms)})
        .map([](const redis::Reply &reply) { return !reply.isNil(); });
}

Result<bool> releaseLock(redis::Client &client, const QByteArray &key, const mapping::Locks &layout,
                         const QByteArray &token)
{
    return withToken(client, key, layout, token, std::nullopt);
}

Result<bool> extendLock(redis::Client &client, const QByteArray &key, const mapping::Locks &layout,
                        const QByteArray &token, qint64 ms)
{
    if (ms <= 0)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("no time"));
    return withToken(client, key, layout, token, ms);
}

Result<bool> forceRelease(redis::Client &client, const HeldLock &lock)
{
    return ifHeld(client, lock, std::nullopt);
}

} // namespace selaras::security
