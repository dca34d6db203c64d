// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/simulation/audittrail.h"

#include "models/security/auditappend.h"

namespace selaras::app {

namespace {

constexpr int month = 30 * 24 * 3600; // seconds
constexpr int mostEvents = 1000; // of a user

mapping::AuditTrail trail()
{
    return {*mapping::KeyTemplate::parse(QStringLiteral("security:audit:{user}"), QString()),
            mapping::AuditTrail::Layout::List,
            {},
            month,
            mostEvents};
}

} // namespace

Result<void> audit(Surroundings &surroundings, qint64 user, const QString &event, const QString &ip)
{
    const security::AuditEvent told {event, QString::number(user), ip};
    return security::appendAuditEvent(surroundings.redis, trail(), told, surroundings.clock);
}

} // namespace selaras::app
