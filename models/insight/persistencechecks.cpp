// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/checks.h"

namespace selaras::insight {

namespace {

// A day, and the time that a daily job may be late.
constexpr qint64 backupEverySeconds = qint64(25) * 3600;

struct Kinds {
    bool appendOnly = false;
    bool snapshots = false;

    [[nodiscard]] bool any() const { return appendOnly || snapshots; }
};

// INFO tells whether the append-only file is on, CONFIG alone whether snapshots are.
Result<Kinds> kindsOf(const ServerFacts &facts)
{
    if (!facts.info)
        return fail(facts.info.error());
    Kinds kinds;
    kinds.appendOnly = facts.info->integer("aof_enabled") == 1;
    if (facts.configuration)
        kinds.snapshots = !facts.configuration->text("save").value_or(QByteArray()).isEmpty();
    else if (!kinds.appendOnly)
        return fail(facts.configuration.error());
    return kinds;
}

qint64 serverSeconds(const ServerFacts &facts)
{
    const auto microseconds = facts.info->integer("server_time_usec");
    return microseconds ? *microseconds / 1'000'000 : facts.nowMs / 1000;
}

// Since the server started; rdb_last_save_time is the start itself before the first.
bool hasSaved(const InfoText &info)
{
    return info.integer("rdb_saves").value_or(0) > 0
        || info.integer("rdb_last_bgsave_time_sec").value_or(-1) >= 0;
}

} // namespace

CheckResult checkPersistence(const ServerFacts &facts)
{
    const auto kinds = kindsOf(facts);
    if (!kinds)
        return unknown(CheckPoint::Persistence, kinds.error());
    if (!kinds->any())
        return finding(CheckPoint::Persistence, CheckReason::NoPersistence, word("none"));
    QByteArrayList names;
    if (kinds->appendOnly)
        names.append("AOF");
    if (kinds->snapshots)
        names.append("RDB");
    return fine(CheckPoint::Persistence, text(names.join(" + ")));
}

CheckResult checkAppendOnly(const ServerFacts &facts)
{
    constexpr CheckPoint point = CheckPoint::AppendOnly;
    const auto kinds = kindsOf(facts);
    if (!kinds)
        return unknown(point, kinds.error());
    if (!kinds->any())
        return notApplicable(point, CheckReason::NothingPersisted);
    if (!kinds->appendOnly)
        return finding(point, CheckReason::AppendOnlyOff, text("appendonly no"));
    if (!facts.configuration)
        return unknown(point, facts.configuration.error());
    const QByteArray sync = facts.configuration->text("appendfsync").value_or(QByteArray());
    if (sync == "no")
        return finding(point, CheckReason::NeverSynced, text("appendfsync no"));
    return fine(point, text("appendfsync " + sync));
}

CheckResult checkBackup(const ServerFacts &facts)
{
    constexpr CheckPoint point = CheckPoint::Backup;
    const auto kinds = kindsOf(facts);
    if (!kinds)
        return unknown(point, kinds.error());
    if (!kinds->any())
        return notApplicable(point, CheckReason::NothingPersisted);
    const InfoText &info = *facts.info;
    const auto last = info.integer("rdb_last_save_time");
    if (!last)
        return untold(point, "rdb_last_save_time");
    const bool saved = hasSaved(info);
    if (!saved && !kinds->snapshots && !facts.configuration)
        return unknown(point, facts.configuration.error());
    if (!saved && !kinds->snapshots)
        return finding(point, CheckReason::NoSnapshots, word("none"));
    const qint64 age = serverSeconds(facts) - *last;
    const CheckValue value =
        saved ? measured(CheckValue::Unit::Seconds, double(age)) : word("none since the start");
    if (age > backupEverySeconds && info.integer("rdb_changes_since_last_save").value_or(0) > 0)
        return finding(point, CheckReason::SnapshotOld,
                       measured(CheckValue::Unit::Seconds, double(age)));
    return fine(point, value);
}

CheckResult checkSaving(const ServerFacts &facts)
{
    constexpr CheckPoint point = CheckPoint::Saving;
    if (!facts.info)
        return unknown(point, facts.info.error());
    const InfoText &info = *facts.info;
    if (info.text("rdb_last_bgsave_status").isEmpty())
        return untold(point, "rdb_last_bgsave_status");
    if (info.text("rdb_last_bgsave_status") != "ok")
        return finding(point, CheckReason::SnapshotFailed, text("rdb_last_bgsave_status err"));
    if (info.integer("aof_enabled") == 1) {
        if (info.text("aof_last_write_status") == "err")
            return finding(point, CheckReason::AppendFailed, text("aof_last_write_status err"));
        if (info.text("aof_last_bgrewrite_status") == "err")
            return finding(point, CheckReason::RewriteFailed,
                           text("aof_last_bgrewrite_status err"));
    }
    const auto kinds = kindsOf(facts);
    if (kinds && !kinds->any())
        return notApplicable(point, CheckReason::NothingPersisted);
    return fine(point, word("ok"));
}

} // namespace selaras::insight
