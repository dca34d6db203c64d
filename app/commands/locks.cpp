// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/access.h"
#include "app/jsontext.h"
#include "models/items/heldlockmodel.h"
#include "models/security/lockacts.h"
#include "models/security/lockreader.h"
#include "models/workspace/accessacts.h"
#include "ui/formats.h"

#include <QCoreApplication>

namespace selaras::app {

namespace {

using security::HeldLock;
using security::LockReader;

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("Locks", text, nullptr, n);
}

QString heldFor(const HeldLock &lock, qint64 nowMs)
{
    if (!lock.sinceMs)
        return {};
    const QString text = ui::ttlText(std::max(qint64(0), nowMs - *lock.sinceMs));
    return lock.isOlder ? translated(QT_TRANSLATE_NOOP("Locks", "held for at least %1")).arg(text)
                        : translated(QT_TRANSLATE_NOOP("Locks", "held for %1")).arg(text);
}

QString line(const HeldLock &lock, qint64 nowMs)
{
    return QStringList {lock.name, items::holderText(lock), heldFor(lock, nowMs),
                        lock.expiresMs ? ui::exactTime(*lock.expiresMs)
                                       : translated(QT_TRANSLATE_NOOP("Locks", "never expires"))}
        .join(QLatin1Char('\t'));
}

QJsonObject jsonOf(const HeldLock &lock)
{
    return {{QStringLiteral("name"), lock.name},
            {QStringLiteral("key"), jsonKey(lock.key)},
            {QStringLiteral("holder"), items::holderText(lock)},
            {QStringLiteral("since"), jsonTime(lock.sinceMs)},
            {QStringLiteral("at_least"), lock.isOlder},
            {QStringLiteral("expires"), jsonTime(lock.expiresMs)}};
}

ExitCode list(CommandContext &context, workspace::RedisDesk &desk, LockReader &reader)
{
    auto read = reader.read(desk.redis);
    if (!read)
        return context.console.failed(read.error());
    const auto leftOut = desk.tenants.keepOwn(read->locks);
    if (!leftOut)
        return context.console.failed(leftOut.error());
    QStringList lines;
    QJsonArray locks;
    for (const HeldLock &lock : read->locks) {
        lines.append(line(lock, context.clock.nowMs()));
        locks.append(jsonOf(lock));
    }
    lines.append(translated(QT_TRANSLATE_N_NOOP("Locks", "%n lock(s) held."),
                            static_cast<int>(read->locks.size())));
    lines += leftOutLines(*leftOut);
    context.console.say(lines,
                        {{QStringLiteral("locks"), locks}, {QStringLiteral("left_out"), *leftOut}});
    return ExitCode::Fine;
}

ExitCode release(CommandContext &context, workspace::RedisDesk &desk, LockReader &reader,
                 const workspace::Access &access)
{
    const QStringList &arguments = context.invocation.arguments;
    const QString name = arguments.at(2);
    const auto lock = reader.find(desk.redis, name);
    if (!lock)
        return context.console.failed(lock.error());
    Result<bool> released = false;
    if (*lock && arguments.at(1) == QLatin1String("force-release"))
        released = workspace::forceRelease(desk, **lock);
    else if (*lock)
        released = workspace::releaseLock(desk, **lock, access.layouts->locks.at((*lock)->layout),
                                          secretOf(arguments.at(3)));
    if (!released)
        return context.console.failed(released.error());
    context.console.say(
        {*released
             ? translated(QT_TRANSLATE_NOOP("Locks", "%1 is released.")).arg(name)
             : translated(QT_TRANSLATE_NOOP("Locks", "%1 is not held with this token.")).arg(name)},
        {{QStringLiteral("released"), *released}});
    return *released ? ExitCode::Fine : ExitCode::Finding;
}

} // namespace

ExitCode runLocks(CommandContext &context)
{
    const QStringList &arguments = context.invocation.arguments;
    const bool acts = arguments.size() > 1;
    const bool forces = arguments.value(1) == QLatin1String("force-release");
    const auto access = acts
        ? changingAccessOf(context, {QStringLiteral("release"), QStringLiteral("force-release")},
                           forces ? 1 : 2)
        : accessOf(context);
    if (!access)
        return context.console.failed(access.error());
    const auto desk = redisDeskOf(context, *access);
    if (!desk)
        return context.console.failed(desk.error());
    LockReader reader(access->layouts->locks, context.clock);
    return acts ? release(context, **desk, reader, *access) : list(context, **desk, reader);
}

} // namespace selaras::app
