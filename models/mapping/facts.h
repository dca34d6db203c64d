// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/jsonplace.h"

#include <QMap>
#include <QStringList>

#include <initializer_list>

namespace selaras::mapping {

// What a session, a lockout or a log entry tells of itself.
enum class Fact {
    User, // whose it is: a key of the users' table, or a login
    Tenant,
    Role,
    Login, // an e-mail address or a user name
    Name,
    Ip,
    UserAgent,
    Created, // when it began
    Activity, // when it was used last
    Expires, // when it ends
    Permissions,
    Count, // failed logins, requests
    Reason,
    Event,
    Time, // of an event
    Detail,
    Holder, // of a lock
};

// Where a layout says that a fact stands: a placeholder of the key, a member of the value's JSON by
// its path, or a field of its hash. A fact without a name is looked for by its usual ones.
using FactNames = QMap<Fact, QString>;

// The member of a profile's section that names the fact: "user", "userAgent", …
QLatin1String factMember(Fact fact);

// The names that applications usually give it, the likeliest first.
QStringList usualNames(Fact fact);

// The names that a section gives to these facts. What is wrong becomes the place's error.
FactNames parseFacts(const JsonPlace &section, std::initializer_list<Fact> facts);

} // namespace selaras::mapping
