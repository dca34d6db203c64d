// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/adminjournal.h"

#include "models/security/entrycoding.h"
#include "models/sqlite/atomically.h"

#include <QDir>
#include <QFileInfo>

namespace selaras::security {

namespace {

using sqlite::Database;

constexpr qint64 purgePauseMs = qint64(10) * 60 * 1000;
constexpr qint64 entriesBetweenQuestions = 1000;

// What is asked for is made of the entries themselves, so that it cannot say anything else; of one
// that is no JSON any more it says nothing.
QString madeOfBody(const char *name, const char *expression)
{
    return QStringLiteral("%1 TEXT GENERATED ALWAYS AS (CASE WHEN json_valid(body) THEN %2 END) "
                          "VIRTUAL")
        .arg(QLatin1String(name), QLatin1String(expression));
}

QStringList tables()
{
    const QStringList columns {
        QStringLiteral("n INTEGER PRIMARY KEY"),
        QStringLiteral("body TEXT NOT NULL"),
        QStringLiteral("hash TEXT NOT NULL"),
        madeOfBody("kind", "json_extract(body, '$.kind')"),
        madeOfBody("time", "json_extract(body, '$.time')"),
        madeOfBody("action", "json_extract(body, '$.action')"),
        madeOfBody("subject", "json_extract(body, '$.subject')"),
        madeOfBody("tenant", "json_extract(body, '$.tenant')"),
        madeOfBody("who",
                   "json_extract(body, '$.by.user') || '@' || json_extract(body, '$.by.host') || "
                   "' ' || json_extract(body, '$.by.redis')"),
        madeOfBody("outcome", "json_extract(body, '$.outcome')"),
        QStringLiteral("of INTEGER GENERATED ALWAYS AS (CASE WHEN json_valid(body) THEN "
                       "json_extract(body, '$.of') END) VIRTUAL"),
        QStringLiteral("undoes INTEGER GENERATED ALWAYS AS (CASE WHEN json_valid(body) THEN "
                       "json_extract(body, '$.undoes') END) VIRTUAL"),
    };
    const QString refuse =
        QStringLiteral("BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END");
    return {
        QStringLiteral("PRAGMA journal_mode=WAL"),
        QStringLiteral("PRAGMA secure_delete=ON"),
        QStringLiteral("CREATE TABLE IF NOT EXISTS chain (%1)")
            .arg(columns.join(QStringLiteral(", "))),
        QStringLiteral("CREATE UNIQUE INDEX IF NOT EXISTS chain_ends ON chain (of) "
                       "WHERE of IS NOT NULL"),
        QStringLiteral("CREATE INDEX IF NOT EXISTS chain_undoes ON chain (undoes) "
                       "WHERE undoes IS NOT NULL"),
        QStringLiteral("CREATE INDEX IF NOT EXISTS chain_actions ON chain (action) "
                       "WHERE action IS NOT NULL"),
        QStringLiteral("CREATE TRIGGER IF NOT EXISTS chain_keeps BEFORE DELETE ON chain ") + refuse,
        QStringLiteral("CREATE TRIGGER IF NOT EXISTS chain_stays BEFORE UPDATE ON chain ") + refuse,
        QStringLiteral("CREATE TRIGGER IF NOT EXISTS chain_follows BEFORE INSERT ON chain WHEN "
                       "NEW.n <> (SELECT coalesce(max(n), 0) + 1 FROM chain) ")
            + refuse,
        QStringLiteral("CREATE TABLE IF NOT EXISTS undo (deed INTEGER PRIMARY KEY, "
                       "entry INTEGER NOT NULL, kind TEXT NOT NULL, material BLOB NOT NULL, "
                       "kept_ms INTEGER NOT NULL)"),
    };
}

const QString selectDeeds = QStringLiteral(
    "SELECT d.n AS id, d.body AS body, d.hash AS hash, e.body AS end_body, undo.kind AS undo_kind, "
    "(SELECT min(x.n) FROM chain x JOIN chain y ON y.of = x.n WHERE x.undoes = d.n "
    "AND y.outcome IN ('done', 'partly')) AS undone_by "
    "FROM chain d LEFT JOIN chain e ON e.of = d.n LEFT JOIN undo ON undo.deed = d.n "
    "WHERE d.kind = 'deed'");

Error unavailable(const Error &error)
{
    return {ErrorCode::JournalUnavailable, error.detail, error.context};
}

Result<std::unique_ptr<Database>> openForWriting(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::CannotOpen, QStringLiteral("cannot make the folder"), folder);
    auto database = Database::open(path, Database::Access::Create);
    if (!database)
        return database;
    for (const QString &sql : tables()) {
        if (auto done = (*database)->query(sql); !done)
            return fail(done.error());
    }
    return database;
}

QByteArrayView bytesOf(const RawCell &cell)
{
    return cell.bytes;
}

} // namespace

