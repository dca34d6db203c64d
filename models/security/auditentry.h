// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/audittrail.h"
#include "models/security/auditlog.h"

#include <QSet>

#include <optional>

namespace selaras::security {

// What the key of a trail tells of all its entries; places in the log.
struct AuditKeyFacts {
    quint32 key = 0;
    quint32 user = 0;
    quint32 tenant = 0;
    quint32 login = 0;
};

// Reads the entries of one kind of trail: what each tells by the names that the profile gives, else
// by the usual ones. Says what a Document says, but of a million entries within seconds.
class AuditEntryReader {
public:
    explicit AuditEntryReader(const mapping::AuditTrail &trail);

    // nullopt for a key that is none of the trail's.
    [[nodiscard]] std::optional<AuditKeyFacts> keyFacts(const QByteArray &key,
                                                        AuditLogWriter &log) const;
    // storedMs is what the store knows of the time, for an entry that does not tell.
    [[nodiscard]] AuditRecord read(QByteArrayView raw, const AuditKeyFacts &key, qint64 storedMs,
                                   AuditLogWriter &log) const;

    // The facts in the order in which they are found; the last is whether it went well.
    static constexpr size_t factCount = 8;

private:
    class Scan;

    // That a member may be a fact, and how likely: 0 is the likeliest.
    struct Role {
        size_t fact = 0;
        int rank = 0;
    };

    void addNames(size_t fact, const QStringList &names);
    [[nodiscard]] AuditRecord readSlowly(const QByteArray &raw, const AuditKeyFacts &key,
                                         qint64 storedMs, AuditLogWriter &log) const;

    mapping::AuditTrail m_trail;
    QString m_user; // placeholders of the key
    QString m_tenant;
    QString m_login;
    QHash<QByteArray, QVector<Role>> m_roles; // by a member's path: "user.id"
    QSet<QByteArray> m_parents; // "user"
};

// What an entry tells beside who, where, when and what: its detail, else its other members; of an
// entry that is no JSON object its text. Cut where it is long.
QString auditDetail(QByteArrayView raw, const mapping::FactNames &where);

} // namespace selaras::security
