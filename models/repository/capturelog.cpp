// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/capturelog.h"

#include "models/sqlite/database.h"
#include "models/sqlite/rowreader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace selaras::repository {

namespace {

using sqlite::quoted;

constexpr qsizetype leastCells = 2; // that the settings take
constexpr qint64 idsPerMs = 1000; // more than triggers can write

const QString serves = QStringLiteral("serves");
const QString captures = QStringLiteral("captures");
const QString whole = QStringLiteral("whole");
const QString readUpTo = QStringLiteral("read");

QString on(const QString &sql)
{
    return sql.arg(quoted(captureTableName()));
}

Result<void> done(const Result<qint64> &executed)
{
    return executed.map([](qint64) {});
}

LoggedChange changeOf(const Row &logged)
{
    LoggedChange change;
    change.id = logged.value(u"id").toLongLong();
    const QString what = logged.value(u"what").toString();
    if (what == whole) {
        change.table = logged.value(captureCell(0)).toString();
        change.whole = true;
        return change;
    }
    const QJsonArray names = QJsonDocument::fromJson(what.toUtf8()).array();
    change.table = names.at(0).toString();
    for (int i = 1; i < names.size(); ++i)
        change.row.set(names.at(i).toString(), logged.value(captureCell(i - 1)));
    return change;
}

} // namespace

QString captureTableName()
{
    return QStringLiteral("_selaras_changes");
}

QString capturePrefix()
{
    return QStringLiteral("_selaras_");
}

QString captureCell(int index)
{
    return QLatin1Char('v') + QString::number(index);
}

QString sqlText(const QString &text)
{
    QString escaped = text;
    escaped.replace(QLatin1Char('\''), QLatin1String("''"));
    return QLatin1Char('\'') + escaped + QLatin1Char('\'');
}

QString changeText(const QString &table, const QStringList &columns)
{
    QJsonArray names {table};
    for (const QString &column : columns)
        names.append(column);
    return QString::fromUtf8(QJsonDocument(names).toJson(QJsonDocument::Compact));
}

CaptureLog::CaptureLog(sqlite::Database &database)
    : m_database(database)
{
}

Result<void> CaptureLog::prepare(qsizetype cells, const QString &servesWhom, qint64 nowMs)
{
    const auto there = exists();
    if (!there)
        return fail(there.error());
    if (*there)
        return widen(std::max(cells, leastCells));
    QString columns;
    for (int i = 0; i < std::max(cells, leastCells); ++i)
        columns += QStringLiteral(", ") + quoted(captureCell(i));
    auto made = m_database.execute(
        on(QStringLiteral("CREATE TABLE %1 (\"id\" INTEGER PRIMARY KEY, \"what\" TEXT NOT NULL"))
        + columns + QLatin1Char(')'));
    if (!made)
        return fail(made.error());
    if (auto said = add(serves, {servesWhom}); !said)
        return said;
    return done(m_database.execute(on(QStringLiteral("INSERT INTO %1 (id, what) VALUES (?, ?)")),
                                   {nowMs * idsPerMs, readUpTo}));
}

// A profile may have come to need more columns of a table than it did.
Result<void> CaptureLog::widen(qsizetype cells)
{
    const auto table = this->table();
    if (!table)
        return fail(table.error());
    for (int i = 0; i < cells; ++i) {
        if (table->column(captureCell(i)))
            continue;
        const auto added = m_database.execute(on(QStringLiteral("ALTER TABLE %1 ADD COLUMN "))
                                              + quoted(captureCell(i)));
        if (!added)
            return fail(added.error());
    }
    return {};
}

Result<sqlite::Table> CaptureLog::table()
{
    const auto rows = m_database.query(QStringLiteral("SELECT name, pk FROM pragma_table_info(?)"),
                                       {captureTableName()});
    if (!rows)
        return fail(rows.error());
    sqlite::Table table;
    table.name = captureTableName();
    for (const Row &row : *rows) {
        sqlite::Column column;
        column.name = row.value(u"name").toString();
        column.keyPosition = row.value(u"pk").toInt();
        table.columns.append(column);
    }
    return table;
}

Result<void> CaptureLog::drop()
{
    return done(m_database.execute(on(QStringLiteral("DROP TABLE %1"))));
}

Result<bool> CaptureLog::exists()
{
    const auto found = m_database.query(
        QStringLiteral("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"),
        {captureTableName()});
    if (!found)
        return fail(found.error());
    return !found->isEmpty();
}

