// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/access.h"
#include "app/jsontext.h"
#include "models/items/keytext.h"
#include "models/security/ratelimiter.h"
#include "models/security/ratelimitreader.h"
#include "models/workspace/accessacts.h"
#include "ui/formats.h"

#include <QCoreApplication>

namespace selaras::app {

namespace {

using security::RateLimit;
using security::RateLimitReader;

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("Limits", text, nullptr, n);
}

QString stateOf(const RateLimit &limit)
{
    if (!limit.isReadable)
        return translated(QT_TRANSLATE_NOOP("Limits", "no counter"));
    if (limit.limit == 0)
        return translated(QT_TRANSLATE_NOOP("Limits", "limit not known"));
    return limit.isAtLimit() ? translated(QT_TRANSLATE_NOOP("Limits", "at the limit"))
                             : translated(QT_TRANSLATE_NOOP("Limits", "open"));
}

QString line(const RateLimit &limit)
{
    QStringList parts {stateOf(limit), limit.id,
                       limit.limit > 0 ? QStringLiteral("%1/%2").arg(limit.used).arg(limit.limit)
                                       : QString::number(limit.used)};
    if (limit.resetsMs)
        parts.append(ui::exactTime(*limit.resetsMs));
    parts.append(items::shownKey(limit.key));
    return parts.join(QLatin1Char('\t'));
}

QJsonObject jsonOf(const RateLimit &limit)
{
    const bool known = limit.limit > 0;
    return {{QStringLiteral("id"), limit.id},
            {QStringLiteral("key"), jsonKey(limit.key)},
            {QStringLiteral("algorithm"),
             limit.algorithm == mapping::RateLimits::Algorithm::Sliding ? QStringLiteral("sliding")
                                                                        : QStringLiteral("fixed")},
            {QStringLiteral("used"), limit.isReadable ? QJsonValue(limit.used) : QJsonValue()},
            {QStringLiteral("limit"), known ? QJsonValue(limit.limit) : QJsonValue()},
            {QStringLiteral("left"), known ? QJsonValue(limit.left()) : QJsonValue()},
            {QStringLiteral("at_limit"), limit.isAtLimit()},
            {QStringLiteral("resets"), jsonTime(limit.resetsMs)}};
}

ExitCode list(CommandContext &context, workspace::RedisDesk &desk, RateLimitReader &reader)
{
    auto read = reader.read(desk.redis);
    if (!read)
        return context.console.failed(read.error());
    const auto leftOut = desk.tenants.keepOwn(read->limits);
    if (!leftOut)
        return context.console.failed(leftOut.error());
    QStringList lines;
    QJsonArray limits;
    int atLimit = 0;
    for (const RateLimit &limit : read->limits) {
        lines.append(line(limit));
        limits.append(jsonOf(limit));
        atLimit += limit.isAtLimit() ? 1 : 0;
    }
    lines.append(translated(QT_TRANSLATE_N_NOOP("Limits", "%n at the limit."), atLimit));
    lines += leftOutLines(*leftOut);
    context.console.say(lines,
                        {{QStringLiteral("at_limit"), atLimit},
                         {QStringLiteral("limits"), limits},
                         {QStringLiteral("left_out"), *leftOut}});
    return ExitCode::Fine;
}

ExitCode reset(CommandContext &context, workspace::RedisDesk &desk, RateLimitReader &reader)
{
    const auto found = reader.find(desk.redis, context.invocation.arguments.at(2));
    if (!found)
        return context.console.failed(found.error());
    QByteArrayList keys;
    for (const RateLimit &limit : *found)
        keys.append(limit.key);
    const auto removed = workspace::resetLimits(desk, *found);
    if (!removed)
        return context.console.failed(removed.error());
    context.console.say({translated(QT_TRANSLATE_N_NOOP("Limits", "%n limit(s) reset."),
                                    static_cast<int>(*removed))},
                        {{QStringLiteral("removed"), jsonKeys(keys)}});
    return *removed > 0 ? ExitCode::Fine : ExitCode::Finding;
}

} // namespace

ExitCode runLimits(CommandContext &context)
{
    const bool acts = context.invocation.arguments.size() > 1;
    const auto access =
        acts ? changingAccessOf(context, {QStringLiteral("reset")}, 1) : accessOf(context);
    if (!access)
        return context.console.failed(access.error());
    const auto desk = redisDeskOf(context, *access);
    if (!desk)
        return context.console.failed(desk.error());
    RateLimitReader reader(access->layouts->rateLimits, context.clock);
    return acts ? reset(context, **desk, reader) : list(context, **desk, reader);
}

} // namespace selaras::app
