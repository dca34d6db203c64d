// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/access.h"
#include "models/workspace/cacheacts.h"

#include <QCoreApplication>

namespace selaras::app {

namespace {

QString translated(const char *text, qint64 count)
{
    return QCoreApplication::translate("Remove", text, nullptr, int(count));
}

} // namespace

ExitCode runRemove(CommandContext &context)
{
    const auto access = accessOf(context);
    if (!access)
        return context.console.failed(access.error());
    const bool isDry = context.invocation.dryRun;
    if (!isDry && access->file.readOnly)
        return context.console.failed({ErrorCode::ReadOnly, {}, access->file.name});
    const auto desk = redisDeskOf(context, *access);
    if (!desk)
        return context.console.failed(desk.error());
    const mapping::Profile &profile = access->keyMap->profile();
    const cache::KeySelection selection {cache::KeySelection::Kind::Pattern,
                                         context.invocation.arguments.at(1).toUtf8()};
    const auto count = isDry ? workspace::countCachedKeys(**desk, profile, selection)
                             : workspace::removeCachedKeys(**desk, profile, selection);
    if (!count)
        return context.console.failed(count.error());
    context.console.say(
        {translated(isDry ? QT_TRANSLATE_N_NOOP("Remove", "%n key(s) would be removed.")
                          : QT_TRANSLATE_N_NOOP("Remove", "%n key(s) removed."),
                    *count)},
        {{isDry ? QStringLiteral("would_remove") : QStringLiteral("removed"), *count}});
    return ExitCode::Fine;
}

} // namespace selaras::app
