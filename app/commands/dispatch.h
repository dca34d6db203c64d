// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commands.h"

namespace selaras::app {

// Runs a command that needs no window.
ExitCode runCommand(CommandContext &context);

} // namespace selaras::app
