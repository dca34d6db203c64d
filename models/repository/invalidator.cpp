// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/invalidator.h"

#include "models/redis/keyspace.h"
#include "models/repository/keyfinder.h"

#include <tuple>

namespace selaras::repository {

namespace {

Result<QByteArrayList> removeTargets(redis::Client &client,
                                     const QVector<mapping::KeyTarget> &targets, Progress &progress)
{
    const auto [exact, patterns] = splitTargets(targets);
    auto removed = redis::unlinkKeys(client, exact);
    if (!removed || patterns.isEmpty())
        return removed;
    const auto found = scanForTargets(client, patterns, progress);
    if (!found)
        return fail(found.error());
    const auto more = redis::unlinkKeys(client, *found);
    if (!more)
        return more;
    removed->append(*more);
    return removed;
}

// Whether Redis has looked at the command and said no; any other failure would meet the next intent
// as well.
bool wasRefused(const Error &error)
{
    return error.code == ErrorCode::NoPermission || error.code == ErrorCode::RedisError;
}

} // namespace

Invalidator::Invalidator(redis::Client &client, IntentJournal &journal)
    : m_client(client)
    , m_journal(journal)
{
}

Result<QByteArrayList> Invalidator::deliver(qint64 intent,
                                            const QVector<mapping::KeyTarget> &targets,
                                            Progress &progress)
{
    auto removed = removeTargets(m_client, targets, progress);
    if (!removed) {
        // Should the journal fail here as well, the intent still counts as released once this
        // process is gone.
        std::ignore = m_journal.release(intent, removed.error());
        return removed;
    }
    // What cannot be struck out is delivered once more later, which harms nothing.
    std::ignore = m_journal.delivered(intent);
    return removed;
}

Result<DrainReport> Invalidator::drain(Progress &progress)
{
    const auto intents = m_journal.pending();
    if (!intents)
        return fail(intents.error());
    DrainReport report;
    for (const Intent &intent : *intents) {
        progress.report(report.delivered, intents->size());
        auto removed = deliver(intent.id, intent.targets, progress);
        if (!removed) {
            report.because = removed.error();
            if (!wasRefused(removed.error()))
                break;
            continue;
        }
        ++report.delivered;
        report.removed += *removed;
    }
    report.pending = static_cast<int>(intents->size()) - report.delivered;
    return report;
}

} // namespace selaras::repository
