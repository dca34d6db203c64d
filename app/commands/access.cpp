// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/access.h"

#include "app/passwords.h"
#include "models/workspace/accessforlooking.h"

#include <QCoreApplication>
#include <QFile>

namespace selaras::app {

namespace {

using Prepare = Result<workspace::Access>(const workspace::WorkspaceFile &file,
                                          const QString &redisPassword,
                                          const QString &journalFolder);

Result<workspace::Access> access(const CommandContext &context, Prepare &prepare)
{
    const auto file = workspace::loadWorkspace(context.invocation.arguments.first());
    if (!file)
        return fail(file.error());
    const QString password = findPassword(*file, context.secrets, context.clock);
    return prepare(*file, password, context.journalFolder);
}

} // namespace

Result<workspace::Access> accessOf(const CommandContext &context)
{
    return access(context, workspace::prepareAccess);
}

Result<workspace::Access> accessForLookingOf(const CommandContext &context)
{
    return access(context, workspace::accessForLooking);
}

Result<workspace::Access> changingAccessOf(const CommandContext &context, const QStringList &verbs,
                                           int arguments)
{
    const QStringList &given = context.invocation.arguments;
    if (!verbs.contains(given.value(1)) || given.size() != 2 + arguments)
        return fail(ErrorCode::InvalidArgument, given.mid(1, 1).join(QString()));
    auto access = accessOf(context);
    if (access && access->file.readOnly)
        return fail(ErrorCode::ReadOnly, {}, access->file.name);
    return access;
}

Result<mapping::TenantBoundary> boundaryOf(const CommandContext &context,
                                           const workspace::Access &access)
{
    const QString &tenant = context.invocation.tenant;
    mapping::TenantBoundary boundary(access.keyMap->profile(), tenant);
    if (boundary.chosen() != tenant)
        return fail(
            ErrorCode::InvalidArgument,
            QCoreApplication::translate(
                "Access", "The application's profile names no tenants: leave out --tenant."));
    return boundary;
}

Result<std::unique_ptr<workspace::RedisDesk>> redisDeskOf(const CommandContext &context,
                                                          const workspace::Access &access)
{
    if (const auto boundary = boundaryOf(context, access); !boundary)
        return fail(boundary.error());
    auto desk = workspace::RedisDesk::open(access, context.clock, {});
    if (desk)
        (*desk)->keepTo(context.invocation.tenant);
    return desk;
}

Result<std::unique_ptr<workspace::WriteDesk>> writeDeskOf(const CommandContext &context,
                                                          const workspace::Access &access)
{
    if (const auto boundary = boundaryOf(context, access); !boundary)
        return fail(boundary.error());
    auto desk = workspace::WriteDesk::open(access, context.clock);
    if (desk)
        (*desk)->keepTo(context.invocation.tenant);
    return desk;
}

QStringList leftOutLines(qsizetype leftOut)
{
    if (leftOut == 0)
        return {};
    return {QCoreApplication::translate("Access", "%n left out: another tenant's, or nobody's.",
                                        nullptr, int(leftOut))};
}

QByteArray secretOf(const QString &argument)
{
    if (argument != QLatin1String("-"))
        return argument.toUtf8();
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.readLine().trimmed() : QByteArray();
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
