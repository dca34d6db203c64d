// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/console.h"
#include "models/base/clock.h"
#include "models/base/secretstore.h"

namespace selaras::app {

// What a command without a window is given. Blocking; on the main thread.
struct CommandContext {
    const Invocation &invocation;
    Console &console;
    SecretStore &secrets;
    Clock &clock;
    QString journalFolder;
};

ExitCode runKeys(CommandContext &context);
ExitCode runEdit(CommandContext &context);
ExitCode runApply(CommandContext &context);
ExitCode runPassword(CommandContext &context);
ExitCode runAudit(CommandContext &context);
ExitCode runDrift(CommandContext &context);
ExitCode runDrain(CommandContext &context);
ExitCode runCapture(CommandContext &context);
ExitCode runSessions(CommandContext &context);
ExitCode runCheck(CommandContext &context);
ExitCode runTtl(CommandContext &context);
ExitCode runRemove(CommandContext &context);
ExitCode runRules(CommandContext &context);
ExitCode runWatch(CommandContext &context);
ExitCode runLockouts(CommandContext &context);
ExitCode runLimits(CommandContext &context);
ExitCode runLocks(CommandContext &context);
ExitCode runTokens(CommandContext &context);
ExitCode runJournal(CommandContext &context);

} // namespace selaras::app
