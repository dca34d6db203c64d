// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/accountreader.h"

#include "models/security/document.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace selaras::security {

namespace {

using mapping::Fact;
using mapping::KeyTemplate;
using mapping::Lockouts;

QVector<KeyTemplate> templatesOf(const QVector<Lockouts> &layouts)
{
    QVector<KeyTemplate> templates;
    for (const Lockouts &layout : layouts) {
        templates.append(layout.attempts);
        if (layout.lockout)
            templates.append(*layout.lockout);
    }
    return templates;
}

QByteArray nameOf(const Account &account)
{
    return QByteArray::number(account.layout) + ' ' + account.id.toUtf8();
}

std::optional<qint64> endOf(const redis::KeyFacts &facts, qint64 nowMs)
{
    return facts.ttlMs < 0 ? std::nullopt : std::optional(nowMs + facts.ttlMs);
}

void addIp(Account &account, const QString &ip)
{
    if (!ip.isEmpty())
        account.ips.append(ip);
}

// Entries of their own: one a failure.
void takeEntries(Account &account, const QJsonArray &entries, const Lockouts &layout)
{
    for (const QJsonValue &entry : entries) {
        const Document document(entry, layout.facts);
        addIp(account, document.text(Fact::Ip));
        std::optional<qint64> time = document.timeMs(Fact::Activity);
        if (!time)
            time = document.timeMs(Fact::Created);
        if (time)
            account.lastAttemptMs = std::max(*time, account.lastAttemptMs.value_or(0));
        if (account.userAgent.isEmpty())
            account.userAgent = document.text(Fact::UserAgent);
    }
}

void takeCount(Account &account, const QJsonValue &content, const Lockouts &layout)
{
    const Document document(content, layout.facts, account.keyValues);
    const QJsonValue count = document.value(Fact::Count);
    if (count.isArray()) {
        account.attempts = count.toArray().size();
        takeEntries(account, count.toArray(), layout);
    } else {
        account.attempts = document.number(Fact::Count).value_or(0);
        addIp(account, document.text(Fact::Ip));
    }
    account.user = document.text(Fact::User);
    account.tenant = document.text(Fact::Tenant);
    if (account.userAgent.isEmpty())
        account.userAgent = document.text(Fact::UserAgent);
    if (const auto last = document.timeMs(Fact::Activity))
        account.lastAttemptMs = last;
}

} // namespace

void takeAttempts(Account &account, const redis::KeyValue &value, const Lockouts &layout,
                  qint64 nowMs)
{
    if (!value.facts.exists())
        return;
    account.attemptsKey = value.facts.name;
    account.attemptsType = value.facts.type;
    account.attemptsEndMs = endOf(value.facts, nowMs);
    const QJsonValue content = contentOf(value);
    if (value.facts.type == "string" && content.isString())
        account.attempts = content.toString().trimmed().toLongLong();
    else if (content.isObject())
        takeCount(account, content, layout);
    else if (content.isArray()) {
        account.attempts =
            value.facts.type == "string" ? content.toArray().size() : value.facts.size;
        takeEntries(account, content.toArray(), layout);
    }
    if (layout.lockout || layout.limit == 0 || account.attempts < layout.limit)
        return;
    account.isLocked = true;
    account.untilMs = account.attemptsEndMs;
    account.sinceMs = account.lastAttemptMs;
}

void takeLockout(Account &account, const redis::KeyValue &value, const Lockouts &layout,
                 qint64 nowMs)
{
    if (!value.facts.exists())
        return;
    account.lockoutKey = value.facts.name;
    account.lockoutType = value.facts.type;
    account.isLocked = true;
    account.untilMs = endOf(value.facts, nowMs);
    const Document document(contentOf(value), layout.facts);
    if (!account.untilMs)
        account.untilMs = document.timeMs(Fact::Expires);
    account.sinceMs = document.timeMs(Fact::Created);
    if (!account.sinceMs && layout.seconds > 0 && value.facts.ttlMs >= 0
        && value.facts.ttlMs <= qint64(1000) * layout.seconds)
        account.sinceMs = nowMs + value.facts.ttlMs - qint64(1000) * layout.seconds;
    account.reason = document.text(Fact::Reason);
    if (account.attempts == 0)
        account.attempts = document.number(Fact::Count).value_or(0);
    if (account.user.isEmpty())
        account.user = document.text(Fact::User);
    if (account.tenant.isEmpty())
        account.tenant = document.text(Fact::Tenant);
    if (account.ips.isEmpty())
        addIp(account, document.text(Fact::Ip));
    if (account.userAgent.isEmpty())
        account.userAgent = document.text(Fact::UserAgent);
}

