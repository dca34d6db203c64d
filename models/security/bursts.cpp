// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/bursts.h"

#include "models/redis/keyspace.h"
#include "models/security/document.h"
#include "models/security/layoutkeys.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

namespace selaras::security {

namespace {

using mapping::AuditTrail;
using mapping::Fact;

constexpr qsizetype mostAccounts = 100;
constexpr int eventsOfOne = 30;
constexpr int eventsOfAll = 500;
constexpr qint64 manyFailures = 5;
constexpr int manyAccounts = 2;

struct Trail {
    QByteArray key;
    const AuditTrail *layout = nullptr;
    Account *account = nullptr; // nullptr: the events say whose they are
};

QVector<Trail> trailsOf(QVector<Account> &accounts, const QVector<AuditTrail> &layouts)
{
    QVector<Trail> trails;
    for (const AuditTrail &layout : layouts) {
        if (layout.key.placeholders().isEmpty()) {
            if (const auto key = keyFrom(layout.key, {}))
                trails.append({*key, &layout, nullptr});
            continue;
        }
        qsizetype asked = 0;
        for (Account &account : accounts) {
            if (!account.ips.isEmpty() || ++asked > mostAccounts)
                continue;
            const QString user = account.user.isEmpty() ? account.id : account.user;
            Row values = account.keyValues;
            values.set(QStringLiteral("user"), user);
            values.set(QStringLiteral("id"), user);
            if (const auto key = keyFrom(layout.key, values))
                trails.append({*key, &layout, &account});
        }
    }
    return trails;
}

redis::Command newest(const Trail &trail, const QByteArray &type)
{
    const QByteArray count = QByteArray::number(trail.account ? eventsOfOne : eventsOfAll);
    if (type == "list")
        return {"LRANGE", trail.key, "0", count};
    if (type == "zset")
        return {"ZREVRANGE", trail.key, "0", count};
    if (type == "stream")
        return {"XREVRANGE", trail.key, "+", "-", "COUNT", count};
    return {};
}

QJsonValue eventOf(const redis::Reply &entry)
{
    if (entry.elements.size() != 2)
        return contentOf(entry.bytes);
    QJsonObject object;
    const QVector<redis::Reply> &fields = entry.elements.at(1).elements;
    for (qsizetype i = 0; i + 1 < fields.size(); i += 2)
        object.insert(QString::fromUtf8(fields.at(i).bytes), contentOf(fields.at(i + 1).bytes));
    return object;
}

// Of an account no more of the failures than it has: earlier ones were forgotten.
void take(const Trail &trail, const redis::Reply &reply, const QHash<QString, Account *> &accounts)
{
    for (const redis::Reply &entry : reply.elements) {
        const Document event(eventOf(entry), trail.layout->facts);
        if (!event.text(Fact::Event).contains(QLatin1String("fail"), Qt::CaseInsensitive))
            continue;
        Account *account = trail.account ? trail.account : accounts.value(event.text(Fact::User));
        const QString ip = event.text(Fact::Ip);
        if (!account || ip.isEmpty()
            || account->ips.size() >= std::max(qint64(1), account->attempts))
            continue;
        account->ips.append(ip);
        if (!account->lastAttemptMs)
            account->lastAttemptMs = event.timeMs(Fact::Time);
    }
}

void add(Burst &burst, const Account &account, qint64 failures)
{
    burst.failures += failures;
    ++burst.accounts;
    burst.locked += account.isLocked ? 1 : 0;
    if (account.lastAttemptMs)
        burst.lastMs = std::max(*account.lastAttemptMs, burst.lastMs.value_or(0));
}

} // namespace

Result<void> addAddresses(redis::Client &client, QVector<Account> &accounts,
                          const QVector<AuditTrail> &trails)
{
    QHash<QString, Account *> unknown;
    for (Account &account : accounts) {
        if (account.ips.isEmpty() && account.attempts > 0)
            unknown.insert(account.user.isEmpty() ? account.id : account.user, &account);
    }
    if (unknown.isEmpty())
        return {};
    const QVector<Trail> asked = trailsOf(accounts, trails);
    QVector<redis::Command> commands;
    for (const Trail &trail : asked)
        commands.append({"TYPE", trail.key});
    const auto types = client.pipeline(commands);
    if (!types)
        return fail(types.error());
    commands.clear();
    QVector<qsizetype> places;
    for (qsizetype i = 0; i < asked.size(); ++i) {
        const redis::Command command = newest(asked.at(i), types->at(i).bytes);
        if (command.isEmpty())
            continue;
        commands.append(command);
        places.append(i);
    }
    const auto events = client.pipeline(commands);
    if (!events)
        return fail(events.error());
    for (qsizetype i = 0; i < places.size(); ++i)
        take(asked.at(places.at(i)), events->at(i), unknown);
    return {};
}

QVector<Burst> burstsIn(const QVector<Account> &accounts)
{
    QMap<QString, Burst> addresses;
    QVector<Burst> bursts;
    for (const Account &account : accounts) {
        QMap<QString, qint64> from;
        for (const QString &ip : account.ips)
            ++from[ip];
        // One address that is told beside a count stands for all of it.
        if (from.size() == 1)
            from.first() = std::max(from.first(), account.attempts);
        for (auto ip = from.begin(); ip != from.end(); ++ip) {
            Burst &burst = addresses[ip.key()];
            burst.subject = ip.key();
            add(burst, account, *ip);
        }
        if (account.attempts < manyFailures)
            continue;
        Burst own {Burst::Kind::Account, account.id};
        add(own, account, account.attempts);
        bursts.append(own);
    }
    for (const Burst &burst : std::as_const(addresses)) {
        if (burst.failures >= manyFailures || burst.accounts >= manyAccounts)
            bursts.append(burst);
    }
    std::stable_sort(bursts.begin(), bursts.end(),
                     [](const Burst &a, const Burst &b) { return a.failures > b.failures; });
    return bursts;
}

} // namespace selaras::security