AdminJournal::AdminJournal(std::unique_ptr<Database> database, Author author, Clock &clock,
                           Retention retention)
    : m_database(std::move(database))
    , m_noted(m_database->path() + QStringLiteral(".hashes"))
    , m_author(std::move(author))
    , m_clock(clock)
    , m_retention(retention)
{
}

Result<std::unique_ptr<AdminJournal>> AdminJournal::open(const QString &path, const Author &author,
                                                         Clock &clock, Retention retention)
{
    auto database = openForWriting(path);
    if (!database) {
        const Error error = database.error();
        database = Database::open(path, Database::Access::ReadOnly);
        if (!database)
            return fail(unavailable(error));
    }
    return std::unique_ptr<AdminJournal>(
        new AdminJournal(std::move(*database), author, clock, retention));
}

Result<qint64> AdminJournal::begin(const Deed &deed)
{
    const auto begun = writeUnwritten().and_then(
        [&] { return append(deedMembers(deed, m_author, m_clock.nowMs()), 0, deed.undo); });
    return begun.map_error(unavailable);
}

Result<void> AdminJournal::end(qint64 deed, const Outcome &outcome)
{
    m_unwritten.append({deed, outcome, m_clock.nowMs()});
    return writeUnwritten().map_error(unavailable);
}

Result<void> AdminJournal::writeUnwritten()
{
    while (!m_unwritten.isEmpty()) {
        if (auto done = writeEnd(m_unwritten.first()); !done)
            return done;
        m_unwritten.removeFirst();
    }
    return {};
}

Result<void> AdminJournal::writeEnd(const Ending &ending)
{
    return append(endMembers(ending.deed, ending.outcome, ending.timeMs), ending.deed,
                  ending.outcome.undo)
        .map([](qint64) {});
}

// The hash is noted after the commit: noted before it, a commit that fails would look like an entry
// that somebody took away.
Result<qint64> AdminJournal::append(const QJsonObject &members, qint64 deed, const Undo &undo)
{
    if (m_database->access() == Database::Access::ReadOnly)
        return fail(ErrorCode::ReadOnly, {}, m_database->path());
    if (auto writable = m_noted.check(); !writable)
        return fail(writable.error());
    ChainEntry entry;
    const auto done = sqlite::atomically(*m_database, [&]() -> Result<void> {
        auto next = nextEntry(members);
        if (!next)
            return fail(next.error());
        entry = std::move(*next);
        const auto added = m_database->execute(
            QStringLiteral("INSERT INTO chain (n, body, hash) VALUES (?, ?, ?)"),
            {entry.number, QString::fromUtf8(entry.body), QString::fromLatin1(entry.hash)});
        if (!added)
            return fail(added.error());
        return keepUndo(deed == 0 ? entry.number : deed, entry, undo);
    });
    if (!done)
        return fail(done.error());
    return m_noted.note(entry.number, entry.hash).map([&entry] { return entry.number; });
}

Result<ChainEntry> AdminJournal::nextEntry(const QJsonObject &members)
{
    const auto last =
        m_database->query(QStringLiteral("SELECT n, hash FROM chain ORDER BY n DESC LIMIT 1"));
    if (!last)
        return fail(last.error());
    if (last->isEmpty())
        return chained(members, 1, firstPrevious());
    return chained(members, last->first().value(u"n").toLongLong() + 1,
                   last->first().value(u"hash").toString().toLatin1());
}

Result<void> AdminJournal::keepUndo(qint64 deed, const ChainEntry &entry, const Undo &undo)
{
    if (undo.isPossible()) {
        const auto kept = m_database->execute(
            QStringLiteral("INSERT OR REPLACE INTO undo (deed, entry, kind, material, kept_ms) "
                           "VALUES (?, ?, ?, ?, ?)"),
            {deed, entry.number, QString::fromLatin1(undo.kind), undo.material, m_clock.nowMs()});
        if (!kept)
            return fail(kept.error());
    }
    const qint64 now = m_clock.monotonicMs();
    if (m_lastPurgeMs != 0 && now - m_lastPurgeMs < purgePauseMs)
        return {};
    m_lastPurgeMs = std::max<qint64>(now, 1);
    return purge();
}

Result<void> AdminJournal::purge()
{
    const auto old = m_database->execute(QStringLiteral("DELETE FROM undo WHERE kept_ms < ?"),
                                         {m_clock.nowMs() - m_retention.undoMs});
    if (!old)
        return fail(old.error());
    return m_database
        ->execute(
            QStringLiteral("DELETE FROM undo WHERE deed IN (SELECT deed FROM (SELECT deed, "
                           "sum(length(material)) OVER (ORDER BY deed DESC) AS bytes FROM undo) "
                           "WHERE bytes > ?)"),
            {m_retention.undoBytes})
        .map([](qint64) {});
}

