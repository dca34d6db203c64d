// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/access.h"
#include "app/jsontext.h"
#include "models/workspace/acts.h"
#include "ui/errortext.h"

#include <QCoreApplication>

#include <algorithm>

namespace selaras::app {

namespace {

using repository::CaptureState;
using repository::CaptureStatus;

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("Capture", text, nullptr, n);
}

QString line(const CaptureState &state)
{
    if (state.problem && state.captured)
        return translated(QT_TRANSLATE_NOOP("Capture", "%1\tnot captured any more: %2"))
            .arg(state.table, ui::errorText(*state.problem));
    if (state.captured)
        return (state.intact
                    ? translated(QT_TRANSLATE_NOOP("Capture", "%1\tcaptured"))
                    : translated(QT_TRANSLATE_NOOP(
                        "Capture", "%1\tcaptured, but its triggers are not as they should be")))
            .arg(state.table);
    return (state.canBeCaptured
                ? translated(QT_TRANSLATE_NOOP("Capture", "%1\tnot captured"))
                : translated(QT_TRANSLATE_NOOP("Capture", "%1\tcannot be captured")))
        .arg(state.table);
}

QJsonObject jsonOf(const CaptureState &state)
{
    return {{QStringLiteral("table"), state.table},
            {QStringLiteral("captured"), state.captured},
            {QStringLiteral("intact"), state.intact},
            {QStringLiteral("capturable"), state.canBeCaptured},
            {QStringLiteral("changes"), state.changes},
            {QStringLiteral("reads_uncaptured"), QJsonArray::fromStringList(state.reads)}};
}

QStringList linesOf(const CaptureStatus &status)
{
    QStringList lines;
    for (const CaptureState &state : status.tables) {
        lines.append(line(state));
        if (state.captured && !state.reads.isEmpty())
            lines.append(translated(QT_TRANSLATE_NOOP(
                                        "Capture",
                                        "\tIts keys are found through %1: capture that too, or "
                                        "what is deleted there is missed."))
                             .arg(state.reads.join(QStringLiteral(", "))));
    }
    if (status.isOn() && !status.isOurs)
        lines.append(translated(QT_TRANSLATE_NOOP("Capture", "Captured for another workspace: %1."))
                         .arg(status.serves));
    if (status.isOn())
        lines.append(translated(QT_TRANSLATE_N_NOOP("Capture", "%n change(s) in the log."),
                                static_cast<int>(status.changes)));
    return lines;
}

ExitCode report(CommandContext &context, repository::Capture &capture)
{
    const auto status = capture.status();
    if (!status)
        return context.console.failed(status.error());
    QJsonArray tables;
    for (const CaptureState &state : status->tables)
        tables.append(jsonOf(state));
    context.console.say(linesOf(*status),
                        {{QStringLiteral("on"), status->isOn()},
                         {QStringLiteral("serves"), status->serves},
                         {QStringLiteral("ours"), status->isOurs},
                         {QStringLiteral("changes"), status->changes},
                         {QStringLiteral("tables"), tables}});
    const bool allIntact =
        std::all_of(status->tables.begin(), status->tables.end(),
                    [](const CaptureState &state) { return state.intact || !state.captured; });
    return allIntact && status->isOurs ? ExitCode::Fine : ExitCode::Finding;
}

ExitCode reportAlone(CommandContext &context, const workspace::Access &access)
{
    const auto desk = workspace::ReadDesk::open(access, context.clock);
    if (!desk)
        return context.console.failed(desk.error());
    repository::Capture capture((*desk)->database(), *access.keyMap,
                                workspace::captureServes(access), context.clock);
    return report(context, capture);
}

Result<QStringList> capturedTables(repository::Capture &capture)
{
    const auto status = capture.status();
    if (!status)
        return fail(status.error());
    QStringList tables;
    for (const CaptureState &state : status->tables) {
        if (state.captured)
            tables.append(state.table);
    }
    return tables;
}

Result<void> switchOff(workspace::WriteDesk &writing, workspace::FollowDesk &desk,
                       QStringList tables)
{
    if (tables.isEmpty()) {
        auto captured = capturedTables(desk.capture());
        if (!captured)
            return fail(captured.error());
        tables = std::move(*captured);
    }
    return workspace::releaseTables(writing, desk, tables).map([](const auto &) {});
}

} // namespace

ExitCode runCapture(CommandContext &context)
{
    const QStringList &arguments = context.invocation.arguments;
    const QString what = arguments.value(1);
    const bool on = what == QLatin1String("on") && arguments.size() > 2;
    if (!on && !what.isEmpty() && what != QLatin1String("off"))
        return context.console.failed(
            {ErrorCode::InvalidArgument,
             translated(QT_TRANSLATE_NOOP("Capture", "Say “on” with the tables, or “off”.")),
             {}});
    const auto access = accessOf(context);
    if (!access)
        return context.console.failed(access.error());
    if (what.isEmpty())
        return reportAlone(context, *access);
    const auto writing = workspace::WriteDesk::open(*access, context.clock);
    if (!writing)
        return context.console.failed(writing.error());
    const auto desk = workspace::FollowDesk::open(*access, **writing, context.clock);
    if (!desk)
        return context.console.failed(desk.error());
    const QStringList tables = arguments.mid(2);
    const auto done = on ? workspace::captureTables(**writing, **desk, tables)
                         : switchOff(**writing, **desk, tables);
    if (!done)
        return context.console.failed(done.error());
    const ExitCode code = report(context, (*desk)->capture());
    standGuard(context, **writing);
    return code;
}

} // namespace selaras::app
