// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/serverfacts.h"

namespace selaras::insight {

// What a server in production should have. The names in --json are those of checkPointName(), and
// stay.
enum class CheckPoint {
    Password,
    Exposure,
    Tls,
    DangerousCommands,
    Persistence,
    AppendOnly,
    Backup,
    Saving,
    MaxMemory,
    EvictionPolicy,
    MemoryUse,
    Fragmentation,
    Expiry,
    HitRate,
    SlowLog,
    LatencyMonitor,
    Connections,
    OutputBuffers,
    Replication,
    HighAvailability,
    Version,
};
constexpr int checkPointCount = int(CheckPoint::Version) + 1;

enum class CheckState {
    Ok,
    Finding,
    Advice, // good as it is, and could be better; no finding
    Unknown, // it could not be asked
    NotApplicable,
};

// Why a point has its state; the words for it are made in ui/checktext.h.
enum class CheckReason {
    Fine,
    CannotBeAsked, // CheckResult::error says why
    // not applicable
    NoNetwork, // a socket in the file system, or the loopback interface
    NothingPersisted,
    NoLimitSet,
    TooFewReads,
    NothingExpires, // by the profile
    NoSuchKeys,
    NoReplicas,
    TooSmall,
    // advice and findings
    NoPassword,
    OpenToAll,
    PlainTextUsed,
    PlainTextOffered,
    DangerousAllowed,
    NoPersistence,
    AppendOnlyOff,
    NeverSynced,
    NoSnapshots,
    SnapshotOld,
    SnapshotFailed,
    AppendFailed,
    RewriteFailed,
    NoLimit,
    LimitTooLarge,
    NothingEvicted,
    NothingEvictable,
    NearlyFull,
    Fragmented,
    Swapped,
    ExpiryMissing,
    HitRateLow,
    SlowLogOff,
    SlowLogDeaf,
    LatencyUnmonitored,
    NearlyAllClients,
    PoolRefused, // more than the server takes
    PoolExceeded,
    BuffersUnlimited,
    MasterAway,
    ReplicaBehind,
    StandsAlone,
    Unmaintained,
    Ageing,
};

// What was seen. Words are "set", "none" and the like; texts are the server's own.
struct CheckValue {
    enum class Unit { None, Word, Text, Bytes, Percent, Ratio, Count, Seconds, Microseconds };

    Unit unit = Unit::None;
    double number = 0;
    QByteArray text;
};

struct CheckResult {
    CheckPoint point = CheckPoint::Password;
    CheckState state = CheckState::Unknown;
    CheckReason reason = CheckReason::CannotBeAsked;
    CheckValue value;
    Error error; // of CannotBeAsked

    // A finding and what could not be asked are not.
    [[nodiscard]] bool isOk() const
    {
        return state != CheckState::Finding && state != CheckState::Unknown;
    }
};

// Every point once, in their order. Pure.
QVector<CheckResult> evaluateChecklist(const ServerFacts &facts);

// "password", "append_only", …; "ok", "finding", "advice", "unknown", "not_applicable".
QString checkPointName(CheckPoint point);
QString checkStateName(CheckState state);

} // namespace selaras::insight
