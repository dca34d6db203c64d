// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/fallback.h"

namespace selaras::cache {

namespace {

constexpr int mostRuns = 3; // of a server that restarts while it is caught up with

} // namespace

Fallback::Fallback(redis::Client &client, Backlog &backlog, Clock &clock, Breaker::Pauses pauses,
                   MemoryStore::Bounds bounds)
    : m_client(client)
    , m_backlog(backlog)
    , m_redis(client)
    , m_memory(clock, bounds)
    , m_breaker(clock, pauses)
{
}

bool Fallback::ready()
{
    if (!m_breaker.isClosed())
        return m_breaker.isDue() && recover();
    const auto run = m_client.runId();
    if (!run) {
        lose(run.error());
        return false;
    }
    if (*run == m_run)
        return true;
    ++m_notes.outages;
    return recover();
}

// A reply counts only if the run that gave it is the one that was caught up with: a connection that
// is lost is made anew by itself, to a server that may have restarted.
bool Fallback::isStillThatRun()
{
    const auto run = m_client.runId();
    if (run && *run == m_run)
        return true;
    lose(run ? Error {ErrorCode::ConnectionLost, {}, {}} : run.error());
    return false;
}

bool Fallback::recover()
{
    ++m_era;
    for (int i = 0; i < mostRuns; ++i) {
        const auto run = m_client.runId();
        const auto done = run ? deliverAll(*run) : Result<void>(fail(run.error()));
        const auto after = done ? m_client.runId() : Result<QString>(fail(done.error()));
        if (!after) {
            note(after.error());
            m_breaker.trip();
            return false;
        }
        if (*after != *run)
            continue;
        m_run = *run;
        m_memory.forget();
        m_breaker.close();
        return true;
    }
    m_breaker.trip();
    return false;
}

Result<void> Fallback::deliverAll(const QString &run)
{
    if (auto told = m_backlog.restarted(run); !told)
        return told;
    auto items = m_backlog.pending();
    if (!items)
        return fail(items.error());
    QVector<qint64> ids;
    for (const Backlog::Item &item : std::as_const(*items))
        ids.append(item.id);
    if (!m_unwritten.isEmpty())
        items->append({0, m_unwritten});
    if (auto delivered = deliver(*items); !delivered)
        return delivered;
    const auto after = m_client.runId();
    if (!after)
        return fail(after.error());
    if (*after != run) // part of it may have gone to either
        return {};
    m_unwritten.clear();
    return ids.isEmpty() ? Result<void>() : m_backlog.settle(ids, run);
}

Result<void> Fallback::deliver(const QVector<Backlog::Item> &items)
{
    QByteArrayList keys;
    for (const Backlog::Item &item : items) {
        for (const Removal &removal : item.removals) {
            Result<qint64> done = 0;
            if (removal.kind == Removal::Kind::Key)
                keys.append(removal.text);
            else if (removal.kind == Removal::Kind::Tag)
                done = m_redis.invalidate(removal.text, Progress::none());
            else
                done = m_redis.clear(removal.text, Progress::none());
            if (!done)
                return fail(done.error());
        }
    }
    const auto removed = keys.isEmpty() ? Result<qint64>(0) : m_redis.remove(keys);
    return removed ? Result<void>() : fail(removed.error());
}

qint64 Fallback::remember(const QVector<Removal> &removals)
{
    const auto id = m_backlog.remember(removals);
    if (id)
        return *id;
    note(id.error());
    m_unwritten += removals;
    return 0;
}

// What the backlog did not take goes with the next switch only: that is rare enough.
void Fallback::settle(qint64 id)
{
    if (id == 0)
        return;
    if (auto settled = m_backlog.settle({id}, m_run); !settled)
        note(settled.error());
}

void Fallback::step()
{
    if (!ready())
        return;
    const auto items = m_backlog.pending();
    if (!items)
        note(items.error());
    else if (!items->isEmpty() || !m_unwritten.isEmpty())
        recover();
}

int Fallback::pendingCount()
{
    const auto items = m_backlog.pending();
    qsizetype count = m_unwritten.size();
    for (const Backlog::Item &item : items.value_or(QVector<Backlog::Item>()))
        count += item.removals.size();
    return int(count);
}

void Fallback::lose(const Error &error)
{
    note(error);
    if (!m_breaker.isClosed())
        return;
    ++m_notes.outages;
    ++m_era;
    m_memory.forget();
    m_breaker.trip();
}

void Fallback::note(const Error &error)
{
    ++m_notes.errors;
    m_notes.last = error;
}

} // namespace selaras::cache