Result<DeedPage> AdminJournal::page(const DeedFilter &filter, qint64 before, int limit)
{
    FilterSql sql = filterSql(filter);
    if (before != 0) {
        sql.where += QStringLiteral(" AND d.n < ?");
        sql.binds += before;
    }
    const auto rows =
        m_database->query(selectDeeds + sql.where + QStringLiteral(" ORDER BY d.n DESC LIMIT ?"),
                          sql.binds + QVariantList {limit + 1});
    if (!rows)
        return fail(unavailable(rows.error()));
    DeedPage page;
    page.more = rows->size() > limit;
    for (const Row &row : rows->mid(0, limit))
        page.deeds.append(recordOf(row));
    return page;
}

Result<std::optional<DeedRecord>> AdminJournal::find(qint64 deed)
{
    const auto rows = m_database->query(selectDeeds + QStringLiteral(" AND d.n = ?"), {deed});
    if (!rows)
        return fail(unavailable(rows.error()));
    return rows->isEmpty() ? std::nullopt : std::optional(recordOf(rows->first()));
}

Result<QVector<QByteArray>> AdminJournal::actions()
{
    const auto rows = m_database->query(QStringLiteral(
        "SELECT DISTINCT action FROM chain WHERE action IS NOT NULL ORDER BY action"));
    if (!rows)
        return fail(unavailable(rows.error()));
    QVector<QByteArray> actions;
    for (const Row &row : *rows)
        actions.append(row.value(u"action").toString().toUtf8());
    return actions;
}

Result<Undo> AdminJournal::undoOf(qint64 deed)
{
    const auto rows = m_database->query(
        QStringLiteral("SELECT undo.kind AS kind, material, json_extract(body, '$.undo') AS hash "
                       "FROM undo JOIN chain ON chain.n = undo.entry WHERE deed = ?"),
        {deed});
    if (!rows)
        return fail(unavailable(rows.error()));
    if (rows->isEmpty())
        return fail(ErrorCode::NotFound, {}, QString::number(deed));
    const Row &row = rows->first();
    Undo undo {row.value(u"kind").toString().toLatin1(), row.value(u"material").toByteArray()};
    if (QString::fromLatin1(hashOf(undo.material)) != row.value(u"hash").toString())
        return fail(ErrorCode::Corrupt, QStringLiteral("the hash in the chain is another one"),
                    m_database->path());
    return undo;
}

// The noted hashes are read first: what is written meanwhile is in the chain, but not in them.
Result<ChainState> AdminJournal::verify(Progress &progress)
{
    const auto noted = m_noted.read();
    if (!noted)
        return fail(unavailable(noted.error()));
    ChainWalk walk(*noted);
    m_database->setCancelled([&progress] { return progress.cancelled(); });
    const auto read = m_database->read(
        QStringLiteral("SELECT n, CAST(body AS BLOB), CAST(hash AS BLOB) FROM chain ORDER BY n"),
        {}, [&](qsizetype index, std::span<const RawCell> cells) {
            if (index == 0)
                walk = ChainWalk(*noted);
            walk.take(cells[0].integer, bytesOf(cells[1]), bytesOf(cells[2]));
            if (index % entriesBetweenQuestions == 0)
                progress.report(index, 0);
        });
    m_database->setCancelled({});
    if (!read)
        return fail(read.error().code == ErrorCode::Cancelled ? read.error()
                                                              : unavailable(read.error()));
    walk.finish();
    return ChainState {walk.entries(), walk.head(), walk.unnoted(), walk.broken()};
}

Result<qint64> AdminJournal::exportLines(const LineVisitor &visit, Progress &progress)
{
    constexpr int linesAtOnce = 500;
    qint64 last = 0;
    qint64 written = 0;
    for (;;) {
        const auto rows =
            m_database->query(QStringLiteral("SELECT n, CAST(body AS BLOB) AS body, hash "
                                             "FROM chain WHERE n > ? ORDER BY n LIMIT ?"),
                              {last, linesAtOnce});
        if (!rows)
            return fail(unavailable(rows.error()));
        for (const Row &row : *rows) {
            last = row.value(u"n").toLongLong();
            if (auto done = visit(exportedLine({last, row.value(u"body").toByteArray(),
                                                row.value(u"hash").toString().toLatin1()}));
                !done)
                return fail(done.error());
            ++written;
        }
        if (rows->size() < linesAtOnce)
            return written;
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        progress.report(written, 0);
    }
}

} // namespace selaras::security
