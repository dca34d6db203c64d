// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/repository/simulation.h"

#include <algorithm>
#include <tuple>

namespace selaras::test {

namespace {

using Fate = SimulatedClient::Fate;

constexpr qint64 windowMs = 2000;
constexpr int slowestRefillMs = 1999;

const QByteArray profile = R"({"name": "S", "keyPrefix": "p:", "mappings": [
    {"table": "rows", "keys": ["row:{id}"], "value": {"shape": "object"}},
    {"table": "rows", "keys": ["page:{id}*"]}]})";

const QByteArrayList keys {"p:row:1",  "p:row:2",    "p:page:1",
                           "p:page:2", "p:page:1:a", "p:page:2:a"};

qint64 rowOf(const QByteArray &key)
{
    return key.contains(":1") ? 1 : 2;
}

} // namespace

struct Simulation::Process {
    Process(Simulation &world, qint64 guardMs)
        : journal(world.m_store)
        , client(*world.m_server)
        , changes(*world.m_server)
        , links(*world.m_database, client, world.m_keyMap)
        , guard(client, changes, links, journal, {"p:"}, world.m_clock, guardMs)
        , invalidator(client, journal, guard)
    {
    }

    enum class Stage { Idle, Prepared, Committed };

    MemoryIntentJournal journal;
    SimulatedClient client;
    SimulatedChanges changes;
    repository::LinkReader links;
    repository::Guard guard;
    repository::Invalidator invalidator;
    Stage stage = Stage::Idle;
    qint64 row = 0;
    qint64 intent = 0;
    QVector<mapping::KeyTarget> targets;
};

Simulation::Simulation()
    : m_file({QStringLiteral("CREATE TABLE rows (id INTEGER PRIMARY KEY, version INTEGER)"),
              QStringLiteral("INSERT INTO rows VALUES (1, 0), (2, 0)")})
    , m_database(std::move(
          sqlite::Database::open(m_file.path(), sqlite::Database::Access::ReadWrite).value()))
    , m_keyMap(mapping::parseProfile(profile, QStringLiteral("s.json")).value())
{
    // Never committed: what is simulated is not the disk.
    if (!m_database->beginImmediate())
        qFatal("no transaction");
}

Simulation::~Simulation() = default;

void Simulation::begin(quint32 seed, Lack lack)
{
    for (auto &process : m_processes)
        process.reset();
    m_random.seed(seed);
    m_lack = lack;
    m_refills.clear();
    m_server = std::make_unique<SimulatedServer>();
    m_store = std::make_shared<MemoryIntentJournal::Store>();
    renew(0);
    renew(1);
}

void Simulation::renew(size_t process)
{
    m_processes.at(process).reset();
    if (m_lack == Lack::Journal)
        m_store->entries.clear();
    const qint64 guardMs = m_lack == Lack::Window ? 50 : windowMs;
    m_processes.at(process) = std::make_unique<Process>(*this, guardMs);
    m_processes.at(process)->client.isBlindToRestarts = m_lack == Lack::Replay;
    m_processes.at(process)->changes.refuses = oneIn(3);
}

QByteArrayList Simulation::run(quint32 seed, Lack lack)
{
    begin(seed, lack);
    for (int left = 10 + int(m_random.bounded(30)); left > 0; --left)
        step();
    if (!comeToRest())
        return {"does not come to rest"};
    return staleKeys();
}

void Simulation::step()
{
    const size_t process = m_random.bounded(2);
    switch (m_random.bounded(8)) {
    case 0:
        advance(1 + m_random.bounded(700));
        break;
    case 1:
    case 2:
        read();
        break;
    case 3:
        if (oneIn(2))
            strikeServer();
        else
            m_processes.at(process)->client.expect(Fate(m_random.bounded(6)),
                                                   1 + int(m_random.bounded(8)));
        break;
    default:
        try {
            act(process);
        } catch (const SimulatedClient::Crash &) {
            renew(process);
        }
        break;
    }
}

