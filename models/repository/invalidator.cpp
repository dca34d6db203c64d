// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/invalidator.h"

#include <QSet>

#include <tuple>

namespace selaras::repository {

namespace {

// Whether Redis has looked at the command and said no; any other failure would meet the next intent
// as well.
bool wasRefused(const Error &error)
{
    return error.code == ErrorCode::NoPermission || error.code == ErrorCode::RedisError;
}

QVector<qint64> idsOf(const QVector<Intent> &intents)
{
    QVector<qint64> ids;
    for (const Intent &intent : intents)
        ids.append(intent.id);
    return ids;
}

QVector<mapping::KeyTarget> targetsOf(const QVector<Intent> &intents)
{
    QVector<mapping::KeyTarget> targets;
    QSet<mapping::KeyTarget> seen;
    for (const Intent &intent : intents) {
        for (const mapping::KeyTarget &target : intent.targets) {
            if (seen.contains(target))
                continue;
            seen.insert(target);
            targets.append(target);
        }
    }
    return targets;
}

QVector<mapping::KeyTarget> without(QVector<mapping::KeyTarget> targets, const QByteArrayList &keys)
{
    const QSet<QByteArray> left(keys.begin(), keys.end());
    targets.removeIf([&](const mapping::KeyTarget &target) {
        return target.isExact() && left.contains(target.text);
    });
    return targets;
}

} // namespace

Invalidator::Invalidator(redis::Client &client, IntentJournal &journal, Guard &guard)
    : m_client(client)
    , m_journal(journal)
    , m_guard(guard)
{
}

// Should the journal fail at a step here as well, the intent still counts as released once this
// process is gone, and one that is delivered once more harms nothing.
Result<Removal> Invalidator::deliver(qint64 intent, const QVector<mapping::KeyTarget> &targets,
                                     std::optional<qint64> limit, Progress &progress,
                                     const Warming &warm)
{
    m_guard.arm();
    auto removal = warm && m_guard.isTold() ? removeUnlessWarmed(targets, limit, progress, warm)
                                            : removeTargets(m_client, targets, limit, progress);
    if (removal) {
        std::ignore = m_guard.watch({intent}, targets, removal->run);
        return removal;
    }
    m_guard.disarm();
    if (removal.error().code == ErrorCode::MoreKeysThanSaid)
        std::ignore = m_journal.hold(intent, removal.error().detail.toLongLong());
    else
        std::ignore = m_journal.release(intent, removal.error());
    return removal;
}

Result<Removal> Invalidator::removeUnlessWarmed(const QVector<mapping::KeyTarget> &targets,
                                                std::optional<qint64> limit, Progress &progress,
                                                const Warming &warm)
{
    const auto run = m_client.runId();
    if (!run)
        return fail(run.error());
    const QByteArrayList warmed = warm();
    auto removal = removeTargets(m_client, without(targets, warmed), limit, progress);
    // A server that has restarted meanwhile may hold what it held before.
    if (removal && removal->run != *run)
        return removeTargets(m_client, targets, limit, progress);
    if (removal)
        removal->warmed = warmed;
    return removal;
}

Result<Invalidation> Invalidator::invalidate(IntentKind kind, const QString &summary,
                                             const QVector<mapping::KeyTarget> &targets,
                                             Progress &progress)
{
    const auto intent = m_journal.prepare(kind, summary, targets);
    if (!intent)
        return fail(intent.error());
    const auto removal = deliver(*intent, targets, {}, progress);
    return removal ? Invalidation {removal->removed, std::nullopt}
                   : Invalidation {{}, removal.error()};
}

Result<Removal> Invalidator::deliverNow(qint64 intent, Progress &progress)
{
    const auto found = m_journal.find(intent);
    if (!found)
        return fail(found.error());
    const bool waits =
        *found && ((*found)->state == IntentState::Pending || (*found)->state == IntentState::Held);
    if (!waits)
        return fail(ErrorCode::NotFound);
    return deliver(intent, (*found)->targets, {}, progress);
}

Result<DrainReport> Invalidator::drain(Progress &progress)
{
    if (const auto run = m_client.runId()) {
        if (auto replayed = m_journal.replay(*run); !replayed)
            return fail(replayed.error());
    }
    const auto intents = m_journal.pending();
    if (!intents)
        return fail(intents.error());
    DrainReport report;
    if (!intents->isEmpty()) {
        const auto done = drainTogether(*intents, report, progress);
        if (!done && wasRefused(done.error()))
            drainOneByOne(*intents, report, progress);
        else if (!done)
            report.because = done.error();
    }
    report.pending = int(intents->size()) - report.delivered;
    return report;
}

Result<void> Invalidator::drainTogether(const QVector<Intent> &intents, DrainReport &report,
                                        Progress &progress)
{
    m_guard.arm();
    const auto targets = targetsOf(intents);
    const auto removal = removeTargets(m_client, targets, {}, progress);
    if (removal) {
        std::ignore = m_guard.watch(idsOf(intents), targets, removal->run);
        report.delivered = int(intents.size());
        report.removed = removal->removed;
        return {};
    }
    m_guard.disarm();
    const Error &because = removal.error();
    if (because.code != ErrorCode::Cancelled && !wasRefused(because)) {
        for (const Intent &intent : intents)
            std::ignore = m_journal.release(intent.id, because);
    }
    return fail(because);
}

void Invalidator::drainOneByOne(const QVector<Intent> &intents, DrainReport &report,
                                Progress &progress)
{
    for (const Intent &intent : intents) {
        progress.report(report.delivered, intents.size());
        const auto removal = deliver(intent.id, intent.targets, {}, progress);
        if (removal) {
            ++report.delivered;
            report.removed += removal->removed;
            continue;
        }
        report.because = removal.error();
        if (!wasRefused(removal.error()))
            return;
    }
}

} // namespace selaras::repository
