// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/auditfilter.h"

#include "models/base/glob.h"
#include "models/mapping/jsonscanner.h"

#include <algorithm>
#include <cstring>

namespace selaras::security {

namespace {

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
}

bool holds(const QString &text, const QString &part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

} // namespace

template<class Find>
bool AuditMatcher::Memory::find(quint32 place, Find find)
{
    constexpr qint8 unknown = -1;
    if (place >= quint32(m_found.size()))
        m_found.resize(std::max<qsizetype>(place + 1, 2 * m_found.size()), unknown);
    qint8 &found = m_found[place];
    if (found == unknown)
        found = find() ? 1 : 0;
    return found == 1;
}

AuditMatcher::AuditMatcher(AuditFilter filter, std::shared_ptr<const AuditPeople> people)
    : m_filter(std::move(filter))
    , m_people(std::move(people))
{
    if (isAscii(m_filter.text))
        m_needle = m_filter.text.toLower().toLatin1();
}

bool AuditMatcher::accepts(const AuditLog &log, AuditLog::Serial serial)
{
    const AuditRecord &record = log.record(serial);
    if (m_filter.fromMs && record.timeMs < *m_filter.fromMs)
        return false;
    if (m_filter.toMs && record.timeMs >= *m_filter.toMs)
        return false;
    if ((m_filter.fromMs || m_filter.toMs) && record.timeMs == AuditRecord::noTime)
        return false;
    if (!m_filter.user.isEmpty()
        && !m_users.find(record.user, [&] { return isWantedUser(log.text(record.user)); }))
        return false;
    if (!m_filter.events.isEmpty() && !m_events.find(record.event, [&] {
            return m_filter.events.contains(log.text(record.event));
        }))
        return false;
    if (!m_filter.ip.isEmpty()
        && !m_ips.find(record.ip, [&] { return isWantedIp(log.text(record.ip)); }))
        return false;
    return (m_filter.tenant.isEmpty() || isWantedTenant(log, record))
        && (m_filter.text.isEmpty() || holdsText(log, serial));
}

bool AuditMatcher::isWantedUser(const QString &user) const
{
    const QString &wanted = m_filter.user;
    if (user.compare(wanted, Qt::CaseInsensitive) == 0)
        return true;
    const UserFacts person = m_people->value(user);
    // A number is a key, not a part of one.
    bool isNumber = false;
    wanted.toLongLong(&isNumber);
    return !isNumber
        && (holds(person.name, wanted) || holds(person.login, wanted) || holds(user, wanted));
}

bool AuditMatcher::isWantedIp(const QString &ip) const
{
    const QString &wanted = m_filter.ip;
    if (wanted.contains(QLatin1Char('*')))
        return globMatches(wanted.toUtf8(), ip.toUtf8());
    if (!ip.startsWith(wanted))
        return false;
    const auto isMark = [](QChar c) { return c == QLatin1Char('.') || c == QLatin1Char(':'); };
    return ip.size() == wanted.size() || isMark(wanted.back()) || isMark(ip.at(wanted.size()));
}

bool AuditMatcher::isWantedTenant(const AuditLog &log, const AuditRecord &record)
{
    if (record.tenant != 0)
        return m_tenants.find(record.tenant,
                              [&] { return log.text(record.tenant) == m_filter.tenant; });
    return m_userTenants.find(record.user, [&] {
        return m_people->value(log.text(record.user)).tenant == m_filter.tenant;
    });
}

bool AuditMatcher::holdsText(const AuditLog &log, AuditLog::Serial serial)
{
    if (isInRaw(log.raw(serial)))
        return true;
    const quint32 user = log.record(serial).user;
    return user != 0 && m_named.find(user, [&] {
        const UserFacts person = m_people->value(log.text(user));
        return holds(person.name, m_filter.text) || holds(person.login, m_filter.text);
    });
}

// Escapes stand for what they mean; an entry without any is looked through as it is.
bool AuditMatcher::isInRaw(QByteArrayView raw)
{
    QByteArray plain;
    if (raw.contains('\\') && !raw.endsWith('\\') && mapping::unescape(raw, plain))
        raw = plain;
    if (m_needle.isNull())
        return holds(QString::fromUtf8(raw), m_filter.text);
    if (m_lower.size() < raw.size())
        m_lower.resize(2 * raw.size());
    std::transform(raw.begin(), raw.end(), m_lower.begin(), lower);
    return memmem(m_lower.constData(), size_t(raw.size()), m_needle.constData(),
                  size_t(m_needle.size()))
        != nullptr;
}

QString tenantOf(const AuditLog &log, const AuditRecord &record, const AuditPeople &people)
{
    return record.tenant != 0 ? log.text(record.tenant)
                              : people.value(log.text(record.user)).tenant;
}

} // namespace selaras::security
