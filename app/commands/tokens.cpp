// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/access.h"
#include "app/jsontext.h"
#include "models/security/tokenacts.h"
#include "models/security/tokenreader.h"
#include "models/workspace/accessacts.h"
#include "ui/access/tokentext.h"
#include "ui/formats.h"

#include <QCoreApplication>

namespace selaras::app {

namespace {

using security::RevokedToken;
using security::TokenReader;
using security::TokenVerdict;

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("Tokens", text, nullptr, n);
}

// In no language.
QString verdictName(RevokedToken::Verdict verdict)
{
    switch (verdict) {
    case RevokedToken::Verdict::Fits:
        return QStringLiteral("fits");
    case RevokedToken::Verdict::Unknown:
        return QStringLiteral("unknown");
    case RevokedToken::Verdict::EndsTooEarly:
        return QStringLiteral("ends_too_early");
    case RevokedToken::Verdict::StaysTooLong:
        return QStringLiteral("stays_too_long");
    case RevokedToken::Verdict::NeverGoes:
        return QStringLiteral("never_goes");
    }
    return {};
}

QString revocationName(TokenVerdict what)
{
    switch (what) {
    case TokenVerdict::Added:
        return QStringLiteral("added");
    case TokenVerdict::AlreadyListed:
        return QStringLiteral("already_listed");
    case TokenVerdict::Expired:
        return QStringLiteral("expired");
    case TokenVerdict::Malformed:
        return QStringLiteral("malformed");
    case TokenVerdict::NeedsTime:
        return QStringLiteral("needs_time");
    }
    return {};
}

QString line(const RevokedToken &token)
{
    return QStringList {ui::signOf(token.verdict()).word, token.masked(), token.user,
                        token.keyEndsMs
                            ? ui::exactTime(*token.keyEndsMs)
                            : translated(QT_TRANSLATE_NOOP("Tokens", "never leaves the list"))}
        .join(QLatin1Char('\t'));
}

// Without the token itself: what is printed ends up in logs.
QJsonObject jsonOf(const RevokedToken &token)
{
    QJsonObject object {{QStringLiteral("token"), token.masked()},
                        {QStringLiteral("state"), verdictName(token.verdict())},
                        {QStringLiteral("user"), token.user},
                        {QStringLiteral("reason"), token.reason},
                        {QStringLiteral("token_ends"), jsonTime(token.tokenEndsMs)},
                        {QStringLiteral("leaves_list"), jsonTime(token.keyEndsMs)}};
    if (token.jwt) {
        object.insert(QStringLiteral("header"), token.jwt->header);
        object.insert(QStringLiteral("claims"), token.jwt->claims);
    }
    return object;
}

ExitCode list(CommandContext &context, workspace::RedisDesk &desk, TokenReader &reader)
{
    auto read = reader.read(desk.redis);
    if (!read)
        return context.console.failed(read.error());
    const auto leftOut = desk.tenants.keepOwn(read->tokens);
    if (!leftOut)
        return context.console.failed(leftOut.error());
    QStringList lines;
    QJsonArray tokens;
    bool isDangerous = false;
    for (const RevokedToken &token : read->tokens) {
        lines.append(line(token));
        tokens.append(jsonOf(token));
        isDangerous = isDangerous || token.isDangerous();
    }
    lines.append(translated(QT_TRANSLATE_N_NOOP("Tokens", "%n token(s) revoked."),
                            static_cast<int>(read->tokens.size())));
    lines += leftOutLines(*leftOut);
    context.console.say(
        lines, {{QStringLiteral("tokens"), tokens}, {QStringLiteral("left_out"), *leftOut}});
    return isDangerous ? ExitCode::Finding : ExitCode::Fine;
}

ExitCode add(CommandContext &context, workspace::RedisDesk &desk,
             const mapping::TokenBlacklist &layout, const security::TokenForm &form,
             const QByteArray &token)
{
    const auto revoked =
        workspace::revokeToken(desk, layout, token, form, context.invocation.seconds.value_or(0));
    if (!revoked)
        return context.console.failed(revoked.error());
    context.console.say({ui::revocationText(revoked->what)},
                        {{QStringLiteral("outcome"), revocationName(revoked->what)}});
    if (revoked->what == TokenVerdict::Malformed || revoked->what == TokenVerdict::NeedsTime)
        return ExitCode::BadInput;
    return revoked->what == TokenVerdict::Added ? ExitCode::Fine : ExitCode::Finding;
}

// As the list has it, else as the token tells of itself.
RevokedToken listedAs(const QVector<RevokedToken> &listed, const QByteArray &key,
                      const QByteArray &text)
{
    for (const RevokedToken &token : listed) {
        if (token.key == key)
            return token;
    }
    RevokedToken token {key, QString::fromUtf8(text)};
    token.jwt = security::decodeJwt(text);
    if (token.jwt) {
        token.user = token.jwt->subject();
        token.tenant = security::tenantOf(*token.jwt);
    }
    return token;
}

ExitCode remove(CommandContext &context, workspace::RedisDesk &desk,
                const QVector<RevokedToken> &listed, const std::optional<QByteArray> &key,
                const QByteArray &token)
{
    const auto removed =
        key ? workspace::reinstateToken(desk, listedAs(listed, *key, token)) : Result<bool>(false);
    if (!removed)
        return context.console.failed(removed.error());
    context.console.say(
        {*removed ? translated(QT_TRANSLATE_NOOP("Tokens", "The token is taken again."))
                  : translated(QT_TRANSLATE_NOOP("Tokens", "The token is not on the list."))},
        {{QStringLiteral("removed"), *removed}});
    return *removed ? ExitCode::Fine : ExitCode::Finding;
}

ExitCode act(CommandContext &context, workspace::RedisDesk &desk, TokenReader &reader)
{
    const auto read = reader.read(desk.redis);
    if (!read)
        return context.console.failed(read.error());
    if (reader.layouts().isEmpty())
        return context.console.failed(
            {ErrorCode::Unsupported, {}, QStringLiteral("tokenBlacklist")});
    const qsizetype place = read->tokens.isEmpty() ? 0 : read->tokens.first().layout;
    const mapping::TokenBlacklist &layout = reader.layouts().at(place);
    const security::TokenForm form = security::tokenFormOf(read->tokens);
    const QByteArray token = secretOf(context.invocation.arguments.at(2));
    return context.invocation.arguments.at(1) == QLatin1String("add")
        ? add(context, desk, layout, form, token)
        : remove(context, desk, read->tokens, security::blacklistKey(layout, token, form), token);
}

} // namespace

ExitCode runTokens(CommandContext &context)
{
    const bool acts = context.invocation.arguments.size() > 1;
    const auto access = acts
        ? changingAccessOf(context, {QStringLiteral("add"), QStringLiteral("remove")}, 1)
        : accessOf(context);
    if (!access)
        return context.console.failed(access.error());
    const auto desk = redisDeskOf(context, *access);
    if (!desk)
        return context.console.failed(desk.error());
    TokenReader reader(access->layouts->tokenBlacklists, context.clock);
    return acts ? act(context, **desk, reader) : list(context, **desk, reader);
}

} // namespace selaras::app
