// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/auditappend.h"

#include "models/redis/script.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QUuid>

namespace selaras::security {

using mapping::AuditTrail;
using mapping::Fact;
using redis::Command;
using Layout = AuditTrail::Layout;

namespace {

// ARGV: type, entry, milliseconds, limit, seconds, then the fields of a stream.
constexpr auto script = R"(
local type = ARGV[1]
if type == '' then
    type = redis.call('TYPE', KEYS[1])['ok']
end
local limit = tonumber(ARGV[4])
local seconds = tonumber(ARGV[5])
if type == 'zset' then
    redis.call('ZADD', KEYS[1], ARGV[3], ARGV[2])
    if limit > 0 then redis.call('ZREMRANGEBYRANK', KEYS[1], 0, -limit - 1) end
elseif type == 'stream' then
    local fields = {}
    for i = 6, #ARGV do fields[#fields + 1] = ARGV[i] end
    if limit > 0 then
        redis.call('XADD', KEYS[1], 'MAXLEN', limit, '*', unpack(fields))
    else
        redis.call('XADD', KEYS[1], '*', unpack(fields))
    end
else
    redis.call('LPUSH', KEYS[1], ARGV[2])
    if limit > 0 then redis.call('LTRIM', KEYS[1], 0, limit - 1) end
end
if seconds > 0 then redis.call('EXPIRE', KEYS[1], seconds) end
return 1
)";

// An event, and how it is to be kept.
struct Appending {
    QByteArray key;
    QByteArray type; // empty: as the key is
    QByteArray entry;
    QByteArrayList fields; // of a stream
    QByteArray milliseconds;
    int limit = 0;
    int seconds = 0;
};

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

QByteArray typeOf(Layout layout)
{
    switch (layout) {
    case Layout::List:
        return "list";
    case Layout::SortedSet:
        return "zset";
    case Layout::Stream:
        return "stream";
    case Layout::Recognised:
        break;
    }
    return {};
}

QJsonObject entryOf(const AuditTrail &trail, const AuditEvent &event, const QDateTime &now)
{
    QJsonObject entry;
    const auto put = [&](Fact fact, const char *usual, const QJsonValue &value) {
        if (value != QJsonValue(QString()) && value != QJsonValue(QJsonObject()))
            entry.insert(trail.facts.value(fact, QLatin1String(usual)), value);
    };
    put(Fact::Event, "event", event.event);
    put(Fact::Time, "timestamp", now.toString(Qt::ISODateWithMs));
    put(Fact::User, "userId", event.user);
    put(Fact::Ip, "ip", event.ip);
    put(Fact::Tenant, "tenantId", event.tenant);
    put(Fact::UserAgent, "userAgent", event.userAgent);
    put(Fact::Detail, "details", event.detail);
    return entry;
}

QByteArrayList fieldsOf(const QJsonObject &entry)
{
    QByteArrayList fields;
    for (auto member = entry.begin(); member != entry.end(); ++member)
        fields << member.key().toUtf8()
               << (member->isObject()
                       ? QJsonDocument(member->toObject()).toJson(QJsonDocument::Compact)
                       : member->toVariant().toString().toUtf8());
    return fields;
}

Result<Appending> appendingOf(const AuditTrail &trail, const AuditEvent &event, qint64 nowMs)
{
    Row values;
    for (const QString &placeholder : trail.key.placeholders()) {
        const bool isTenant = placeholder == trail.facts.value(Fact::Tenant)
            || mapping::usualNames(Fact::Tenant).contains(placeholder);
        values.set(placeholder, isTenant ? event.tenant : event.user);
    }
    const auto target = trail.key.expand(values);
    if (!target || !target->isExact())
        return fail(ErrorCode::InvalidArgument, {}, trail.key.text());
    QJsonObject entry = entryOf(trail, event, QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC));
    // A sorted set holds the same entry once only.
    if (trail.layout == Layout::SortedSet || trail.layout == Layout::Recognised)
        entry.insert(QStringLiteral("id"), QUuid::createUuid().toString(QUuid::Id128));
    return Appending {
        target->text,    typeOf(trail.layout), QJsonDocument(entry).toJson(QJsonDocument::Compact),
        fieldsOf(entry), number(nowMs),        trail.limit,
        trail.seconds};
}

QVector<Command> commandsFor(const Appending &what, const QByteArray &type)
{
    const QByteArray limit = number(what.limit);
    QVector<Command> commands;
    if (type == "zset") {
        commands.append({"ZADD", what.key, what.milliseconds, what.entry});
        if (what.limit > 0)
            commands.append({"ZREMRANGEBYRANK", what.key, "0", number(-what.limit - 1)});
    } else if (type == "stream") {
        Command add {"XADD", what.key};
        if (what.limit > 0)
            add << "MAXLEN" << limit;
        commands.append(add << "*" << what.fields);
    } else {
        commands.append({"LPUSH", what.key, what.entry});
        if (what.limit > 0)
            commands.append({"LTRIM", what.key, "0", number(what.limit - 1)});
    }
    if (what.seconds > 0)
        commands.append({"EXPIRE", what.key, number(what.seconds)});
    return commands;
}

Result<void> appendInTransaction(redis::Client &client, const Appending &what)
{
    const auto decide = [&](redis::Client &reader) -> Result<QVector<Command>> {
        if (!what.type.isEmpty())
            return commandsFor(what, what.type);
        return reader.call({"TYPE", what.key}).map([&](const redis::Reply &type) {
            return commandsFor(what, type.bytes);
        });
    };
    return redis::inTransaction(client, {what.key}, decide).map([](const auto & /*unused*/) {});
}

} // namespace

Result<void> appendAuditEvent(redis::Client &client, const AuditTrail &trail,
                              const AuditEvent &event, const Clock &clock)
{
    const auto what = appendingOf(trail, event, clock.nowMs());
    if (!what)
        return fail(what.error());
    const auto done = redis::runScript(client, script, {what->key},
                                       QByteArrayList {what->type, what->entry, what->milliseconds,
                                                       number(what->limit), number(what->seconds)}
                                           + what->fields);
    if (!done)
        return fail(done.error());
    return *done ? Result<void>() : appendInTransaction(client, *what);
}

} // namespace selaras::security
