// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commands.h"
#include "models/workspace/redislane.h"

namespace selaras::app {

// The workspace that the command's first argument names, ready to be opened.
Result<workspace::Access> accessOf(const CommandContext &context);
// The same, only to look with: its profile need not fit the database.
Result<workspace::Access> accessForLookingOf(const CommandContext &context);

// The same for a command that changes something: ReadOnly where the workspace takes no changes. Its
// second argument must be one of the verbs, with so many arguments after it; InvalidArgument
// otherwise.
Result<workspace::Access> changingAccessOf(const CommandContext &context, const QStringList &verbs,
                                           int arguments);

// Desks that keep to the tenant of the command line. InvalidArgument where one is named and the
// application has none; otherwise as opening them.
Result<std::unique_ptr<workspace::RedisDesk>> redisDeskOf(const CommandContext &context,
                                                          const workspace::Access &access);
Result<std::unique_ptr<workspace::WriteDesk>> writeDeskOf(const CommandContext &context,
                                                          const workspace::Access &access);
// To judge by what is only looked at.
Result<mapping::TenantBoundary> boundaryOf(const CommandContext &context,
                                           const workspace::Access &access);
// "12 left out: they are another tenant's, or nobody's."; to be said where there are some.
QStringList leftOutLines(qsizetype leftOut);

// A secret that the command line gives, or with "-" a line of the standard input, where other users
// of the machine do not see it.
QByteArray secretOf(const QString &argument);

// Stays until nothing that was removed can come back stale. What cannot be watched to the end is
// pending afterwards.
void standGuard(CommandContext &context, workspace::WriteDesk &desk);

// A table of the desk's database.
Result<sqlite::Table> tableOf(workspace::ReadDesk &desk, const QString &name);

} // namespace selaras::app
