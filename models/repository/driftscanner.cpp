// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/driftscanner.h"

#include "models/redis/keyscan.h"
#include "models/sqlite/largecache.h"

#include <algorithm>

namespace selaras::repository {

namespace {

constexpr qint64 waitSliceMs = 50; // between two looks at whether the scan is cancelled

} // namespace

struct DriftScanner::Scan {
    DriftSuspects suspects;
    const DriftVisitor &visit;
    Progress &progress;
    DriftTally tally {};
};

DriftScanner::DriftScanner(sqlite::Database &database, redis::Client &client,
                           const mapping::KeyMap &keyMap, Clock &clock)
    : m_quick(database, client, keyMap)
    , m_links(database, client, keyMap)
    , m_database(database)
    , m_client(client)
    , m_keyMap(keyMap)
    , m_clock(clock)
{
}

Result<DriftTally> DriftScanner::scan(const DriftVisitor &visit, Progress &progress)
{
    const sqlite::LargeCache cache(m_database);
    Scan scan {DriftSuspects(m_links, m_clock), visit, progress};
    redis::KeyScan keys(m_client);
    while (!keys.atEnd()) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        const auto names = keys.next();
        if (!names)
            return fail(names.error());
        if (auto judged = judge(scan, *names); !judged)
            return fail(judged.error());
        if (auto settled = settle(scan); !settled)
            return fail(settled.error());
        progress.report(keys.lookedAt(), keys.keyCount());
    }
    if (auto settled = settleRest(scan); !settled)
        return fail(settled.error());
    return scan.tally;
}

Result<void> DriftScanner::judge(Scan &scan, const QByteArrayList &keys)
{
    const auto quick = m_quick.judge(keys);
    if (!quick)
        return fail(quick.error());
    scan.tally.fresh += quick->fresh;
    scan.tally.unmapped += quick->unmapped;
    QByteArrayList mapped;
    std::copy_if(quick->unsure.begin(), quick->unsure.end(), std::back_inserter(mapped),
                 [&](const QByteArray &key) { return m_keyMap.isMapped(key); });
    scan.tally.unmapped += quick->unsure.size() - mapped.size();
    const auto states = m_links.statesOf(mapped, scan.progress);
    if (!states)
        return fail(states.error());
    for (const LinkedKey &key : *states) {
        if (isDrift(key.state))
            scan.suspects.add(key);
        else
            scan.tally.count(key.state);
    }
    return {};
}

// Tells what is settled by now.
Result<void> DriftScanner::settle(Scan &scan)
{
    QVector<DriftFinding> findings;
    while (!scan.suspects.isEmpty() && scan.suspects.waitMs() == 0) {
        auto settled = scan.suspects.settle(scan.progress);
        if (!settled)
            return fail(settled.error());
        for (LinkedKey &key : *settled) {
            scan.tally.count(key.state);
            if (isDrift(key.state))
                findings.append({std::move(key), m_clock.nowMs()});
        }
    }
    scan.visit(findings, scan.tally);
    return {};
}

Result<void> DriftScanner::settleRest(Scan &scan)
{
    while (!scan.suspects.isEmpty()) {
        for (qint64 ms = scan.suspects.waitMs(); ms > 0; ms = scan.suspects.waitMs()) {
            if (scan.progress.cancelled())
                return fail(ErrorCode::Cancelled);
            m_clock.wait(std::min(ms, waitSliceMs));
        }
        if (auto settled = settle(scan); !settled)
            return settled;
    }
    return {};
}

} // namespace selaras::repository
