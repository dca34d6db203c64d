// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/checklist.h"

#include "models/insight/checks.h"

#include <array>

namespace selaras::insight {

namespace {

struct Point {
    CheckPoint point;
    const char *name;
    CheckResult (*check)(const ServerFacts &facts);
};

// In the order of the enum.
constexpr std::array<Point, checkPointCount> points {{
    {CheckPoint::Password, "password", checkPassword},
    {CheckPoint::Exposure, "exposure", checkExposure},
    {CheckPoint::Tls, "tls", checkTls},
    {CheckPoint::DangerousCommands, "dangerous_commands", checkDangerousCommands},
    {CheckPoint::Persistence, "persistence", checkPersistence},
    {CheckPoint::AppendOnly, "append_only", checkAppendOnly},
    {CheckPoint::Backup, "backup", checkBackup},
    {CheckPoint::Saving, "saving", checkSaving},
    {CheckPoint::MaxMemory, "maxmemory", checkMaxMemory},
    {CheckPoint::EvictionPolicy, "eviction_policy", checkEvictionPolicy},
    {CheckPoint::MemoryUse, "memory_use", checkMemoryUse},
    {CheckPoint::Fragmentation, "fragmentation", checkFragmentation},
    {CheckPoint::Expiry, "expiry", checkExpiry},
    {CheckPoint::HitRate, "hit_rate", checkHitRate},
    {CheckPoint::SlowLog, "slow_log", checkSlowLog},
    {CheckPoint::LatencyMonitor, "latency_monitor", checkLatencyMonitor},
    {CheckPoint::Connections, "connections", checkConnections},
    {CheckPoint::OutputBuffers, "output_buffers", checkOutputBuffers},
    {CheckPoint::Replication, "replication", checkReplication},
    {CheckPoint::HighAvailability, "high_availability", checkHighAvailability},
    {CheckPoint::Version, "version", checkVersion},
}};

} // namespace

QVector<CheckResult> evaluateChecklist(const ServerFacts &facts)
{
    QVector<CheckResult> results;
    for (const Point &point : points)
        results.append(point.check(facts));
    return results;
}

QString checkPointName(CheckPoint point)
{
    return QString::fromLatin1(points.at(size_t(point)).name);
}

QString checkStateName(CheckState state)
{
    switch (state) {
    case CheckState::Ok:
        return QStringLiteral("ok");
    case CheckState::Finding:
        return QStringLiteral("finding");
    case CheckState::Advice:
        return QStringLiteral("advice");
    case CheckState::NotApplicable:
        return QStringLiteral("not_applicable");
    case CheckState::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

CheckResult fine(CheckPoint point, CheckValue value)
{
    return {point, CheckState::Ok, CheckReason::Fine, std::move(value), {}};
}

CheckResult finding(CheckPoint point, CheckReason reason, CheckValue value)
{
    return {point, CheckState::Finding, reason, std::move(value), {}};
}

CheckResult advice(CheckPoint point, CheckReason reason, CheckValue value)
{
    return {point, CheckState::Advice, reason, std::move(value), {}};
}

CheckResult notApplicable(CheckPoint point, CheckReason reason, CheckValue value)
{
    return {point, CheckState::NotApplicable, reason, std::move(value), {}};
}

CheckResult unknown(CheckPoint point, const Error &why)
{
    return {point, CheckState::Unknown, CheckReason::CannotBeAsked, {}, why};
}

CheckResult untold(CheckPoint point, const char *field)
{
    return unknown(point, {ErrorCode::Unsupported, {}, QString::fromLatin1(field)});
}

CheckValue word(const QByteArray &text)
{
    return {CheckValue::Unit::Word, 0, text};
}

CheckValue text(const QByteArray &text)
{
    return {CheckValue::Unit::Text, 0, text};
}

CheckValue measured(CheckValue::Unit unit, double number)
{
    return {unit, number, {}};
}

} // namespace selaras::insight
