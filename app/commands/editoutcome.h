// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commands.h"
#include "models/workspace/desk.h"

namespace selaras::app {

// Makes the edits, or with --dry-run only says what they would do, and reports that.
ExitCode makeEdits(CommandContext &context, workspace::WriteDesk &desk,
                   const QVector<repository::RowEdit> &edits);

} // namespace selaras::app
