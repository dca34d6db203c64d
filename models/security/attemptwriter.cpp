// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/attemptwriter.h"

#include "models/security/document.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace selaras::security {

namespace {

using mapping::Fact;
using mapping::FactNames;
using redis::KeyValue;

constexpr qint64 leastMilliseconds = 100'000'000'000;

QByteArray compact(const QJsonValue &value)
{
    return (value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject()))
        .toJson(QJsonDocument::Compact);
}

// The name by which this object tells the fact; null where it does not.
QString nameIn(const QJsonObject &object, Fact fact, const FactNames &facts)
{
    const QStringList names =
        facts.contains(fact) ? QStringList {facts.value(fact)} : mapping::usualNames(fact);
    for (const QString &name : names) {
        if (object.contains(name))
            return name;
    }
    return {};
}

// The application reads it as it was written: a number stays one, a text stays one.
QJsonValue oneMore(const QJsonValue &before)
{
    const qint64 count = before.toVariant().toLongLong() + 1;
    return before.isString() ? QJsonValue(QString::number(count)) : QJsonValue(count);
}

// What the entry tells, into the members that are there for it.
void tell(QJsonObject &object, const QJsonObject &entry, const FactNames &facts)
{
    const auto put = [&](Fact fact, const char *told) {
        const QString name = nameIn(object, fact, facts);
        if (!name.isEmpty() && !object.value(name).isArray() && entry.contains(QLatin1String(told)))
            object.insert(name, entry.value(QLatin1String(told)));
    };
    put(Fact::Ip, "ip");
    put(Fact::UserAgent, "userAgent");
    const QString activity = nameIn(object, Fact::Activity, facts);
    if (activity.isEmpty())
        return;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QJsonValue before = object.value(activity);
    if (before.isDouble())
        object.insert(activity, before.toDouble() < double(leastMilliseconds) ? now / 1000 : now);
    else
        object.insert(activity, entry.value(QLatin1String("timestamp")));
}

Result<QJsonObject> counted(QJsonObject object, const QJsonObject &entry, const FactNames &facts,
                            qint64 &count)
{
    const QString name = nameIn(object, Fact::Count, facts);
    if (name.isEmpty())
        return fail(ErrorCode::WrongType, QStringLiteral("nothing in it counts"));
    const QJsonValue before = object.value(name);
    if (before.isArray()) {
        QJsonArray entries = before.toArray();
        entries.append(entry);
        count = entries.size();
        object.insert(name, entries);
    } else {
        object.insert(name, oneMore(before));
        count = object.value(name).toVariant().toLongLong();
    }
    tell(object, entry, facts);
    return object;
}

redis::Command setKeeping(const KeyValue &counter, const QByteArray &text)
{
    redis::Command set {"SET", counter.facts.name, text};
    if (counter.facts.ttlMs > 0)
        set << "PX" << QByteArray::number(counter.facts.ttlMs);
    return set;
}

Result<Counted> inString(const KeyValue &counter, const QByteArray &entry, const FactNames &facts)
{
    const QJsonObject told = QJsonDocument::fromJson(entry).object();
    const QJsonValue content = contentOf(counter);
    if (content.isArray()) {
        QJsonArray entries = content.toArray();
        entries.append(told);
        return Counted {entries.size(), {setKeeping(counter, compact(entries))}};
    }
    if (content.isObject()) {
        qint64 count = 0;
        const auto object = counted(content.toObject(), told, facts, count);
        if (!object)
            return fail(object.error());
        return Counted {count, {setKeeping(counter, compact(*object))}};
    }
    bool isNumber = false;
    const qint64 before = counter.text.toLongLong(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::WrongType, QStringLiteral("no number and no JSON"));
    return Counted {before + 1, {{"INCR", counter.facts.name}}};
}

Result<Counted> inHash(const KeyValue &counter, const QByteArray &entry, const FactNames &facts)
{
    const QByteArray &key = counter.facts.name;
    QJsonObject object;
    for (const auto &[field, value] : counter.entries)
        object.insert(QString::fromUtf8(field), QString::fromUtf8(value));
    qint64 count = 0;
    const QJsonObject told = QJsonDocument::fromJson(entry).object();
    const auto after = counted(object, told, facts, count);
    if (!after)
        return fail(after.error());
    redis::Command set {"HSET", key};
    for (auto member = after->begin(); member != after->end(); ++member) {
        if (object.value(member.key()) != member.value())
            set << member.key().toUtf8() << member.value().toVariant().toString().toUtf8();
    }
    return Counted {count, {set}};
}