AccountReader::AccountReader(QVector<Lockouts> layouts, Clock &clock)
    : m_layouts(std::move(layouts))
    , m_clock(clock)
    , m_keys(templatesOf(m_layouts), clock)
{
    for (qsizetype i = 0; i < m_layouts.size(); ++i) {
        m_isLockout.append(false);
        m_layoutOf.append(i);
        if (!m_layouts.at(i).lockout)
            continue;
        m_isLockout.append(true);
        m_layoutOf.append(i);
    }
}

Result<AccountReader::Accounts> AccountReader::read(redis::Client &client)
{
    auto keys = m_keys.look(client);
    if (!keys)
        return fail(keys.error());
    const qint64 found = keys->size();
    std::stable_sort(keys->begin(), keys->end(), [this](const LayoutKey &a, const LayoutKey &b) {
        return m_isLockout.at(a.layout) && !m_isLockout.at(b.layout);
    });
    if (keys->size() > LayoutKeys::mostRead)
        keys->resize(LayoutKeys::mostRead);
    QByteArrayList names;
    for (const LayoutKey &key : std::as_const(*keys))
        names.append(key.name);
    const auto values = redis::readValues(client, names, {});
    if (!values)
        return fail(values.error());
    const qint64 now = m_clock.nowMs();
    Accounts all {{}, found};
    QHash<QByteArray, qsizetype> places;
    // Attempts first: a lockout adds what they do not tell.
    for (const bool isLockout : {false, true}) {
        for (qsizetype i = 0; i < values->size(); ++i) {
            const LayoutKey &key = keys->at(i);
            if (m_isLockout.at(key.layout) != isLockout || !values->at(i).facts.exists())
                continue;
            const qsizetype place = m_layoutOf.at(key.layout);
            const Lockouts &layout = m_layouts.at(place);
            Account account {key.named(QStringLiteral("id")), place, key.values, {}, {}};
            account.limit = layout.limit;
            const qsizetype at = places.value(nameOf(account), all.accounts.size());
            places.insert(nameOf(account), at);
            if (at == all.accounts.size())
                all.accounts.append(account);
            (isLockout ? takeLockout : takeAttempts)(all.accounts[at], values->at(i), layout, now);
        }
    }
    std::stable_sort(all.accounts.begin(), all.accounts.end(),
                     [](const Account &a, const Account &b) {
                         return a.isLocked != b.isLocked ? a.isLocked : a.attempts > b.attempts;
                     });
    return all;
}

Result<Account> AccountReader::find(redis::Client &client, const QString &id)
{
    std::optional<Account> best;
    for (qsizetype i = 0; i < m_layouts.size(); ++i) {
        const Lockouts &layout = m_layouts.at(i);
        const Row values({QStringLiteral("id")}, {id});
        const auto attempts = keyFrom(layout.attempts, values);
        if (!attempts)
            continue;
        const auto lockout = layout.lockout ? keyFrom(*layout.lockout, values) : std::nullopt;
        QByteArrayList names {*attempts};
        if (lockout)
            names.append(*lockout);
        const auto found = redis::readValues(client, names, {});
        if (!found)
            return fail(found.error());
        Account account {id, i, values, {}, {}};
        account.limit = layout.limit;
        takeAttempts(account, found->first(), layout, m_clock.nowMs());
        if (lockout)
            takeLockout(account, found->last(), layout, m_clock.nowMs());
        if (!account.keys().isEmpty())
            return account;
        if (!best)
            best = account;
    }
    if (!best)
        return fail(ErrorCode::NotFound, QStringLiteral("no layout of lockouts has keys for it"),
                    id);
    if (m_layouts.size() == 1)
        return *best;
    const auto keys = m_keys.look(client);
    if (!keys)
        return fail(keys.error());
    if (!keys->isEmpty())
        best->layout = m_layoutOf.at(keys->first().layout);
    return *best;
}

} // namespace selaras::security
