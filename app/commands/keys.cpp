// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/commands/access.h"
#include "app/jsontext.h"
#include "models/items/keytext.h"
#include "models/workspace/timingdesk.h"
#include "ui/formats.h"
#include "ui/server/spreadtext.h"
#include "ui/statewords.h"

#include <QMap>

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

QJsonObject jsonOf(const repository::Spread &spread)
{
    return {{QStringLiteral("median_ms"), spread.medianMs},
            {QStringLiteral("low_ms"), spread.lowMs},
            {QStringLiteral("high_ms"), spread.highMs},
            {QStringLiteral("rounds"), spread.rounds}};
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

// What --time adds to a key's line and object: nothing where nothing leads back from it to a row.
using Timings = QMap<QByteArray, workspace::Timing>;

Result<Timings> measure(const CommandContext &context, const workspace::Access &access,
                        const QVector<LinkedKey> &keys)
{
    Timings timings;
    const auto desk = workspace::TimingDesk::open(access, context.clock);
    if (!desk)
        return fail(desk.error());
    for (const LinkedKey &key : keys) {
        const auto timing = (*desk)->measure(QByteArrayList {key.facts.name});
        if (!timing)
            return fail(timing.error());
        timings.insert(key.facts.name, *timing);
    }
    return timings;
}

void addTiming(const workspace::Timing &timing, QString &line, QJsonObject &object)
{
    const auto add = [&](const QString &word, const QString &member,
                         const repository::Spread &spread) {
        line += QStringLiteral("\t%1 %2").arg(word, ui::spreadText(spread));
        object.insert(member, jsonOf(spread));
    };
    if (!timing.reads.isEmpty()) {
        add(QStringLiteral("Redis"), QStringLiteral("redis"), timing.reads.first().redis);
        add(QStringLiteral("SQLite"), QStringLiteral("sqlite"), timing.reads.first().sqlite);
    }
    if (timing.writes) {
        add(QStringLiteral("UNLINK"), QStringLiteral("invalidation"), timing.writes->invalidation);
        add(QStringLiteral("COMMIT"), QStringLiteral("commit"), timing.writes->commit);
    }
}

ExitCode report(const CommandContext &context, const QString &table, const Row &key,
                const QVector<LinkedKey> &keys, const Timings &timings)
{
    QStringList lines;
    QJsonArray array;
    for (const LinkedKey &linked : keys) {
        QString text = line(linked);
        QJsonObject object = jsonOf(linked);
        addTiming(timings.value(linked.facts.name), text, object);
        lines.append(text);
        array.append(object);
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
    const auto boundary = boundaryOf(context, *access);
    if (!boundary)
        return context.console.failed(boundary.error());
    if (auto within = boundary->admitsRow(table->name, (*row)->values); !within)
        return context.console.failed(within.error());
    const auto keys = (*desk)->links().keysOf(table->name, **row);
    if (!keys)
        return context.console.failed(keys.error());
    const auto timings =
        context.invocation.time ? measure(context, *access, *keys) : Result<Timings>(Timings());
    if (!timings)
        return context.console.failed(timings.error());
    return report(context, table->name, (*row)->key, *keys, *timings);
}

} // namespace selaras::app
