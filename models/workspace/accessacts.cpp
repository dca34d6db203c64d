// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/accessacts.h"

#include "models/base/celljson.h"
#include "models/security/accountacts.h"
#include "models/security/layoutkeys.h"
#include "models/security/lockacts.h"
#include "models/security/masking.h"
#include "models/security/ratelimiter.h"
#include "models/security/tokenreader.h"

#include <QDateTime>
#include <QJsonArray>

namespace selaras::workspace {

namespace {

using security::Account;
using security::Deed;
using security::HeldLock;
using security::Outcome;

QString moment(const std::optional<qint64> &ms)
{
    return ms ? QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC).toString(Qt::ISODateWithMs)
              : QString();
}

QJsonObject jsonOf(const Account &account)
{
    QStringList ips = account.ips;
    ips.removeDuplicates();
    return {{QStringLiteral("locked"), account.isLocked},
            {QStringLiteral("attempts"), account.attempts},
            {QStringLiteral("since"), moment(account.sinceMs)},
            {QStringLiteral("until"), moment(account.untilMs)},
            {QStringLiteral("from"), QJsonArray::fromStringList(ips)},
            {QStringLiteral("reason"), account.reason}};
}

QJsonObject jsonOf(const HeldLock &lock)
{
    return {{QStringLiteral("owner"), lock.owner},
            {QStringLiteral("token"), security::maskedId(QString::fromUtf8(lock.token))},
            {QStringLiteral("expires"), moment(lock.expiresMs)}};
}

Outcome removed(qint64 count)
{
    Outcome outcome;
    outcome.result = count;
    return outcome;
}

// That nothing came of it is worth knowing.
Outcome worked(bool hasWorked)
{
    Outcome outcome;
    outcome.state = hasWorked ? Outcome::State::Done : Outcome::State::Failed;
    return outcome;
}

// With the keys that it would have.
Belonging belongingIn(const Account &account, const mapping::Lockouts &layout)
{
    Belonging belonging = belongingOf(account);
    belonging.keys = security::keysOf(account, layout);
    return belonging;
}

Belonging belongingOf(const mapping::TokenBlacklist &layout, const QByteArray &token,
                      const security::TokenForm &form)
{
    Belonging belonging;
    if (const auto key = security::blacklistKey(layout, token, form))
        belonging.keys.append(*key);
    if (const auto jwt = security::decodeJwt(token)) {
        belonging.tenant = security::tenantOf(*jwt);
        belonging.users.append(jwt->subject());
    }
    return belonging;
}

} // namespace

Result<qint64> unlockAccount(RedisDesk &desk, const Account &account,
                             const mapping::Lockouts &layout)
{
    if (auto within = desk.tenants.admit(belongingIn(account, layout)); !within)
        return fail(within.error());
    return desk.deeds.performOnKeys(
        {"lockout.unlock", account.id, {}, jsonOf(account)}, desk.redis,
        security::keysOf(account, layout),
        [&] { return security::unlockAccount(desk.redis, account, layout); }, removed);
}

Result<qint64> clearAttempts(RedisDesk &desk, const Account &account,
                             const mapping::Lockouts &layout)
{
    if (auto within = desk.tenants.admit(belongingIn(account, layout)); !within)
        return fail(within.error());
    return desk.deeds.performOnKeys(
        {"lockout.clear", account.id, {}, jsonOf(account)}, desk.redis,
        security::keysOf(account, layout),
        [&] { return security::clearAttempts(desk.redis, account, layout); }, removed);
}

Result<void> lockAccount(RedisDesk &desk, security::AccountReader &reader,
                         const security::Lockout &lockout)
{
    const auto account = reader.find(desk.redis, lockout.id);
    if (!account)
        return fail(account.error());
    const mapping::Lockouts &layout = reader.layouts().at(account->layout);
    if (auto within = desk.tenants.admit(belongingIn(*account, layout)); !within)
        return within;
    const auto all = reader.read(desk.redis);
    if (!all)
        return fail(all.error());
    reader.forget();
    const auto form = security::lockoutFormIn(desk.redis, *account, layout, all->accounts);
    if (!form)
        return fail(form.error());
    const QJsonObject after {{QStringLiteral("reason"), lockout.reason},
                             {QStringLiteral("seconds"), lockout.seconds}};
    return desk.deeds
        .performOnKeys(
            {"lockout.lock", account->id, {}, jsonOf(*account), after}, desk.redis,
            security::keysOf(*account, layout),
            [&] {
                return security::lockAccount(desk.redis, *account, layout, lockout, *form).map([] {
                    return true;
                });
            },
            worked)
        .map([](bool /*unused*/) {});
}

