// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/sqliteintentjournal.h"

#include "models/repository/targetjson.h"
#include "models/repository/transaction.h"

#include <QDir>
#include <QFileInfo>

#include <array>

namespace selaras::repository {

namespace {

constexpr qint64 purgePauseMs = qint64(60) * 1000;
constexpr int keptDelivered = 1000;

constexpr std::array kinds {"edit", "repair", "capture", "replay"};
constexpr std::array states {"prepared", "pending", "held", "guarded", "delivered"};

template<class Names, class Enum>
QString nameOf(const Names &names, Enum value)
{
    return QLatin1String(names.at(size_t(value)));
}

template<class Enum, class Names>
Enum valueOf(const Names &names, const QString &name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names.at(i)))
            return Enum(i);
    }
    return Enum();
}

Error journalError(const Error &error)
{
    if (error.code == ErrorCode::OutOfSpace || error.code == ErrorCode::ReadOnly)
        return error;
    return {ErrorCode::JournalUnavailable, error.detail, error.context};
}

// Of what was removed every target stands once, however often: that bounds the file.
const QStringList tables {
    QStringLiteral("PRAGMA journal_mode=WAL"),
    QStringLiteral("CREATE TABLE IF NOT EXISTS intents ("
                   "id INTEGER PRIMARY KEY AUTOINCREMENT, created_ms INTEGER NOT NULL, "
                   "kind TEXT NOT NULL, state TEXT NOT NULL, summary TEXT NOT NULL, "
                   "targets BLOB NOT NULL, owner TEXT, attempts INTEGER NOT NULL DEFAULT 0, "
                   "last_error TEXT NOT NULL DEFAULT '', held_keys INTEGER NOT NULL DEFAULT 0, "
                   "delivered_ms INTEGER NOT NULL DEFAULT 0)"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS intents_by_state ON intents (state)"),
    QStringLiteral("CREATE TABLE IF NOT EXISTS removed (target TEXT PRIMARY KEY, "
                   "run TEXT NOT NULL, removed_ms INTEGER NOT NULL) WITHOUT ROWID"),
    QStringLiteral("CREATE INDEX IF NOT EXISTS removed_by_run ON removed (run)"),
};

} // namespace

SqliteIntentJournal::SqliteIntentJournal(std::unique_ptr<sqlite::Database> database, Clock &clock,
                                         qint64 retentionMs)
    : m_database(std::move(database))
    , m_clock(clock)
    , m_retentionMs(retentionMs)
{
}

Result<std::unique_ptr<SqliteIntentJournal>> SqliteIntentJournal::open(const QString &path,
                                                                       Clock &clock,
                                                                       qint64 retentionMs)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::JournalUnavailable, QStringLiteral("cannot make the folder"),
                    folder);
    auto database = sqlite::Database::open(path, sqlite::Database::Access::Create);
    if (!database)
        return fail(journalError(database.error()));
    for (const QString &sql : tables) {
        if (auto done = (*database)->query(sql); !done)
            return fail(journalError(done.error()));
    }
    OwnerLease::sweep(path);
    return std::unique_ptr<SqliteIntentJournal>(
        new SqliteIntentJournal(std::move(*database), clock, retentionMs));
}

Result<void> SqliteIntentJournal::takeLease()
{
    if (m_lease)
        return {};
    auto lease = OwnerLease::take(m_database->path());
    if (!lease)
        return fail(lease.error());
    m_lease = std::move(*lease);
    return {};
}

// A step that is lost with the machine only makes an intent be delivered once more: it need not
// wait for the disk.
Result<void> SqliteIntentJournal::setDurability(Durability durability)
{
    if (durability == m_durability)
        return {};
    const bool atOnce = durability == Durability::AtOnce;
    const auto done = m_database->query(atOnce ? QStringLiteral("PRAGMA synchronous=FULL")
                                               : QStringLiteral("PRAGMA synchronous=NORMAL"));
    if (!done)
        return fail(journalError(done.error()));
    m_durability = durability;
    return {};
}

Result<qint64> SqliteIntentJournal::write(Durability durability, const QString &sql,
                                          const QVariantList &binds)
{
    if (auto set = setDurability(durability); !set)
        return fail(set.error());
    return m_database->execute(sql, binds).map_error(journalError);
}

