// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commands.h"
#include "models/workspace/desk.h"

#include <QJsonObject>

#include <functional>

namespace selaras::app {

// What else is done once the edits are made, or would be with --dry-run: adds what there is to say
// of it. Not called where there was a conflict.
using AlsoDone = std::function<ExitCode(QStringList &lines, QJsonObject &told)>;

// Makes the edits, or with --dry-run only says what they would do, and reports that.
ExitCode makeEdits(CommandContext &context, workspace::WriteDesk &desk,
                   const QVector<repository::RowEdit> &edits, const AlsoDone &also = {});

} // namespace selaras::app