Result<qint64> resetLimits(RedisDesk &desk, const QVector<security::RateLimit> &limits)
{
    QByteArrayList keys;
    QStringList ids;
    QJsonObject before;
    QVector<Belonging> things;
    for (const security::RateLimit &limit : limits) {
        things.append(belongingOf(limit));
        keys.append(limit.key);
        ids.append(limit.id);
        before.insert(limit.id, limit.used);
    }
    if (auto within = desk.tenants.admit(things); !within)
        return fail(within.error());
    const QString subject = ids.mid(0, 10).join(QStringLiteral(", "));
    return desk.deeds.performOnKeys(
        {"limit.reset", subject, {}, before}, desk.redis, keys,
        [&] { return security::resetLimits(desk.redis, keys); }, removed);
}

// What is held again would be held by somebody who has gone on: these are not taken back.
Result<bool> releaseLock(RedisDesk &desk, const HeldLock &lock, const mapping::Locks &layout,
                         const QByteArray &token)
{
    if (auto within = desk.tenants.admit(belongingOf(lock)); !within)
        return fail(within.error());
    return desk.deeds.perform(
        Deed {"lock.release", lock.name, {}, jsonOf(lock)},
        [&] { return security::releaseLock(desk.redis, lock.key, layout, token); }, worked);
}

Result<bool> extendLock(RedisDesk &desk, const HeldLock &lock, const mapping::Locks &layout,
                        const QByteArray &token, qint64 ms)
{
    if (auto within = desk.tenants.admit(belongingOf(lock)); !within)
        return fail(within.error());
    return desk.deeds.perform(
        Deed {"lock.extend", lock.name, {}, jsonOf(lock), QJsonObject {{QStringLiteral("ms"), ms}}},
        [&] { return security::extendLock(desk.redis, lock.key, layout, token, ms); }, worked);
}

Result<bool> forceRelease(RedisDesk &desk, const HeldLock &lock)
{
    if (auto within = desk.tenants.admit(belongingOf(lock)); !within)
        return fail(within.error());
    return desk.deeds.perform(
        Deed {"lock.force", lock.name, {}, jsonOf(lock)},
        [&] { return security::forceRelease(desk.redis, lock); }, worked);
}

Result<bool> acquireLock(RedisDesk &desk, const mapping::Locks &layout, const QString &name,
                         const QByteArray &token, qint64 ms)
{
    Belonging belonging;
    const Row values({QStringLiteral("name")}, {name});
    if (const auto key = security::keyFrom(layout.key, values))
        belonging.keys.append(*key);
    if (auto within = desk.tenants.admit(belonging); !within)
        return fail(within.error());
    return desk.deeds.perform(
        Deed {"lock.acquire",
              name,
              {},
              QJsonValue::Undefined,
              QJsonObject {{QStringLiteral("ms"), ms}}},
        [&] { return security::acquireLock(desk.redis, layout, name, token, ms); }, worked);
}

Result<security::Revoked> revokeToken(RedisDesk &desk, const mapping::TokenBlacklist &layout,
                                      const QByteArray &token, const security::TokenForm &form,
                                      int seconds)
{
    const Belonging belonging = belongingOf(layout, token, form);
    if (auto within = desk.tenants.admit(belonging); !within)
        return fail(within.error());
    return desk.deeds.performOnKeys(
        {"token.add", security::RevokedToken::maskedToken(QString::fromUtf8(token))}, desk.redis,
        belonging.keys,
        [&] { return security::revokeToken(desk.redis, layout, token, form, seconds); },
        [](const security::Revoked &revoked) {
            return worked(revoked.what == security::TokenVerdict::Added);
        });
}

Result<bool> reinstateToken(RedisDesk &desk, const security::RevokedToken &token)
{
    if (auto within = desk.tenants.admit(belongingOf(token)); !within)
        return fail(within.error());
    return desk.deeds.performOnKeys(
        {"token.remove", token.masked()}, desk.redis, {token.key},
        [&] { return security::reinstateToken(desk.redis, token.key); }, worked);
}

} // namespace selaras::workspace
