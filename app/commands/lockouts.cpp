// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/access.h"
#include "app/jsontext.h"
#include "models/security/accountacts.h"
#include "models/security/accountreader.h"
#include "models/security/bursts.h"
#include "models/workspace/accessacts.h"
#include "ui/formats.h"

#include <QCoreApplication>

namespace selaras::app {

namespace {

using mapping::Lockouts;
using security::Account;
using security::AccountReader;

constexpr int usualLockSeconds = 1800;

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("Lockouts", text, nullptr, n);
}

QString line(const Account &account)
{
    QStringList parts {account.isLocked ? translated(QT_TRANSLATE_NOOP("Lockouts", "locked"))
                                        : translated(QT_TRANSLATE_NOOP("Lockouts", "attempts")),
                       account.id,
                       account.limit > 0
                           ? QStringLiteral("%1/%2").arg(account.attempts).arg(account.limit)
                           : QString::number(account.attempts)};
    if (account.isLocked)
        parts.append(account.untilMs ? ui::exactTime(*account.untilMs)
                                     : translated(QT_TRANSLATE_NOOP("Lockouts", "until unlocked")));
    QStringList ips = account.ips;
    ips.removeDuplicates();
    parts << ips.join(QStringLiteral(", ")) << account.reason;
    return parts.join(QLatin1Char('\t')).trimmed();
}

QJsonObject jsonOf(const Account &account)
{
    QStringList ips = account.ips;
    ips.removeDuplicates();
    return {{QStringLiteral("id"), account.id},
            {QStringLiteral("locked"), account.isLocked},
            {QStringLiteral("attempts"), account.attempts},
            {QStringLiteral("limit"), account.limit > 0 ? QJsonValue(account.limit) : QJsonValue()},
            {QStringLiteral("since"), jsonTime(account.sinceMs)},
            {QStringLiteral("until"),
             jsonTime(account.isLocked ? account.untilMs : account.attemptsEndMs)},
            {QStringLiteral("from"), QJsonArray::fromStringList(ips)},
            {QStringLiteral("reason"), account.reason},
            {QStringLiteral("keys"), jsonKeys(account.keys())}};
}

QJsonObject jsonOf(const security::Burst &burst)
{
    const bool isAddress = burst.kind == security::Burst::Kind::Address;
    return {{isAddress ? QStringLiteral("address") : QStringLiteral("account"), burst.subject},
            {QStringLiteral("failed"), burst.failures},
            {QStringLiteral("accounts"), burst.accounts}};
}

ExitCode list(CommandContext &context, workspace::RedisDesk &desk, AccountReader &reader,
              const workspace::Access &access)
{
    auto read = reader.read(desk.redis);
    if (!read)
        return context.console.failed(read.error());
    const auto leftOut = desk.tenants.keepOwn(read->accounts);
    if (!leftOut)
        return context.console.failed(leftOut.error());
    std::ignore = security::addAddresses(desk.redis, read->accounts, access.layouts->auditTrails);
    QStringList lines;
    QJsonArray accounts;
    int locked = 0;
    for (const Account &account : std::as_const(read->accounts)) {
        lines.append(line(account));
        accounts.append(jsonOf(account));
        locked += account.isLocked ? 1 : 0;
    }
    QJsonArray bursts;
    for (const security::Burst &burst : security::burstsIn(read->accounts))
        bursts.append(jsonOf(burst));
    lines.append(translated(QT_TRANSLATE_N_NOOP("Lockouts", "%n account(s) locked."), locked));
    lines += leftOutLines(*leftOut);
    context.console.say(lines,
                        {{QStringLiteral("locked"), locked},
                         {QStringLiteral("accounts"), accounts},
                         {QStringLiteral("bursts"), bursts},
                         {QStringLiteral("left_out"), *leftOut}});
    return ExitCode::Fine;
}

Result<void> lock(CommandContext &context, workspace::RedisDesk &desk, AccountReader &reader,
                  const Account &account)
{
    const Lockouts &layout = reader.layouts().at(account.layout);
    security::Lockout lockout {account.id, context.invocation.reason};
    lockout.sinceMs = context.clock.nowMs();
    lockout.seconds =
        context.invocation.seconds.value_or(layout.seconds > 0 ? layout.seconds : usualLockSeconds);
    return workspace::lockAccount(desk, reader, lockout);
}

ExitCode act(CommandContext &context, workspace::RedisDesk &desk, AccountReader &reader)
{
    const QString verb = context.invocation.arguments.at(1);
    const QString id = context.invocation.arguments.at(2);
    const auto account = reader.find(desk.redis, id);
    if (!account)
        return context.console.failed(account.error());
    if (verb == QLatin1String("lock")) {
        if (auto locked = lock(context, desk, reader, *account); !locked)
            return context.console.failed(locked.error());
        context.console.say({translated(QT_TRANSLATE_NOOP("Lockouts", "%1 is locked.")).arg(id)},
                            {{QStringLiteral("locked"), id}});
        return ExitCode::Fine;
    }
    const Lockouts &layout = reader.layouts().at(account->layout);
    const auto removed = verb == QLatin1String("unlock")
        ? workspace::unlockAccount(desk, *account, layout)
        : workspace::clearAttempts(desk, *account, layout);
    if (!removed)
        return context.console.failed(removed.error());
    context.console.say({translated(QT_TRANSLATE_N_NOOP("Lockouts", "%n key(s) removed."),
                                    static_cast<int>(*removed))},
                        {{QStringLiteral("removed"), *removed}});
    return *removed > 0 ? ExitCode::Fine : ExitCode::Finding;
}

} // namespace

ExitCode runLockouts(CommandContext &context)
{
    const QStringList &arguments = context.invocation.arguments;
    const bool acts = arguments.size() > 1;
    const auto access = acts
        ? changingAccessOf(
            context, {QStringLiteral("unlock"), QStringLiteral("lock"), QStringLiteral("clear")}, 1)
        : accessOf(context);
    if (!access)
        return context.console.failed(access.error());
    const auto desk = redisDeskOf(context, *access);
    if (!desk)
        return context.console.failed(desk.error());
    AccountReader reader(access->layouts->lockouts, context.clock);
    return acts ? act(context, **desk, reader) : list(context, **desk, reader, *access);
}

} // namespace selaras::app
