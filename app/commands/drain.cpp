// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/access.h"
#include "app/jsontext.h"
#include "models/workspace/acts.h"

#include <QCoreApplication>

namespace selaras::app {

ExitCode runDrain(CommandContext &context)
{
    const auto access = accessOf(context);
    if (!access)
        return context.console.failed(access.error());
    const auto desk = workspace::WriteDesk::open(*access, context.clock);
    if (!desk)
        return context.console.failed(desk.error());
    const auto report = workspace::drainPending(**desk);
    if (!report)
        return context.console.failed(report.error());
    context.console.say(
        {QCoreApplication::translate("Drain", "%n invalidation(s) delivered.", nullptr,
                                     report->delivered),
         QCoreApplication::translate("Drain", "%n still pending.", nullptr, report->pending)},
        {{QStringLiteral("delivered"), report->delivered},
         {QStringLiteral("pending"), report->pending},
         {QStringLiteral("removed"), jsonKeys(report->removed)}});
    standGuard(context, **desk);
    if (!report->because)
        return ExitCode::Fine;
    context.console.warn(*report->because);
    return exitCodeOf(*report->because);
}

} // namespace selaras::app
