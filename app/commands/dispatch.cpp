// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/dispatch.h"

#include <QCoreApplication>

namespace selaras::app {

ExitCode runCommand(CommandContext &context)
{
    switch (context.invocation.command) {
    case Command::Keys:
        return runKeys(context);
    case Command::Edit:
        return runEdit(context);
    case Command::Apply:
        return runApply(context);
    case Command::Password:
        return runPassword(context);
    case Command::Drift:
        return runDrift(context);
    case Command::Audit:
        return runAudit(context);
    case Command::Drain:
        return runDrain(context);
    case Command::Capture:
        return runCapture(context);
    case Command::Sessions:
        return runSessions(context);
    case Command::Check:
        return runCheck(context);
    case Command::Ttl:
        return runTtl(context);
    case Command::Remove:
        return runRemove(context);
    case Command::Rules:
        return runRules(context);
    case Command::Watch:
        return runWatch(context);
    case Command::Lockouts:
        return runLockouts(context);
    case Command::Limits:
        return runLimits(context);
    case Command::Locks:
        return runLocks(context);
    case Command::Tokens:
        return runTokens(context);
    case Command::Journal:
        return runJournal(context);
    case Command::Help:
        context.console.say({helpText().trimmed()}, {{QStringLiteral("help"), helpText()}});
        return ExitCode::Fine;
    case Command::Version:
        context.console.say(
            {QStringLiteral("selaras %1").arg(QCoreApplication::applicationVersion())},
            {{QStringLiteral("version"), QCoreApplication::applicationVersion()}});
        return ExitCode::Fine;
    case Command::Window:
    case Command::Demo:
    case Command::Tour:
    case Command::DemoKeeper:
    case Command::DemoApplication:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace selaras::app
