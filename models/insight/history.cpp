// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/history.h"

#include "models/insight/curvereader.h"
#include "models/insight/rollup.h"
#include "models/insight/samplecoding.h"
#include "models/sqlite/atomically.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace selaras::insight {

namespace {

constexpr size_t mostWaiting = 3600;
constexpr qint64 rollUpsBetweenPrunes = 60;
constexpr int busyTimeoutMs = 2000;

// How long a look has looked, as its counters tell.
double secondsOf(const Sample &sample)
{
    for (const Reading &reading : sample.readings) {
        if (kindOf(reading.ref.series) == Kind::Counter)
            return reading.weight;
    }
    return 1;
}

Result<std::unique_ptr<sqlite::Database>> openFile(const QString &path)
{
    auto database = sqlite::Database::open(path, sqlite::Database::Access::Create, busyTimeoutMs);
    if (!database)
        return database;
    if (auto made = makeTables(**database); !made)
        return fail(made.error());
    return database;
}

} // namespace

History::History(std::unique_ptr<sqlite::Database> database, Retention retention)
    : m_database(std::move(database))
    , m_retention(retention)
{
}

Result<std::unique_ptr<History>> History::open(const QString &path, Retention retention)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::CannotOpen, QStringLiteral("cannot make the folder"), folder);
    auto database = openFile(path);
    if (!database && isDamage(database.error())) {
        putAside(path);
        database = openFile(path);
    }
    if (!database)
        return fail(database.error());
    return std::unique_ptr<History>(new History(std::move(*database), retention));
}

bool History::isDamage(const Error &error)
{
    return error.code == ErrorCode::Corrupt || error.code == ErrorCode::NotADatabase
        || error.code == ErrorCode::MaybeEncrypted;
}

void History::putAside(const QString &path)
{
    const QString aside = path + QStringLiteral(".damaged");
    QFile::remove(aside);
    QFile::rename(path, aside);
    for (const char *log : {"-wal", "-shm"})
        QFile::remove(path + QLatin1String(log));
}

Result<bool> History::remember(const QString &name, const QString &value)
{
    const auto before =
        m_database->query(QStringLiteral("SELECT value FROM marks WHERE name = ?"), {name});
    if (!before)
        return fail(before.error());
    const bool isKnown = !before->isEmpty();
    if (isKnown && before->first().value(u"value").toString() == value)
        return false;
    return m_database
        ->execute(QStringLiteral("INSERT OR REPLACE INTO marks (name, value) VALUES (?, ?)"),
                  {name, value})
        .map([isKnown](qint64) { return isKnown; });
}

Result<void> History::append(const Sample &sample)
{
    m_waiting.push_back(sample);
    if (m_waiting.size() > mostWaiting)
        m_waiting.pop_front();
    auto done = sqlite::atomically(*m_database, [this] { return writeWaiting(); });
    if (done) {
        m_waiting.clear();
    } else {
        m_numbers.clear(); // some may have been taken back with the transaction
        m_minute.reset();
    }
    return done;
}

Result<void> History::writeWaiting()
{
    for (const Sample &sample : m_waiting) {
        if (auto rolled = rollUpAt(sample.timeMs); !rolled)
            return rolled;
        if (auto written = write(sample); !written)
            return written;
    }
    return {};
}

// With the first sample of each minute; also of one that the clock has jumped to.
Result<void> History::rollUpAt(qint64 timeMs)
{
    const qint64 minute = stepBegin(timeMs, stepMsOf(Tier::Minutes));
    if (m_minute == minute)
        return {};
    if (auto rolled = rollUp(*m_database); !rolled)
        return rolled;
    m_minute = minute;
    if (auto pruned = pruneSamples(*m_database, m_retention.samples, m_retention.events); !pruned)
        return pruned;
    if (m_rollUps++ % rollUpsBetweenPrunes != 0)
        return {};
    return numberOf({Series::Sampled}).and_then([this](qint64 sampled) {
        return pruneTiers(*m_database, m_retention.minutes, m_retention.hours, sampled);
    });
}

Result<void> History::write(const Sample &sample)
{
    const auto told = takeTold(sample);
    if (!told)
        return fail(told.error());
    QVector<NumberedReading> readings;
    for (const Reading &reading : sample.readings + *told) {
        const auto number = numberOf(reading.ref);
        if (!number)
            return fail(number.error());
        readings.append({*number, reading.sum, reading.weight});
    }
    if (!readings.isEmpty()) {
        const auto done =
            m_database->execute(QStringLiteral("INSERT INTO samples (t, readings) VALUES (?, ?)"),
                                {sample.timeMs, encoded(readings)});
        if (!done)
            return fail(done.error());
    }
    return writeEvents(sample);
}

