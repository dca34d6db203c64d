// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/undoing.h"

#include "models/security/masking.h"
#include "models/workspace/editdeed.h"

#include <QJsonArray>

namespace selaras::workspace {

namespace {

using repository::EditReport;
using security::AdminJournal;
using security::Deed;
using security::DeedRecord;
using security::Outcome;
using security::RestoreReport;
using sqlite::Database;

const QString changedSince = QStringLiteral("changed since");

// Held by the process that takes something back; given up with it, however it ends.
Result<std::unique_ptr<Database>> takeLease(const QString &journalPath)
{
    auto lock = Database::open(journalPath + QStringLiteral(".undo"), Database::Access::Create, 0);
    if (!lock)
        return lock;
    if (auto locked = (*lock)->beginImmediate(); !locked)
        return fail(locked.error());
    return lock;
}

Result<DeedRecord> undoable(AdminJournal &journal, qint64 deed)
{
    const auto found = journal.find(deed);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, {}, QString::number(deed));
    if (!(*found)->canBeUndone())
        return fail(ErrorCode::Unsupported, {}, QString::number(deed));
    return **found;
}

// What was done to nobody's keys may have been done to anybody's.
Result<void> checkWithin(const mapping::TenantBoundary &boundary, const DeedRecord &record)
{
    if (boundary.isOpen() || record.tenant == boundary.chosen())
        return {};
    return fail(mapping::otherTenant(record.subject));
}

Deed undoingOf(const DeedRecord &record)
{
    Deed deed;
    deed.action = "deed.undo";
    deed.subject = record.subject;
    deed.tenant = record.tenant;
    deed.before = record.after;
    deed.after = record.before;
    deed.undoes = record.id;
    return deed;
}

Outcome outcomeOfRestore(const RestoreReport &report)
{
    Outcome outcome;
    const bool any = !report.restored.isEmpty() || !report.removed.isEmpty();
    if (!report.occupied.isEmpty() || !report.expired.isEmpty())
        outcome.state = any ? Outcome::State::Partly : Outcome::State::Failed;
    outcome.result = QJsonObject {
        {QStringLiteral("restored"), security::maskedKeys(report.restored.mid(0, 200))},
        {QStringLiteral("restored_count"), report.restored.size()},
        {QStringLiteral("removed_count"), report.removed.size()},
        {QStringLiteral("expired_count"), report.expired.size()},
        {QStringLiteral("occupied_count"), report.occupied.size()}};
    return outcome;
}

Result<UndoReport> undoRows(WriteDesk &desk, AdminJournal &journal, const DeedRecord &record,
                            const security::Undo &undo, Progress &progress)
{
    const auto edits = editsOfUndo(undo);
    if (!edits)
        return fail(edits.error());
    return security::journaled(
               journal, undoingOf(record), [&] { return desk.rows().save(*edits, {}, progress); },
               [](const EditReport &report) { return outcomeOf(report); })
        .map([&edits](const EditReport &report) {
            return UndoReport {report, {}, *edits};
        });
}

Result<UndoReport> undoKeys(WriteDesk &desk, AdminJournal &journal, Clock &clock,
                            const DeedRecord &record, const security::Undo &undo)
{
    const auto backups = security::KeyBackups::ofUndo(undo);
    if (!backups)
        return fail(backups.error());
    for (const security::KeyBackup &key : backups->keys) {
        if (auto within = desk.boundary().admitsKey(key.name); !within)
            return fail(within.error());
    }
    return security::journaled(
               journal, undoingOf(record),
               [&] { return security::restoreKeys(desk.redis(), *backups, clock.nowMs()); },
               outcomeOfRestore)
        .map([](const RestoreReport &report) {
            return UndoReport {{}, report, {}};
        });
}

} // namespace

std::optional<Error> obstacleOf(const UndoReport &report)
{
    constexpr qsizetype shown = 5;
    QStringList obstacles;
    if (report.rows) {
        for (const repository::Conflict &conflict : report.rows->conflicts) {
            const QString columns = conflict.columns.join(QStringLiteral(", "));
            obstacles.append(
                titleOf(report.edits.value(conflict.edit))
                + (columns.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(columns)));
        }
    } else if (report.keys && report.keys->restored.isEmpty() && report.keys->removed.isEmpty()) {
        for (const QByteArray &key : report.keys->occupied)
            obstacles.append(security::maskedKey(key).toString());
    }
    if (obstacles.isEmpty())
        return std::nullopt;
    obstacles.removeDuplicates();
    if (obstacles.size() > shown)
        obstacles = obstacles.mid(0, shown) + QStringList(QStringLiteral("…"));
    return Error {ErrorCode::ConstraintFailed, changedSince, obstacles.join(QStringLiteral(", "))};
}

bool isObstacle(const Error &error)
{
    return error.code == ErrorCode::ConstraintFailed && error.detail == changedSince;
}

Result<UndoReport> undoDeed(WriteDesk &desk, Clock &clock, qint64 deed, Progress &progress)
{
    const auto opened = desk.deeds().journal();
    if (!opened)
        return fail(opened.error());
    AdminJournal &journal = **opened;
    const auto lease = takeLease(journal.path());
    if (!lease)
        return fail(lease.error());
    const auto record = undoable(journal, deed);
    if (!record)
        return fail(record.error());
    if (auto within = checkWithin(desk.boundary(), *record); !within)
        return fail(within.error());
    const auto undo = journal.undoOf(deed);
    if (!undo)
        return fail(undo.error());
    if (undo->kind == undoOfRows)
        return undoRows(desk, journal, *record, *undo, progress);
    if (undo->kind == security::undoOfKeys)
        return undoKeys(desk, journal, clock, *record, *undo);
    return fail(ErrorCode::Unsupported, QString::fromLatin1(undo->kind), QString::number(deed));
}

} // namespace selaras::workspace
