// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/commands/access.h"
#include "app/jsontext.h"
#include "models/items/keytext.h"
#include "ui/formats.h"
#include "ui/statewords.h"

#include <algorithm>

namespace selaras::app {

namespace {

using repository::LinkedKey;

QString line(const LinkedKey &key)
{
    QString text = items::shownKey(key.facts.name) + QLatin1Char('\t') + ui::signOf(key.state).word;
    if (key.facts.exists())
        text += QLatin1Char('\t') + QString::fromUtf8(key.facts.type) + QLatin1Char('\t')
            + ui::ttlText(key.facts.ttlMs);
    if (!key.comparison.fields().isEmpty())
        text += QLatin1Char('\t') + key.comparison.fields().join(QStringLiteral(", "));
    return text;
}

QJsonObject jsonOf(const LinkedKey &key)
{
    const qint64 ttl = key.facts.ttlMs < 0 ? key.facts.ttlMs : (key.facts.ttlMs + 500) / 1000;
    return {{QStringLiteral("name"), jsonKey(key.facts.name)},
            {QStringLiteral("type"), QString::fromUtf8(key.facts.type)},
            {QStringLiteral("ttl"), key.facts.exists() ? ttl : -2},
            {QStringLiteral("state"), stateName(key.state)},
            {QStringLiteral("fields"), QJsonArray::fromStringList(key.comparison.fields())}};
}

ExitCode report(const CommandContext &context, const QString &table, const Row &key,
                const QVector<LinkedKey> &keys)
{
    QStringList lines;
    QJsonArray array;
    for (const LinkedKey &linked : keys) {
        lines.append(line(linked));
        array.append(jsonOf(linked));
    }
    context.console.say(lines,
                        {{QStringLiteral("table"), table},
                         {QStringLiteral("key"), jsonRow(key)},
                         {QStringLiteral("keys"), array}});
    const bool finding = std::any_of(keys.begin(), keys.end(), [](const LinkedKey &linked) {
        return repository::isDrift(linked.state);
    });
    return finding ? ExitCode::Finding : ExitCode::Fine;
}

} // namespace

ExitCode runKeys(CommandContext &context)
{
    const auto access = accessOf(context);
    if (!access)
        return context.console.failed(access.error());
    const auto desk = workspace::ReadDesk::open(*access, context.clock);
    if (!desk)
        return context.console.failed(desk.error());
    const auto table = tableOf(**desk, context.invocation.arguments.at(1));
    if (!table)
        return context.console.failed(table.error());
    const auto key = parseKey(context.invocation.arguments.at(2), *table);
    if (!key)
        return context.console.failed(key.error());
    const auto row = sqlite::findRow((*desk)->database(), *table, *key);
    if (!row)
        return context.console.failed(row.error());
    if (!*row)
        return context.console.failed(
            {ErrorCode::NotFound, context.invocation.arguments.at(2), table->name});
    const auto keys = (*desk)->links().keysOf(table->name, **row);
    if (!keys)
        return context.console.failed(keys.error());
    return report(context, table->name, (*row)->key, *keys);
}

} // namespace selaras::app