Result<void> History::writeEvents(const Sample &sample)
{
    for (const Event &event : sample.events) {
        const auto done = m_database->execute(
            QStringLiteral("INSERT INTO events (t, kind, detail) VALUES (?, ?, ?)"),
            {event.timeMs, eventId(event.kind), event.detail});
        if (!done)
            return fail(done.error());
    }
    for (const Firing &firing : sample.firings) {
        const auto done = m_database->execute(
            QStringLiteral("INSERT OR REPLACE INTO firings (alert, since, until, value, passed) "
                           "VALUES (?, ?, ?, ?, ?)"),
            {alertId(firing.alert), firing.sinceMs,
             firing.untilMs ? QVariant(*firing.untilMs) : QVariant(), firing.value, firing.limit});
        if (!done)
            return fail(done.error());
    }
    return {};
}

Result<void> History::tell(const QVector<Reading> &readings)
{
    auto done = sqlite::atomically(*m_database, [&]() -> Result<void> {
        for (const Reading &reading : readings) {
            const auto number = numberOf(reading.ref);
            if (!number)
                return fail(number.error());
            const bool adds = kindOf(reading.ref.series) == Kind::Counter;
            const auto told = m_database->execute(
                QStringLiteral("INSERT INTO told VALUES (?, ?, ?) ON CONFLICT (series) DO UPDATE "
                               "SET sum = excluded.sum + iif(?, sum, 0), weight = excluded.weight"),
                {*number, reading.sum, reading.weight, adds ? 1 : 0});
            if (!told)
                return fail(told.error());
        }
        return {};
    });
    if (!done)
        m_numbers.clear();
    return done;
}

// Joined to a look at the server only, so that a told counter is held against the time looked at.
Result<QVector<Reading>> History::takeTold(const Sample &sample)
{
    if (!sample.value({Series::Sampled}))
        return QVector<Reading>();
    const auto rows = m_database->query(
        QStringLiteral("SELECT told.series AS id, name, label, sum, weight FROM told "
                       "JOIN series ON series.id = told.series"));
    if (!rows)
        return fail(rows.error());
    QVector<Reading> readings;
    for (const Row &row : *rows) {
        const auto series = seriesOf(row.value(u"name").toString());
        if (!series)
            continue;
        Reading reading {{*series, row.value(u"label").toString()},
                         row.value(u"sum").toDouble(),
                         row.value(u"weight").toDouble()};
        if (kindOf(*series) == Kind::Counter)
            reading.weight = secondsOf(sample);
        readings.append(reading);
        if (auto done = letGoOf(reading.ref, row.value(u"id")); !done)
            return fail(done.error());
    }
    return readings;
}

// A gauge stands, a counter begins anew, and what has a label was true once.
Result<void> History::letGoOf(const SeriesRef &ref, const QVariant &number)
{
    const Kind kind = kindOf(ref.series);
    if (kind == Kind::Gauge && ref.label.isEmpty())
        return {};
    return m_database
        ->execute(kind == Kind::Counter
                      ? QStringLiteral("UPDATE told SET sum = 0 WHERE series = ? AND sum <> 0")
                      : QStringLiteral("DELETE FROM told WHERE series = ?"),
                  {number})
        .map([](qint64) {});
}

Result<qint64> History::numberOf(const SeriesRef &ref)
{
    if (const auto known = m_numbers.constFind(ref); known != m_numbers.constEnd())
        return *known;
    const QVariantList names {seriesId(ref.series), ref.label};
    const auto added = m_database->execute(
        QStringLiteral("INSERT OR IGNORE INTO series (name, label) VALUES (?, ?)"), names);
    if (!added)
        return fail(added.error());
    const auto rows = m_database->query(
        QStringLiteral("SELECT id FROM series WHERE name = ? AND label = ?"), names);
    if (!rows)
        return fail(rows.error());
    return *m_numbers.insert(ref, rows->first().value(u"id").toLongLong());
}

Result<QHash<SeriesRef, qint64>> History::allNumbers()
{
    const auto rows = m_database->query(QStringLiteral("SELECT id, name, label FROM series"));
    if (!rows)
        return fail(rows.error());
    QHash<SeriesRef, qint64> numbers;
    for (const Row &row : *rows) {
        if (const auto series = seriesOf(row.value(u"name").toString()))
            numbers.insert({*series, row.value(u"label").toString()},
                           row.value(u"id").toLongLong());
    }
    return numbers;
}

