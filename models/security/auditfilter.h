// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/auditlog.h"
#include "models/security/userlookup.h"

#include <QSet>

#include <optional>

namespace selaras::security {

// Whom the entries are about, by the user's text in the log.
using AuditPeople = UsersById;

// Which entries are wanted. What is empty wants all.
struct AuditFilter {
    QString user; // a key or a login; else a part of a name or of a login
    QString tenant;
    QSet<QString> events;
    QString ip; // an address, the beginning of one ("10.0"), or a pattern with *
    std::optional<qint64> fromMs {}; // entries that tell no time are then not wanted
    std::optional<qint64> toMs {}; // the first moment that is not
    QString text {}; // anywhere in the entry, or in the user's name or login; a is A

    [[nodiscard]] bool isEmpty() const { return *this == AuditFilter(); }
    bool operator==(const AuditFilter &other) const = default;
};

// Holds entries against a filter. What it finds out of a text it remembers, so that a million
// entries are a matter of their own bytes. Used on one thread.
class AuditMatcher {
public:
    AuditMatcher(AuditFilter filter, std::shared_ptr<const AuditPeople> people);

    [[nodiscard]] const AuditFilter &filter() const { return m_filter; }
    [[nodiscard]] bool accepts(const AuditLog &log, AuditLog::Serial serial);

private:
    // Of each text of the log: whether it was looked at, and what came of it.
    class Memory {
    public:
        template<class Find>
        bool find(quint32 place, Find find);

    private:
        QVector<qint8> m_found;
    };

    [[nodiscard]] bool isWantedUser(const QString &user) const;
    [[nodiscard]] bool isWantedIp(const QString &ip) const;
    [[nodiscard]] bool isWantedTenant(const AuditLog &log, const AuditRecord &record);
    [[nodiscard]] bool holdsText(const AuditLog &log, AuditLog::Serial serial);
    [[nodiscard]] bool isInRaw(QByteArrayView raw);

    AuditFilter m_filter;
    std::shared_ptr<const AuditPeople> m_people;
    QByteArray m_needle; // lower case, of ASCII only; else null
    Memory m_users;
    Memory m_events;
    Memory m_ips;
    Memory m_tenants; // of entries that tell theirs
    Memory m_userTenants; // of users
    Memory m_named; // users whose name holds the text
    QByteArray m_lower; // of an entry
};

// The tenant of an entry: its own, else its user's.
QString tenantOf(const AuditLog &log, const AuditRecord &record, const AuditPeople &people);

} // namespace selaras::security
