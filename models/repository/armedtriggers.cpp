// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/armedtriggers.h"

#include "models/repository/capturelog.h"
#include "models/sqlite/schemareader.h"

namespace selaras::repository {

using sqlite::quoted;
using sqlite::Table;

ArmedTriggers::ArmedTriggers(sqlite::Database &database)
    : m_database(database)
{
}

// By their names, for ALTER TABLE … RENAME takes them along to another table.
Result<QVector<CaptureTrigger>> ArmedTriggers::of(const QString &table)
{
    const QString prefix = capturePrefix() + table + QLatin1Char('_');
    const auto rows = m_database.query(
        QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' "
                       "AND substr(name, 1, ?) = ? COLLATE NOCASE "
                       "AND instr(substr(name, ?), '_') = 0"),
        {prefix.toUcs4().size(), prefix, prefix.toUcs4().size() + 1});
    if (!rows)
        return fail(rows.error());
    QVector<CaptureTrigger> triggers;
    for (const Row &row : *rows)
        triggers.append({row.value(u"name").toString(), row.value(u"sql").toString()});
    return triggers;
}

Result<QStringList> ArmedTriggers::tables()
{
    const auto rows = m_database.query(
        QStringLiteral("SELECT DISTINCT tbl_name FROM sqlite_master WHERE type = 'trigger' "
                       "AND name = ? || tbl_name || '_inserted' COLLATE NOCASE"),
        {capturePrefix()});
    if (!rows)
        return fail(rows.error());
    QStringList tables;
    for (const Row &row : *rows)
        tables.append(row.value(u"tbl_name").toString());
    return tables;
}

Result<void> ArmedTriggers::arm(const QString &table, const QVector<CaptureTrigger> &triggers)
{
    if (auto disarmed = disarm(table); !disarmed)
        return disarmed;
    for (const CaptureTrigger &trigger : triggers) {
        if (auto made = m_database.execute(trigger.sql); !made)
            return fail(made.error().code, made.error().detail, table);
    }
    return compile(table);
}

Result<void> ArmedTriggers::disarm(const QString &table)
{
    const auto triggers = of(table);
    if (!triggers)
        return fail(triggers.error());
    for (const CaptureTrigger &trigger : *triggers) {
        const auto dropped =
            m_database.execute(QStringLiteral("DROP TRIGGER %1").arg(quoted(trigger.name)));
        if (!dropped)
            return fail(dropped.error());
    }
    return {};
}

// SQLite takes any trigger and complains when it fires: it must not be the application that finds
// out.
Result<void> ArmedTriggers::compile(const QString &name)
{
    const auto schema = sqlite::readSchema(m_database);
    if (!schema)
        return fail(schema.error());
    const Table *table = schema->table(name);
    QStringList sets;
    for (const sqlite::Column &column : table->columns) {
        if (!column.generated)
            sets.append(QStringLiteral("%1 = %1").arg(quoted(column.name)));
    }
    for (const QString &sql :
         {QStringLiteral("EXPLAIN INSERT INTO %1 DEFAULT VALUES").arg(quoted(name)),
          QStringLiteral("EXPLAIN UPDATE %1 SET %2")
              .arg(quoted(name), sets.join(QStringLiteral(", "))),
          QStringLiteral("EXPLAIN DELETE FROM %1").arg(quoted(name))}) {
        if (auto compiled = m_database.query(sql); !compiled)
            return fail(compiled.error().code, compiled.error().detail, name);
    }
    return {};
}

} // namespace selaras::repository
