// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/accessacts.h"

#include "models/base/celljson.h"
#include "models/security/accountacts.h"
#include "models/security/lockacts.h"
#include "models/security/masking.h"
#include "models/security/ratelimiter.h"

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

} // namespace

Result<qint64> unlockAccount(RedisDesk &desk, const Account &account,
                             const mapping::Lockouts &layout)
{
    return desk.deeds.performOnKeys(
        {"lockout.unlock", account.id, {}, jsonOf(account)}, desk.redis,
        security::keysOf(account, layout),
        [&] { return security::unlockAccount(desk.redis, account, layout); }, removed);
}

Result<qint64> clearAttempts(RedisDesk &desk, const Account &account,
                             const mapping::Lockouts &layout)
{
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
    const auto all = reader.read(desk.redis);
    if (!all)
        return fail(all.error());
    reader.forget();
    const mapping::Lockouts &layout = reader.layouts().at(account->layout);
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
    for (const security::RateLimit &limit : limits) {
        keys += limit.keys();
        ids.append(limit.id);
        before.insert(limit.id, limit.used);
    }
    const QString subject = ids.mid(0, 10).join(QStringLiteral(", "));
    return desk.deeds.performOnKeys(
        {"limit.reset", subject, {}, before}, desk.redis, keys,
        [&] { return security::resetLimits(desk.redis, keys); }, removed);
}

// What is held again would be held by somebody who has gone on: these are not taken back.
Result<bool> releaseLock(RedisDesk &desk, const HeldLock &lock, const mapping::Locks &layout,
                         const QByteArray &token)
{
    return desk.deeds.perform(
        Deed {"lock.release", lock.name, {}, jsonOf(lock)},
        [&] { return security::releaseLock(desk.redis, lock.key, layout, token); }, worked);
}

Result<bool> extendLock(RedisDesk &desk, const HeldLock &lock, const mapping::Locks &layout,
                        const QByteArray &token, qint64 ms)
{
    return desk.deeds.perform(
        Deed {"lock.extend", lock.name, {}, jsonOf(lock), QJsonObject {{QStringLiteral("ms"), ms}}},
        [&] { return security::extendLock(desk.redis, lock.key, layout, token, ms); }, worked);
}

Result<bool> forceRelease(RedisDesk &desk, const HeldLock &lock)
{
    return desk.deeds.perform(
        Deed {"lock.force", lock.name, {}, jsonOf(lock)},
        [&] { return security::forceRelease(desk.redis, lock); }, worked);
}

Result<bool> acquireLock(RedisDesk &desk, const mapping::Locks &layout, const QString &name,
                         const QByteArray &token, qint64 ms)
{
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
    QByteArrayList keys;
    if (const auto key = security::blacklistKey(layout, token, form))
        keys.append(*key);
    return desk.deeds.performOnKeys(
        {"token.add", security::RevokedToken::maskedToken(QString::fromUtf8(token))}, desk.redis,
        keys, [&] { return security::revokeToken(desk.redis, layout, token, form, seconds); },
        [](const security::Revoked &revoked) {
            return worked(revoked.what == security::TokenVerdict::Added);
        });
}

Result<bool> reinstateToken(RedisDesk &desk, const QByteArray &key, const QString &masked)
{
    return desk.deeds.performOnKeys(
        {"token.remove", masked}, desk.redis, {key},
        [&] { return security::reinstateToken(desk.redis, key); }, worked);
}

} // namespace selaras::workspace