Result<Counted> inSortedSet(const KeyValue &counter, const QByteArray &entry)
{
    const qint64 last = counter.entries.isEmpty()
        ? leastMilliseconds
        : qint64(counter.entries.last().second.toDouble());
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QByteArray score = QByteArray::number(last < leastMilliseconds ? now / 1000 : now);
    return Counted {counter.facts.size + 1, {{"ZADD", counter.facts.name, score, entry}}};
}

Counted anew(const QByteArray &key, const QByteArray &entry, const FactNames &facts,
             AttemptForm form)
{
    const QByteArray field = countField(facts);
    const QJsonObject told = QJsonDocument::fromJson(entry).object();
    switch (form) {
    case AttemptForm::Json: {
        const QJsonObject object {
            {QString::fromUtf8(field), 1},
            {facts.value(Fact::Ip, QStringLiteral("ip")), told.value(QLatin1String("ip"))},
            {facts.value(Fact::Activity, QStringLiteral("lastActivity")),
             told.value(QLatin1String("timestamp"))}};
        return {1, {{"SET", key, compact(object)}}};
    }
    case AttemptForm::Hash:
        return {1, {{"HSET", key, field, "1"}}};
    case AttemptForm::List:
        return {1, {{"LPUSH", key, entry}}};
    case AttemptForm::Integer:
        break;
    }
    return {1, {{"INCR", key}}};
}

Result<Counted> oneMoreIn(const KeyValue &counter, const QByteArray &entry, const FactNames &facts,
                          AttemptForm form)
{
    const redis::KeyFacts &key = counter.facts;
    if (!key.exists())
        return anew(key.name, entry, facts, form);
    if (key.type == "string")
        return inString(counter, entry, facts);
    if (key.type == "hash")
        return inHash(counter, entry, facts);
    if (key.type == "list")
        return Counted {key.size + 1, {{"LPUSH", key.name, entry}}};
    if (key.type == "zset")
        return inSortedSet(counter, entry);
    return fail(ErrorCode::WrongType, QString::fromLatin1(key.type));
}

} // namespace

QByteArray attemptEntry(const QString &ip, const QString &userAgent, qint64 nowMs)
{
    QJsonObject entry {
        {QStringLiteral("id"), QUuid::createUuid().toString(QUuid::Id128)},
        {QStringLiteral("timestamp"),
         QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).toString(Qt::ISODateWithMs)}};
    if (!ip.isEmpty())
        entry.insert(QStringLiteral("ip"), ip);
    if (!userAgent.isEmpty())
        entry.insert(QStringLiteral("userAgent"), userAgent);
    return compact(entry);
}

QByteArray countField(const FactNames &facts)
{
    return facts.value(Fact::Count, QStringLiteral("attempts")).toUtf8();
}

qint64 attemptsIn(const KeyValue &counter, const FactNames &facts)
{
    const QJsonValue content = contentOf(counter);
    if (content.isString())
        return content.toString().toLongLong();
    if (content.isArray())
        return counter.facts.type == "string" ? content.toArray().size() : counter.facts.size;
    const Document document(content, facts);
    const QJsonValue count = document.value(Fact::Count);
    return count.isArray() ? count.toArray().size() : document.number(Fact::Count).value_or(0);
}

Result<Counted> countOneMore(const KeyValue &counter, const QByteArray &entry,
                             const FactNames &facts, const NewCounter &otherwise)
{
    auto counted = oneMoreIn(counter, entry, facts, otherwise.form);
    if (!counted)
        return fail(Error {counted.error().code, counted.error().detail,
                           QString::fromUtf8(counter.facts.name)});
    // The time begins with the first attempt.
    if (counter.facts.ttlMs < 0 && otherwise.seconds > 0)
        counted->commands.append(
            {"EXPIRE", counter.facts.name, QByteArray::number(otherwise.seconds)});
    return counted;
}

} // namespace selaras::security
