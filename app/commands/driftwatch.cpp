// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/driftwatch.h"

#include "models/repository/driftscanner.h"

#include <algorithm>

namespace selaras::app {

DriftWatch::DriftWatch(workspace::Access access, workspace::WriteDesk &writing,
                       workspace::FollowDesk &following, Clock &clock, CancelFlag stop,
                       qint64 everyMs)
    : m_access(std::move(access))
    , m_writing(writing)
    , m_following(following)
    , m_clock(clock)
    , m_stop(std::move(stop))
    , m_everyMs(everyMs)
{
}

Result<std::optional<repository::RepairReport>> DriftWatch::runIfDue(Progress &progress)
{
    const auto due = isDue();
    if (!due)
        return fail(due.error());
    if (!*due)
        return std::nullopt;
    auto repaired = run(progress);
    m_nextMs = m_clock.monotonicMs() + m_everyMs;
    if (!repaired) {
        m_seen.reset();
        return fail(repaired.error());
    }
    return std::move(*repaired);
}

Result<bool> DriftWatch::isDue()
{
    if (m_everyMs == 0 || m_clock.monotonicMs() < m_nextMs)
        return false;
    const auto version = sqlite::readDataVersion(m_following.database());
    if (!version)
        return fail(version.error());
    if (m_seen == *version)
        return false;
    const auto status = m_following.capture().status();
    if (!status)
        return fail(status.error());
    m_seen = *version;
    return !status->isOurs
        || std::any_of(status->tables.begin(), status->tables.end(),
                       [](const repository::CaptureState &table) { return !table.intact; });
}

Result<repository::RepairReport> DriftWatch::run(Progress &progress)
{
    if (!m_reading) {
        auto reading = workspace::ReadDesk::open(m_access, m_clock, m_stop);
        if (!reading)
            return fail(reading.error());
        m_reading = std::move(*reading);
    }
    QByteArrayList keys;
    repository::DriftScanner scanner(m_reading->database(), m_reading->redis(), *m_access.keyMap,
                                     m_clock);
    const auto scanned = scanner.scan(
        [&keys](const QVector<repository::DriftFinding> &findings, const auto & /*soFar*/) {
            for (const repository::DriftFinding &finding : findings)
                keys.append(finding.key.facts.name);
        },
        progress);
    if (!scanned)
        return fail(scanned.error());
    repository::DriftRepair repair(m_reading->links(), m_writing.invalidator());
    return repair.repair(keys, progress);
}

} // namespace selaras::app
