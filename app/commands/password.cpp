// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/commands/access.h"
#include "app/commands/editoutcome.h"
#include "app/jsontext.h"
#include "app/newpassword.h"
#include "models/security/passwordrules.h"
#include "models/workspace/passwordreset.h"
#include "ui/access/sessiontext.h"
#include "ui/passwords/passwordwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace selaras::app {

namespace {

using workspace::PasswordUser;

Result<PasswordUser> userOf(const CommandContext &context, const workspace::Access &access)
{
    const auto &users = access.layouts->users;
    if (!users)
        return fail(ErrorCode::NoSuchTable, {}, QStringLiteral("users"));
    const auto desk = workspace::ReadDesk::open(access, context.clock);
    if (!desk)
        return fail(desk.error());
    const auto table = tableOf(**desk, users->table);
    if (!table)
        return fail(table.error());
    const auto key = parseKey(context.invocation.arguments.at(1), *table);
    if (!key)
        return fail(key.error());
    return workspace::findPasswordUser(**desk, *users, access.layouts->passwords, *key);
}

ExitCode refuse(const CommandContext &context, const security::PasswordJudgement &judgement)
{
    QJsonArray points;
    QStringList sentences;
    for (const security::PasswordPoint &point : judgement.unmet()) {
        points.append(security::pointName(point.kind));
        sentences.append(ui::pointText(point));
    }
    for (const QString &sentence : sentences)
        context.console.complain(
            QCoreApplication::translate("Password", "The policy asks for: %1").arg(sentence));
    const QJsonObject error {{QStringLiteral("code"), QStringLiteral("password_refused")},
                             {QStringLiteral("message"), sentences.join(QStringLiteral("; "))},
                             {QStringLiteral("points"), points}};
    context.console.say({}, {{QStringLiteral("error"), error}});
    return ExitCode::BadInput;
}

ExitCode failed(const CommandContext &context, const Error &error)
{
    return error.code == ErrorCode::Unsupported
        ? context.console.failed(error.code, ui::passwordErrorText(error))
        : context.console.failed(error);
}

// What --revoke-sessions adds, once the password is set.
ExitCode revoke(CommandContext &context, const workspace::Access &access, const PasswordUser &user,
                QStringList &lines, QJsonObject &told)
{
    const auto desk = redisDeskOf(context, access);
    if (!desk) {
        context.console.warn(desk.error());
        return exitCodeOf(desk.error());
    }
    const security::SessionLayouts &layouts = access.layouts->sessions;
    const bool isDry = context.invocation.dryRun;
    const qint64 now = context.clock.nowMs();
    security::Revocation done;
    Result<void> outcome;
    if (isDry) {
        const auto sessions = workspace::sessionsOf(user, (*desk)->redis, layouts, now);
        outcome = sessions ? Result<void>() : fail(sessions.error());
        done.ended = sessions.value_or(QVector<security::Session>());
    } else if (const auto revoked = workspace::revokeSessionsOf(user, **desk, layouts, now)) {
        done = *revoked;
    } else {
        outcome = fail(revoked.error());
    }
    QByteArrayList ended;
    for (const security::Session &session : std::as_const(done.ended))
        ended.append(session.key);
    told.insert(isDry ? QStringLiteral("would_revoke") : QStringLiteral("revoked"),
                jsonKeys(ended));
    if (!outcome) {
        context.console.warn(outcome.error());
        return exitCodeOf(outcome.error());
    }
    lines.append(isDry ? QCoreApplication::translate("Password", "%n session(s) would end.",
                                                     nullptr, int(ended.size()))
                       : ui::revocationText(done));
    return done.busy.isEmpty() ? ExitCode::Fine : ExitCode::Finding;
}

} // namespace

ExitCode runPassword(CommandContext &context)
{
    const auto access = accessOf(context);
    if (!access)
        return context.console.failed(access.error());
    const auto user = userOf(context, *access);
    if (!user)
        return failed(context, user.error());
    const auto password = readNewPassword();
    if (!password)
        return context.console.failed(password.error());
    const mapping::PasswordPolicy &policy = access->layouts->passwords;
    const auto judgement = security::judgePassword(*password, policy, user->ownWords);
    if (!judgement.isAllowed())
        return refuse(context, judgement);
    const auto desk = writeDeskOf(context, *access);
    if (!desk)
        return context.console.failed(desk.error());
    const auto hash = workspace::passwordHash(*user, policy, *password);
    if (!hash)
        return context.console.failed(hash.error());
    AlsoDone also;
    if (context.invocation.revokeSessions)
        also = [&](QStringList &lines, QJsonObject &told) {
            return revoke(context, *access, *user, lines, told);
        };
    return makeEdits(context, **desk, {workspace::passwordEdit(*user, *hash)}, also);
}

} // namespace selaras::app
