// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/accountacts.h"

#include "models/security/layoutkeys.h"

namespace selaras::security {

using mapping::Lockouts;

namespace {

std::optional<QByteArray> lockoutKeyOf(const Account &account, const Lockouts &layout)
{
    return layout.lockout ? keyFrom(*layout.lockout, account.keyValues) : std::nullopt;
}

Result<qint64> unlink(redis::Client &client, const QByteArrayList &keys)
{
    if (keys.isEmpty())
        return 0;
    return client.call(redis::Command {"UNLINK"} + keys).map([](const redis::Reply &reply) {
        return reply.integer;
    });
}

} // namespace

QByteArrayList keysOf(const Account &account, const Lockouts &layout)
{
    QByteArrayList keys;
    if (const auto attempts = keyFrom(layout.attempts, account.keyValues))
        keys.append(*attempts);
    if (const auto lockout = lockoutKeyOf(account, layout))
        keys.append(*lockout);
    return keys;
}

Result<qint64> unlockAccount(redis::Client &client, const Account &account, const Lockouts &layout)
{
    return unlink(client, keysOf(account, layout));
}

Result<qint64> clearAttempts(redis::Client &client, const Account &account, const Lockouts &layout)
{
    const auto attempts = keyFrom(layout.attempts, account.keyValues);
    return attempts ? unlink(client, {*attempts}) : Result<qint64>(0);
}

Result<void> lockAccount(redis::Client &client, const Account &account, const Lockouts &layout,
                         const Lockout &lockout, const LockoutForm &form)
{
    const auto key = lockoutKeyOf(account, layout);
    if (!key)
        return fail(ErrorCode::Unsupported, QStringLiteral("no key for lockouts"), account.id);
    QVector<redis::Command> commands {{"MULTI"}};
    commands += lockoutCommands(*key, lockout, form, layout.facts);
    commands.append({"EXEC"});
    const auto replies = client.pipeline(commands);
    if (!replies)
        return fail(replies.error());
    const redis::Reply &done = replies->last();
    if (done.isError())
        return fail(redis::errorOf(done));
    for (const redis::Reply &reply : done.elements) {
        if (reply.isError())
            return fail(redis::errorOf(reply));
    }
    return {};
}

Result<LockoutForm> lockoutFormIn(redis::Client &client, const Account &account,
                                  const Lockouts &layout, const QVector<Account> &neighbours)
{
    QByteArrayList keys;
    if (const auto own = lockoutKeyOf(account, layout))
        keys.append(*own);
    for (const Account &one : neighbours) {
        if (one.layout == account.layout && !one.lockoutKey.isEmpty() && keys.size() < 3)
            keys.append(one.lockoutKey);
    }
    const auto values = redis::readValues(client, keys, {});
    if (!values)
        return fail(values.error());
    for (const redis::KeyValue &value : *values) {
        if (value.facts.exists())
            return lockoutFormOf(value);
    }
    return LockoutForm();
}

} // namespace selaras::security
