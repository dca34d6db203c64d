// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/capture.h"

#include "models/repository/transaction.h"
#include "models/sqlite/schemareader.h"

#include <algorithm>

namespace selaras::repository {

namespace {

using sqlite::Table;

bool sameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool sameTriggers(const QVector<CaptureTrigger> &a, const QVector<CaptureTrigger> &b)
{
    return std::is_permutation(a.begin(), a.end(), b.begin(), b.end(),
                               [](const CaptureTrigger &one, const CaptureTrigger &other) {
                                   return one.name == other.name && one.sql == other.sql;
                               });
}

QStringList namesOf(const QVector<CaptureTrigger> &triggers)
{
    QStringList names;
    for (const CaptureTrigger &trigger : triggers)
        names.append(trigger.name);
    return names;
}

} // namespace

bool CaptureStatus::isOn() const
{
    return !serves.isEmpty();
}

bool Capture::Plan::isIntact() const
{
    return problem ? isLost : !isLost && sameTriggers(wanted, found);
}

Capture::Capture(sqlite::Database &database, const mapping::KeyMap &keyMap, QString serves,
                 Clock &clock)
    : m_database(database)
    , m_serves(std::move(serves))
    , m_clock(clock)
    , m_log(database)
    , m_armed(database)
    , m_needs(database, keyMap)
    , m_schema(database)
{
}

Result<CaptureStatus> Capture::status()
{
    const auto schema = m_schema.current();
    const auto settings = m_log.settings();
    if (!schema || !settings)
        return fail(schema ? settings.error() : schema.error());
    CaptureStatus status;
    if (*settings) {
        if (auto added = addCaptured(*schema, **settings, status); !added)
            return fail(added.error());
    }
    QStringList captured;
    for (const CaptureState &state : status.tables)
        captured.append(state.table);
    if (auto added = addUncaptured(*schema, status); !added)
        return fail(added.error());
    for (CaptureState &table : status.tables) {
        table.reads = m_needs.tablesReadFor(*schema, table.table);
        for (const QString &name : captured)
            table.reads.removeIf([&](const QString &read) { return sameName(read, name); });
    }
    std::sort(status.tables.begin(), status.tables.end(),
              [](const CaptureState &a, const CaptureState &b) {
                  return a.table.compare(b.table, Qt::CaseInsensitive) < 0;
              });
    return status;
}

Result<void> Capture::addCaptured(const sqlite::Schema &schema,
                                  const CaptureLog::Settings &settings, CaptureStatus &status)
{
    const auto changes = m_log.counts();
    if (!changes)
        return fail(changes.error());
    status.serves = settings.serves;
    status.isOurs = status.serves == m_serves;
    for (const qint64 count : *changes)
        status.changes += count;
    for (const CaptureLog::Captured &captured : settings.tables) {
        const auto planned = plan(schema, captured);
        if (!planned)
            return fail(planned.error());
        CaptureState state;
        state.table = captured.table;
        state.canBeCaptured = true;
        state.captured = true;
        state.intact = planned->isIntact() && !planned->problem;
        state.problem = planned->problem;
        state.triggers = namesOf(planned->problem ? planned->found : planned->wanted);
        state.changes = changes->value(captured.table.toCaseFolded());
        status.tables.append(state);
    }
    return {};
}

Result<void> Capture::addUncaptured(const sqlite::Schema &schema, CaptureStatus &status)
{
    const auto isKnown = [known = status.tables](const QString &name) {
        return std::any_of(known.begin(), known.end(),
                           [&](const CaptureState &state) { return sameName(state.table, name); });
    };
    for (const Table &table : schema.tables) {
        if (!m_needs.concerns(table.name) || isKnown(table.name))
            continue;
        CaptureState state;
        state.table = table.name;
        const auto triggers = m_needs.triggersOf(schema, table.name);
        state.canBeCaptured = triggers.has_value();
        if (triggers)
            state.triggers = namesOf(*triggers);
        else
            state.problem = triggers.error();
        status.tables.append(state);
    }
    return {};
}

Result<void> Capture::switchOn(const QStringList &tables)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    const auto schema = sqlite::readSchema(m_database);
    if (!schema)
        return fail(schema.error());
    if (auto ready = m_log.prepare(m_needs.cells(), m_serves, m_clock.nowMs()); !ready)
        return ready;
    const auto settings = m_log.settings();
    if (!settings)
        return fail(settings.error());
    if ((*settings)->serves != m_serves)
        return fail(ErrorCode::CapturedElsewhere, {}, (*settings)->serves);
    for (const QString &name : tables) {
        const Table *table = schema->table(name);
        if (!table)
            return fail(ErrorCode::NoSuchTable, {}, name);
        const auto known = std::any_of(
            (*settings)->tables.begin(), (*settings)->tables.end(),
            [&](const CaptureLog::Captured &captured) { return sameName(captured.table, name); });
        const auto triggers = m_needs.triggersOf(*schema, name);
        if (!triggers)
            return fail(triggers.error());
        if (auto armed = m_armed.arm(table->name, *triggers); !armed)
            return armed;
        if (known)
            continue;
        if (auto noted = m_log.addTable(table->name); !noted)
            return noted;
    }
    return transaction.commit();
}

