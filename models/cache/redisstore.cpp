// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/redisstore.h"

#include "models/cache/leases.h"
#include "models/redis/keyspace.h"
#include "models/redis/script.h"

#include <QRandomGenerator>

#include <algorithm>

namespace selaras::cache {

namespace {

using redis::Command;
using redis::Reply;

constexpr qint64 leaseMs = 10'000;

QByteArray newToken()
{
    QByteArray token;
    for (int i = 0; i < 2; ++i)
        token += QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    return token;
}

qint64 lifetimeOf(const Entry &entry)
{
    if (entry.tags.isEmpty())
        return entry.ttlMs;
    return entry.ttlMs == 0 ? RedisStore::tagMs : std::min(entry.ttlMs, RedisStore::tagMs);
}

Command setCommand(const Entry &entry)
{
    Command command {"SET", entry.key, entry.value};
    if (const qint64 ttlMs = lifetimeOf(entry); ttlMs > 0)
        command << "PX" << QByteArray::number(ttlMs);
    return command;
}

// The set outlives the lease as well as the value.
QVector<Command> tagCommands(const Entry &entry)
{
    QVector<Command> commands;
    for (const QByteArray &tag : entry.tags) {
        commands.append({"SADD", tag, entry.key});
        commands.append({"PEXPIRE", tag, QByteArray::number(RedisStore::tagMs + leaseMs)});
    }
    return commands;
}

// The first that the server refused.
Result<void> judge(const QVector<Reply> &replies)
{
    for (const Reply &reply : replies) {
        if (reply.isError())
            return fail(redis::errorOf(reply));
        if (auto inner = judge(reply.elements); !inner)
            return inner;
    }
    return {};
}

Result<QVector<Reply>> judged(Result<QVector<Reply>> replies)
{
    if (!replies)
        return replies;
    if (auto fine = judge(*replies); !fine)
        return fail(fine.error());
    return replies;
}

} // namespace

RedisStore::RedisStore(redis::Client &client)
    : m_client(client)
{
}

Result<Store::Values> RedisStore::get(const QByteArrayList &keys)
{
    QVector<Command> commands;
    commands.reserve(keys.size());
    for (const QByteArray &key : keys)
        commands.append({"GET", key});
    const auto replies = m_client.pipeline(commands);
    if (!replies)
        return fail(replies.error());
    Values values;
    values.reserve(keys.size());
    for (const Reply &reply : *replies) {
        if (reply.isError() && redis::errorOf(reply).code != ErrorCode::WrongType)
            return fail(redis::errorOf(reply));
        values.append(reply.type == Reply::Type::Bulk ? std::optional(reply.bytes) : std::nullopt);
    }
    return values;
}

Result<bool> RedisStore::has(const QByteArray &key)
{
    return m_client.call({"EXISTS", key}).map([](const Reply &n) { return n.integer > 0; });
}

// The lease first: what removes the tag's keys before the key is one of them comes before whatever
// is read under the lease.
Result<QVector<Claim>> RedisStore::claim(const QVector<Entry> &entries)
{
    QVector<Command> commands;
    QVector<Claim> claims;
    for (const Entry &entry : entries) {
        claims.append({entry.key, newToken()});
        commands.append({"SET", leaseOf(entry.key), claims.last().token, "NX", "PX",
                         QByteArray::number(leaseMs)});
        commands += tagCommands(entry);
    }
    const auto replies = judged(m_client.pipeline(commands));
    if (!replies)
        return fail(replies.error());
    qsizetype at = 0;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (replies->at(at).isNil())
            claims[i].token.clear();
        at += 1 + 2 * entries.at(i).tags.size();
    }
    return claims;
}

// SETRANGE of nothing changes nothing, counts as no look-up, and fails for what is no string.
Result<qint64> RedisStore::fill(const QVector<Entry> &entries, const QByteArrayList &tokens)
{
    static const QByteArray script =
        "if redis.call('GET', KEYS[2]) ~= ARGV[1] then return 0 end "
        "redis.call('DEL', KEYS[2]) "
        "if type(redis.pcall('SETRANGE', KEYS[1], 0, '')) ~= 'number' then return 0 end "
        "if ARGV[3] == '0' then redis.call('SET', KEYS[1], ARGV[2]) "
        "else redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) end "
        "return 1";
    QVector<Command> commands;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Entry &entry = entries.at(i);
        commands.append({"EVAL", script, "2", entry.key, leaseOf(entry.key), tokens.at(i),
                         entry.value, QByteArray::number(lifetimeOf(entry))});
    }
    const auto replies = m_client.pipeline(commands);
    if (!replies)
        return fail(replies.error());
    if (!replies->isEmpty() && redis::isRefusedScript(replies->first()))
        return fillWatched(entries, tokens);
    if (auto fine = judge(*replies); !fine)
        return fail(fine.error());
    return std::count_if(replies->begin(), replies->end(),
                         [](const Reply &reply) { return reply.integer > 0; });
}

Result<qint64> RedisStore::fillWatched(const QVector<Entry> &entries, const QByteArrayList &tokens)
{
    qint64 filled = 0;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Entry &entry = entries.at(i);
        const QByteArray lease = leaseOf(entry.key);
        const auto decide = [&](redis::Client &client) -> Result<QVector<Command>> {
            const auto now = client.pipeline({{"GET", lease}, {"SETRANGE", entry.key, "0", ""}});
            if (!now)
                return fail(now.error());
            const bool isOurs = !now->first().isNil() && now->first().bytes == tokens.at(i);
            if (!isOurs || now->last().isError())
                return QVector<Command>();
            return QVector<Command> {setCommand(entry), {"DEL", lease}};
        };
        const auto done = redis::inTransaction(m_client, {lease}, decide);
        if (!done)
            return fail(done.error());
        filled += done->isEmpty() ? 0 : 1;
    }
    return filled;
}

Result<void> RedisStore::giveBack(const QVector<Claim> &claims)
{
    return endLeases(m_client, claims);
}

Result<void> RedisStore::set(const QVector<Entry> &entries)
{
    QVector<Command> commands;
    for (const Entry &entry : entries) {
        commands.append({"MULTI"});
        commands.append(setCommand(entry));
        commands.append({"DEL", leaseOf(entry.key)});
        commands += tagCommands(entry);
        commands.append({"EXEC"});
    }
    const auto done = judged(m_client.pipeline(commands));
    return done ? Result<void>() : fail(done.error());
}

Result<qint64> RedisStore::remove(const QByteArrayList &keys)
{
    const auto removed = redis::unlinkKeys(m_client, withLeases(keys));
    if (!removed)
        return fail(removed.error());
    return std::count_if(removed->begin(), removed->end(),
                         [&keys](const QByteArray &key) { return !isLease(key); });
}

Result<qint64> RedisStore::size()
{
    return m_client.call({"DBSIZE"}).map([](const Reply &reply) { return reply.integer; });
}

} // namespace selaras::cache
