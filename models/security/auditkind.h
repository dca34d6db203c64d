// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace selaras::security {

// What an event of an audit trail is about: few enough that each has a colour in a chart.
enum class AuditKind : quint8 {
    SignIn,
    Failure, // something was tried and refused
    Lockout,
    SignOut, // also a session that ended otherwise
    Change, // of a password, a right, a record
    Other,
    Unreadable, // an entry that is no JSON object
};
constexpr int auditKinds = 7;

// By the words that applications use for their events, in English and Indonesian.
AuditKind auditKindOf(QStringView event);

} // namespace selaras::security
