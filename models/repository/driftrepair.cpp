// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/driftrepair.h"

namespace selaras::repository {

namespace {

constexpr qsizetype repairedAtOnce = 500; // keys, and so of an intent

QVector<mapping::KeyTarget> targetsOf(const QByteArrayList &keys)
{
    QVector<mapping::KeyTarget> targets;
    targets.reserve(keys.size());
    for (const QByteArray &key : keys)
        targets.append({mapping::KeyTarget::Scope::Exact, key});
    return targets;
}

} // namespace

DriftRepair::DriftRepair(LinkReader &links, Invalidator &invalidator)
    : m_links(links)
    , m_invalidator(invalidator)
{
}

Result<RepairReport> DriftRepair::repair(const QByteArrayList &keys, Progress &progress)
{
    RepairReport report;
    for (qsizetype first = 0; first < keys.size(); first += repairedAtOnce) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        if (auto done = repairSome(keys.mid(first, repairedAtOnce), report, progress); !done)
            return fail(done.error());
        progress.report(std::min(first + repairedAtOnce, keys.size()), keys.size());
    }
    return report;
}

Result<void> DriftRepair::repairSome(const QByteArrayList &keys, RepairReport &report,
                                     Progress &progress)
{
    const auto states = m_links.statesOf(keys, progress);
    if (!states)
        return fail(states.error());
    QByteArrayList drifted;
    for (const LinkedKey &key : *states)
        (isDrift(key.state) ? drifted : report.kept).append(key.facts.name);
    if (drifted.isEmpty())
        return {};
    const QString summary = QStringLiteral("drift: %1 keys").arg(drifted.size());
    const auto done =
        m_invalidator.invalidate(IntentKind::Repair, summary, targetsOf(drifted), progress);
    if (!done)
        return fail(done.error());
    report.removed += done->removed;
    if (done->pendingBecause) {
        report.pending += drifted;
        report.pendingBecause = done->pendingBecause;
    }
    return {};
}

} // namespace selaras::repository