Result<qint64> SqliteIntentJournal::prepare(IntentKind kind, const QString &summary,
                                            const QVector<mapping::KeyTarget> &targets)
{
    if (auto taken = takeLease(); !taken)
        return fail(taken.error());
    return write(Durability::AtOnce,
                 QStringLiteral("INSERT INTO intents (created_ms, kind, state, summary, targets, "
                                "owner) VALUES (?, ?, 'prepared', ?, ?, ?)"),
                 {m_clock.nowMs(), nameOf(kinds, kind), summary, targetsToJson(targets),
                  m_lease->owner()})
        .map([this](qint64) { return m_database->lastInsertRowid(); });
}

Result<void> SqliteIntentJournal::forget(qint64 id)
{
    return write(Durability::WithTheNext, QStringLiteral("DELETE FROM intents WHERE id = ?"), {id})
        .map([](qint64) {});
}

Result<void> SqliteIntentJournal::release(qint64 id, const Error &because)
{
    return write(Durability::WithTheNext,
                 QStringLiteral("UPDATE intents SET state = 'pending', owner = NULL, "
                                "attempts = attempts + 1, last_error = ? WHERE id = ?"),
                 {codeName(because.code), id})
        .map([](qint64) {});
}

Result<void> SqliteIntentJournal::hold(qint64 id, qint64 keys)
{
    return write(Durability::AtOnce,
                 QStringLiteral("UPDATE intents SET state = 'held', owner = NULL, held_keys = ? "
                                "WHERE id = ?"),
                 {keys, id})
        .map([](qint64) {});
}

Result<void> SqliteIntentJournal::guarded(qint64 id)
{
    if (auto taken = takeLease(); !taken)
        return taken;
    return write(Durability::WithTheNext,
                 QStringLiteral("UPDATE intents SET state = 'guarded', owner = ? WHERE id = ?"),
                 {m_lease->owner(), id})
        .map([](qint64) {});
}

