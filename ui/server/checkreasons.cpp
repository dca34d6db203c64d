// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/checkreasons.h"

#include "models/items/keytext.h"
#include "ui/errortext.h"

#include <QCoreApplication>

#include <optional>

namespace selaras::ui {

using insight::CheckPoint;
using insight::CheckReason;
using insight::CheckResult;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Checklist)

public:
    // What is good about a point that is fine.
    static QString fine(CheckPoint point);
    static std::optional<CheckWords> notApplicable(CheckReason reason);
    static std::optional<CheckWords> security(CheckReason reason);
    static std::optional<CheckWords> persistence(CheckReason reason);
    static std::optional<CheckWords> memory(const CheckResult &result);
    static std::optional<CheckWords> service(CheckReason reason);
    static CheckWords cannotBeAsked(const Error &error);
};

QString Words::fine(CheckPoint point)
{
    switch (point) {
    case CheckPoint::Password:
        return tr("No user gets in without a password.");
    case CheckPoint::Exposure:
        return tr("The server listens to chosen addresses, or is in protected mode.");
    case CheckPoint::Tls:
        return tr("All connections are encrypted.");
    case CheckPoint::DangerousCommands:
        return tr("The default user cannot empty, stop or reconfigure the server.");
    case CheckPoint::Persistence:
        return tr("The data comes back after a restart.");
    case CheckPoint::AppendOnly:
        return tr("At most the last second is lost in a crash.");
    case CheckPoint::Backup:
        return tr("Snapshots that can be copied away are written.");
    case CheckPoint::Saving:
        return tr("The last write to the disk went well.");
    case CheckPoint::MaxMemory:
        return tr("The server cannot take more memory than this.");
    case CheckPoint::EvictionPolicy:
        return tr("When the memory is full, old keys give way.");
    case CheckPoint::MemoryUse:
        return tr("Less than 80 % of the memory is in use.");
    case CheckPoint::Fragmentation:
        return tr("The memory is used well, and nothing is swapped out.");
    case CheckPoint::Expiry:
        return tr("In the sample every key that should expire does.");
    case CheckPoint::HitRate:
        return tr("More than 80 % of the reads find their key.");
    case CheckPoint::SlowLog:
        return tr("Commands that take longer than this are logged.");
    case CheckPoint::LatencyMonitor:
        return tr("Delays longer than this are recorded.");
    case CheckPoint::Connections:
        return tr("There is room for more clients.");
    case CheckPoint::OutputBuffers:
        return tr("A subscriber that is too slow is disconnected in time.");
    case CheckPoint::Replication:
        return tr("Master and replicas keep up with each other.");
    case CheckPoint::HighAvailability:
        return tr("There is more than one server.");
    case CheckPoint::Version:
        break;
    }
    return tr("This version is maintained.");
}

std::optional<CheckWords> Words::notApplicable(CheckReason reason)
{
    switch (reason) {
    case CheckReason::NoNetwork:
        return CheckWords {{}, tr("The server cannot be reached over a network."), {}};
    case CheckReason::NothingPersisted:
        return CheckWords {{}, tr("Nothing is persisted: see “Persistence”."), {}};
    case CheckReason::NoLimitSet:
        return CheckWords {
            {}, tr("Without a memory limit nothing is evicted: see “Memory limit”."), {}};
    case CheckReason::TooFewReads:
        return CheckWords {{}, tr("There were fewer than 100 reads since the start."), {}};
    case CheckReason::NothingExpires:
        return CheckWords {{}, tr("The application profile names no keys that expire."), {}};
    case CheckReason::NoSuchKeys:
        return CheckWords {{}, tr("The sample holds no key that should expire."), {}};
    case CheckReason::NoReplicas:
        return CheckWords {{}, tr("The server has no replicas."), {}};
    case CheckReason::TooSmall:
        return CheckWords {{}, tr("The server is too small for the ratio to say anything."), {}};
    default:
        return std::nullopt;
    }
}