Result<std::optional<CaptureLog::Settings>> CaptureLog::settings()
{
    const auto there = exists();
    if (!there)
        return fail(there.error());
    if (!*there)
        return std::nullopt;
    const auto rows = m_database.query(
        on(QStringLiteral("SELECT what, v0, v1 FROM %1 WHERE id < 0 ORDER BY id DESC")));
    if (!rows)
        return fail(rows.error());
    Settings settings;
    for (const Row &row : *rows) {
        if (row.value(u"what").toString() == serves)
            settings.serves = row.value(u"v0").toString();
        else if (row.value(u"what").toString() == captures)
            settings.tables.append({row.value(u"v0").toString(), row.value(u"v1").toBool()});
    }
    return settings;
}

Result<void> CaptureLog::add(const QString &what, const QVariantList &cells)
{
    QVariantList binds {what};
    binds += cells;
    binds.resize(1 + leastCells);
    return done(m_database.execute(
        on(QStringLiteral("INSERT INTO %1 (id, what, v0, v1) "
                          "SELECT min(0, ifnull(min(id), 0)) - 1, ?, ?, ? FROM %1")),
        binds));
}

Result<void> CaptureLog::addTable(const QString &table)
{
    return add(captures, {table, 0});
}

Result<void> CaptureLog::removeTable(const QString &table)
{
    return done(m_database.execute(
        on(QStringLiteral("DELETE FROM %1 WHERE id < 0 AND what = ? AND v0 = ? COLLATE NOCASE")),
        {captures, table}));
}

Result<void> CaptureLog::setLost(const QString &table, bool lost)
{
    return done(m_database.execute(
        on(QStringLiteral(
            "UPDATE %1 SET v1 = ? WHERE id < 0 AND what = ? AND v0 = ? COLLATE NOCASE")),
        {lost, captures, table}));
}

Result<void> CaptureLog::logWhole(const QString &table)
{
    return done(m_database.execute(on(QStringLiteral("INSERT INTO %1 (what, v0) VALUES (?, ?)")),
                                   {whole, table}));
}

Result<QVector<LoggedChange>> CaptureLog::read(qint64 after, int limit)
{
    const auto table = this->table();
    if (!table)
        return fail(table.error());
    QVector<LoggedChange> changes;
    if (table->columns.isEmpty())
        return changes;
    const auto rows =
        sqlite::RowReader(m_database, *table, sqlite::RowReader::Cells::Whole)
            .read({QStringLiteral("id > ? AND id >= 0 AND what <> ?"), {after, readUpTo}},
                  QStringLiteral("ORDER BY id LIMIT %1").arg(limit));
    if (!rows)
        return fail(rows.error());
    changes.reserve(rows->size());
    for (const sqlite::TableRow &row : *rows)
        changes.append(changeOf(row.values));
    return changes;
}

Result<qint64> CaptureLog::lastId()
{
    const auto rows = m_database.query(on(QStringLiteral("SELECT max(id) AS id FROM %1")));
    if (!rows)
        return fail(rows.error());
    return rows->first().value(u"id").toLongLong();
}

Result<QHash<QString, qint64>> CaptureLog::counts()
{
    const auto rows = m_database.query(
        on(QStringLiteral("SELECT what, CASE what WHEN ? THEN v0 END AS v0, count(*) AS n FROM %1 "
                          "WHERE id >= 0 AND what <> ? GROUP BY 1, 2")),
        {whole, readUpTo});
    if (!rows)
        return fail(rows.error());
    QHash<QString, qint64> counts;
    for (const Row &row : *rows)
        counts[changeOf(row).table.toCaseFolded()] += row.value(u"n").toLongLong();
    return counts;
}

Result<qint64> CaptureLog::purge(qint64 upTo, qint64 limit)
{
    const auto mark =
        m_database.query(on(QStringLiteral("SELECT min(id) AS id FROM %1 WHERE id >= 0")));
    if (!mark)
        return fail(mark.error());
    const qint64 start = mark->first().value(u"id").toLongLong();
    const auto end = m_database.query(
        on(QStringLiteral("SELECT max(id) AS id, count(*) AS n FROM (SELECT id FROM %1 "
                          "WHERE id > ? AND id <= ? ORDER BY id LIMIT ?)")),
        {start, upTo, limit});
    if (!end)
        return fail(end.error());
    const QVariant last = end->first().value(u"id");
    if (!last.isValid())
        return 0;
    const auto removed = m_database.execute(
        on(QStringLiteral("DELETE FROM %1 WHERE id > ? AND id <= ?")), {start, last});
    if (!removed)
        return removed;
    if (auto moved = m_database.execute(on(QStringLiteral("UPDATE %1 SET id = ? WHERE id = ?")),
                                        {last, start});
        !moved)
        return moved;
    return removed;
}

} // namespace selaras::repository
