// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/repository/drift.h"
#include "models/repository/driftsuspects.h"
#include "models/repository/quickjudge.h"

#include <functional>

namespace selaras::repository {

// Receives new findings and the tally so far, many times during a scan.
using DriftVisitor =
    std::function<void(const QVector<DriftFinding> &findings, const DriftTally &tally)>;

// Holds every cached key against its row. Blocking; on the thread of its database and client.
// Writes nothing.
//
// What looks stale or orphaned is read again after a moment before it is told: an application that
// is just changing the row must not be accused. Keys that come and go during a scan may be missed,
// and SCAN may show a key twice: a finding is told once all the same.
class DriftScanner {
public:
    DriftScanner(sqlite::Database &database, redis::Client &client, const mapping::KeyMap &keyMap,
                 Clock &clock);

    // Reports keys looked at against DBSIZE. Fails as the database and the client do, and with
    // Cancelled; what was told until then stays true.
    Result<DriftTally> scan(const DriftVisitor &visit, Progress &progress = Progress::none());

private:
    struct Scan;

    Result<void> judge(Scan &scan, const QByteArrayList &keys);
    Result<void> settle(Scan &scan);
    Result<void> settleRest(Scan &scan);

    QuickJudge m_quick;
    LinkReader m_links;
    sqlite::Database &m_database;
    redis::Client &m_client;
    const mapping::KeyMap &m_keyMap;
    Clock &m_clock;
};

} // namespace selaras::repository
