// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/sessionopening.h"

#include "models/redis/script.h"

#include <algorithm>

namespace selaras::security {

namespace {

using Ended = std::optional<QByteArrayList>;

// KEYS: the index, the session. ARGV: what stands before and after an id, the id, the value, how
// long session and index last, the limit, whether it replaces, the time.
const QByteArray openScript = R"(
local kind = redis.call('TYPE', KEYS[1]).ok
local ids = {}
if kind == 'zset' then ids = redis.call('ZRANGE', KEYS[1], 0, -1)
elseif kind == 'set' then ids = redis.call('SMEMBERS', KEYS[1])
elseif kind ~= 'none' then return redis.error_reply('WRONGTYPE the index is no set') end
local remove = kind == 'set' and 'SREM' or 'ZREM'
local there = {}
for _, id in ipairs(ids) do
  local left = redis.call('PTTL', ARGV[1] .. id .. ARGV[2])
  if left == -2 then redis.call(remove, KEYS[1], id)
  else there[#there + 1] = {id, left == -1 and math.huge or left} end
end
table.sort(there, function(a, b) return a[2] < b[2] end)
local limit = tonumber(ARGV[7])
local ended = {}
if limit > 0 and #there >= limit then
  if ARGV[8] == '0' then return 0 end
  for i = 1, #there - limit + 1 do
    redis.call('DEL', ARGV[1] .. there[i][1] .. ARGV[2])
    redis.call(remove, KEYS[1], there[i][1])
    ended[#ended + 1] = there[i][1]
  end
end
redis.call('SET', KEYS[2], ARGV[4], 'PX', ARGV[5])
if kind == 'set' then redis.call('SADD', KEYS[1], ARGV[3])
else redis.call('ZADD', KEYS[1], tonumber(ARGV[9]) + tonumber(ARGV[5]), ARGV[3]) end
if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[6]) then
  redis.call('PEXPIRE', KEYS[1], ARGV[6])
end
return ended
)";

QByteArray keyOf(const SessionEntry &entry, const QByteArray &id)
{
    return entry.before + id + entry.after;
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

QByteArrayList idsOf(const redis::Reply &reply)
{
    QByteArrayList ids;
    for (const redis::Reply &element : reply.elements)
        ids.append(element.bytes);
    return ids;
}

// The user's sessions as they are while the index is watched.
struct Watched {
    bool isSet = false;
    qint64 indexTtlMs = -2;
    QByteArrayList gone;
    QByteArrayList there; // those that end first come first
};

Result<Watched> look(redis::Client &client, const SessionEntry &entry)
{
    const auto first = client.pipeline({{"TYPE", entry.index}, {"PTTL", entry.index}});
    if (!first)
        return fail(first.error());
    const QByteArray type = first->first().bytes;
    Watched watched {type == "set", first->last().integer, {}, {}};
    if (type == "none")
        return watched;
    if (type != "set" && type != "zset")
        return fail(ErrorCode::WrongType, QStringLiteral("the index is no set"));
    const auto members =
        client.call(watched.isSet ? redis::Command {"SMEMBERS", entry.index}
                                  : redis::Command {"ZRANGE", entry.index, "0", "-1"});
    if (!members)
        return fail(members.error());
    QVector<redis::Command> asked;
    const QByteArrayList ids = idsOf(*members);
    for (const QByteArray &id : ids)
        asked.append({"PTTL", keyOf(entry, id)});
    const auto left = client.pipeline(asked);
    if (!left)
        return fail(left.error());
    QVector<QPair<quint64, QByteArray>> there;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (left->at(i).integer == -2)
            watched.gone.append(ids.at(i));
        else // one without an end, -1, comes last
            there.append({quint64(left->at(i).integer), ids.at(i)});
    }
    std::sort(there.begin(), there.end());
    for (const auto &[ms, id] : there)
        watched.there.append(id);
    return watched;
}

} // namespace

Result<Ended> openByScript(redis::Client &client, const SessionEntry &entry, bool &isRefused)
{
    const auto reply = redis::runScript(
        client, openScript, {entry.index, keyOf(entry, entry.id)},
        {entry.before, entry.after, entry.id, entry.value, number(entry.sessionMs),
         number(entry.indexMs), number(entry.limit), number(entry.replaces), number(entry.nowMs)});
    if (!reply)
        return fail(reply.error());
    isRefused = !*reply;
    if (isRefused || (*reply)->type != redis::Reply::Type::Array)
        return Ended();
    return Ended(idsOf(**reply));
}

Result<Ended> openWatched(redis::Client &client, const SessionEntry &entry)
{
    Ended ended;
    const auto decide = [&](redis::Client &watching) -> Result<QVector<redis::Command>> {
        const auto now = look(watching, entry);
        if (!now)
            return fail(now.error());
        const QByteArray remove = now->isSet ? "SREM" : "ZREM";
        QVector<redis::Command> commands;
        for (const QByteArray &id : now->gone)
            commands.append({remove, entry.index, id});
        ended.reset();
        const qsizetype over =
            entry.limit > 0 ? std::max<qsizetype>(0, now->there.size() - entry.limit + 1) : 0;
        if (over > 0 && !entry.replaces)
            return commands;
        ended = now->there.first(over);
        for (const QByteArray &id : *ended) {
            commands.append({"DEL", keyOf(entry, id)});
            commands.append({remove, entry.index, id});
        }
        commands.append(
            {"SET", keyOf(entry, entry.id), entry.value, "PX", number(entry.sessionMs)});
        commands.append(now->isSet
                            ? redis::Command {"SADD", entry.index, entry.id}
                            : redis::Command {"ZADD", entry.index,
                                              number(entry.nowMs + entry.sessionMs), entry.id});
        commands.append({"PEXPIRE", entry.index, number(std::max(entry.indexMs, now->indexTtlMs))});
        return commands;
    };
    const auto done = redis::inTransaction(client, {entry.index, keyOf(entry, entry.id)}, decide);
    if (!done)
        return fail(done.error());
    return ended;
}

Result<Ended> openSession(redis::Client &client, const SessionEntry &entry)
{
    bool isRefused = false;
    auto opened = openByScript(client, entry, isRefused);
    return opened && isRefused ? openWatched(client, entry) : opened;
}

} // namespace selaras::security