Result<QVector<Curve>> History::read(const QVector<SeriesRef> &refs, qint64 fromMs, qint64 toMs,
                                     int maxPoints)
{
    const auto numbers = allNumbers();
    if (!numbers)
        return fail(numbers.error());
    // In one transaction, so that nothing is rolled up between the tiers that are read.
    if (auto begun = m_database->execute(QStringLiteral("BEGIN")); !begun)
        return fail(begun.error());
    auto curves = CurveReader(*m_database, *numbers).read(refs, fromMs, toMs, maxPoints);
    m_database->rollback();
    return curves;
}

Result<QVector<Event>> History::events(qint64 fromMs, qint64 toMs)
{
    const auto rows =
        m_database->query(QStringLiteral("SELECT t, kind, detail FROM events WHERE t >= ? "
                                         "AND t < ? ORDER BY t, id"),
                          {fromMs, toMs});
    if (!rows)
        return fail(rows.error());
    QVector<Event> events;
    for (const Row &row : *rows) {
        if (const auto kind = eventKindOf(row.value(u"kind").toString()))
            events.append({row.value(u"t").toLongLong(), *kind, row.value(u"detail").toString()});
    }
    return events;
}

Result<QVector<Firing>> History::firingsWhere(const QString &condition, const QVariantList &binds)
{
    const auto rows = m_database->query(
        QStringLiteral("SELECT alert, since, until, value, passed FROM firings WHERE %1 "
                       "ORDER BY since, alert")
            .arg(condition),
        binds);
    if (!rows)
        return fail(rows.error());
    QVector<Firing> firings;
    for (const Row &row : *rows) {
        const auto alert = alertOf(row.value(u"alert").toString());
        const QVariant until = row.value(u"until");
        if (alert)
            firings.append({*alert, row.value(u"since").toLongLong(),
                            until.isValid() ? std::optional(until.toLongLong()) : std::nullopt,
                            row.value(u"value").toDouble(), row.value(u"passed").toDouble()});
    }
    return firings;
}

Result<QVector<Firing>> History::firings(qint64 fromMs, qint64 toMs)
{
    return firingsWhere(QStringLiteral("since < ? AND (until IS NULL OR until >= ?)"),
                        {toMs, fromMs});
}

Result<QVector<Firing>> History::openFirings()
{
    return firingsWhere(QStringLiteral("until IS NULL"), {});
}

Result<QStringList> History::labels(Series series)
{
    const auto rows =
        m_database->query(QStringLiteral("SELECT label FROM series WHERE name = ? ORDER BY label"),
                          {seriesId(series)});
    if (!rows)
        return fail(rows.error());
    QStringList labels;
    for (const Row &row : *rows)
        labels.append(row.value(u"label").toString());
    return labels;
}

Result<std::optional<Sample>> History::newest()
{
    const auto rows = m_database->query(
        QStringLiteral("SELECT t, readings FROM samples ORDER BY id DESC LIMIT 1"));
    const auto numbers = allNumbers();
    if (!rows || !numbers)
        return fail(rows ? numbers.error() : rows.error());
    if (rows->isEmpty())
        return std::nullopt;
    QHash<qint64, SeriesRef> refs;
    for (auto number = numbers->begin(); number != numbers->end(); ++number)
        refs.insert(number.value(), number.key());
    Sample sample;
    sample.timeMs = rows->first().value(u"t").toLongLong();
    for (const NumberedReading &reading :
         decodedReadings(rows->first().value(u"readings").toByteArray())) {
        if (const auto ref = refs.constFind(reading.series); ref != refs.constEnd())
            sample.readings.append({*ref, reading.sum, reading.weight});
    }
    return sample;
}

Result<std::optional<qint64>> History::beginMs()
{
    const auto rows =
        m_database->query(QStringLiteral("SELECT min(t) AS t FROM (SELECT min(t) AS t FROM samples "
                                         "UNION ALL SELECT min(t) FROM hours WHERE series = "
                                         "(SELECT id FROM series WHERE name = 'sampled'))"));
    return rows.map([](const QVector<Row> &found) {
        const QVariant t = found.first().value(u"t");
        return t.isValid() ? std::optional(t.toLongLong()) : std::nullopt;
    });
}

} // namespace selaras::insight