Result<void> SqliteIntentJournal::delivered(const QVector<qint64> &ids, const QString &run)
{
    if (ids.isEmpty())
        return {};
    if (auto set = setDurability(Durability::WithTheNext); !set)
        return set;
    Transaction transaction(*m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun.map_error(journalError);
    for (const qint64 id : ids) {
        if (auto done = strikeOut(id, run); !done)
            return done.map_error(journalError);
    }
    if (auto done = purgeIfDue(); !done)
        return done.map_error(journalError);
    return transaction.commit().map_error(journalError);
}

Result<void> SqliteIntentJournal::strikeOut(qint64 id, const QString &run)
{
    const qint64 now = m_clock.nowMs();
    const auto remembered = m_database->execute(
        QStringLiteral("INSERT OR REPLACE INTO removed (target, run, removed_ms) "
                       "SELECT value, ?, ? FROM intents, json_each(CAST(targets AS TEXT)) "
                       "WHERE intents.id = ? AND state <> 'delivered'"),
        {run, now, id});
    if (!remembered)
        return fail(remembered.error());
    return m_database
        ->execute(QStringLiteral("UPDATE intents SET state = 'delivered', owner = NULL, "
                                 "delivered_ms = ? WHERE id = ? AND state <> 'delivered'"),
                  {now, id})
        .map([](qint64) {});
}

Result<void> SqliteIntentJournal::purgeIfDue()
{
    const qint64 now = m_clock.monotonicMs();
    if (m_lastPurgeMs != 0 && now - m_lastPurgeMs < purgePauseMs)
        return {};
    m_lastPurgeMs = now;
    const auto purged =
        m_database->execute(QStringLiteral("DELETE FROM removed WHERE removed_ms < ?"),
                            {m_clock.nowMs() - m_retentionMs});
    if (!purged)
        return fail(purged.error());
    return m_database
        ->execute(QStringLiteral("DELETE FROM intents WHERE state = 'delivered' AND id <= "
                                 "(SELECT max(id) FROM intents) - ?"),
                  {keptDelivered})
        .map([](qint64) {});
}

Result<bool> SqliteIntentJournal::replay(const QString &run)
{
    if (run.isEmpty())
        return false;
    const auto other = m_database->query(
        QStringLiteral("SELECT 1 FROM removed WHERE run < ? OR run > ? LIMIT 1"), {run, run});
    if (!other)
        return fail(journalError(other.error()));
    if (other->isEmpty())
        return false;
    if (auto set = setDurability(Durability::AtOnce); !set)
        return fail(set.error());
    return makeReplayIntent(run).map_error(journalError);
}

Result<bool> SqliteIntentJournal::makeReplayIntent(const QString &run)
{
    Transaction transaction(*m_database);
    if (auto begun = transaction.begin(); !begun)
        return fail(begun.error());
    const qint64 now = m_clock.nowMs();
    const auto made = m_database->execute(
        QStringLiteral("INSERT INTO intents (created_ms, kind, state, summary, targets) "
                       "SELECT ?, 'replay', 'pending', '', '[' || group_concat(target) || ']' "
                       "FROM removed WHERE run <> ? AND removed_ms >= ? HAVING count(*) > 0"),
        {now, run, now - m_retentionMs});
    if (!made)
        return fail(made.error());
    const auto forgotten =
        m_database->execute(QStringLiteral("DELETE FROM removed WHERE run <> ?"), {run});
    if (!forgotten)
        return fail(forgotten.error());
    return transaction.commit().map([&made] { return *made > 0; });
}

Result<QVector<Intent>> SqliteIntentJournal::read(const QString &condition,
                                                  const QVariantList &binds)
{
    if (auto done = takeOverOrphans(); !done)
        return fail(done.error());
    const auto rows =
        m_database->query(QStringLiteral("SELECT * FROM intents ") + condition, binds);
    if (!rows)
        return fail(journalError(rows.error()));
    QVector<Intent> intents;
    for (const Row &row : *rows) {
        auto targets = targetsFromJson(row.value(u"targets").toByteArray());
        if (!targets)
            return fail(Error {targets.error().code, targets.error().detail, m_database->path()});
        intents.append({row.value(u"id").toLongLong(), row.value(u"created_ms").toLongLong(),
                        valueOf<IntentKind>(kinds, row.value(u"kind").toString()),
                        valueOf<IntentState>(states, row.value(u"state").toString()),
                        row.value(u"summary").toString(), std::move(*targets),
                        row.value(u"attempts").toInt(), row.value(u"last_error").toString(),
                        row.value(u"held_keys").toLongLong(),
                        row.value(u"delivered_ms").toLongLong()});
    }
    return intents;
}

Result<QVector<Intent>> SqliteIntentJournal::pending()
{
    return read(QStringLiteral("WHERE state = 'pending' ORDER BY id"));
}

Result<std::optional<Intent>> SqliteIntentJournal::find(qint64 id)
{
    return read(QStringLiteral("WHERE id = ?"), {id}).map([](const QVector<Intent> &found) {
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

Result<QVector<Intent>> SqliteIntentJournal::recent(int limit)
{
    return read(QStringLiteral("ORDER BY id DESC LIMIT ?"), {limit});
}

Result<IntentCounts> SqliteIntentJournal::counts()
{
    if (auto done = takeOverOrphans(); !done)
        return fail(done.error());
    const auto rows = m_database->query(QStringLiteral(
        "SELECT state, count(*) AS n FROM intents WHERE state <> 'delivered' GROUP BY state"));
    if (!rows)
        return fail(journalError(rows.error()));
    IntentCounts counts;
    for (const Row &row : *rows) {
        const int n = row.value(u"n").toInt();
        switch (valueOf<IntentState>(states, row.value(u"state").toString())) {
        case IntentState::Pending:
            counts.pending = n;
            break;
        case IntentState::Held:
            counts.held = n;
            break;
        case IntentState::Guarded:
            counts.guarded = n;
            break;
        case IntentState::Prepared:
        case IntentState::Delivered:
            break;
        }
    }
    return counts;
}

Result<void> SqliteIntentJournal::takeOverOrphans()
{
    const auto owners = m_database->query(QStringLiteral(
        "SELECT DISTINCT owner FROM intents WHERE state IN ('prepared', 'guarded')"));
    if (!owners)
        return fail(journalError(owners.error()));
    for (const Row &row : *owners) {
        const QString owner = row.value(u"owner").toString();
        const bool ours = m_lease && m_lease->owner() == owner;
        if (ours || !OwnerLease::isOver(m_database->path(), owner))
            continue;
        const auto done = write(Durability::WithTheNext,
                                QStringLiteral("UPDATE intents SET state = 'pending', owner = NULL "
                                               "WHERE owner = ?"),
                                {owner});
        if (!done)
            return fail(done.error());
    }
    return {};
}

} // namespace selaras::repository
