// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/editoutcome.h"

#include "app/commands/access.h"
#include "app/jsontext.h"
#include "models/items/keytext.h"
#include "models/workspace/acts.h"

#include <QCoreApplication>

namespace selaras::app {

namespace {

using repository::Conflict;
using repository::EditPreview;
using repository::EditReport;

QString translated(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("EditOutcome", text, comment, n);
}

QJsonArray jsonConflicts(const QVector<Conflict> &conflicts)
{
    QJsonArray array;
    for (const Conflict &conflict : conflicts) {
        const bool gone = conflict.reason == Conflict::Reason::Gone;
        array.append(QJsonObject {
            {QStringLiteral("edit"), conflict.edit},
            {QStringLiteral("reason"), gone ? QStringLiteral("gone") : QStringLiteral("changed")},
            {QStringLiteral("columns"), QJsonArray::fromStringList(conflict.columns)}});
    }
    return array;
}

QStringList conflictLines(const QVector<Conflict> &conflicts)
{
    QStringList lines;
    for (const Conflict &conflict : conflicts) {
        lines.append(
            conflict.reason == Conflict::Reason::Gone
                ? translated(QT_TRANSLATE_NOOP("EditOutcome",
                                               "Edit %1: the row is no longer there; nothing was "
                                               "changed."))
                      .arg(conflict.edit + 1)
                : translated(QT_TRANSLATE_NOOP("EditOutcome",
                                               "Edit %1: the row was changed meanwhile (%2); "
                                               "nothing was changed."))
                      .arg(QString::number(conflict.edit + 1),
                           conflict.columns.join(QStringLiteral(", "))));
    }
    return lines;
}

ExitCode report(CommandContext &context, const EditReport &done, const AlsoDone &also)
{
    QStringList lines = conflictLines(done.conflicts);
    if (done.conflicts.isEmpty())
        lines.append(translated(QT_TRANSLATE_N_NOOP("EditOutcome", "%n row(s) changed."), nullptr,
                                static_cast<int>(done.changed)));
    QJsonArray pending;
    for (const QByteArray &key : done.removed)
        lines.append(
            translated(QT_TRANSLATE_NOOP("EditOutcome", "removed %1")).arg(items::shownKey(key)));
    for (const QByteArray &key : done.warmed)
        lines.append(
            translated(QT_TRANSLATE_NOOP("EditOutcome", "warmed %1")).arg(items::shownKey(key)));
    for (const mapping::KeyTarget &target : done.pending) {
        pending.append(jsonTarget(target));
        lines.append(translated(QT_TRANSLATE_NOOP("EditOutcome", "pending %1"))
                         .arg(items::shownKey(target.displayText())));
    }
    QJsonObject told {{QStringLiteral("changed"), done.changed},
                      {QStringLiteral("removed"), jsonKeys(done.removed)},
                      {QStringLiteral("warmed"), jsonKeys(done.warmed)},
                      {QStringLiteral("pending"), pending},
                      {QStringLiteral("conflicts"), jsonConflicts(done.conflicts)}};
    const ExitCode more = also && done.conflicts.isEmpty() ? also(lines, told) : ExitCode::Fine;
    context.console.say(lines, told);
    if (done.pendingBecause)
        context.console.warn(*done.pendingBecause);
    const bool finding = !done.conflicts.isEmpty() || !done.pending.isEmpty();
    return more == ExitCode::Fine && finding ? ExitCode::Finding : more;
}

ExitCode report(CommandContext &context, const EditPreview &preview, const AlsoDone &also)
{
    QStringList lines = conflictLines(preview.conflicts);
    lines.append(translated(QT_TRANSLATE_N_NOOP("EditOutcome", "%n row(s) would change."), nullptr,
                            static_cast<int>(preview.changed)));
    QJsonArray targets;
    for (const EditPreview::Target &target : preview.targets)
        targets.append(jsonTarget(target.target));
    for (const QByteArray &key : preview.keys())
        lines.append(translated(QT_TRANSLATE_NOOP("EditOutcome", "would remove %1"))
                         .arg(items::shownKey(key)));
    QJsonObject told {{QStringLiteral("changed"), preview.changed},
                      {QStringLiteral("would_remove"), jsonKeys(preview.keys())},
                      {QStringLiteral("targets"), targets},
                      {QStringLiteral("conflicts"), jsonConflicts(preview.conflicts)}};
    const ExitCode more = also && preview.conflicts.isEmpty() ? also(lines, told) : ExitCode::Fine;
    context.console.say(lines, told);
    if (preview.keysUnknownBecause) {
        context.console.warn(*preview.keysUnknownBecause);
        return exitCodeOf(*preview.keysUnknownBecause);
    }
    return preview.conflicts.isEmpty() ? more : ExitCode::Finding;
}

} // namespace

ExitCode makeEdits(CommandContext &context, workspace::WriteDesk &desk,
                   const QVector<repository::RowEdit> &edits, const AlsoDone &also)
{
    if (context.invocation.dryRun) {
        const auto preview = desk.rows().preview(edits);
        return preview ? report(context, *preview, also) : context.console.failed(preview.error());
    }
    const auto done = workspace::saveEdits(desk, edits);
    if (!done)
        return context.console.failed(done.error());
    const ExitCode code = report(context, *done, also);
    standGuard(context, desk);
    return code;
}

} // namespace selaras::app
