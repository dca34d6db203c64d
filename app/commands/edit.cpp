// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/commands/access.h"
#include "app/commands/editoutcome.h"

namespace selaras::app {

namespace {

Result<repository::RowEdit> editOf(const CommandContext &context, const workspace::Access &access)
{
    const QStringList &arguments = context.invocation.arguments;
    const auto desk = workspace::ReadDesk::open(access, context.clock);
    if (!desk)
        return fail(desk.error());
    const auto table = tableOf(**desk, arguments.at(1));
    if (!table)
        return fail(table.error());
    const auto key = parseKey(arguments.at(2), *table);
    if (!key)
        return fail(key.error());
    const auto row = sqlite::findRow((*desk)->database(), *table, *key);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, arguments.at(2), table->name);
    const auto changes = parseChanges(arguments.mid(3), *table, (*row)->values);
    if (!changes)
        return fail(changes.error());
    return repository::RowEdit {
        repository::RowEdit::Kind::Update, table->name, (*row)->key, {}, *changes};
}

} // namespace

ExitCode runEdit(CommandContext &context)
{
    const auto access = accessOf(context);
    if (!access)
        return context.console.failed(access.error());
    const auto edit = editOf(context, *access);
    if (!edit)
        return context.console.failed(edit.error());
    const auto desk = writeDeskOf(context, *access);
    if (!desk)
        return context.console.failed(desk.error());
    return makeEdits(context, **desk, {*edit});
}

} // namespace selaras::app