void Simulation::act(size_t process)
{
    Process &actor = *m_processes.at(process);
    switch (m_random.bounded(8)) {
    case 0:
        std::ignore = actor.invalidator.drain();
        break;
    case 1:
        std::ignore = actor.guard.step(0);
        break;
    case 2:
        if (oneIn(2))
            throw SimulatedClient::Crash();
        actor.changes.lose();
        break;
    default:
        goOn(actor);
        break;
    }
}

// One step of an edit: its intent, its COMMIT, its delivery.
void Simulation::goOn(Process &process)
{
    using Stage = Process::Stage;
    switch (process.stage) {
    case Stage::Idle:
        process.row = 1 + m_random.bounded(2);
        process.targets.clear();
        for (const qsizetype rule : m_keyMap.rulesOf(u"rows"))
            process.targets += m_keyMap.targets(rule, Row({QStringLiteral("id")}, {process.row}));
        process.intent =
            process.journal.prepare(repository::IntentKind::Edit, {}, process.targets).value();
        process.stage = Stage::Prepared;
        break;
    case Stage::Prepared:
        if (oneIn(10)) {
            std::ignore = process.journal.forget(process.intent);
            process.stage = Stage::Idle;
            break;
        }
        std::ignore =
            m_database->execute(QStringLiteral("UPDATE rows SET version = ? WHERE id = ?"),
                                {++m_versions.at(size_t(process.row - 1)), process.row});
        process.stage = Stage::Committed;
        break;
    case Stage::Committed:
        process.stage = Stage::Idle;
        std::ignore = process.invalidator.deliver(process.intent, process.targets);
        break;
    }
}

void Simulation::strikeServer()
{
    switch (m_random.bounded(5)) {
    case 0:
        m_server->restart(true);
        break;
    case 1:
        m_server->restart(false);
        break;
    case 2:
        m_server->isUp = !m_server->isUp;
        break;
    default:
        m_server->takeSnapshot();
        break;
    }
}

void Simulation::read()
{
    const QByteArray key = keys.at(m_random.bounded(int(keys.size())));
    if (!m_server->isUp || m_server->keys().contains(key))
        return;
    const qint64 delay = oneIn(2) ? 0 : m_random.bounded(slowestRefillMs + 1);
    m_refills.append({m_clock.monotonicMs() + delay, key, valueOf(key)});
    advance(0);
}

QByteArray Simulation::valueOf(const QByteArray &key) const
{
    const qint64 row = rowOf(key);
    const QByteArray version = QByteArray::number(m_versions.at(size_t(row - 1)));
    if (key.startsWith("p:page"))
        return version;
    return R"({"id":)" + QByteArray::number(row) + R"(,"version":)" + version + '}';
}

void Simulation::advance(qint64 ms)
{
    m_clock.advance(ms);
    std::stable_sort(m_refills.begin(), m_refills.end(),
                     [](const Refill &a, const Refill &b) { return a.atMs < b.atMs; });
    while (!m_refills.isEmpty() && m_refills.first().atMs <= m_clock.monotonicMs()) {
        const Refill refill = m_refills.takeFirst();
        if (m_server->isUp)
            m_server->execute({"SET", refill.key, refill.value});
    }
}

bool Simulation::comeToRest()
{
    constexpr int patience = 200;
    m_server->isUp = true;
    for (int turn = 0; turn < patience; ++turn) {
        bool atRest = m_refills.isEmpty();
        for (size_t i = 0; i < m_processes.size(); ++i) {
            try {
                Process &process = *m_processes.at(i);
                while (process.stage != Process::Stage::Idle)
                    goOn(process);
                const auto drained = process.invalidator.drain();
                const auto stepped = process.guard.step(0);
                atRest = atRest && drained && stepped && drained->delivered == 0
                    && process.guard.isIdle() && m_store->entries.isEmpty();
            } catch (const SimulatedClient::Crash &) {
                renew(i);
                atRest = false;
            }
        }
        if (atRest)
            return true;
        advance(100);
    }
    return false;
}

QByteArrayList Simulation::staleKeys()
{
    QByteArrayList stale;
    for (const QByteArray &key : m_server->keys()) {
        if (m_server->get(key) != valueOf(key))
            stale.append(key + " = " + m_server->get(key) + " instead of " + valueOf(key));
    }
    return stale;
}

} // namespace selaras::test
