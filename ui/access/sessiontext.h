// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/sessionrevocation.h"
#include "models/security/sessionstatistics.h"
#include "ui/server/factgrid.h"
#include "ui/statewords.h"

namespace selaras::ui {

// What there is to say of a session, as titled values.
QVector<FactGrid::Fact> sessionFacts(const security::Session &session, qint64 nowMs);
// "3 of 5", of one user.
FactGrid::Fact sessionCount(int sessions, int limit);
// One of a list: from where, with what, used when.
QString sessionLine(const security::Session &session, qint64 nowMs);
// Of one that does not tell whose it is; nullopt of any other.
std::optional<StateSign> signOf(const security::Session &session);

// What there is to say of all of them.
QVector<FactGrid::Fact> sessionFigures(const security::SessionStatistics &statistics);
// The most of them by tenant and role, and who has too many.
QString sessionSums(const security::SessionStatistics &statistics);

// Whose they are: "Siti (2), Budi and 3 more users"; names are as people call them, one a session.
QString whoseText(const QStringList &names);
// What became of sessions that were to end.
QString revocationText(const security::Revocation &done);

} // namespace selaras::ui