Result<void> Capture::switchOff(const QStringList &tables, const Deliver &deliver)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    for (const QString &table : tables) {
        if (auto disarmed = m_armed.disarm(table); !disarmed)
            return disarmed;
    }
    const auto there = m_log.exists();
    if (!there)
        return fail(there.error());
    if (!*there)
        return transaction.commit();
    for (const QString &table : tables) {
        if (auto removed = m_log.removeTable(table); !removed)
            return removed;
    }
    const auto settings = m_log.settings();
    if (!settings)
        return fail(settings.error());
    if (!(*settings)->tables.isEmpty())
        return transaction.commit();
    constexpr int batch = 1000;
    qint64 read = 0;
    while (true) {
        const auto changes = m_log.read(read, batch);
        if (!changes)
            return fail(changes.error());
        if (changes->isEmpty())
            break;
        if (auto delivered = deliver(*changes); !delivered)
            return delivered;
        read = changes->last().id;
    }
    if (auto dropped = m_log.drop(); !dropped)
        return dropped;
    return transaction.commit();
}

Result<Capture::Restored> Capture::restore()
{
    bool logIsGone = false;
    auto broken = brokenPlans(m_schema.current(), logIsGone);
    if (!broken)
        return fail(broken.error());
    Restored restored;
    if (broken->isEmpty() && !logIsGone)
        return restored;
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return fail(begun.error());
    // Again, for another process may have been quicker. Not by the cache, which a rollback would
    // leave with a schema that never was.
    broken = brokenPlans(sqlite::readSchema(m_database), logIsGone);
    if (broken && logIsGone) {
        if (auto remade = remakeLog(); !remade)
            return fail(remade.error());
        broken = brokenPlans(sqlite::readSchema(m_database), logIsGone);
    }
    if (!broken)
        return fail(broken.error());
    if (auto ready = m_log.prepare(m_needs.cells(), m_serves, m_clock.nowMs());
        !broken->isEmpty() && !ready)
        return fail(ready.error());
    for (const Plan &plan : *broken) {
        if (auto repaired = repair(plan, restored); !repaired)
            return fail(repaired.error());
    }
    if (auto done = transaction.commit(); !done)
        return fail(done.error());
    return restored;
}

Result<void> Capture::repair(const Plan &plan, Restored &restored)
{
    std::optional<Error> problem = plan.problem;
    if (auto disarmed = m_armed.disarm(plan.table); !disarmed)
        return disarmed;
    if (!problem) {
        if (auto armed = m_armed.arm(plan.table, plan.wanted); !armed)
            problem = armed.error();
    }
    if (problem) {
        if (auto disarmed = m_armed.disarm(plan.table); !disarmed)
            return disarmed;
        restored.problems.append(*problem);
    } else {
        restored.tables.append(plan.table);
    }
    if (auto noted = m_log.setLost(plan.table, problem.has_value()); !noted)
        return noted;
    return m_log.logWhole(plan.table);
}

Result<Capture::Plan> Capture::plan(const sqlite::Schema &schema,
                                    const CaptureLog::Captured &captured)
{
    const Table *table = schema.table(captured.table);
    Plan plan {table ? table->name : captured.table, {}, {}, {}, captured.isLost};
    const auto found = m_armed.of(captured.table);
    if (!found)
        return fail(found.error());
    plan.found = *found;
    const auto wanted = m_needs.triggersOf(schema, captured.table);
    if (wanted)
        plan.wanted = *wanted;
    else
        plan.problem = wanted.error();
    return plan;
}

Result<QVector<Capture::Plan>> Capture::brokenPlans(const Result<sqlite::Schema> &schema,
                                                    bool &logIsGone)
{
    const auto settings = m_log.settings();
    if (!schema || !settings)
        return fail(schema ? settings.error() : schema.error());
    QVector<Plan> broken;
    if (!*settings) {
        const auto tables = m_armed.tables();
        if (!tables)
            return fail(tables.error());
        logIsGone = !tables->isEmpty();
        return broken;
    }
    logIsGone = false;
    for (const CaptureLog::Captured &captured : (*settings)->tables) {
        const auto planned = plan(*schema, captured);
        if (!planned)
            return fail(planned.error());
        if (!planned->isIntact())
            broken.append(*planned);
    }
    return broken;
}

// The log was dropped and the triggers were not, so that every write of the application fails now.
Result<void> Capture::remakeLog()
{
    const auto tables = m_armed.tables();
    if (!tables)
        return fail(tables.error());
    if (auto ready = m_log.prepare(m_needs.cells(), m_serves, m_clock.nowMs()); !ready)
        return ready;
    for (const QString &table : *tables) {
        if (auto noted = m_log.addTable(table); !noted)
            return noted;
        // Whatever its triggers say, changes were missed.
        if (auto noted = m_log.setLost(table, true); !noted)
            return noted;
    }
    return {};
}

} // namespace selaras::repository
