// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/lockoutvalue.h"

#include "models/security/document.h"

#include <QDateTime>
#include <QJsonDocument>

namespace selaras::security {

namespace {

using mapping::Fact;
using mapping::FactNames;
using Kind = LockoutForm::Kind;

constexpr qint64 leastMoment = 1'000'000'000; // in seconds: the year 2001
constexpr qint64 leastMilliseconds = 1'000'000'000'000;

struct Place {
    QString name;
    QJsonValue before; // undefined where there is none
};

Place placeOf(Fact fact, const char *usual, const LockoutForm &form, const FactNames &facts)
{
    if (facts.contains(fact))
        return {facts.value(fact), form.members.value(facts.value(fact))};
    for (const QString &name : mapping::usualNames(fact)) {
        if (form.members.contains(name))
            return {name, form.members.value(name)};
    }
    return {QLatin1String(usual), QJsonValue(QJsonValue::Undefined)};
}

QJsonValue numberLike(qint64 before, qint64 ms)
{
    return before < leastMilliseconds ? ms / 1000 : ms;
}

// As another moment is told.
QJsonValue momentLike(const QJsonValue &before, qint64 ms)
{
    bool isNumber = false;
    const qint64 number = before.toVariant().toLongLong(&isNumber);
    if (isNumber && number >= leastMoment)
        return numberLike(number, ms);
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject membersOf(const Lockout &lockout, const LockoutForm &form, const FactNames &facts)
{
    QJsonObject members;
    const auto put = [&](Fact fact, const char *usual, const QJsonValue &value) {
        members.insert(placeOf(fact, usual, form, facts).name, value);
    };
    const auto putMoment = [&](Fact fact, const char *usual, qint64 ms) {
        const Place place = placeOf(fact, usual, form, facts);
        members.insert(place.name, momentLike(place.before, ms));
    };
    put(Fact::User, "identifier", lockout.id);
    if (!lockout.reason.isEmpty())
        put(Fact::Reason, "reason", lockout.reason);
    if (!lockout.ip.isEmpty())
        put(Fact::Ip, "ip", lockout.ip);
    if (lockout.attempts > 0)
        put(Fact::Count, "attempts", lockout.attempts);
    putMoment(Fact::Created, "lockedAt", lockout.sinceMs);
    if (lockout.seconds > 0)
        putMoment(Fact::Expires, "lockedUntil", lockout.sinceMs + qint64(1000) * lockout.seconds);
    return members;
}

QByteArray textOf(const QJsonValue &value)
{
    return value.isString() ? value.toString().toUtf8()
                            : QByteArray::number(value.toVariant().toLongLong());
}

// One that lay ahead was the end, another the beginning.
QByteArray momentWord(const Lockout &lockout, qint64 before)
{
    const qint64 beforeMs = before < leastMilliseconds ? before * 1000 : before;
    const bool isEnd = beforeMs > lockout.sinceMs;
    const qint64 ms = lockout.sinceMs + (isEnd ? qint64(1000) * lockout.seconds : 0);
    return textOf(numberLike(before, ms));
}

} // namespace

LockoutForm lockoutFormOf(const redis::KeyValue &value)
{
    if (!value.facts.exists())
        return {};
    const QJsonValue content = contentOf(value);
    if (value.facts.type == "hash")
        return {Kind::Hash, content.toObject()};
    if (content.isObject())
        return {Kind::Json, content.toObject()};
    if (value.facts.type != "string")
        return {Kind::Word};
    bool isNumber = false;
    const qint64 number = value.text.toLongLong(&isNumber);
    return {isNumber && number >= leastMoment ? Kind::Moment : Kind::Word, {}, value.text};
}

QByteArrayList lockoutValue(const Lockout &lockout, const LockoutForm &form, const FactNames &facts)
{
    if (form.kind == Kind::Word)
        return {form.word};
    if (form.kind == Kind::Moment)
        return {momentWord(lockout, form.word.toLongLong())};
    const QJsonObject members = membersOf(lockout, form, facts);
    if (form.kind == Kind::Json)
        return {QJsonDocument(members).toJson(QJsonDocument::Compact)};
    QByteArrayList pairs;
    for (auto member = members.begin(); member != members.end(); ++member)
        pairs << member.key().toUtf8() << textOf(member.value());
    return pairs;
}

QVector<redis::Command> lockoutCommands(const QByteArray &key, const Lockout &lockout,
                                        const LockoutForm &form, const FactNames &facts)
{
    const QByteArrayList value = lockoutValue(lockout, form, facts);
    const QByteArray seconds = QByteArray::number(lockout.seconds);
    if (form.kind != Kind::Hash) {
        redis::Command set {"SET", key, value.first()};
        if (lockout.seconds > 0)
            set << "EX" << seconds;
        return {set};
    }
    QVector<redis::Command> commands {{"UNLINK", key}, redis::Command {"HSET", key} + value};
    if (lockout.seconds > 0)
        commands.append({"EXPIRE", key, seconds});
    return commands;
}

} // namespace selaras::security
