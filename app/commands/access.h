// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commands.h"
#include "models/workspace/desk.h"

namespace selaras::app {

// The workspace that the command's first argument names, ready to be opened.
Result<workspace::Access> accessOf(const CommandContext &context);

// Stays until nothing that was removed can come back stale. What cannot be watched to the end is
// pending afterwards.
void standGuard(CommandContext &context, workspace::WriteDesk &desk);

// A table of the desk's database.
Result<sqlite::Table> tableOf(workspace::ReadDesk &desk, const QString &name);

} // namespace selaras::app