std::optional<CheckWords> Words::security(CheckReason reason)
{
    switch (reason) {
    case CheckReason::NoPassword:
        return CheckWords {
            {},
            tr("Whoever reaches the server may read, change and remove everything."),
            tr("Set “requirepass” to a long random password (or ACL SETUSER default >…), and give "
               "it to the application as REDIS_PASSWORD.")};
    case CheckReason::OpenToAll:
        return CheckWords {{},
                           tr("The server listens on all network interfaces and protected mode is "
                              "off: nothing but the password keeps others out."),
                           tr("Set “bind” to the addresses that the application uses, such as "
                              "“127.0.0.1 ::1”, or set “protected-mode” to yes.")};
    case CheckReason::PlainTextUsed:
        return CheckWords {{},
                           tr("This workspace talks to the server over a network unencrypted: the "
                              "password and the data can be read on the way."),
                           tr("Set “tls-port” with a certificate on the server and “port 0”, and "
                              "use rediss:// in the workspace and the application.")};
    case CheckReason::PlainTextOffered:
        return CheckWords {
            {},
            tr("Clients from other machines may connect unencrypted."),
            tr("Bind to the loopback interface, or set “tls-port” with a certificate and “port "
               "0”.")};
    case CheckReason::DangerousAllowed:
        return CheckWords {
            {},
            tr("The default user may run commands that empty, stop, block or reconfigure the "
               "server; a mistake in the application can too."),
            tr("Make an admin user of your own, and then: ACL SETUSER default -@dangerous +info "
               "+client")};
    default:
        return std::nullopt;
    }
}

std::optional<CheckWords> Words::persistence(CheckReason reason)
{
    switch (reason) {
    case CheckReason::NoPersistence:
        return CheckWords {{},
                           tr("After a restart everything is gone: sessions, lockouts, and all "
                              "that was cached."),
                           tr("Set “appendonly yes”, and “save 900 1 300 10 60 1000” for "
                              "snapshots.")};
    case CheckReason::AppendOnlyOff:
        return CheckWords {
            {},
            tr("Only snapshots are written: what changed since the last one is lost in a crash."),
            tr("Set “appendonly yes” and “appendfsync everysec”.")};
    case CheckReason::NeverSynced:
        return CheckWords {{},
                           tr("The append-only file is left to the operating system, which may "
                              "lose half a minute in a crash."),
                           tr("Set “appendfsync everysec”.")};
    case CheckReason::NoSnapshots:
        return CheckWords {{},
                           tr("No snapshot is written that could be copied away as a backup."),
                           tr("Set “save 900 1 300 10 60 1000”, or run BGSAVE every day, and copy "
                              "dump.rdb to another machine.")};
    case CheckReason::SnapshotOld:
        return CheckWords {
            {},
            tr("The last snapshot is older than a day, and there were changes since."),
            tr("Run BGSAVE, and see that it runs every day; copy dump.rdb to another machine.")};
    case CheckReason::SnapshotFailed:
        return CheckWords {
            {},
            tr("The last snapshot could not be written. With “stop-writes-on-bgsave-error” the "
               "server refuses to write until one can."),
            tr("See the server's log; check the free disk space, the memory (overcommit_memory=1) "
               "and the permissions of “dir”, then run BGSAVE.")};
    case CheckReason::AppendFailed:
        return CheckWords {{},
                           tr("The append-only file could not be written: changes are refused."),
                           tr("Check the free disk space and the disk's health; see the server's "
                              "log.")};
    case CheckReason::RewriteFailed:
        return CheckWords {
            {},
            tr("The append-only file could not be rewritten, and grows without end."),
            tr("Check the free disk space and the memory, then run BGREWRITEAOF.")};
    default:
        return std::nullopt;
    }
}

std::optional<CheckWords> Words::memory(const CheckResult &result)
{
    switch (result.reason) {
    case CheckReason::NoLimit:
        return CheckWords {{},
                           tr("The server may grow until the machine is out of memory and the "
                              "system ends it."),
                           tr("Set “maxmemory” to what the machine can spare, such as 2gb.")};
    case CheckReason::LimitTooLarge:
        return CheckWords {{},
                           tr("The limit is over 90 % of the machine's memory: none is left for "
                              "snapshots and other programs."),
                           tr("Lower “maxmemory” to about 60 to 75 % of the machine.")};
    case CheckReason::NothingEvicted:
        return CheckWords {{},
                           tr("When the memory is full every write fails with an OOM error."),
                           tr("Set “maxmemory-policy allkeys-lru” for a cache.")};
    case CheckReason::NothingEvictable:
        return CheckWords {
            {},
            tr("Only keys with a time to live may give way, and most of these have none: they are "
               "cached until they are invalidated. Writes fail when the memory is full."),
            tr("Set “maxmemory-policy allkeys-lru”.")};
    case CheckReason::NearlyFull:
        return CheckWords {
            {},
            tr("More than 80 % of the memory is in use."),
            tr("Raise “maxmemory”, shorten times to live, or remove what takes most: see the "
               "biggest keys under Memory.")};
    case CheckReason::Fragmented:
        return CheckWords {{},
                           tr("The server takes half as much memory again as its data needs."),
                           tr("Set “activedefrag yes” where the server can, or restart it in a "
                              "quiet hour.")};
    case CheckReason::Swapped:
        return CheckWords {{},
                           tr("A part of the data is swapped out: reading it takes milliseconds."),
                           tr("Give the machine more memory, or lower “maxmemory”.")};
    case CheckReason::ExpiryMissing:
        return CheckWords {
            {},
            tr("Keys that should expire by the profile have no time to live, such as %1. They "
               "stay for ever.")
                .arg(items::shownKey(result.value.text)),
            tr("Find where the application writes them without EX, and give the keys a time to "
               "live with EXPIRE, or remove them.")};
    default:
        return std::nullopt;
    }
}

