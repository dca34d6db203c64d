// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/readkeys.h"

#include <QSet>

#include <algorithm>

namespace selaras::insight {

namespace {

bool readsFirst(const QByteArray &command)
{
    static const QSet<QByteArray> commands {
        "get",
        "getex",
        "getdel",
        "getset",
        "getrange",
        "substr",
        "strlen",
        "getbit",
        "bitcount",
        "bitpos",
        "hget",
        "hmget",
        "hgetall",
        "hkeys",
        "hvals",
        "hlen",
        "hexists",
        "hstrlen",
        "hrandfield",
        "lrange",
        "lindex",
        "llen",
        "lpos",
        "smembers",
        "sismember",
        "smismember",
        "scard",
        "srandmember",
        "zrange",
        "zrangebyscore",
        "zrangebylex",
        "zrevrange",
        "zscore",
        "zmscore",
        "zrevrangebyscore",
        "zrevrangebylex",
        "zcard",
        "zcount",
        "zlexcount",
        "zrank",
        "zrevrank",
        "zrandmember",
        "xrange",
        "xrevrange",
        "xlen",
        "geopos",
        "geodist",
        "geohash",
        "geosearch",
        "json.get",
    };
    return commands.contains(command);
}

bool readsAll(const QByteArray &command)
{
    static const QSet<QByteArray> commands {"mget", "sunion", "sinter", "sdiff", "pfcount"};
    return commands.contains(command);
}

// SET key value … GET
bool returnsWhatWas(const QByteArrayList &arguments)
{
    constexpr qsizetype firstOption = 3;
    return arguments.size() > firstOption
        && std::any_of(arguments.begin() + firstOption, arguments.end(),
                       [](const QByteArray &word) { return word.toLower() == "get"; });
}

} // namespace

QByteArrayList readKeys(const QByteArrayList &arguments)
{
    if (arguments.size() < 2)
        return {};
    const QByteArray command = arguments.first().toLower();
    if (readsFirst(command) || (command == "set" && returnsWhatWas(arguments)))
        return {arguments.at(1)};
    if (readsAll(command))
        return arguments.mid(1);
    return {};
}

} // namespace selaras::insight
