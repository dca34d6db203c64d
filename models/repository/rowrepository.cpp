// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/rowrepository.h"

#include "models/repository/keyfinder.h"

#include <algorithm>
#include <tuple>

namespace selaras::repository {

namespace {

// Rolls back unless the transaction was ended otherwise.
class Transaction {
public:
    explicit Transaction(sqlite::Database &database)
        : m_database(database)
    {
    }
    ~Transaction()
    {
        if (m_open)
            m_database.rollback();
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<void> begin()
    {
        auto done = m_database.beginImmediate();
        m_open = done.has_value();
        return done;
    }
    Result<void> commit()
    {
        auto done = m_database.commit();
        m_open = !done.has_value();
        return done;
    }

private:
    sqlite::Database &m_database;
    bool m_open = false;
};

// For the journal: what was edited, never a value but the key's.
QString summaryOf(const QVector<RowEdit> &edits)
{
    constexpr qsizetype shown = 3;
    QStringList parts;
    for (const RowEdit &edit : edits.first(std::min(shown, edits.size()))) {
        QString part = edit.table;
        for (const QVariant &value : edit.key.values())
            part += QLatin1Char(' ') + value.toString().left(40);
        parts.append(part);
    }
    if (edits.size() > shown)
        parts.append(QStringLiteral("+%1").arg(edits.size() - shown));
    return parts.join(QStringLiteral(", "));
}

} // namespace

RowRepository::RowRepository(sqlite::Database &database, redis::Client &client,
                             IntentJournal &journal, const mapping::KeyMap &keyMap)
    : m_database(database)
    , m_schema(database)
    , m_client(client)
    , m_journal(journal)
    , m_invalidator(client, journal)
    , m_keyMap(keyMap)
{
}

Result<EditReport> RowRepository::save(const QVector<RowEdit> &edits, Progress &progress)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return fail(begun.error());
    const auto schema = m_schema.current();
    if (!schema)
        return fail(schema.error());
    const auto applied = EditApplier(m_database, *schema, m_keyMap).apply(edits);
    if (!applied)
        return fail(applied.error());
    EditReport report {applied->changed, applied->rows, {}, {}, {}, applied->conflicts};
    if (!applied->conflicts.isEmpty()) {
        report.changed = 0;
        report.rows.clear();
        return report;
    }

    std::optional<qint64> intent;
    if (!applied->targets.isEmpty()) {
        const auto prepared = m_journal.prepare(summaryOf(edits), applied->targets);
        if (!prepared)
            return fail(prepared.error());
        intent = *prepared;
    }
    if (auto committed = transaction.commit(); !committed) {
        // Any failure but a lock leaves it open whether the commit is on the disk: to remove keys
        // for nothing is harmless, to keep stale ones is not.
        if (intent && committed.error().code == ErrorCode::Locked)
            std::ignore = m_journal.forget(*intent);
        else if (intent)
            std::ignore = m_journal.release(*intent, committed.error());
        return fail(committed.error());
    }
    if (!intent)
        return report;

    auto removed = m_invalidator.deliver(*intent, applied->targets, progress);
    if (removed) {
        report.removed = std::move(*removed);
        std::sort(report.removed.begin(), report.removed.end());
    } else {
        report.pending = applied->targets;
        report.pendingBecause = removed.error();
    }
    return report;
}

Result<EditPreview> RowRepository::preview(const QVector<RowEdit> &edits, Progress &progress)
{
    EditPreview preview;
    QVector<mapping::KeyTarget> targets;
    {
        Transaction transaction(m_database);
        if (auto begun = transaction.begin(); !begun)
            return fail(begun.error());
        const auto schema = m_schema.current();
        if (!schema)
            return fail(schema.error());
        const auto applied = EditApplier(m_database, *schema, m_keyMap).apply(edits);
        if (!applied)
            return fail(applied.error());
        preview.changed = applied->changed;
        preview.conflicts = applied->conflicts;
        targets = applied->targets;
    }
    const auto keys = findKeys(m_client, targets, progress);
    if (!keys)
        preview.keysUnknownBecause = keys.error();
    for (const mapping::KeyTarget &target : targets) {
        EditPreview::Target shown {target, {}};
        if (keys)
            shown.keys = findKeys(*keys, target);
        preview.targets.append(shown);
    }
    return preview;
}

QByteArrayList EditPreview::keys() const
{
    QByteArrayList all;
    for (const Target &target : targets)
        all += target.keys;
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

} // namespace selaras::repository
