// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/commandkey.h"

#include <QSet>

namespace selaras::redis {

namespace {

bool namesNoKey(const QByteArray &command)
{
    static const QSet<QByteArray> commands {
        "acl",       "asking",      "auth",         "bgrewriteaof", "bgsave",     "client",
        "cluster",   "command",     "config",       "dbsize",       "debug",      "discard",
        "echo",      "exec",        "failover",     "flushall",     "flushdb",    "function",
        "hello",     "info",        "keys",         "lastsave",     "latency",    "lolwut",
        "module",    "monitor",     "multi",        "ping",         "psubscribe", "psync",
        "publish",   "pubsub",      "punsubscribe", "quit",         "randomkey",  "readonly",
        "readwrite", "replconf",    "replicaof",    "reset",        "role",       "save",
        "scan",      "script",      "select",       "shutdown",     "slaveof",    "slowlog",
        "spublish",  "ssubscribe",  "subscribe",    "sunsubscribe", "swapdb",     "sync",
        "time",      "unsubscribe", "unwatch",      "wait",
    };
    return commands.contains(command);
}

bool hasSubcommand(const QByteArray &command)
{
    static const QSet<QByteArray> commands {"object", "memory", "xinfo", "xgroup", "bitop"};
    return commands.contains(command);
}

bool isScript(const QByteArray &command)
{
    static const QSet<QByteArray> commands {"eval",       "evalsha", "eval_ro",
                                            "evalsha_ro", "fcall",   "fcall_ro"};
    return commands.contains(command);
}

} // namespace

QByteArray firstKeyOf(const QByteArrayList &arguments)
{
    const QByteArray command = arguments.value(0).toLower();
    if (namesNoKey(command))
        return {};
    if (hasSubcommand(command))
        return arguments.value(2);
    if (isScript(command))
        return arguments.value(2).toInt() > 0 ? arguments.value(3) : QByteArray();
    return arguments.value(1);
}

} // namespace selaras::redis
