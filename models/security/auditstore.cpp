// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/auditstore.h"

#include "models/mapping/jsonscanner.h"
#include "models/redis/keysize.h"
#include "models/redis/valueentries.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace selaras::security {

using redis::Command;
using redis::Reply;

namespace {

QByteArray text(qint64 number)
{
    return QByteArray::number(number);
}

// The year 2001 in milliseconds is the year 33,658 in seconds.
constexpr double leastMilliseconds = 1e12;
constexpr double leastSeconds = 1e8; // 1973: a smaller score counts something else
constexpr double mostMilliseconds = 1e15;

qint64 timeOfScore(const QByteArray &score)
{
    bool isNumber = false;
    const double value = score.toDouble(&isNumber);
    if (!isNumber || !(value >= leastSeconds && value <= mostMilliseconds))
        return StoredEntry().timeMs;
    return qint64(value < leastMilliseconds ? value * 1000 : value);
}

std::pair<quint64, quint64> partsOf(const QByteArray &id)
{
    const qsizetype dash = id.indexOf('-');
    return {id.left(dash).toULongLong(), dash < 0 ? 0 : id.mid(dash + 1).toULongLong()};
}

// The id that follows: "(" for an exclusive range is of Redis 6.2 and later.
QByteArray idAfter(const QByteArray &id)
{
    const auto [time, sequence] = partsOf(id);
    return QByteArray::number(time) + '-' + QByteArray::number(sequence + 1);
}

bool isObject(QByteArrayView json)
{
    mapping::JsonScanner scanner(json);
    scanner.skipBlanks();
    return scanner.offset() < json.size() && json.at(scanner.offset()) == '{';
}

// Some applications put the whole event into one field.
QByteArray unwrapped(const QByteArray &fields)
{
    const QJsonObject object = QJsonDocument::fromJson(fields).object();
    if (object.size() != 1)
        return fields;
    const QByteArray inner = object.begin().value().toString().toUtf8();
    return isObject(inner) ? inner : fields;
}

} // namespace

bool holdsEntries(const QByteArray &type)
{
    return type == "hash" || type == "set" || type == "string" || StoreShape {type}.isOrdered();
}

Command lengthCommand(const StoreShape &shape, const QByteArray &key)
{
    return {redis::sizeCommandFor(shape.type), key};
}

Command newestCommand(const StoreShape &shape, const QByteArray &key, qint64 count)
{
    if (shape.type == "zset")
        return {"ZRANGE", key, text(-count), "-1", "WITHSCORES"};
    if (shape.type == "stream")
        return {"XREVRANGE", key, "+", "-", "COUNT", text(count)};
    if (shape.newestFirst)
        return {"LRANGE", key, "0", text(count - 1)};
    return {"LRANGE", key, text(-count), "-1"};
}

Command oldestCommand(const StoreShape &shape, const QByteArray &key)
{
    return rangeCommand(shape, key, 0, {}, 1);
}

Command rangeCommand(const StoreShape &shape, const QByteArray &key, qint64 place,
                     const QByteArray &afterId, qint64 count)
{
    if (shape.type == "zset")
        return {"ZRANGE", key, text(place), text(place + count - 1), "WITHSCORES"};
    if (shape.type == "stream")
        return {"XRANGE", key,     afterId.isEmpty() ? QByteArrayLiteral("-") : idAfter(afterId),
                "+",      "COUNT", text(count)};
    if (shape.newestFirst)
        return {"LRANGE", key, text(-place - count), text(-place - 1)};
    return {"LRANGE", key, text(place), text(place + count - 1)};
}

QVector<StoredEntry> entriesOf(const StoreShape &shape, const Reply &reply)
{
    QVector<StoredEntry> entries;
    const QVector<Reply> &items = reply.elements;
    entries.reserve(items.size());
    if (shape.type == "list") {
        for (const Reply &item : items)
            entries.append({item.bytes, {}});
        if (shape.newestFirst)
            std::reverse(entries.begin(), entries.end());
    } else if (shape.type == "zset") {
        for (qsizetype i = 0; i + 1 < items.size(); i += 2)
            entries.append(
                {items.at(i).bytes, items.at(i + 1).bytes, timeOfScore(items.at(i + 1).bytes)});
    } else {
        for (const auto &[id, fields] : redis::streamEntries(items))
            entries.append({unwrapped(fields), id, qint64(partsOf(id).first)});
        if (entries.size() > 1 && isLaterId(entries.first().mark, entries.last().mark))
            std::reverse(entries.begin(), entries.end());
    }
    return entries;
}

QVector<StoredEntry> entriesOfText(const QByteArray &bytes)
{
    mapping::JsonScanner scanner(bytes);
    QVector<StoredEntry> entries;
    if (scanner.take('[') && !scanner.take(']')) {
        const QJsonDocument document = QJsonDocument::fromJson(bytes);
        for (const QJsonValue &item : document.array()) {
            const QByteArray list = QJsonDocument(QJsonArray {item}).toJson(QJsonDocument::Compact);
            entries.append(
                {item.isString() ? item.toString().toUtf8() : list.sliced(1, list.size() - 2), {}});
        }
        if (document.isArray())
            return entries;
    }
    const bool isLines =
        isObject(bytes) && bytes.contains("\n{") && QJsonDocument::fromJson(bytes).isNull();
    if (!isLines)
        return {{bytes, {}}};
    for (const QByteArray &line : bytes.split('\n')) {
        if (!line.trimmed().isEmpty())
            entries.append({line.trimmed(), {}});
    }
    return entries;
}

QVector<StoredEntry> entriesOfHash(const QVector<QPair<QByteArray, QByteArray>> &fields)
{
    QVector<StoredEntry> entries;
    const bool isOfObjects = std::any_of(fields.begin(), fields.end(), [](const auto &field) {
        return field.second.startsWith('{') && isObject(field.second);
    });
    if (isOfObjects) {
        for (const auto &[name, value] : fields)
            entries.append({value, {}, timeOfScore(name)});
        return entries;
    }
    QJsonObject whole;
    for (const auto &[name, value] : fields)
        whole.insert(QString::fromUtf8(name), QString::fromUtf8(value));
    return {{QJsonDocument(whole).toJson(QJsonDocument::Compact), {}}};
}

bool isLaterId(const QByteArray &id, const QByteArray &than)
{
    return partsOf(id) > partsOf(than);
}

} // namespace selaras::security
