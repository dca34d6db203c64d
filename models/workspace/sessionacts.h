// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/sessionindex.h"
#include "models/security/sessionrevocation.h"
#include "models/workspace/redislane.h"

namespace selaras::workspace {

// What a person does to sessions, in the window or on the command line: each is a deed of the
// workspace's journal, with ids masked. Fails with JournalUnavailable, and has done nothing then,
// and, as mapping::otherTenant(), where one of them is not the tenant's that the desk keeps to;
// otherwise as what it does.

// As security::revokeSessions().
Result<security::Revocation> revokeSessions(RedisDesk &desk,
                                            const security::SessionLayouts &layouts,
                                            const QVector<security::Session> &shown, qint64 nowMs,
                                            Progress &progress = Progress::none());

// As security::extendSessions().
Result<QByteArrayList> extendSessions(RedisDesk &desk, const security::SessionLayouts &layouts,
                                      const QVector<security::Session> &shown, qint64 ms,
                                      qint64 nowMs, Progress &progress = Progress::none());

// As security::findDeadEntries(), those of the desk's tenant.
Result<QVector<security::IndexEntry>> findDeadEntries(RedisDesk &desk,
                                                      const security::SessionLayouts &layouts,
                                                      Progress &progress = Progress::none());
// As security::removeDeadEntries(), of which there are some.
Result<qsizetype> cleanIndexes(RedisDesk &desk, const security::SessionLayouts &layouts,
                               const QVector<security::IndexEntry> &dead);

} // namespace selaras::workspace
