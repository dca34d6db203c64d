// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/access.h"
#include "app/jsontext.h"
#include "models/items/keytext.h"
#include "models/workspace/cacheacts.h"
#include "ui/formats.h"

#include <QCoreApplication>

namespace selaras::app {

namespace {

using cache::LongLivedKey;

QString translated(const char *text, qint64 count)
{
    return QCoreApplication::translate("Ttl", text, nullptr, int(count));
}

QJsonObject jsonOf(const LongLivedKey &key)
{
    return {{QStringLiteral("name"), jsonKey(key.name)},
            {QStringLiteral("ttl"), key.ttlMs < 0 ? -1 : (key.ttlMs + 500) / 1000},
            {QStringLiteral("limit"), key.limitMs / 1000}};
}

void report(const CommandContext &context, const cache::KeySurvey &survey, qint64 given)
{
    QStringList lines;
    QJsonArray keys;
    for (const LongLivedKey &key : survey.longLived) {
        lines.append(items::shownKey(key.name) + QLatin1Char('\t') + ui::ttlText(key.ttlMs)
                     + QLatin1Char('\t') + ui::ttlText(key.limitMs));
        keys.append(jsonOf(key));
    }
    lines.append(
        translated(QT_TRANSLATE_N_NOOP("Ttl", "%n key(s) live longer than the profile lets them."),
                   survey.longLivedCount));
    lines += context.invocation.tenant.isEmpty() ? QStringList() : leftOutLines(survey.leftOut);
    if (context.invocation.repair)
        lines.append(
            translated(QT_TRANSLATE_N_NOOP("Ttl", "%n of them got a time to live."), given));
    QJsonObject object {{QStringLiteral("looked_at"), survey.keys},
                        {QStringLiteral("count"), survey.longLivedCount},
                        {QStringLiteral("keys"), keys},
                        {QStringLiteral("left_out"), survey.leftOut}};
    if (context.invocation.repair)
        object.insert(QStringLiteral("given"), given);
    context.console.say(lines, object);
}

} // namespace

ExitCode runTtl(CommandContext &context)
{
    const auto access = accessOf(context);
    if (!access)
        return context.console.failed(access.error());
    if (context.invocation.repair && access->file.readOnly)
        return context.console.failed({ErrorCode::ReadOnly, {}, access->file.name});
    const auto desk = redisDeskOf(context, *access);
    if (!desk)
        return context.console.failed(desk.error());
    const auto survey = workspace::surveyCachedKeys(**desk, access->keyMap->profile(), {});
    if (!survey)
        return context.console.failed(survey.error());
    Result<qint64> given = 0;
    if (context.invocation.repair && !survey->longLived.isEmpty())
        given = workspace::limitLifetimes(**desk, survey->longLived);
    if (!given)
        return context.console.failed(given.error());
    report(context, *survey, *given);
    return survey->longLivedCount > *given ? ExitCode::Finding : ExitCode::Fine;
}

} // namespace selaras::app
