// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/guard.h"

#include "models/redis/keyspace.h"
#include "models/repository/removal.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace selaras::repository {

namespace {

constexpr qint64 startPauseMs = 5000; // after the server has refused to tell, or was not there

bool mayStay(const LinkedKey &key)
{
    return key.state == KeyState::Absent || (key.state == KeyState::Fresh && key.comparison.whole);
}

} // namespace

Guard::Guard(redis::Client &client, redis::KeyChanges &changes, LinkReader &links,
             IntentJournal &journal, QByteArrayList prefixes, Clock &clock, qint64 windowMs)
    : m_client(client)
    , m_changes(changes)
    , m_links(links)
    , m_journal(journal)
    , m_prefixes(std::move(prefixes))
    , m_clock(clock)
    , m_windowMs(windowMs)
{
}

void Guard::arm()
{
    if (m_windowMs == 0 || m_changes.isRunning() || m_clock.monotonicMs() < m_nextStartMs)
        return;
    if (!m_changes.start(m_prefixes))
        m_nextStartMs = m_clock.monotonicMs() + startPauseMs;
}

void Guard::disarm()
{
    if (isIdle())
        m_changes.stop();
}

Result<void> Guard::watch(const QVector<qint64> &intents,
                          const QVector<mapping::KeyTarget> &targets, const QString &run)
{
    if (m_windowMs == 0)
        return m_journal.delivered(intents, run);
    for (const mapping::KeyTarget &target : targets)
        m_targets.insert(target);
    m_watches.push_back(
        {intents, targets, run, m_clock.monotonicMs() + m_windowMs, m_changes.isRunning()});
    for (const qint64 intent : intents) {
        if (auto noted = m_journal.guarded(intent); !noted)
            return noted;
    }
    return {};
}

Result<QByteArrayList> Guard::step(int maxWaitMs, Progress &progress)
{
    QByteArrayList removed;
    if (isIdle())
        return removed;
    const qint64 left = std::max<qint64>(0, m_watches.front().untilMs - m_clock.monotonicMs());
    const int waitMs = int(std::min<qint64>(maxWaitMs, left));
    if (m_changes.isRunning())
        listen(m_changes.take(waitMs), removed);
    else if (waitMs > 0)
        m_clock.wait(waitMs);
    const qsizetype over = overdue();
    if (over > 0) {
        if (auto ended = end(over, removed, progress); !ended)
            return fail(ended.error());
    }
    return removed;
}

Result<QByteArrayList> Guard::runOut(Progress &progress)
{
    QByteArrayList removed;
    while (!isIdle() && !progress.cancelled()) {
        const auto some = step(restMs, progress);
        if (!some)
            return some;
        removed += *some;
    }
    return removed;
}

void Guard::listen(Result<QByteArrayList> changed, QByteArrayList &removed)
{
    if (changed)
        changed = check(*changed);
    if (changed)
        removed += *changed;
    else
        loseSight();
}

// A key that was written during the window and is not what the row says now.
Result<QByteArrayList> Guard::check(const QByteArrayList &changed)
{
    QSet<QByteArray> watched;
    for (const QByteArray &key : changed) {
        if (m_targets.matches(key))
            watched.insert(key);
    }
    if (watched.isEmpty())
        return QByteArrayList();
    const auto linked = m_links.statesOf(watched.values());
    if (!linked)
        return fail(linked.error());
    QVector<redis::SeenKey> seen;
    QByteArrayList others;
    for (const LinkedKey &key : *linked) {
        if (mayStay(key))
            continue;
        if (key.sha1.isEmpty())
            others.append(key.facts.name);
        else
            seen.append({key.facts.name, key.sha1});
    }
    auto removed = redis::unlinkIfSame(m_client, seen);
    if (!removed)
        return removed;
    const auto more = redis::unlinkKeys(m_client, others);
    if (!more)
        return more;
    return *removed + *more;
}

void Guard::loseSight()
{
    m_changes.stop();
    for (Watch &watch : m_watches)
        watch.told = false;
}

qsizetype Guard::overdue() const
{
    const qint64 now = m_clock.monotonicMs();
    const auto running = std::find_if(m_watches.begin(), m_watches.end(),
                                      [now](const Watch &watch) { return watch.untilMs > now; });
    return running - m_watches.begin();
}

Result<void> Guard::end(qsizetype count, QByteArrayList &removed, Progress &progress)
{
    if (m_changes.isRunning())
        listen(m_changes.settle(), removed);
    QVector<Watch> told;
    QVector<Watch> missed;
    for (; count > 0; --count) {
        Watch &watch = m_watches.front();
        for (const mapping::KeyTarget &target : std::as_const(watch.targets))
            m_targets.remove(target);
        (watch.told ? told : missed).append(std::move(watch));
        m_watches.pop_front();
    }
    disarm();
    auto struck = strikeOut(told);
    auto again = removeAgain(missed, removed, progress);
    return struck ? again : struck;
}

Result<void> Guard::strikeOut(const QVector<Watch> &watches)
{
    if (watches.isEmpty())
        return {};
    const auto run = m_client.runId();
    if (!run)
        return release(watches, run.error());
    QVector<qint64> done;
    QVector<Watch> restarted;
    for (const Watch &watch : watches) {
        if (watch.run == *run)
            done += watch.intents;
        else
            restarted.append(watch);
    }
    if (auto struck = m_journal.delivered(done, *run); !struck)
        return struck;
    return release(restarted, {ErrorCode::ConnectionLost, {}, {}});
}

Result<void> Guard::removeAgain(const QVector<Watch> &watches, QByteArrayList &removed,
                                Progress &progress)
{
    if (watches.isEmpty())
        return {};
    QVector<qint64> intents;
    QVector<mapping::KeyTarget> targets;
    for (const Watch &watch : watches) {
        intents += watch.intents;
        targets += watch.targets;
    }
    const auto again = removeTargets(m_client, targets, {}, progress);
    if (!again)
        return release(watches, again.error());
    removed += again->removed;
    return m_journal.delivered(intents, again->run);
}

Result<void> Guard::release(const QVector<Watch> &watches, const Error &because)
{
    for (const Watch &watch : watches) {
        for (const qint64 intent : watch.intents) {
            if (auto released = m_journal.release(intent, because); !released)
                return released;
        }
    }
    return {};
}

} // namespace selaras::repository
