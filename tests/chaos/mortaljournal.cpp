// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/mortaljournal.h"

#include "models/repository/removal.h"

#include <QCoreApplication>

#include <tuple>

namespace selaras::chaos {

using repository::Intent;

MortalJournal::MortalJournal(repository::IntentJournal &journal, redis::Client &redis, Diary &diary,
                             const Executioner &executioner, Options::Control control)
    : m_journal(journal)
    , m_redis(redis)
    , m_diary(diary)
    , m_executioner(executioner)
    , m_control(control)
    , m_lastId(QCoreApplication::applicationPid() * 1'000'000)
{
}

Result<qint64> MortalJournal::prepare(repository::IntentKind kind, const QString &summary,
                                      const QVector<mapping::KeyTarget> &targets)
{
    m_executioner.at(KillPoint::BeforeIntent);
    const auto id =
        forgetsAll() ? Result<qint64>(++m_lastId) : m_journal.prepare(kind, summary, targets);
    if (id) {
        m_diary.note(Diary::Event::Prepared, *id);
        m_lastPrepared = *id;
    }
    if (m_control == Options::Control::DelBeforeCommit)
        std::ignore = repository::removeTargets(m_redis, targets);
    m_executioner.at(KillPoint::BeforeCommit);
    return id;
}

Result<void> MortalJournal::forget(qint64 id)
{
    m_diary.note(Diary::Event::Forgotten, id);
    return forgetsAll() ? Result<void>() : m_journal.forget(id);
}

Result<void> MortalJournal::delivered(const QVector<qint64> &ids, const QString &run)
{
    // First, or a kill in between would look like a loss. What the journal then does not strike out
    // is still pending.
    for (const qint64 id : ids)
        m_diary.note(Diary::Event::Delivered, id);
    return forgetsAll() ? Result<void>() : m_journal.delivered(ids, run);
}

Result<void> MortalJournal::release(qint64 id, const Error &because)
{
    return forgetsAll() ? Result<void>() : m_journal.release(id, because);
}

Result<void> MortalJournal::hold(qint64 id, qint64 keys)
{
    return forgetsAll() ? Result<void>() : m_journal.hold(id, keys);
}

Result<void> MortalJournal::guarded(qint64 id)
{
    return forgetsAll() ? Result<void>() : m_journal.guarded(id);
}

Result<bool> MortalJournal::replay(const QString &run)
{
    return m_journal.replay(run);
}

Result<QVector<Intent>> MortalJournal::pending()
{
    return m_journal.pending();
}

Result<std::optional<Intent>> MortalJournal::find(qint64 id)
{
    return m_journal.find(id);
}

Result<QVector<Intent>> MortalJournal::recent(int limit)
{
    return m_journal.recent(limit);
}

Result<repository::IntentCounts> MortalJournal::counts()
{
    return m_journal.counts();
}

} // namespace selaras::chaos
