// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/access.h"
#include "app/jsontext.h"
#include "models/security/deedexport.h"
#include "models/workspace/undoing.h"
#include "ui/formats.h"
#include "ui/journal/deedtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

#include <array>

namespace selaras::app {

namespace {

using security::AdminJournal;
using security::ChainBreak;
using security::ChainState;
using security::DeedRecord;

constexpr int shownDeeds = 100; // the newest

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("JournalCommand", text, nullptr, n);
}

QString line(const DeedRecord &deed)
{
    QStringList parts {QString::number(deed.id),
                       ui::exactTime(deed.timeMs),
                       deed.author.user + QLatin1Char('@') + deed.author.host,
                       ui::signOf(deed.state).word,
                       ui::actionWord(deed.action),
                       deed.subject};
    if (!deed.tenant.isEmpty())
        parts.append(deed.tenant);
    if (deed.undoneBy != 0)
        parts.append(
            translated(QT_TRANSLATE_NOOP("JournalCommand", "taken back by %1")).arg(deed.undoneBy));
    return parts.join(QLatin1Char('\t'));
}

QJsonObject jsonOf(const DeedRecord &deed)
{
    const auto time = [](qint64 ms) {
        return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
    };
    QJsonObject object {{QStringLiteral("id"), deed.id},
                        {QStringLiteral("time"), time(deed.timeMs)},
                        {QStringLiteral("by"), deed.author.toJson()},
                        {QStringLiteral("action"), QString::fromUtf8(deed.action)},
                        {QStringLiteral("subject"), deed.subject},
                        {QStringLiteral("tenant"), deed.tenant},
                        {QStringLiteral("before"), deed.before},
                        {QStringLiteral("after"), deed.after},
                        {QStringLiteral("outcome"), security::stateName(deed.state)},
                        {QStringLiteral("error"), deed.error},
                        {QStringLiteral("result"), deed.result},
                        {QStringLiteral("undoable"), deed.canBeUndone()},
                        {QStringLiteral("hash"), QString::fromLatin1(deed.hash)}};
    if (deed.undoes != 0)
        object.insert(QStringLiteral("undoes"), deed.undoes);
    if (deed.undoneBy != 0)
        object.insert(QStringLiteral("undone_by"), deed.undoneBy);
    return object;
}

ExitCode list(const CommandContext &context, AdminJournal &journal)
{
    security::DeedFilter filter;
    filter.tenant = context.invocation.tenant;
    const auto page = journal.page(filter, 0, shownDeeds);
    if (!page)
        return context.console.failed(page.error());
    QStringList lines;
    QJsonArray deeds;
    for (const DeedRecord &deed : page->deeds) {
        lines.append(line(deed));
        deeds.append(jsonOf(deed));
    }
    if (page->deeds.isEmpty())
        lines.append(translated(QT_TRANSLATE_NOOP("JournalCommand", "Nothing was done yet.")));
    context.console.say(lines,
                        {{QStringLiteral("deeds"), deeds}, {QStringLiteral("more"), page->more}});
    return ExitCode::Fine;
}

QString nameOf(ChainBreak::Kind kind)
{
    static constexpr std::array names {"changed", "missing", "misplaced", "rewritten", "cut_off"};
    return QLatin1String(names.at(size_t(kind)));
}

ExitCode verify(const CommandContext &context, AdminJournal &journal)
{
    const auto state = journal.verify();
    if (!state)
        return context.console.failed(state.error());
    QJsonObject object {{QStringLiteral("intact"), state->isIntact()},
                        {QStringLiteral("entries"), state->entries},
                        {QStringLiteral("unnoted"), state->unnoted},
                        {QStringLiteral("head"), QString::fromLatin1(state->head)}};
    if (state->broken) {
        object.insert(QStringLiteral("broken_at"), state->broken->entry);
        object.insert(QStringLiteral("broken_how"), nameOf(state->broken->kind));
    }
    context.console.say(
        {ui::chainText(*state),
         translated(QT_TRANSLATE_NOOP("JournalCommand", "The hash of the last entry: %1"))
             .arg(QString::fromLatin1(state->head))},
        object);
    return state->isIntact() ? ExitCode::Fine : ExitCode::Finding;
}

ExitCode exportTo(const CommandContext &context, AdminJournal &journal, const QString &file)
{
    const QString path = QDir().absoluteFilePath(file);
    const auto written = security::exportJournal(journal, path);
    if (!written)
        return context.console.failed(written.error());
    context.console.say(
        {translated(QT_TRANSLATE_N_NOOP("JournalCommand", "%n line(s) written."), int(*written))},
        {{QStringLiteral("lines"), *written}, {QStringLiteral("file"), path}});
    return ExitCode::Fine;
}

ExitCode report(const CommandContext &context, const workspace::UndoReport &done)
{
    if (const auto obstacle = workspace::obstacleOf(done))
        context.console.warn(*obstacle);
    if (done.rows) {
        const bool conflicts = !done.rows->conflicts.isEmpty();
        context.console.say(
            {translated(QT_TRANSLATE_N_NOOP("JournalCommand", "%n row(s) are as they were."),
                        int(done.rows->changed))},
            {{QStringLiteral("changed"), done.rows->changed},
             {QStringLiteral("removed"), jsonKeys(done.rows->removed)},
             {QStringLiteral("conflicts"), done.rows->conflicts.size()}});
        return conflicts || !done.rows->pending.isEmpty() ? ExitCode::Finding : ExitCode::Fine;
    }
    const security::RestoreReport &keys = *done.keys;
    context.console.say(
        {translated(QT_TRANSLATE_N_NOOP("JournalCommand", "%n key(s) are as they were."),
                    int(keys.restored.size() + keys.removed.size())),
         translated(
             QT_TRANSLATE_N_NOOP("JournalCommand", "%n key(s) were changed since and left alone."),
             int(keys.occupied.size())),
         translated(QT_TRANSLATE_N_NOOP("JournalCommand", "%n key(s) would have expired by now."),
                    int(keys.expired.size()))},
        {{QStringLiteral("restored"), jsonKeys(keys.restored)},
         {QStringLiteral("removed"), jsonKeys(keys.removed)},
         {QStringLiteral("occupied"), jsonKeys(keys.occupied)},
         {QStringLiteral("expired"), jsonKeys(keys.expired)}});
    return keys.occupied.isEmpty() && keys.expired.isEmpty() ? ExitCode::Fine : ExitCode::Finding;
}

ExitCode undo(CommandContext &context, const workspace::Access &access, const QString &id)
{
    const auto desk = writeDeskOf(context, access);
    if (!desk)
        return context.console.failed(desk.error());
    const auto done = workspace::undoDeed(**desk, context.clock, id.toLongLong());
    if (!done && done.error().code == ErrorCode::Unsupported)
        return context.console.failed(
            ErrorCode::Unsupported,
            translated(QT_TRANSLATE_NOOP("JournalCommand",
                                         "Entry %1 cannot be taken back, or was already."))
                .arg(id));
    if (!done)
        return context.console.failed(done.error());
    const ExitCode code = report(context, *done);
    standGuard(context, **desk);
    return code;
}

bool isUnderstood(const QStringList &arguments)
{
    const QString what = arguments.value(1);
    if (what == QLatin1String("undo"))
        return arguments.value(2).toLongLong() > 0;
    if (what == QLatin1String("export"))
        return arguments.size() == 3;
    return arguments.size() < 3 && (what.isEmpty() || what == QLatin1String("verify"));
}

} // namespace

ExitCode runJournal(CommandContext &context)
{
    const QStringList &arguments = context.invocation.arguments;
    const QString what = arguments.value(1);
    if (!isUnderstood(arguments))
        return context.console.failed(
            {ErrorCode::InvalidArgument,
             translated(QT_TRANSLATE_NOOP("JournalCommand",
                                          "Say “verify”, “undo” with the number of an entry, or "
                                          "“export” with a file.")),
             {}});
    const auto access = accessOf(context);
    if (!access)
        return context.console.failed(access.error());
    if (what == QLatin1String("undo"))
        return undo(context, *access, arguments.at(2));
    if (const auto boundary = boundaryOf(context, *access); !boundary)
        return context.console.failed(boundary.error());
    workspace::Deeds deeds(*access, context.clock);
    const auto journal = deeds.journal();
    if (!journal)
        return context.console.failed(journal.error());
    if (what == QLatin1String("verify"))
        return verify(context, **journal);
    if (what == QLatin1String("export"))
        return exportTo(context, **journal, arguments.at(2));
    return list(context, **journal);
}

} // namespace selaras::app
