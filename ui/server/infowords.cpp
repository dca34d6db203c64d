// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/infowords.h"

#include "models/items/keytext.h"
#include "ui/formats.h"
#include "ui/server/recordtext.h"

#include <QCoreApplication>
#include <QHash>

namespace selaras::ui {

using items::RecordKind;

namespace {

struct Known {
    RecordKind kind;
    const char *meaning;
};

// clang-format off
const QHash<QByteArray, Known> &knownFields()
{
    using K = RecordKind;
    static const QHash<QByteArray, Known> fields {
        {"redis_version", {K::Text, QT_TRANSLATE_NOOP("InfoWords", "The version of the server")}},
        {"redis_mode", {K::Text, QT_TRANSLATE_NOOP("InfoWords", "standalone, sentinel or cluster")}},
        {"run_id", {K::Text, QT_TRANSLATE_NOOP("InfoWords", "Changes with every start")}},
        {"uptime_in_seconds", {K::Seconds, QT_TRANSLATE_NOOP("InfoWords", "Since the server was started")}},
        {"hz", {K::Count, QT_TRANSLATE_NOOP("InfoWords", "How often a second it looks for expired keys and dead clients")}},
        {"config_file", {K::Text, QT_TRANSLATE_NOOP("InfoWords", "Its configuration file; empty: none, so that nothing can be rewritten")}},
        {"connected_clients", {K::Count, QT_TRANSLATE_NOOP("InfoWords", "Connections now; one that only grows is a leak")}},
        {"maxclients", {K::Count, QT_TRANSLATE_NOOP("InfoWords", "More connections than this are refused")}},
        {"blocked_clients", {K::Count, QT_TRANSLATE_NOOP("InfoWords", "Clients that wait in BLPOP, WAIT and the like")}},
        {"tracking_clients", {K::Count, QT_TRANSLATE_NOOP("InfoWords", "Clients that are told when keys change")}},
        {"used_memory", {K::Size, QT_TRANSLATE_NOOP("InfoWords", "What the data and everything around it take")}},
        {"used_memory_rss", {K::Size, QT_TRANSLATE_NOOP("InfoWords", "What the operating system gave to it")}},
        {"used_memory_peak", {K::Size, QT_TRANSLATE_NOOP("InfoWords", "The most since the start")}},
        {"used_memory_overhead", {K::Size, QT_TRANSLATE_NOOP("InfoWords", "Of it for managing keys, clients and replication")}},
        {"used_memory_dataset", {K::Size, QT_TRANSLATE_NOOP("InfoWords", "Of it for keys and values")}},
        {"used_memory_startup", {K::Size, QT_TRANSLATE_NOOP("InfoWords", "What an empty server takes")}},
        {"total_system_memory", {K::Size, QT_TRANSLATE_NOOP("InfoWords", "Of the machine")}},
        {"maxmemory", {K::Size, QT_TRANSLATE_NOOP("InfoWords", "The limit; 0 is none")}},
        {"maxmemory_policy", {K::Text, QT_TRANSLATE_NOOP("InfoWords", "Which keys give way when the limit is reached")}},
        {"mem_fragmentation_ratio", {K::Text, QT_TRANSLATE_NOOP("InfoWords", "Given by the system to used; over 1.5 is wasteful, under 1 is swapped out")}},
        {"mem_clients_normal", {K::Size, QT_TRANSLATE_NOOP("InfoWords", "Buffers of the clients")}},
        {"loading", {K::Count, QT_TRANSLATE_NOOP("InfoWords", "1 while it reads its data after the start")}},
        {"rdb_changes_since_last_save", {K::Count, QT_TRANSLATE_NOOP("InfoWords", "Changes that no snapshot holds yet")}},
        {"rdb_bgsave_in_progress", {K::Count, QT_TRANSLATE_NOOP("InfoWords", "1 while a snapshot is written")}},
        {"rdb_last_save_time", {K::Time, QT_TRANSLATE_NOOP("InfoWords", "The last snapshot; the start, before the first")}},
        {"rdb_last_bgsave_status", {K::Text, QT_TRANSLATE_NOOP("InfoWords", "How the last snapshot went")}},
        {"rdb_last_bgsave_time_sec", {K::Seconds, QT_TRANSLATE_NOOP("InfoWords", "How long the last snapshot took")}},
        {"aof_enabled", {K::Count, QT_TRANSLATE_NOOP("InfoWords", "1 where an append-only file is kept")}},
        {"aof_current_size", {K::Size, QT_TRANSLATE_NOOP("InfoWords", "The size of the append-only file")}},
        {"aof_base_size", {K::Size, QT_TRANSLATE_NOOP("InfoWords", "Its size after the last rewrite")}},
        {"aof_last_write_status", {K::Text, QT_TRANSLATE_NOOP("InfoWords", "How the last write to it went")}},
        {"aof_last_bgrewrite_status", {K::Text, QT_TRANSLATE_NOOP("InfoWords", "How its last rewrite went")}},
        {"total_connections_received", {K::Count, QT_TRANSLATE_NOOP("InfoWords", "Since the start; many beside few clients means that they do not stay")}},
        {"total_commands_processed", {K::Count, QT_TRANSLATE_NOOP("InfoWords", "Commands since the start")}},
        {"instantaneous_ops_per_sec", {K::Count, QT_TRANSLATE_NOOP("InfoWords", "Commands a second now")}},
        {"total_net_input_bytes", {K::Size, QT_TRANSLATE_NOOP("InfoWords", "Read from the network since the start")}},
        {"total_net_output_bytes", {K::Size, QT_TRANSLATE_NOOP("InfoWords", "Written to the network since the start")}},
        {"rejected_connections", {K::Count, QT_TRANSLATE_NOOP("InfoWords", "Refused because of maxclients")}},
        {"expired_keys", {K::Count, QT_TRANSLATE_NOOP("InfoWords", "Removed because their time was over")}},
        {"evicted_keys", {K::Count, QT_TRANSLATE_NOOP("InfoWords", "Removed because the memory was full")}},
        {"keyspace_hits", {K::Count, QT_TRANSLATE_NOOP("InfoWords", "Reads that found their key")}},
        {"keyspace_misses", {K::Count, QT_TRANSLATE_NOOP("InfoWords", "Reads that did not")}},
        {"pubsub_channels", {K::Count, QT_TRANSLATE_NOOP("InfoWords", "Channels that someone listens to")}},
        {"pubsub_patterns", {K::Count, QT_TRANSLATE_NOOP("InfoWords", "Patterns of channels that someone listens to")}},
        {"latest_fork_usec", {K::Microseconds, QT_TRANSLATE_NOOP("InfoWords", "How long the last fork for a snapshot held everyone up")}},
        {"total_error_replies", {K::Count, QT_TRANSLATE_NOOP("InfoWords", "Commands that were answered with an error")}},
        {"role", {K::Text, QT_TRANSLATE_NOOP("InfoWords", "master, or slave for a replica")}},
        {"connected_slaves", {K::Count, QT_TRANSLATE_NOOP("InfoWords", "Replicas that are connected")}},
        {"master_link_status", {K::Text, QT_TRANSLATE_NOOP("InfoWords", "Whether this replica reaches its master")}},
        {"master_repl_offset", {K::Count, QT_TRANSLATE_NOOP("InfoWords", "How far the stream of changes is, in bytes")}},
        {"repl_backlog_size", {K::Size, QT_TRANSLATE_NOOP("InfoWords", "What a replica may miss without starting over")}},
        {"used_cpu_sys", {K::Text, QT_TRANSLATE_NOOP("InfoWords", "Seconds of the processor in the kernel")}},
        {"used_cpu_user", {K::Text, QT_TRANSLATE_NOOP("InfoWords", "Seconds of the processor in the server itself")}},
        {"cluster_enabled", {K::Count, QT_TRANSLATE_NOOP("InfoWords", "1 where it is part of a cluster")}},
    };
    return fields;
}
// clang-format on

QString translated(const char *text)
{
    return QCoreApplication::translate("InfoWords", text);
}

} // namespace

InfoWords infoWords(const QByteArray &field)
{
    const auto known = knownFields().constFind(field);
    if (known != knownFields().cend())
        return {known->kind, translated(known->meaning)};
    if (field.startsWith("cmdstat_"))
        return {RecordKind::Text,
                translated(QT_TRANSLATE_NOOP("InfoWords", "How often, and how long a call takes"))};
    if (field == "module")
        return {RecordKind::Text,
                translated(QT_TRANSLATE_NOOP("InfoWords", "A module that is loaded"))};
    if (field.startsWith("db"))
        return {RecordKind::Text,
                translated(QT_TRANSLATE_NOOP(
                    "InfoWords", "Keys of this database, and how many of them will expire"))};
    return {};
}

QString infoValueText(const QByteArray &field, const QByteArray &value)
{
    const RecordKind kind = infoWords(field).kind;
    bool isInteger = false;
    const qint64 number = value.toLongLong(&isInteger);
    if (kind == RecordKind::Text || !isInteger)
        return items::shownKey(value);
    if (kind == RecordKind::Seconds && number < 0)
        return {};
    return recordText(kind == RecordKind::Time ? number * 1000 : number, kind);
}

} // namespace selaras::ui