std::optional<CheckWords> Words::service(CheckReason reason)
{
    switch (reason) {
    case CheckReason::HitRateLow:
        return CheckWords {
            {},
            tr("Fewer than 80 % of the reads since the start find their key: the cache saves "
               "little."),
            tr("Look for keys that are invalidated too often or expire too soon, and for evicted "
               "ones.")};
    case CheckReason::SlowLogOff:
        return CheckWords {{},
                           tr("Slow commands leave no trace."),
                           tr("Set “slowlog-log-slower-than 10000” and “slowlog-max-len 128”.")};
    case CheckReason::SlowLogDeaf:
        return CheckWords {{},
                           tr("Only commands longer than a tenth of a second are logged, which "
                              "nearly none are."),
                           tr("Set “slowlog-log-slower-than 10000”.")};
    case CheckReason::LatencyUnmonitored:
        return CheckWords {{},
                           tr("Delays by forks, the disk or expiring keys are not recorded."),
                           tr("Set “latency-monitor-threshold 100”; it costs next to nothing.")};
    case CheckReason::NearlyAllClients:
        return CheckWords {{},
                           tr("More than 80 % of “maxclients” are connected; those above it are "
                              "refused."),
                           tr("Look for connections that are never closed under Clients; raise "
                              "“maxclients” only if there are none.")};
    case CheckReason::PoolRefused:
        return CheckWords {{},
                           tr("The application's pool is larger than “maxclients”: what is above "
                              "it is refused."),
                           tr("Raise “maxclients”, or lower the pool of the application.")};
    case CheckReason::PoolExceeded:
        return CheckWords {{},
                           tr("More connections are open than the pool of one process of the "
                              "application has."),
                           tr("That is right where several processes run. Else connections are "
                              "opened past the pool, or never closed: look under Clients.")};
    case CheckReason::BuffersUnlimited:
        return CheckWords {{},
                           tr("A slow subscriber may fill the whole memory with messages that it "
                              "does not read."),
                           tr("Set “client-output-buffer-limit pubsub 32mb 8mb 60”.")};
    case CheckReason::MasterAway:
        return CheckWords {{},
                           tr("This replica has lost its master, and its data grows old."),
                           tr("Check that the master runs and can be reached, and “masterauth”.")};
    case CheckReason::ReplicaBehind:
        return CheckWords {{},
                           tr("A replica is behind: a failover now would lose writes."),
                           tr("Check the network between them and how busy the replica is; raise "
                              "“repl-backlog-size” if it has to start over again and again.")};
    case CheckReason::StandsAlone:
        return CheckWords {
            {},
            tr("When this server stops, there is no other. Optional for a cache: the "
               "application must then do without it."),
            tr("Add a replica and Redis Sentinel, or use a cluster.")};
    case CheckReason::Unmaintained:
        return CheckWords {{},
                           tr("This version gets no security fixes any more."),
                           tr("Update to Redis 7 or newer.")};
    case CheckReason::Ageing:
        return CheckWords {{},
                           tr("This version still works, but is fixed only by distributions."),
                           tr("Plan an update to Redis 7 or newer.")};
    default:
        return std::nullopt;
    }
}

CheckWords Words::cannotBeAsked(const Error &error)
{
    if (error.code == ErrorCode::Unsupported && error.detail.isEmpty())
        return {{},
                tr("The server does not tell “%1”.").arg(error.context),
                tr("Look at it where the server is run.")};
    const ErrorWords words = errorWords(error);
    if (error.code == ErrorCode::Unsupported)
        return {
            {},
            tr("The server does not know the command, or it was renamed: %1.").arg(error.detail),
            tr("Look at it where the server is run.")};
    return {{}, words.what, words.remedy};
}

} // namespace

CheckWords checkReason(const CheckResult &result)
{
    if (result.reason == CheckReason::Fine)
        return {{}, Words::fine(result.point), {}};
    for (const auto &part : {Words::notApplicable(result.reason), Words::security(result.reason),
                             Words::persistence(result.reason), Words::memory(result),
                             Words::service(result.reason)}) {
        if (part)
            return *part;
    }
    return Words::cannotBeAsked(result.error);
}

} // namespace selaras::ui
