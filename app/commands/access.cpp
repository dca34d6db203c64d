// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/access.h"

#include "app/passwords.h"

namespace selaras::app {

Result<workspace::Access> accessOf(const CommandContext &context)
{
    const auto file = workspace::loadWorkspace(context.invocation.arguments.first());
    if (!file)
        return fail(file.error());
    const QString password = findPassword(*file, context.secrets, context.clock);
    return workspace::prepareAccess(*file, password, context.journalFolder);
}

void standGuard(CommandContext &context, workspace::WriteDesk &desk)
{
    if (const auto watched = desk.guard().runOut(); !watched)
        context.console.warn(watched.error());
}

Result<sqlite::Table> tableOf(workspace::ReadDesk &desk, const QString &name)
{
    const auto schema = desk.schema().current();
    if (!schema)
        return fail(schema.error());
    const sqlite::Table *table = schema->table(name);
    if (!table)
        return fail(ErrorCode::NoSuchTable, {}, name);
    return *table;
}

} // namespace selaras::app
