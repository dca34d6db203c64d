// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/rowrepository.h"

#include "models/repository/foreignkeycheck.h"
#include "models/repository/keyfinder.h"
#include "models/repository/transaction.h"

#include <algorithm>
#include <tuple>

namespace selaras::repository {

namespace {

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

// Any other failure of a COMMIT leaves it open whether it is on the disk: to remove keys for
// nothing is harmless, to keep stale ones is not.
bool isSurelyNotCommitted(const Error &error)
{
    return error.code == ErrorCode::Locked || error.code == ErrorCode::ConstraintFailed;
}

} // namespace

RowRepository::RowRepository(sqlite::Database &database, redis::Client &client,
                             IntentJournal &journal, Invalidator &invalidator,
                             const mapping::KeyMap &keyMap, Warmer *warmer)
    : m_database(database)
    , m_schema(database)
    , m_client(client)
    , m_journal(journal)
    , m_invalidator(invalidator)
    , m_keyMap(keyMap)
    , m_warmer(warmer)
    , m_boundary(keyMap.profile())
{
}

Result<EditReport> RowRepository::save(const QVector<RowEdit> &edits,
                                       std::optional<qint64> keyLimit, Progress &progress)
{
    if (m_warmer)
        m_warmer->prepare(edits);
    const auto committed = commit(edits);
    if (!committed)
        return fail(committed.error());
    const AppliedEdits &applied = committed->applied;
    EditReport report;
    report.conflicts = applied.conflicts;
    if (!report.conflicts.isEmpty())
        return report;
    report.changed = applied.changed;
    report.rows = applied.rows;
    report.before = applied.before;
    report.reverse = applied.reverse;
    if (!committed->intent)
        return report;
    Warming warm;
    if (m_warmer)
        warm = [&] { return m_warmer->warm(edits, applied.rows); };
    auto removal =
        m_invalidator.deliver(*committed->intent, applied.targets, keyLimit, progress, warm);
    if (removal) {
        report.removed = std::move(removal->removed);
        report.warmed = std::move(removal->warmed);
        report.replicas = removal->replicas;
        report.replicasBehind = removal->replicasBehind;
        std::sort(report.removed.begin(), report.removed.end());
        std::sort(report.warmed.begin(), report.warmed.end());
    } else {
        report.pending = applied.targets;
        report.pendingBecause = removal.error();
    }
    return report;
}

Result<RowRepository::Committed> RowRepository::commit(const QVector<RowEdit> &edits)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return fail(begun.error());
    auto applied = apply(edits);
    if (!applied)
        return fail(applied.error());
    Committed result {std::move(*applied), std::nullopt};
    if (!result.applied.conflicts.isEmpty())
        return result;
    if (!result.applied.targets.isEmpty()) {
        const auto prepared =
            m_journal.prepare(IntentKind::Edit, summaryOf(edits), result.applied.targets);
        if (!prepared)
            return fail(prepared.error());
        result.intent = *prepared;
    }
    const auto done = transaction.commit();
    if (done)
        return result;
    if (result.intent && isSurelyNotCommitted(done.error()))
        std::ignore = m_journal.forget(*result.intent);
    else if (result.intent)
        std::ignore = m_journal.release(*result.intent, done.error());
    return fail(done.error());
}

Result<AppliedEdits> RowRepository::apply(const QVector<RowEdit> &edits)
{
    const auto schema = m_schema.current();
    if (!schema)
        return fail(schema.error());
    ForeignKeyCheck foreignKeys(m_database, *schema);
    if (auto deferred = foreignKeys.defer(); !deferred)
        return fail(deferred.error());
    auto applied = EditApplier(m_database, *schema, m_keyMap, m_boundary).apply(edits);
    if (!applied || !applied->conflicts.isEmpty())
        return applied;
    if (auto kept = foreignKeys.check(); !kept)
        return fail(kept.error());
    return applied;
}

Result<EditPreview> RowRepository::preview(const QVector<RowEdit> &edits, Progress &progress)
{
    EditPreview preview;
    QVector<mapping::KeyTarget> targets;
    {
        Transaction transaction(m_database);
        if (auto begun = transaction.begin(); !begun)
            return fail(begun.error());
        auto applied = apply(edits);
        if (!applied)
            return fail(applied.error());
        preview.conflicts = applied->conflicts;
        if (!preview.conflicts.isEmpty())
            return preview;
        preview.changed = applied->changed;
        targets = std::move(applied->targets);
    }
    const auto keys = findKeys(m_client, targets, progress);
    if (!keys)
        preview.keysUnknownBecause = keys.error();
    for (const mapping::KeyTarget &target : targets)
        preview.targets.append({target, keys ? findKeys(*keys, target) : QByteArrayList()});
    return preview;
}

std::optional<qint64> EditPreview::keyLimit() const
{
    constexpr qint64 tolerance = 1000;
    if (keysUnknownBecause)
        return std::nullopt;
    qint64 keys = 0;
    for (const Target &target : targets)
        keys += target.target.isExact() ? 0 : target.keys.size();
    return keys + std::max(keys, tolerance);
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
