// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/mapping/audittrail.h"
#include "models/redis/client.h"

#include <QJsonObject>

namespace selaras::security {

// Something that happened, as an application tells it.
struct AuditEvent {
    QString event; // "login", "login_failed", …
    QString user; // a key of the users' table; the {user} of the trail's key
    QString ip {};
    QString tenant {};
    QString userAgent {};
    QJsonObject detail {};
};

// Appends an event to a trail, of now: to a list in front, to a sorted set by its time, to a
// stream; where the profile does not say which, as the key is, and a list where it is not there.
// Trims it to the trail's limit and has it expire, all at once. The names of its members are the
// profile's, else event, timestamp, userId, ip, tenantId, userAgent and details.
//
// InvalidArgument where the event lacks what the key is made of; WrongType where the key is of
// another type. Whether an event was appended is not known where the connection is lost.
Result<void> appendAuditEvent(redis::Client &client, const mapping::AuditTrail &trail,
                              const AuditEvent &event, const Clock &clock);

} // namespace selaras::security
