// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/rollup.h"

#include "models/insight/samplecoding.h"

#include <QHash>

#include <limits>
#include <utility>

namespace selaras::insight {

namespace {

using sqlite::Database;

using Cells = QHash<std::pair<qint64, qint64>, Cell>; // by series and beginning

const QStringList tables {
    QStringLiteral("PRAGMA journal_mode=WAL"),
    // A second that is lost with the machine's power is no loss; the file stays whole.
    QStringLiteral("PRAGMA synchronous=NORMAL"),
    QStringLiteral("CREATE TABLE IF NOT EXISTS series (id INTEGER PRIMARY KEY, "
                   "name TEXT NOT NULL, label TEXT NOT NULL, UNIQUE (name, label))"),
    // The newest is never removed, so that ids grow without a table that tells the next one, which
    // would be written every second too.
    QStringLiteral("CREATE TABLE IF NOT EXISTS samples (id INTEGER PRIMARY KEY, "
                   "t INTEGER NOT NULL, readings BLOB NOT NULL)"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS samples_by_time ON samples (t)"),
    QStringLiteral("CREATE TABLE IF NOT EXISTS minutes (series INTEGER, t INTEGER, sum REAL, "
                   "weight REAL, low REAL, high REAL, PRIMARY KEY (series, t)) WITHOUT ROWID"),
    QStringLiteral("CREATE TABLE IF NOT EXISTS hours (series INTEGER, t INTEGER, sum REAL, "
                   "weight REAL, low REAL, high REAL, PRIMARY KEY (series, t)) WITHOUT ROWID"),
    QStringLiteral("CREATE TABLE IF NOT EXISTS events (id INTEGER PRIMARY KEY AUTOINCREMENT, "
                   "t INTEGER NOT NULL, kind TEXT NOT NULL, detail TEXT NOT NULL)"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS events_by_time ON events (t)"),
    QStringLiteral("CREATE TABLE IF NOT EXISTS firings (alert TEXT NOT NULL, since INTEGER NOT "
                   "NULL, until INTEGER, value REAL NOT NULL, passed REAL NOT NULL, "
                   "PRIMARY KEY (since, alert)) WITHOUT ROWID"),
    QStringLiteral("CREATE TABLE IF NOT EXISTS marks (name TEXT PRIMARY KEY, value TEXT NOT NULL)"),
    QStringLiteral("CREATE TABLE IF NOT EXISTS told (series INTEGER PRIMARY KEY, "
                   "sum REAL NOT NULL, weight REAL NOT NULL)"),
    QStringLiteral("CREATE TABLE IF NOT EXISTS rolled (id INTEGER NOT NULL)"),
    QStringLiteral("INSERT INTO rolled SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM rolled)"),
};

Result<void> addTo(Database &database, Tier tier, const Cells &cells)
{
    const QString sql =
        QStringLiteral("INSERT INTO %1 VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (series, t) DO UPDATE "
                       "SET sum = sum + excluded.sum, weight = weight + excluded.weight, "
                       "low = min(low, excluded.low), high = max(high, excluded.high)")
            .arg(tableOf(tier));
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        const auto added = database.execute(
            sql,
            {cell.key().first, cell.key().second, cell->sum, cell->weight, cell->low, cell->high});
        if (!added)
            return fail(added.error());
    }
    return {};
}

Result<void> run(Database &database, const QString &sql, const QVariantList &binds)
{
    return database.execute(sql, binds).map([](qint64) {});
}

// The first of the newest `kept` steps, once there are clearly more than that.
Result<std::optional<qint64>> cutOf(Database &database, Tier tier, qint64 kept, qint64 sampled)
{
    constexpr qint64 slack = 60;
    const QString sql =
        QStringLiteral("SELECT t FROM %1 WHERE series = ? ORDER BY t DESC LIMIT 1 OFFSET ?")
            .arg(tableOf(tier));
    const auto beyond = database.query(sql, {sampled, kept + slack});
    if (!beyond || beyond->isEmpty())
        return beyond.map([](const QVector<Row> &) { return std::optional<qint64>(); });
    return database.query(sql, {sampled, kept - 1}).map([](const QVector<Row> &rows) {
        return std::optional(rows.first().value(u"t").toLongLong());
    });
}

Result<void> pruneTier(Database &database, Tier tier, qint64 kept, qint64 sampled)
{
    const auto cut = cutOf(database, tier, kept, sampled);
    if (!cut || !*cut)
        return cut.map([](const std::optional<qint64> &) {});
    const auto series = database.query(QStringLiteral("SELECT id FROM series"));
    if (!series)
        return fail(series.error());
    const QString sql = QStringLiteral("DELETE FROM %1 WHERE series = ? AND t < ?");
    for (const Row &row : *series) {
        if (auto done = run(database, sql.arg(tableOf(tier)), {row.value(u"id"), **cut}); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> makeTables(Database &database)
{
    for (const QString &sql : tables) {
        if (auto done = database.query(sql); !done)
            return fail(done.error());
    }
    return {};
}

Result<qint64> rolledUp(Database &database)
{
    return database.query(QStringLiteral("SELECT id FROM rolled")).map([](const auto &rows) {
        return rows.isEmpty() ? 0 : rows.first().value(u"id").toLongLong();
    });
}

Result<void> visitSamples(Database &database, qint64 aboveId, qint64 fromMs, qint64 toMs,
                          const ReadingVisitor &visit)
{
    const auto each = [&visit](qsizetype /*index*/, std::span<const RawCell> cells) {
        const QByteArray bytes =
            QByteArray::fromRawData(cells[1].bytes.data(), cells[1].bytes.size());
        for (const NumberedReading &reading : decodedReadings(bytes))
            visit(cells[0].integer, reading.series, cellOf(reading.sum, reading.weight));
    };
    return database
        .read(QStringLiteral("SELECT t, readings FROM samples WHERE id > ? AND t >= ? AND t < ? "
                             "ORDER BY t, id"),
              {aboveId, fromMs, toMs}, each)
        .map([](qsizetype) {});
}

Result<void> rollUp(Database &database)
{
    const auto rolled = rolledUp(database);
    if (!rolled)
        return fail(rolled.error());
    Cells minutes;
    Cells hours;
    using Limits = std::numeric_limits<qint64>;
    const auto visited =
        visitSamples(database, *rolled, Limits::min(), Limits::max(),
                     [&](qint64 timeMs, qint64 series, const Cell &cell) {
                         minutes[{series, stepBegin(timeMs, stepMsOf(Tier::Minutes))}].add(cell);
                         hours[{series, stepBegin(timeMs, stepMsOf(Tier::Hours))}].add(cell);
                     });
    if (!visited)
        return visited;
    if (auto added = addTo(database, Tier::Minutes, minutes); !added)
        return added;
    if (auto added = addTo(database, Tier::Hours, hours); !added)
        return added;
    return run(database,
               QStringLiteral("UPDATE rolled SET id = max(id, ifnull((SELECT max(id) FROM "
                              "samples), 0))"),
               {});
}

Result<void> pruneSamples(Database &database, int samples, int events)
{
    if (auto done =
            run(database,
                QStringLiteral("DELETE FROM samples WHERE id <= (SELECT min((SELECT max(id) "
                               "FROM samples) - ?, (SELECT id FROM rolled)))"),
                {samples});
        !done)
        return done;
    if (auto done =
            run(database,
                QStringLiteral("DELETE FROM events WHERE id <= (SELECT max(id) FROM events) - ?"),
                {events});
        !done)
        return done;
    return run(database,
               QStringLiteral("DELETE FROM firings WHERE until IS NOT NULL AND since < "
                              "(SELECT since FROM firings ORDER BY since DESC LIMIT 1 OFFSET ?)"),
               {events});
}

Result<void> pruneTiers(Database &database, int minutes, int hours, qint64 sampled)
{
    if (auto done = pruneTier(database, Tier::Minutes, minutes, sampled); !done)
        return done;
    return pruneTier(database, Tier::Hours, hours, sampled);
}

} // namespace selaras::insight
