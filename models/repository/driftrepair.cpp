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

DriftRepair::DriftRepair(LinkReader &links, Invalidator &invalidator,
                         const mapping::TenantBoundary *boundary)
    : m_links(links)
    , m_invalidator(invalidator)
    , m_boundary(boundary)
{
}

Result<RepairReport> DriftRepair::repair(const QByteArrayList &keys, Progress &progress)
{
    if (auto within = checkWithin(keys); !within)
        return fail(within.error());
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

// A key whose name does not tell is its row's tenant's; of one without a row nobody knows whose.
Result<void> DriftRepair::checkWithin(const QByteArrayList &keys)
{
    if (!m_boundary || m_boundary->isOpen())
        return {};
    for (const QByteArray &key : keys) {
        if (auto within = m_boundary->admitsKey(key); !within)
            return within;
        if (m_boundary->isKeyOfChosen(key))
            continue;
        const auto row = m_links.rowOf(key);
        if (!row)
            return fail(row.error());
        const bool isTold =
            *row && !m_boundary->columnOf((*row)->table, (*row)->row.values.columns()).isEmpty();
        if (!isTold || !m_boundary->admitsRow((*row)->table, (*row)->row.values))
            return fail(mapping::otherTenant(QString::fromUtf8(key)));
    }
    return {};
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
