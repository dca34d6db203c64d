// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/configurationwords.h"

#include <QCoreApplication>
#include <QHash>

namespace selaras::ui {

namespace {

// clang-format off
const QHash<QByteArray, const char *> &knownSettings()
{
    static const QHash<QByteArray, const char *> settings {
        {"activedefrag", QT_TRANSLATE_NOOP("ConfigurationWords", "Moves values together while it runs, to give memory back")},
        {"aclfile", QT_TRANSLATE_NOOP("ConfigurationWords", "The file that users are kept in")},
        {"appendfsync", QT_TRANSLATE_NOOP("ConfigurationWords", "When the append-only file reaches the disk: always, everysec or no")},
        {"appendonly", QT_TRANSLATE_NOOP("ConfigurationWords", "Logs every change to a file that is read at the next start")},
        {"auto-aof-rewrite-min-size", QT_TRANSLATE_NOOP("ConfigurationWords", "An append-only file smaller than this is not rewritten by itself")},
        {"auto-aof-rewrite-percentage", QT_TRANSLATE_NOOP("ConfigurationWords", "By how much it may grow before it is rewritten")},
        {"bind", QT_TRANSLATE_NOOP("ConfigurationWords", "The addresses that the server listens to")},
        {"client-output-buffer-limit", QT_TRANSLATE_NOOP("ConfigurationWords", "A class of clients, hard limit, soft limit and its seconds: who reads too slowly is disconnected")},
        {"cluster-enabled", QT_TRANSLATE_NOOP("ConfigurationWords", "Whether it is a node of a cluster")},
        {"databases", QT_TRANSLATE_NOOP("ConfigurationWords", "How many numbered databases there are")},
        {"dbfilename", QT_TRANSLATE_NOOP("ConfigurationWords", "The file of snapshots")},
        {"dir", QT_TRANSLATE_NOOP("ConfigurationWords", "The folder of snapshots and of the append-only file")},
        {"hz", QT_TRANSLATE_NOOP("ConfigurationWords", "How often a second it looks for expired keys and dead clients")},
        {"io-threads", QT_TRANSLATE_NOOP("ConfigurationWords", "Threads that read from and write to the network; commands run in one")},
        {"latency-monitor-threshold", QT_TRANSLATE_NOOP("ConfigurationWords", "Delays of so many milliseconds are recorded; 0 records none")},
        {"lazyfree-lazy-eviction", QT_TRANSLATE_NOOP("ConfigurationWords", "Frees evicted keys in the background")},
        {"lazyfree-lazy-expire", QT_TRANSLATE_NOOP("ConfigurationWords", "Frees expired keys in the background")},
        {"lazyfree-lazy-user-del", QT_TRANSLATE_NOOP("ConfigurationWords", "Makes DEL behave as UNLINK")},
        {"lfu-decay-time", QT_TRANSLATE_NOOP("ConfigurationWords", "Minutes after which a key counts as used less, for allkeys-lfu")},
        {"logfile", QT_TRANSLATE_NOOP("ConfigurationWords", "Where the log goes; empty: the standard output")},
        {"loglevel", QT_TRANSLATE_NOOP("ConfigurationWords", "debug, verbose, notice or warning")},
        {"masterauth", QT_TRANSLATE_NOOP("ConfigurationWords", "The password that a replica gives to its master")},
        {"maxclients", QT_TRANSLATE_NOOP("ConfigurationWords", "More connections than this are refused")},
        {"maxmemory", QT_TRANSLATE_NOOP("ConfigurationWords", "The limit of the data in bytes; 0 is none")},
        {"maxmemory-policy", QT_TRANSLATE_NOOP("ConfigurationWords", "Which keys give way at the limit: allkeys-lru for a cache, noeviction fails writes")},
        {"maxmemory-samples", QT_TRANSLATE_NOOP("ConfigurationWords", "How many keys are compared to find the one to evict")},
        {"min-replicas-to-write", QT_TRANSLATE_NOOP("ConfigurationWords", "Writes are refused with fewer good replicas than this")},
        {"notify-keyspace-events", QT_TRANSLATE_NOOP("ConfigurationWords", "What is told on __keyspace__ channels; costs processor time")},
        {"port", QT_TRANSLATE_NOOP("ConfigurationWords", "The unencrypted port; 0 closes it")},
        {"protected-mode", QT_TRANSLATE_NOOP("ConfigurationWords", "Refuses other machines while there is no password")},
        {"rdbcompression", QT_TRANSLATE_NOOP("ConfigurationWords", "Compresses snapshots")},
        {"repl-backlog-size", QT_TRANSLATE_NOOP("ConfigurationWords", "What a replica may miss without starting over")},
        {"repl-diskless-sync", QT_TRANSLATE_NOOP("ConfigurationWords", "Sends a new replica its data without writing a file first")},
        {"repl-timeout", QT_TRANSLATE_NOOP("ConfigurationWords", "Seconds of silence after which a link counts as lost")},
        {"replica-read-only", QT_TRANSLATE_NOOP("ConfigurationWords", "A replica refuses writes")},
        {"replica-serve-stale-data", QT_TRANSLATE_NOOP("ConfigurationWords", "A replica without its master still answers, with old data")},
        {"replicaof", QT_TRANSLATE_NOOP("ConfigurationWords", "The master that it follows")},
        {"requirepass", QT_TRANSLATE_NOOP("ConfigurationWords", "The password of the default user")},
        {"save", QT_TRANSLATE_NOOP("ConfigurationWords", "Snapshots by themselves: seconds and changes, in pairs")},
        {"slowlog-log-slower-than", QT_TRANSLATE_NOOP("ConfigurationWords", "Commands of so many microseconds are logged; -1 logs none")},
        {"slowlog-max-len", QT_TRANSLATE_NOOP("ConfigurationWords", "How many entries the slow log holds")},
        {"stop-writes-on-bgsave-error", QT_TRANSLATE_NOOP("ConfigurationWords", "Refuses writes while snapshots fail, so that it is noticed")},
        {"tcp-backlog", QT_TRANSLATE_NOOP("ConfigurationWords", "Connections that may wait to be accepted")},
        {"tcp-keepalive", QT_TRANSLATE_NOOP("ConfigurationWords", "Seconds after which a silent connection is probed")},
        {"timeout", QT_TRANSLATE_NOOP("ConfigurationWords", "Seconds after which an idle client is disconnected; 0 never")},
        {"tls-auth-clients", QT_TRANSLATE_NOOP("ConfigurationWords", "Whether clients need a certificate")},
        {"tls-ca-cert-file", QT_TRANSLATE_NOOP("ConfigurationWords", "The authority that clients are checked against")},
        {"tls-cert-file", QT_TRANSLATE_NOOP("ConfigurationWords", "The server's certificate")},
        {"tls-port", QT_TRANSLATE_NOOP("ConfigurationWords", "The encrypted port; 0 closes it")},
        {"tracking-table-max-keys", QT_TRANSLATE_NOOP("ConfigurationWords", "Keys that client-side caching remembers")},
        {"unixsocket", QT_TRANSLATE_NOOP("ConfigurationWords", "The socket for clients of the same machine")},
        {"unixsocketperm", QT_TRANSLATE_NOOP("ConfigurationWords", "Who may use the socket")},
    };
    return settings;
}
// clang-format on

} // namespace

QString configurationMeaning(const QByteArray &name)
{
    const char *meaning = knownSettings().value(name, nullptr);
    return meaning ? QCoreApplication::translate("ConfigurationWords", meaning) : QString();
}

} // namespace selaras::ui
