// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/foreignwriter.h"

#include <chrono>

namespace selaras::chaos {

namespace {

using namespace std::chrono;

constexpr qint64 secondDelMs = 2000;
constexpr qint64 writesAMigration = 2000;

qint64 nowMs()
{
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

// Also of those whose rows a REPLACE may take away.
QVector<qint64> concerned(ApplicationDb &database, QVector<qint64> users)
{
    for (const qint64 user : QVector<qint64>(users)) {
        const Values range {World::rowOf(user, 0), World::rowOf(user, World::rowsAUser - 1)};
        users += database.numbers("SELECT user_id FROM notes WHERE id BETWEEN ?1 AND ?2", range);
        users += database.numbers("SELECT user_id FROM tasks WHERE id BETWEEN ?1 AND ?2 "
                                  "AND user_id IS NOT NULL",
                                  range);
    }
    return users;
}

QByteArrayList keysOfUsers(ApplicationDb &database, const QVector<qint64> &users)
{
    QByteArrayList keys;
    for (const qint64 user : concerned(database, users)) {
        keys += World::keysOf(user);
        for (qint64 n = 0; n < World::rowsAUser; ++n)
            keys.append(World::noteKey(World::rowOf(user, n)));
        for (const qint64 note :
             database.numbers("SELECT id FROM notes WHERE user_id = ?1", {user}))
            keys.append(World::noteKey(note));
    }
    return keys;
}

// One of the things that other programs do, to the rows of these two users.
void write(ApplicationDb &database, qint64 user, qint64 other, Dice &dice)
{
    const QByteArray name = "name" + QByteArray::number(dice.below(1'000'000));
    switch (dice.below(7)) {
    case 0:
        database.run("INSERT INTO users (id, tenant, name) VALUES (?1, 'T1', ?2) ON CONFLICT (id) "
                     "DO UPDATE SET name = excluded.name, version = version + 1",
                     {user, name});
        break;
    case 1:
        database.run("REPLACE INTO users (id, tenant, name) VALUES (?1, '*', ?2)", {user, name});
        break;
    case 2:
        database.run("UPDATE notes SET user_id = ?1, version = version + 1 WHERE user_id = ?2 "
                     "AND EXISTS (SELECT 1 FROM users WHERE id = ?1)",
                     {user, other});
        break;
    case 3:
        database.run("DELETE FROM users WHERE id = ?1", {user});
        break;
    case 4:
        database.run("UPDATE users SET version = version + 1, is_active = NOT is_active "
                     "WHERE id IN (?1, ?2)",
                     {user, other});
        break;
    case 5:
        database.run("REPLACE INTO notes (id, user_id, text) SELECT ?1, id, ?3 FROM users "
                     "WHERE id = ?2",
                     {World::rowOf(user, dice.below(World::rowsAUser)), user, name});
        break;
    default:
        database.run("REPLACE INTO tasks (id, user_id, title) SELECT ?1, id, ?3 FROM users "
                     "WHERE id = ?2",
                     {World::rowOf(user, dice.below(World::rowsAUser)), user, name});
        break;
    }
}

// As a migration does it that changes what a column may hold. Its triggers go with the old table.
void rebuildNotes(ApplicationDb &database)
{
    for (const QByteArray &statement : World::rebuildOfNotes())
        database.run(statement);
}

std::unique_ptr<ForeignInvalidation> invalidationOf(const Stage &stage)
{
    if (stage.options.captured)
        return std::make_unique<CapturedInvalidation>();
    return std::make_unique<DisciplinedInvalidation>(stage);
}

} // namespace

DisciplinedInvalidation::DisciplinedInvalidation(const Stage &stage)
    : m_stage(stage)
    , m_cache(stage.socketPath())
    , m_redisRuns(stage.redisRuns)
{
}

void DisciplinedInvalidation::committed(const QByteArrayList &keys)
{
    noteRound();
    const qint64 now = nowMs();
    for (const QByteArray &key : keys) {
        m_due.push_front({now, key});
        m_due.push_back({now + secondDelMs, key});
        m_sinceSnapshot.insert(key);
    }
    step();
}

// A round begins with a snapshot of a cache at rest: nothing older can come back.
void DisciplinedInvalidation::noteRound()
{
    if (m_rounds == m_stage.rounds)
        return;
    m_rounds = m_stage.rounds;
    m_sinceSnapshot.clear();
}

void DisciplinedInvalidation::step()
{
    noteRound();
    if (m_redisRuns != m_stage.redisRuns) {
        m_redisRuns = m_stage.redisRuns;
        const QSet<QByteArray> again = m_sinceSnapshot;
        committed({again.begin(), again.end()});
        return;
    }
    while (!m_due.empty() && m_due.front().atMs <= nowMs()
           && m_cache.call({"DEL", m_due.front().key}))
        m_due.pop_front();
}

ForeignWriters::ForeignWriters(const Stage &stage)
    : m_stage(stage)
{
    for (qint64 i = 0; i < Options::foreignWriters; ++i)
        m_threads.emplace_back([this, i] { run(quint64(i)); });
}

ForeignWriters::~ForeignWriters()
{
    m_stopping = true;
    for (std::thread &thread : m_threads)
        thread.join();
}

void ForeignWriters::pause()
{
    m_quiet = 0;
    ++m_pauses;
    m_paused = true;
    while (m_quiet < Options::foreignWriters)
        std::this_thread::sleep_for(milliseconds(5));
}

void ForeignWriters::run(quint64 number)
{
    ApplicationDb database(m_stage.databasePath(), m_stage.options.synchronous);
    const auto invalidation = invalidationOf(m_stage);
    Dice dice(m_stage.options.seed, 200 + number);
    int quietIn = 0; // which pause
    while (!m_stopping) {
        std::this_thread::sleep_for(milliseconds(dice.below(20)));
        invalidation->step();
        if (m_paused) {
            if (quietIn != m_pauses && invalidation->isQuiet()) {
                quietIn = m_pauses;
                ++m_quiet;
            }
            continue;
        }
        const qint64 first = m_stage.world.ours() + 1;
        const QVector<qint64> users {first + dice.below(m_stage.world.theirs()),
                                     first + dice.below(m_stage.world.theirs())};
        if (!database.run("BEGIN IMMEDIATE"))
            continue;
        QByteArrayList keys = keysOfUsers(database, users);
        if (dice.below(writesAMigration) == 0)
            rebuildNotes(database);
        write(database, users.at(0), users.at(1), dice);
        keys += keysOfUsers(database, users);
        if (database.run("COMMIT")) {
            ++m_writes;
            invalidation->committed(keys);
        } else {
            database.run("ROLLBACK");
        }
    }
}

} // namespace selaras::chaos
