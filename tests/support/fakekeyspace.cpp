// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakekeyspace.h"

#include "models/base/glob.h"

#include <algorithm>

namespace selaras::test {

using redis::Command;
using redis::Reply;

namespace {

Reply wrongType()
{
    return Reply::error("WRONGTYPE Operation against a key holding the wrong kind of value");
}

QByteArray optionOf(const Command &command, const QByteArray &name, const QByteArray &fallback = {})
{
    for (qsizetype i = 2; i + 1 < command.size(); ++i) {
        if (command[i].toUpper() == name)
            return command[i + 1];
    }
    return fallback;
}

bool hasFlag(const Command &command, const QByteArray &name)
{
    return std::any_of(command.begin() + 1, command.end(),
                       [&name](const QByteArray &word) { return word.toUpper() == name; });
}

// Redis' indexes: both ends included, a negative one counted from the end.
QPair<qsizetype, qsizetype> span(const Command &command, qsizetype size)
{
    const auto index = [size](const QByteArray &word) {
        const qsizetype given = word.toLongLong();
        return given < 0 ? size + given : given;
    };
    const qsizetype from = std::max<qsizetype>(0, index(command[2]));
    const qsizetype to = std::min(size - 1, index(command[3]));
    return {from, std::max<qsizetype>(0, to - from + 1)};
}

} // namespace

const QMap<QByteArray, FakeKeyspace::Handler> &FakeKeyspace::handlers()
{
    using F = FakeKeyspace;
    static const QMap<QByteArray, Handler> table {
        {"PING", {{}, 1, &F::ping}},           {"DBSIZE", {{}, 1, &F::dbsize}},
        {"FLUSHALL", {{}, 1, &F::flush}},      {"FLUSHDB", {{}, 1, &F::flush}},
        {"DEL", {{}, 2, &F::remove}},          {"UNLINK", {{}, 2, &F::remove}},
        {"EXISTS", {{}, 2, &F::exists}},       {"TYPE", {{}, 2, &F::type}},
        {"PTTL", {{}, 2, &F::pttl}},           {"PEXPIRE", {{}, 3, &F::pexpire}},
        {"SCAN", {{}, 2, &F::scan}},           {"SET", {{}, 3, &F::set}},
        {"GET", {"string", 2, &F::get}},       {"GETRANGE", {"string", 4, &F::getRange}},
        {"STRLEN", {"string", 2, &F::strlen}}, {"HSET", {"hash", 4, &F::hset}},
        {"HLEN", {"hash", 2, &F::length}},     {"HSCAN", {"hash", 3, &F::scanEntries}},
        {"RPUSH", {"list", 3, &F::rpush}},     {"LLEN", {"list", 2, &F::length}},
        {"LRANGE", {"list", 4, &F::range}},    {"SADD", {"set", 3, &F::sadd}},
        {"SCARD", {"set", 2, &F::length}},     {"SSCAN", {"set", 3, &F::scanEntries}},
        {"ZADD", {"zset", 4, &F::zadd}},       {"ZCARD", {"zset", 2, &F::length}},
        {"ZRANGE", {"zset", 4, &F::range}},    {"XADD", {"stream", 5, &F::xadd}},
        {"XLEN", {"stream", 2, &F::xlen}},     {"XRANGE", {"stream", 4, &F::xrange}},
    };
    return table;
}

Reply FakeKeyspace::execute(const Command &command)
{
    const auto handler = handlers().find(command.value(0).toUpper());
    if (handler == handlers().end())
        return Reply::error("ERR unknown command '" + command.value(0)
                            + "', with args beginning with: ");
    if (command.size() < handler->leastWords)
        return Reply::error("ERR wrong number of arguments for '" + command[0].toLower()
                            + "' command");
    if (!handler->type.isEmpty()) {
        const auto value = m_values.constFind(command[1]);
        if (value != m_values.constEnd() && value->type != handler->type)
            return wrongType();
    }
    return (this->*handler->run)(command);
}

FakeKeyspace::Value &FakeKeyspace::valueFor(const QByteArray &key, const QByteArray &type)
{
    Value &value = m_values[key];
    value.type = type;
    return value;
}

void FakeKeyspace::putEntry(Value &value, const QByteArray &name, const QByteArray &content,
                            qint64 &added)
{
    for (auto &entry : value.entries) {
        if (entry.first == name) {
            entry.second = content;
            return;
        }
    }
    value.entries.append({name, content});
    ++added;
}

Reply FakeKeyspace::ping(const Command & /*command*/)
{
    return Reply::status("PONG");
}

Reply FakeKeyspace::dbsize(const Command & /*command*/)
{
    return Reply::number(m_values.size());
}

Reply FakeKeyspace::flush(const Command & /*command*/)
{
    m_values.clear();
    return Reply::status("OK");
}

Reply FakeKeyspace::remove(const Command &command)
{
    qint64 removed = 0;
    for (qsizetype i = 1; i < command.size(); ++i)
        removed += m_values.remove(command[i]);
    return Reply::number(removed);
}

Reply FakeKeyspace::exists(const Command &command)
{
    return Reply::number(
        std::count_if(command.begin() + 1, command.end(),
                      [this](const QByteArray &key) { return m_values.contains(key); }));
}

Reply FakeKeyspace::type(const Command &command)
{
    const auto value = m_values.constFind(command[1]);
    return Reply::status(value == m_values.constEnd() ? QByteArray("none") : value->type);
}

Reply FakeKeyspace::pttl(const Command &command)
{
    const auto value = m_values.constFind(command[1]);
    return Reply::number(value == m_values.constEnd() ? -2 : value->ttlMs);
}

Reply FakeKeyspace::pexpire(const Command &command)
{
    const auto value = m_values.find(command[1]);
    if (value == m_values.end())
        return Reply::number(0);
    value->ttlMs = command[2].toLongLong();
    return Reply::number(1);
}

Reply FakeKeyspace::get(const Command &command)
{
    const auto value = m_values.constFind(command[1]);
    return value == m_values.constEnd() ? Reply {} : Reply::bulk(value->text);
}

Reply FakeKeyspace::set(const Command &command)
{
    const bool isThere = m_values.contains(command[1]);
    if ((hasFlag(command, "NX") && isThere) || (hasFlag(command, "XX") && !isThere))
        return Reply {};
    const qint64 kept = isThere && hasFlag(command, "KEEPTTL") ? m_values[command[1]].ttlMs : -1;
    Value &value = m_values[command[1]] = Value {};
    value.type = "string";
    value.text = command[2];
    const qint64 seconds = optionOf(command, "EX", "-1").toLongLong();
    value.ttlMs = seconds > 0 ? seconds * 1000 : optionOf(command, "PX", "-1").toLongLong();
    if (value.ttlMs < 0)
        value.ttlMs = kept;
    return Reply::status("OK");
}

Reply FakeKeyspace::getRange(const Command &command)
{
    const QByteArray text = m_values.value(command[1]).text;
    const auto [from, length] = span(command, text.size());
    return Reply::bulk(text.mid(from, length));
}

Reply FakeKeyspace::strlen(const Command &command)
{
    return Reply::number(m_values.value(command[1]).text.size());
}

Reply FakeKeyspace::length(const Command &command)
{
    return Reply::number(m_values.value(command[1]).entries.size());
}

Reply FakeKeyspace::hset(const Command &command)
{
    qint64 added = 0;
    for (qsizetype i = 2; i + 1 < command.size(); i += 2)
        putEntry(valueFor(command[1], "hash"), command[i], command[i + 1], added);
    return Reply::number(added);
}

Reply FakeKeyspace::rpush(const Command &command)
{
    Value &value = valueFor(command[1], "list");
    for (qsizetype i = 2; i < command.size(); ++i)
        value.entries.append({command[i], {}});
    return Reply::number(value.entries.size());
}

Reply FakeKeyspace::sadd(const Command &command)
{
    qint64 added = 0;
    for (qsizetype i = 2; i < command.size(); ++i)
        putEntry(valueFor(command[1], "set"), command[i], {}, added);
    return Reply::number(added);
}

Reply FakeKeyspace::zadd(const Command &command)
{
    qint64 added = 0;
    Value &value = valueFor(command[1], "zset");
    for (qsizetype i = 2; i + 1 < command.size(); i += 2)
        putEntry(value, command[i + 1], command[i], added);
    std::sort(value.entries.begin(), value.entries.end(), [](const auto &a, const auto &b) {
        return std::pair(a.second.toDouble(), a.first) < std::pair(b.second.toDouble(), b.first);
    });
    return Reply::number(added);
}

Reply FakeKeyspace::xadd(const Command &command)
{
    QVector<Reply> fields;
    for (qsizetype i = 3; i < command.size(); ++i)
        fields.append(Reply::bulk(command[i]));
    const Reply id = Reply::bulk(command[2]);
    valueFor(command[1], "stream").stream.append(Reply::array({id, Reply::array(fields)}));
    return id;
}

Reply FakeKeyspace::xlen(const Command &command)
{
    return Reply::number(m_values.value(command[1]).stream.size());
}

Reply FakeKeyspace::range(const Command &command)
{
    const auto entries = m_values.value(command[1]).entries;
    const auto [from, length] = span(command, entries.size());
    const bool withScores = hasFlag(command, "WITHSCORES");
    QVector<Reply> items;
    for (qsizetype i = from; i < from + length; ++i) {
        items.append(Reply::bulk(entries[i].first));
        if (withScores)
            items.append(Reply::bulk(entries[i].second));
    }
    return Reply::array(items);
}

Reply FakeKeyspace::xrange(const Command &command)
{
    const auto entries = m_values.value(command[1]).stream;
    const QByteArray count = optionOf(command, "COUNT");
    return Reply::array(count.isEmpty() ? entries : entries.mid(0, count.toLongLong()));
}

// The cursor is the first key yet to come, in hexadecimal behind a 1: unlike a position it stays
// right while keys are removed during the scan, as the real one does.
Reply FakeKeyspace::scan(const Command &command)
{
    const QByteArray glob = optionOf(command, "MATCH", "*");
    qint64 left = optionOf(command, "COUNT", "10").toLongLong();
    auto at = command[1] == "0" ? m_values.constBegin()
                                : m_values.lowerBound(QByteArray::fromHex(command[1].sliced(1)));
    QVector<Reply> items;
    for (; at != m_values.constEnd() && left > 0; ++at, --left) {
        if (globMatches(glob, at.key()))
            items.append(Reply::bulk(at.key()));
    }
    const QByteArray cursor = at == m_values.constEnd() ? QByteArray("0") : '1' + at.key().toHex();
    return Reply::array({Reply::bulk(cursor), Reply::array(items)});
}

Reply FakeKeyspace::scanEntries(const Command &command)
{
    const Value value = m_values.value(command[1]);
    const qsizetype from = command[2].toLongLong();
    const qsizetype to =
        std::min(value.entries.size(), from + optionOf(command, "COUNT", "10").toLongLong());
    QVector<Reply> items;
    for (qsizetype i = from; i < to; ++i) {
        items.append(Reply::bulk(value.entries[i].first));
        if (value.type == "hash")
            items.append(Reply::bulk(value.entries[i].second));
    }
    const qsizetype cursor = to == value.entries.size() ? 0 : to;
    return Reply::array({Reply::bulk(QByteArray::number(cursor)), Reply::array(items)});
}

} // namespace selaras::test
